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
      let terms: [ChairTerm] =
        switch chair {
        case .beforeTheRecord, .afterTheRecord: []
        case .term(let term): [term]
        case .handover(let outgoing, let incoming): [outgoing, incoming]
        case .uncertain(let terms): terms
        }
      if options.read.asJSON {
        World.current.output(
          try JSONText.of(
            Answer(
              day: day.description, isHandover: { if case .handover = chair { true } else { false } }(),
              isUncertain: { if case .uncertain = chair { true } else { false } }(),
              terms: terms.map { ChairTermAnswer($0, in: answer.rotation, on: day) })))
        return
      }
      World.current.output(options.printer(answer).sentence(chair) + "\n")
      for term in terms {
        let note = term.note.map { ": \($0.marked(in: options.read.language))" } ?? ""
        World.current.output("  \(term.label)  \(term.source) (\(term.confidence.word(in: options.read.language)))\(note)\n")
      }
    }

    private struct Answer: Encodable {
      let day: String
      let isHandover: Bool
      let isUncertain: Bool
      let terms: [ChairTermAnswer]
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
      let start = next.start.formatted(in: options.read.language)
      let name = options.printer(answer).labelled(next)
      World.current.output(isEnglish ? "\(name), from \(start)\n" : "\(name), desde \(start)\n")
    }
  }
}
