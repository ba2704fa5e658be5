internal import ArgumentParser
internal import Office
internal import Publication
internal import Secretariat

/// `rcm calendar`.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Meetings as iCalendar files for calendar programs.",
    subcommands: [Export.self, Feeds.self, Publish.self, Diff.self, Validate.self])

  /// `rcm calendar export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write meetings as an iCalendar file, to standard output or to a file.",
      discussion: """
        The file holds every meeting whose days are known and that is fit for the public: no proposals, and nothing known only \
        as a month. With --planning it holds those too, and says of each what it is. For members it says who takes part, and of \
        deadlines it holds what is due before and after the meetings.

        The same record always gives the same bytes. What was left out is said on standard error; with --json an account of the \
        file is printed in place of the file, which --out still writes.
        """)

    @Option(name: .customLong("out"), help: ArgumentHelp("The file to write; - means standard output.", valueName: "file"))
    var path: String?
    @Option(
      name: .customLong("audience"), help: "For whom: public, members, planning or deadlines; public unless told otherwise.",
      transform: FeedAudience.argument)
    var audience: FeedAudience?
    @Flag(name: .customLong("planning"), help: "For those who plan: proposals, months, windows and lapsed meetings too.")
    var isForPlanners = false
    @Option(name: .customLong("party"), help: "Only meetings in which this party takes part.")
    var party: String?
    @Option(
      name: .customLong("profile"), help: "For which programs: general or outlook; general unless told otherwise.",
      transform: CalendarProfile.argument)
    var profile = CalendarProfile.general
    @OptionGroup var options: ReadOptions
    @OptionGroup var filter: MeetingFilterOptions

    /// Refuses two audiences: one of the two would be passed over.
    func validate() throws {
      guard isForPlanners, let audience, audience != .planning else { return }
      try ArgumentFailure.keeping {
        throw Refusal.invalid(
          given: "--planning",
          because: BilingualText(
            english: "--planning means the planning audience, so --audience \(audience.rawValue) cannot go with it",
            spanish: "--planning indica la audiencia planning, por lo que no admite --audience \(audience.rawValue)"),
          remedy: BilingualText(english: "Give one or the other.", spanish: "Indique una u otra."))
      }
    }

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
        query: filter.query(), party: party, audience: isForPlanners ? .planning : audience ?? .everyone, language: options.language,
        profile: profile)
      let spool = Spool(in: file.map { OutputFile.folder(of: $0) } ?? World.current.environment("TMPDIR") ?? "/tmp")
      let frame = try export(in: options.office(), spool: spool.append)
      if let file {
        try OutputFile.Draft(for: file) { output throws(FileError) in
          try output.append(frame.opening)
          try spool.forEachPiece(output.append)
          try output.append(frame.closing)
        }.place()
      } else if !options.asJSON {
        var text = LineOutput(output: World.current.output)
        text.append(frame.opening)
        try spool.forEachPiece { text.append($0) }
        text.append(frame.closing)
      }
      if options.asJSON {
        World.current.output(try JSONText.of(CalendarAnswer(frame.account, path: file)))
      } else {
        World.current.remarks(CalendarPrinter(language: options.language).remark(on: frame.account, path: file))
      }
    }
  }
}
