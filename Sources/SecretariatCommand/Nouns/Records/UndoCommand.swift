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
    guard let target = try entry ?? office.record.newestUndoableEntry() else {
      throw Refusal.breaks(.wholeRecord, given: "undo", because: "there is nothing to take back", remedy: nil)
    }
    let written = try TakeBack(entries: [target], reason: options.reason?.text)(in: office)
    try ChangePrinter.print(
      written, sentence: options.language == .english ? "Entry \(target) is taken back." : "Se deshizo el asiento \(target).",
      isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
  }
}

/// `rcm redo`.
struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "redo", abstract: "Bring back what the last undo took back.")

  @OptionGroup var options: WriteOptions

  func run() throws {
    let office = try options.office()
    guard let target = try office.record.newestRedoableEntry() else {
      throw Refusal.breaks(.wholeRecord, given: "redo", because: "there is nothing to bring back", remedy: nil)
    }
    let written = try TakeBack(entries: [target], reason: options.reason?.text)(in: office)
    try ChangePrinter.print(
      written,
      sentence: options.language == .english
        ? "The undo of entry \(target) is taken back." : "Se rehízo lo deshecho en el asiento \(target).",
      isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
  }
}
