internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension DecisionCommand {
  /// `rcm decision settle`.
  struct Settle: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "settle", abstract: "Record that a decision is carried out.")

    @OptionGroup var subject: Subject
    @OptionGroup var options: WriteOptions

    func run() throws { try subject.carryOut(.settle, options) }
  }

  /// `rcm decision waive`.
  struct Waive: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "waive", abstract: "Record that a decision is no longer pursued. Needs --reason.")

    @OptionGroup var subject: Subject
    @OptionGroup var options: WriteOptions

    func run() throws { try subject.carryOut(.waiving(subject.decision, because: options.reason), options) }
  }

  /// `rcm decision reopen`.
  struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen", abstract: "Take back that a decision was settled or waived.")

    @OptionGroup var subject: Subject
    @OptionGroup var options: WriteOptions

    func run() throws { try subject.carryOut(.reopen, options) }
  }

  /// The decision that is changed.
  struct Subject: ParsableArguments {
    @Argument(help: "Its name, as VM-2025/1, a beginning of it, or a number or text that only one decision has.")
    var decision: String

    /// Carries out the act and prints what came of it.
    func carryOut(_ act: DecisionAct, _ options: WriteOptions) throws {
      let written = try ChangeDecision(decision, act, reason: options.reason)(in: options.office())
      let (name, state) = (written.result.name, written.result.state)
      try ChangePrinter.print(
        written,
        sentence: DeedSentence(
          done: BilingualText(
            english: "\(name) is \(state.word(in: .english)).", spanish: "\(name) queda \(state.word(in: .spanish))."),
          rehearsed: BilingualText(
            english: "\(name) would be \(state.word(in: .english)).", spanish: "\(name) quedaría \(state.word(in: .spanish)).")),
        isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
    }
  }
}
