internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

extension ChairCommand {
  /// `rcm chair show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Who is in the chair on a day; the day of a handover has two answers.")

    @Option(name: .customLong("on"), help: "The day; without it, today.", transform: Day.argument)
    var day: Day?
    @OptionGroup var options: Options

    func run() throws {
      let office = try options.read.office()
      let answer = try options.answer(in: office)
      let day = day ?? office.today
      let chair = answer.rotation.chair(on: day)
      if options.read.asJSON {
        World.current.output(try JSONText.of(ChairDayAnswer(chair, in: answer.rotation, on: day)))
        return
      }
      let printer = options.printer(answer)
      World.current.output(printer.sentence(chair) + "\n" + chair.terms.map { "  \(printer.authority($0))\n" }.joined())
    }
  }

  /// `rcm chair next`.
  struct Next: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "next", abstract: "Who takes over after the chair of a day, and when.")

    @Option(name: .customLong("on"), help: "The day; without it, today.", transform: Day.argument)
    var day: Day?
    @OptionGroup var options: Options

    func run() throws {
      let office = try options.read.office()
      let answer = try options.answer(in: office)
      let day = day ?? office.today
      let next = answer.rotation.term(atCloseOf: day).flatMap { answer.rotation.successor(of: $0) }
      if options.read.asJSON {
        World.current.output(try JSONText.of(next.map { ChairTermAnswer($0, in: answer.rotation, on: day) }))
        return
      }
      let isEnglish = options.read.language == .english
      guard let next, next.holder.party != nil else {
        World.current.output(isEnglish ? "The next chair is not recorded.\n" : "La próxima presidencia no está registrada.\n")
        return
      }
      let start = next.start.afterPreposition(in: options.read.language)
      let name = options.printer(answer).labelled(next)
      World.current.output(isEnglish ? "\(name), from \(start)\n" : "\(name), desde \(start)\n")
    }
  }
}
