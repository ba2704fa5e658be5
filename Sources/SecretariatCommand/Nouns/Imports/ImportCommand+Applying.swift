internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension ImportCommand {
  /// `rcm import apply`.
  struct Apply: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "apply", abstract: "Record the lines that are clear or accepted; lines that await a decision stay.")

    @OptionGroup var options: WriteOptions

    func run() throws {
      let office = try options.office()
      var generator = WorldGenerator()
      let written = try ApplyImport(reason: options.reason)(in: office, using: &generator)
      let answer = written.result
      if options.asJSON {
        World.current.output(try JSONText.of(ImportAnswer(answer, written: written, isRehearsal: options.isRehearsal)))
      } else {
        let printer = ImportPrinter(page: answer.page, language: options.language)
        let changes = ChangePrinter.lines(ImportPrinter.shown(written.changes), in: options.language)
        World.current.output(printer.sentence(answer, isRehearsal: options.isRehearsal) + changes + printer.head)
        printer.remark(after: written, isRehearsal: options.isRehearsal)
      }
      try ImportCommand.finish(answer.page)
    }
  }

  /// `rcm import revert`.
  struct Revert: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "revert", abstract: "Take the latest import back: its meetings, its decisions and the page.")

    @OptionGroup var options: WriteOptions

    func run() throws {
      let written = try RevertImport(reason: options.reason)(in: options.office())
      let document = written.result
      let count = written.changes.count { $0.table == "meeting" && $0.happening == .removed }
      let shown = written.showing(ImportPrinter.shown(written.changes))
      try ChangePrinter.print(
        shown,
        sentence: DeedSentence(
          done: BilingualText(
            english: "The import of \(document) is taken back, with \(count) meetings.",
            spanish: "Se deshizo la importación de \(document), con \(count) reuniones."),
          rehearsed: BilingualText(
            english: "The import of \(document) would be taken back, with \(count) meetings.",
            spanish: "Se desharía la importación de \(document), con \(count) reuniones.")),
        isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
    }
  }
}
