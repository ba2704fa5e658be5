internal import ArgumentParser
internal import Office
internal import Publication
internal import Secretariat

/// `rcm calendar`.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Meetings as iCalendar files for calendar programs.", subcommands: [Export.self, Validate.self])

  /// `rcm calendar export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write meetings as an iCalendar file, to standard output or to a file.",
      discussion: """
        The file holds every meeting whose days are known and that is fit for the public: no proposals, and nothing known only \
        as a month. With --planning it holds those too, and says of each what it is.

        The same record always gives the same bytes. What was left out is said on standard error; with --json an account of the \
        file is printed in place of the file, which --out still writes.
        """)

    @Option(name: .customLong("out"), help: ArgumentHelp("The file to write; - means standard output.", valueName: "file"))
    var path: String?
    @Flag(name: .customLong("planning"), help: "For those who plan: proposals, months, windows and lapsed meetings too.")
    var isForPlanners = false
    @OptionGroup var options: ReadOptions
    @OptionGroup var filter: MeetingFilterOptions

    func run() throws {
      let file = path == "-" ? nil : path
      if options.asJSON, path == "-" {
        throw Refusal.invalid(
          given: "--out -",
          because: BilingualText(
            english: "standard output cannot hold both the calendar and the JSON answer",
            spanish: "la salida estándar no puede contener a la vez el calendario y la respuesta en JSON"),
          remedy: BilingualText(
            english: "Name a file with --out, or leave out --json.", spanish: "Indique un archivo con --out u omita --json."))
      }
      let export = ExportCalendar(
        query: filter.query(), audience: isForPlanners ? .planners : .everyone, language: options.language)
      let calendar = try export(in: options.office())
      if let file {
        try OutputFile.write(calendar.bytes, to: file)
      } else if !options.asJSON {
        World.current.output(String(decoding: calendar.bytes, as: UTF8.self))
      }
      if options.asJSON {
        World.current.output(try JSONText.of(CalendarAnswer(calendar, path: file)))
      } else {
        World.current.remarks(CalendarPrinter(language: options.language).remark(on: calendar, path: file))
      }
    }
  }
}
