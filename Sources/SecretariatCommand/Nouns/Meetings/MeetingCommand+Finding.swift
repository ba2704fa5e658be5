internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

extension MeetingCommand {
  /// `rcm meeting list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List meetings in the order of their days.")

    @OptionGroup var options: ReadOptions
    @OptionGroup var filter: MeetingFilterOptions

    func run() throws { try MeetingCommand.print(filter.query(), options.office(), options) }
  }

  /// `rcm meeting search`.
  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search", abstract: "Find meetings by words in either language; accents and capitals do not matter.")

    @Argument(help: "Words of the title, place or kind; all must occur.")
    var words: [String]
    @OptionGroup var options: ReadOptions
    @OptionGroup var filter: MeetingFilterOptions

    func run() throws { try MeetingCommand.print(filter.query(words: words), options.office(), options) }
  }

  /// `rcm meeting next`.
  struct Next: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "next", abstract: "Show the next meetings that are not cancelled.")

    @Option(name: .customLong("limit"), help: "How many; without it, 5.", transform: Limit.argument)
    var limit = Limit(5)
    @Option(name: .customLong("from"), help: "From which day; without it, today.", transform: Day.argument)
    var from: Day?
    @OptionGroup var options: ReadOptions

    func run() throws {
      let office = try options.office()
      var query = FindMeetings()
      query.from = from ?? office.today
      query.states = [.proposed, .tentative, .confirmed, .held]
      query.limit = limit
      try MeetingCommand.print(query, office, options)
    }
  }

  /// `rcm meeting show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show everything about a meeting.")

    @Argument(help: "Its handle, a beginning of it, or its title.")
    var meeting: String
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try ReadMeeting(meeting)(in: options.office())
      World.current.output(
        options.asJSON
          ? try JSONText.of(MeetingCardAnswer(answer))
          : MeetingPrinter(language: options.language, directory: answer.directory).card(answer))
    }
  }

  /// Prints what a query finds.
  fileprivate static func print(_ query: FindMeetings, _ office: Office, _ options: ReadOptions) throws {
    let meetings = try query(in: office)
    if options.asJSON {
      World.current.output(try JSONText.of(meetings.map(MeetingAnswer.init)))
      return
    }
    if meetings.isEmpty {
      World.current.remarks(options.language == .english ? "No meeting fits.\n" : "Ninguna reunión coincide.\n")
      return
    }
    World.current.output(MeetingPrinter(language: options.language, directory: try office.directory()).list(meetings))
  }
}
