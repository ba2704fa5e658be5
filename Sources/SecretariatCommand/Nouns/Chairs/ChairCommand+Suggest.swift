internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

extension ChairCommand {
  /// `rcm chair suggest`.
  struct Suggest: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "suggest", abstract: "Rank the members that could take a turn, with reasons. Writes nothing.")

    @Argument(help: "The turn; without it, the first that nobody has.", transform: TermLabel.argument)
    var turn: TermLabel?
    @OptionGroup var options: Options

    func run() throws {
      let office = try options.read.office()
      let language = options.read.language
      let answer = try SuggestChair(body: options.body, label: turn)(in: office, language: language)
      if options.read.asJSON {
        World.current.output(try JSONText.of(SuggestionsAnswer(answer)))
        return
      }
      let printer = ChairPrinter(language: language, directory: answer.directory)
      World.current.output(printer.heading(of: answer))
      var table = TextTable()
      for (position, suggestion) in answer.suggestions.enumerated() {
        table.add(
          "  \(position + 1)", answer.directory.name(of: suggestion.party, in: language),
          suggestion.reasons.map(printer.words).joined(separator: "; ") + (suggestion.isUncertain ? printer.doubt : ""))
      }
      World.current.output(table.text)
      World.current.remarks(
        language == .english
          ? "A suggestion is no record; the body decides.\n" : "Una sugerencia no es un registro; decide el cuerpo.\n")
    }
  }

  /// `rcm chair decisions`.
  struct Decisions: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "decisions", abstract: "List every decision about a chair: what, when, where, why, and on what authority.")

    @OptionGroup var options: Options

    func run() throws {
      let (_, answer) = try options.review()
      if options.read.asJSON {
        World.current.output(try JSONText.of(answer.plan.decisions.map { ChairDecisionAnswer($0, findings: answer.order.findings) }))
        return
      }
      let printer = options.printer(answer)
      if answer.plan.decisions.isEmpty {
        World.current.output(options.read.language == .english ? "No decision is on record.\n" : "No hay decisiones registradas.\n")
      }
      var table = TextTable()
      for decision in answer.plan.decisions {
        table.add(
          String(decision.number), decision.decided.formatted(in: options.read.language),
          printer.line(decision) + (answer.order.findings.contains { $0.decision == decision.number } ? printer.notCarriedOut : ""))
      }
      World.current.output(table.text)
    }
  }
}
