internal import ArgumentParser
internal import CivilTime
internal import Office
internal import PageImport
internal import Secretariat
internal import Store

extension ImportCommand {
  /// `rcm import ics`.
  struct Ics: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ics", abstract: "Take in an iCalendar file for review; no meeting is recorded yet.",
      discussion: """
        Each event is a line to review: of one that comes again each time by itself, of a meeting with sittings the meeting. An \
        event is known again by its UID, so that importing again changes nothing, and a newer file (a higher SEQUENCE) only \
        proposes what it changes. What is not in a newer file any more is said, and stays. Meetings of a calendar that this \
        program wrote keep their handle and UID.

        The entries of a calendar of holidays are kept as entries that are no meetings; --as says which it is where the \
        calendar does not. Who is invited, alarms and attached data are not kept. Hours without a zone are taken for hours \
        of --tz.
        """)

    @Argument(help: "The calendar's file, or a saved mail that brings one; - reads standard input.")
    var file: String
    @Option(name: .customLong("body"), help: "The body whose calendar it is; without it, entries that name none await a decision.")
    var body: String?
    @Option(name: .customLong("kind"), help: "The kind of meetings that name none.")
    var kind: String?
    @Option(
      name: .customLong("as"), help: ArgumentHelp("What the events become: meetings or entries.", valueName: "what"),
      transform: CalendarSetting.Purpose.argument)
    var purpose: CalendarSetting.Purpose?
    @Option(
      name: .customLong("source"),
      help: ArgumentHelp("What the calendar is called.", discussion: "Default: its own name, or that of the file.", valueName: "name"),
      transform: TextLine.source)
    var source: TextLine?
    @Option(
      name: .customLong("from"),
      help: ArgumentHelp(
        "The first day on which events that come again are taken.", discussion: "Default: one year back.", valueName: "date"),
      transform: Day.firstArgument)
    var from: Day?
    @Option(
      name: .customLong("until"), help: ArgumentHelp("The last such day.", discussion: "Default: two years ahead.", valueName: "date"),
      transform: Day.lastArgument)
    var until: Day?
    @OptionGroup var options: WriteOptions

    func run() throws {
      let office = try options.office()
      let isStream = file == "-"
      // One byte more than a calendar may have, so that its reader can say that it is too large.
      let bytes = try OutputFile.beginning(of: isStream ? "/dev/stdin" : file, byteCount: CalendarFile.bytesMaximum + 1)
      let document = isStream ? "standard input" : file.split(separator: "/").last.map { String($0) } ?? file
      var intake = ImportCalendar(bytes, document: document)
      intake.source = source
      intake.body = body
      intake.kind = kind
      intake.purpose = purpose
      intake.from = from
      intake.until = until
      intake.zone = try options.record.zoneRules()?.name
      intake.reason = options.reason
      let written = try intake(in: office)
      let page = written.result
      if options.asJSON {
        World.current.output(try JSONText.of(ImportAnswer(page, written: written, isRehearsal: options.isRehearsal)))
      } else {
        let printer = ImportPrinter(page: page, language: options.language)
        World.current.output(printer.summary + printer.remarks)
        printer.remark(after: written, isRehearsal: options.isRehearsal)
        World.current.remarks(printer.forgiven(file: file))
      }
      try ImportCommand.finish(page)
    }
  }

  /// `rcm import entries`.
  struct Entries: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "entries", abstract: "List the entries of calendars that were kept and are no meetings, such as holidays.")

    @Option(name: .customLong("source"), help: ArgumentHelp("What the calendar is called.", valueName: "name"))
    var source: String?
    @Option(
      name: .customLong("from"), help: ArgumentHelp("The first day.", valueName: "date"), transform: Day.firstArgument)
    var from: Day?
    @Option(
      name: .customLong("until"), help: ArgumentHelp("The last day.", valueName: "date"), transform: Day.lastArgument)
    var until: Day?
    @Flag(name: .customLong("all"), help: "List those too that became meetings or were rejected.")
    var showsAll = false
    @OptionGroup var options: ReadOptions

    func run() throws {
      let entries = try ReviewEntries(source: source, from: from, until: until, onlyKept: !showsAll)(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(entries.map(ImportedEntryAnswer.init)))
      } else {
        World.current.output(ImportedEntryPrinter(language: options.language).table(entries, showsFate: showsAll))
      }
    }
  }
}
