internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension BlackoutCommand {
  /// `rcm blackout add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Record a blackout; it needs a title, a first day and a source.",
      discussion: "Without a last day it takes one day, without a scope it keeps all meetings away, without a strength altogether.")

    @Argument(help: "Its name: letters, digits and hyphens.")
    var blackout: String
    @OptionGroup var given: BlackoutOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      let written = try SetBlackout(blackout, .add(given.changes), reason: options.reason)(in: options.office())
      try ChangePrinter.print(
        written, sentence: .recorded(written.result.code), isRehearsal: options.isRehearsal, asJSON: options.asJSON,
        language: options.language)
    }
  }

  /// `rcm blackout edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: "Change a blackout; what is not given stays as it is.")

    @Argument(help: "Its name, or a beginning of it.")
    var blackout: String
    @OptionGroup var given: BlackoutOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      let written = try SetBlackout(blackout, .edit(given.changes), reason: options.reason)(in: options.office())
      try ChangePrinter.print(
        written, sentence: .changed(written.result.code), isRehearsal: options.isRehearsal, asJSON: options.asJSON,
        language: options.language)
    }
  }

  /// `rcm blackout remove`.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Record that a blackout does not count, or take back one that was added.")

    @Argument(help: "Its name, or a beginning of it.")
    var blackout: String
    @OptionGroup var options: WriteOptions

    func run() throws {
      let written = try SetBlackout(blackout, .remove, reason: options.reason)(in: options.office())
      let code = written.result.code
      try ChangePrinter.print(
        written,
        sentence: DeedSentence(
          done: BilingualText(english: "\(code) does not count any more.", spanish: "\(code) ya no cuenta."),
          rehearsed: BilingualText(english: "\(code) would not count any more.", spanish: "\(code) ya no contaría.")),
        isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
    }
  }
}
