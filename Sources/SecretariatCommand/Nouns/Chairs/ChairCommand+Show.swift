internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

extension ChairCommand {
  /// `rcm chair show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Who is in the chair on a day, on what authority; the day of a handover has two answers.")

    @Option(name: .customLong("on"), help: "The day; without it, today.", transform: Day.argument)
    var day: Day?
    @OptionGroup var options: Options

    func run() throws {
      let (today, answer) = try options.review(until: day)
      let day = day ?? today
      let chair = answer.rotation.chair(on: day)
      if options.read.asJSON {
        World.current.output(try JSONText.of(ChairDayAnswer(chair, in: answer, on: day)))
        return
      }
      let printer = options.printer(answer)
      var text = printer.sentence(chair) + "\n"
      for term in chair.terms {
        text += "  \(printer.authority(term))\n"
        for officer in answer.officers(of: term) { text += "        \(printer.line(officer))\n" }
        for number in answer.order.basis(of: term)?.decisions ?? [] {
          guard let decision = answer.plan.decisions.first(where: { $0.number == number }) else { continue }
          text += "        \(decision.decided.formatted(in: options.read.language)): \(printer.line(decision))\n"
        }
      }
      World.current.output(text)
    }
  }

  /// `rcm chair next`.
  struct Next: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "next", abstract: "Who takes over after the chair of a day, and when; and who after that, as far as it is known.")

    @Option(name: .customLong("on"), help: "The day; without it, today.", transform: Day.argument)
    var day: Day?
    @OptionGroup var options: Options

    func run() throws {
      let (today, answer) = try options.review(until: day)
      let day = day ?? today
      let next = answer.rotation.term(atCloseOf: day).flatMap { answer.rotation.successor(of: $0) }
      if options.read.asJSON {
        World.current.output(try JSONText.of(next.map { ChairTermAnswer($0, in: answer.rotation, on: day) }))
        return
      }
      let isEnglish = options.read.language == .english
      guard let next, next.holder != .notRecorded else {
        World.current.output(isEnglish ? "The next chair is not recorded.\n" : "La próxima presidencia no está registrada.\n")
        return
      }
      let printer = options.printer(answer)
      func line(_ term: ChairTerm) -> String {
        let start = term.start.afterPreposition(in: options.read.language)
        return isEnglish ? "\(printer.labelled(term)), from \(start)\n" : "\(printer.labelled(term)), desde \(start)\n"
      }
      let after = answer.rotation.successor(of: next).flatMap { $0.holder == .notRecorded ? nil : $0 }
      World.current.output(line(next) + (after.map { (isEnglish ? "then " : "después ") + line($0) } ?? ""))
    }
  }
}
