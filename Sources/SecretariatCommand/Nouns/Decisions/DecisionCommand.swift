internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

/// `rcm decision`.
struct DecisionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision", abstract: "What meetings decided, and what became of it.",
    subcommands: [Add.self, List.self, Settle.self, Waive.self, Reopen.self])

  /// `rcm decision add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Record what a meeting decided; it gets the next number of the meeting, as VM-2025/1.")

    @Argument(help: "The meeting's handle, a beginning of it, or its title.")
    var meeting: String
    @Option(name: .customLong("text-en"), help: "What was decided, in English.")
    var englishText: String?
    @Option(name: .customLong("text-es"), help: "What was decided, in Spanish.")
    var spanishText: String?
    @Option(name: .customLong("item"), help: "The item of the agenda: 7, 7.1 or 7.1(a).", transform: AgendaNumber.argument)
    var item: AgendaNumber?
    @OptionGroup var options: WriteOptions

    func run() throws {
      let text = GivenText(english: englishText, spanish: spanishText)
      let written = try AddDecision(meeting, text: text, item: item, reason: options.reason)(in: options.office())
      let decision = written.result
      try ChangePrinter.print(
        written, sentence: .recorded(decision.name), isRehearsal: options.isRehearsal, asJSON: options.asJSON,
        language: options.language)
      guard !options.asJSON else { return }
      for language in Language.allCases where decision.text.text(in: language) == nil {
        World.current.remarks(missingText(in: language))
      }
    }

    private func missingText(in missing: Language) -> String {
      switch (missing, options.language) {
      case (.english, .english): "It has no English text.\n"
      case (.spanish, .english): "It has no Spanish text.\n"
      case (.english, .spanish): "No tiene texto en inglés.\n"
      case (.spanish, .spanish): "No tiene texto en español.\n"
      }
    }
  }

  /// `rcm decision list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the decisions of a meeting, or of all, and what became of them.")

    @Argument(help: "The meeting's handle, a beginning of it, or its title; without it, every meeting.")
    var meeting: String?
    @Flag(name: .customLong("open"), help: "Leave out what is settled or waived.")
    var onlyOpen = false
    @OptionGroup var options: ReadOptions

    func run() throws {
      let decisions = try ReviewDecisions(of: meeting, onlyOpen: onlyOpen)(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(decisions.map(DecisionAnswer.init)))
        return
      }
      let language = options.language
      let isEnglish = language == .english
      if decisions.isEmpty {
        World.current.remarks(isEnglish ? "No decision fits.\n" : "Ninguna decisión coincide.\n")
        return
      }
      var table = TextTable()
      for decision in decisions {
        let item = decision.item.map { "\(isEnglish ? "item" : "punto") \($0)" } ?? ""
        let reason = decision.state.waiverReason.map { " (\($0))" } ?? ""
        table.add(
          decision.name.description, decision.state.word(in: language), item, decision.text.marked(in: language) + reason)
      }
      World.current.output(table.text)
    }
  }
}
