internal import ArgumentParser
internal import Office
internal import PageImport
internal import Secretariat
internal import Store

extension ImportCommand {
  /// `rcm import page`.
  struct Page: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "page", abstract: "Take in a page, as text or HTML, for review; no meeting is recorded yet.")

    @Argument(help: "The page's file; - reads standard input.")
    var file: String
    @Option(name: .customLong("body"), help: "The body whose page it is; without it, the first body on record.")
    var body: String?
    @OptionGroup var options: WriteOptions

    func run() throws {
      let office = try options.office()
      let isStream = file == "-"
      // One byte more than a page may have, so that the reader of pages can say that it is too large.
      let bytes = try OutputFile.beginning(of: isStream ? "/dev/stdin" : file, byteCount: PageText.pageBytesMaximum + 1)
      let document = isStream ? "standard input" : file.split(separator: "/").last.map { String($0) } ?? file
      let written = try ImportPage(bytes, document: document, body: body, reason: options.reason)(in: office)
      let page = written.result
      if options.asJSON {
        World.current.output(try JSONText.of(ImportAnswer(page, written: written, isRehearsal: options.isRehearsal)))
      } else {
        let printer = ImportPrinter(page: page, language: options.language)
        World.current.output(printer.summary + printer.contents + printer.head)
        printer.remark(after: written, isRehearsal: options.isRehearsal)
      }
      try ImportCommand.finish(page)
    }
  }

  /// `rcm import review`.
  struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "review", abstract: "Show the lines that await a decision, with the best reading of each and the reason.")

    @Flag(name: .customLong("all"), help: "Show every line.")
    var showsAll = false
    @OptionGroup var options: ReadOptions

    func run() throws {
      let page = try ReviewImport()(in: options.office())
      let lines = showsAll ? page.lines : page.lines.filter { $0.standing == .pending }
      if options.asJSON {
        World.current.output(try JSONText.of(ImportAnswer(page, lines: lines)))
      } else {
        let printer = ImportPrinter(page: page, language: options.language)
        World.current.output(printer.summary + lines.map(printer.card).joined() + (showsAll ? printer.head : "") + printer.remarks)
      }
      try ImportCommand.finish(page)
    }
  }
}
