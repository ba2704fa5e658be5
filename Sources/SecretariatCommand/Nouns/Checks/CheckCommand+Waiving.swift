internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension CheckCommand {
  /// `rcm check waive`.
  struct Waive: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "waive", abstract: "Record that a finding is meant, as long as its facts stay what they are. Needs --reason.")

    @OptionGroup var subject: Subject
    @OptionGroup var options: WriteOptions

    func run() throws {
      let written = try WaiveFinding(subject.finding, reason: options.reason)(in: options.office())
      let key = written.result.key
      try ChangePrinter.print(
        written,
        sentence: DeedSentence(
          done: BilingualText(english: "\(key) is waived.", spanish: "\(key) queda dispensado."),
          rehearsed: BilingualText(english: "\(key) would be waived.", spanish: "\(key) quedaría dispensado.")),
        isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
    }
  }

  /// `rcm check unwaive`.
  struct Unwaive: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unwaive", abstract: "Take a waiver back, so that the finding counts again.")

    @OptionGroup var subject: Subject
    @OptionGroup var options: WriteOptions

    func run() throws {
      let written = try WithdrawWaiver(subject.finding, reason: options.reason)(in: options.office())
      let key = written.result.key
      try ChangePrinter.print(
        written,
        sentence: DeedSentence(
          done: BilingualText(english: "\(key) is no longer waived.", spanish: "\(key) deja de estar dispensado."),
          rehearsed: BilingualText(
            english: "\(key) would no longer be waived.", spanish: "\(key) dejaría de estar dispensado.")),
        isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
    }
  }
}
