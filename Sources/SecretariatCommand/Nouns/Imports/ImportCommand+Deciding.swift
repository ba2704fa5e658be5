internal import ArgumentParser
internal import Office
internal import PageImport
internal import Secretariat
internal import Store

extension ImportCommand {
  /// `rcm import accept`.
  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "accept", abstract: "Accept lines as they were read, or with corrections.",
      discussion: """
        Corrections are given as --as date=2013-11-28, city, country, venue, mode, body, kind, series, number, state, title-en \
        or title-es; several bodies or kinds are separated by commas.
        """)

    @Argument(help: "The lines: 115, 115-116, 148,151, or all that await a decision.", transform: LineSelection.argument)
    var lines: [LineSelection]
    @Option(name: .customLong("as"), help: ArgumentHelp("What is set right; may be given several times.", valueName: "field=value"))
    var corrections: [String] = []
    @OptionGroup var options: WriteOptions

    func run() throws { try ImportCommand.decide(.accept(corrections: corrections), lines, options) }
  }

  /// `rcm import reject`.
  struct Reject: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reject", abstract: "Decide that lines become no meetings. Needs --reason.")

    @Argument(help: "The lines: 115, 115-116, 148,151, or all that await a decision.", transform: LineSelection.argument)
    var lines: [LineSelection]
    @OptionGroup var options: WriteOptions

    func run() throws {
      guard options.reason != nil else {
        throw Refusal.invalid(
          given: "--reason",
          because: BilingualText(
            english: "a line is rejected for a reason, which the record keeps",
            spanish: "una línea se rechaza por un motivo, que el registro conserva"),
          remedy: BilingualText(english: "Add --reason \"…\".", spanish: "Agregue --reason \"…\"."))
      }
      try ImportCommand.decide(.reject, lines, options)
    }
  }

  private static func decide(_ verdict: DecideImportLine.Verdict, _ selections: [LineSelection], _ options: WriteOptions) throws {
    let office = try options.office()
    let standing = try ReviewImport()(in: office)
    var lines: [Int] = []
    for number in selections.flatMap({ $0.numbers(on: standing) }) where !lines.contains(number) { lines.append(number) }
    let written = try DecideImportLine(verdict, lines: lines, reason: options.reason)(in: office)
    let page = written.result
    let decided = page.lines.filter { lines.contains($0.reading.line) }
    if options.asJSON {
      World.current.output(try JSONText.of(ImportAnswer(page, lines: decided, written: written, isRehearsal: options.isRehearsal)))
      return
    }
    let printer = ImportPrinter(page: page, language: options.language)
    World.current.output(printer.summary + decided.map(printer.card).joined())
    printer.remark(after: written, isRehearsal: options.isRehearsal)
  }
}
