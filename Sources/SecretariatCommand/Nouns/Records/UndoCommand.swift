internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

/// `rcm undo`.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take the last change back, or a given one; the log keeps both.")

  @Argument(help: "The entry of the log; without it, the newest that is not taken back.")
  var entry: Int?
  @OptionGroup var options: WriteOptions

  func run() throws {
    let office = try options.office()
    let written =
      if let entry {
        try TakeBack(entries: [entry], reason: options.reason?.text)(in: office).giving(entry)
      } else {
        try TakeBackLast(reason: options.reason?.text)(in: office)
      }
    try ChangePrinter.print(
      written,
      sentence: DeedSentence(
        done: BilingualText(
          english: "Entry \(written.result) is taken back.", spanish: "Se deshizo el asiento \(written.result)."),
        rehearsed: BilingualText(
          english: "Entry \(written.result) would be taken back.", spanish: "Se desharía el asiento \(written.result).")),
      isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
  }
}

/// `rcm redo`.
struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "redo", abstract: "Bring back what the last undo took back.")

  @OptionGroup var options: WriteOptions

  func run() throws {
    let written = try BringBackLast(reason: options.reason?.text)(in: options.office())
    try ChangePrinter.print(
      written,
      sentence: DeedSentence(
        done: BilingualText(
          english: "The undo of entry \(written.result) is taken back.",
          spanish: "Se rehízo lo deshecho en el asiento \(written.result)."),
        rehearsed: BilingualText(
          english: "The undo of entry \(written.result) would be taken back.",
          spanish: "Se reharía lo deshecho en el asiento \(written.result).")),
      isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
  }
}
