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

    func run() throws { try MeetingCommand.print(try filter.query(words: []), options) }
  }

  /// `rcm meeting search`.
  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search", abstract: "Find meetings by words in either language; accents and capitals do not matter.")

    @Argument(help: "Words of the title, place or kind; all must occur.")
    var words: [String]
    @OptionGroup var options: ReadOptions
    @OptionGroup var filter: MeetingFilterOptions

    func run() throws { try MeetingCommand.print(try filter.query(words: words), options) }
  }

  /// `rcm meeting next`.
  struct Next: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "next", abstract: "Show the next meetings that are not cancelled.")

    @Option(name: .customLong("limit"), help: "How many.")
    var limit = 5
    @Option(name: .customLong("from"), help: "From which day; without it, today.", transform: Day.argument)
    var from: Day?
    @OptionGroup var options: ReadOptions

    func run() throws {
      var query = FindMeetings()
      query.from = try from ?? options.asOf?.day ?? options.record.today()
      query.states = [.proposed, .tentative, .confirmed, .held]
      query.limit = max(1, limit)
      try MeetingCommand.print(query, options)
    }
  }

  /// `rcm meeting show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show everything about a meeting.")

    @Argument(help: "Its handle, a beginning of it, or its title.")
    var meeting: String
    @OptionGroup var options: ReadOptions

    func run() throws {
      let office = try options.office()
      let found = try office.look { try $0.meeting(meeting) }
      if options.asJSON {
        World.current.output(try JSONText.of(MeetingAnswer(found)))
        return
      }
      let directory = try office.directory()
      let chairs = try found.details.bodies.compactMap { body -> String? in
        guard let day = found.details.date.exactDays.last?.last else { return nil }
        let rotation = try ReviewChairs(body: body.text)(in: office).rotation
        let sentence = ChairPrinter(language: options.language, directory: directory).sentence(rotation.chair(on: day))
        return found.details.bodies.count > 1 ? "\(directory.acronym(of: body, in: options.language)): \(sentence)" : sentence
      }
      World.current.output(MeetingPrinter(language: options.language, directory: directory).card(found, chairs: chairs))
    }
  }

  /// Prints what a query finds.
  fileprivate static func print(_ query: FindMeetings, _ options: ReadOptions) throws {
    let office = try options.office()
    let meetings = try query(in: office)
    if options.asJSON {
      World.current.output(try JSONText.of(meetings.map(MeetingAnswer.init)))
      return
    }
    if meetings.isEmpty {
      World.current.remarks(options.language == .english ? "No meeting fits.\n" : "Ninguna reunión corresponde.\n")
      return
    }
    World.current.output(MeetingPrinter(language: options.language, directory: try office.directory()).list(meetings))
  }
}
