internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension MeetingCommand {
  /// `rcm meeting add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Record a new meeting; it gets a permanent handle and UID.")

    @OptionGroup var meeting: MeetingOptions
    @Option(name: .customLong("state"), help: "The state in which it begins.", transform: MeetingState.argument)
    var state: MeetingState = .proposed
    @OptionGroup var options: WriteOptions

    func run() throws {
      let office = try options.office()
      var generator = WorldGenerator()
      let written = try ScheduleMeeting(meeting.changes, state: state, reason: options.reason)(in: office, using: &generator)
      try OutcomePrinter(options: options).print(written) { .recorded($0.handle) }
    }
  }

  /// `rcm meeting edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "edit", abstract: "Change what is known of a meeting.")

    @Argument(help: "Its handle, a beginning of it, or its title.")
    var meeting: String
    @OptionGroup var changes: MeetingOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      let office = try options.office()
      let written = try EditMeeting(meeting, changes.changes, reason: options.reason)(in: office)
      try OutcomePrinter(options: options).print(written) { .changed($0.handle) }
    }
  }

  /// `rcm meeting clone`.
  struct Clone: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "clone", abstract: "Record a new meeting like an earlier one.")

    @Argument(help: "The earlier meeting.")
    var meeting: String
    @Option(name: .customLong("to"), help: "The dates of the new one; --dates says the same.", transform: ImpreciseDate.argument)
    var date: ImpreciseDate?
    @OptionGroup var changes: MeetingOptions
    @OptionGroup var options: WriteOptions

    /// Refuses a new meeting without dates, and one with two.
    func validate() throws {
      guard (date == nil) == (changes.date == nil) else { return }
      try ArgumentFailure.keeping {
        throw Refusal.invalid(
          given: "--to",
          because: BilingualText(
            english: "the dates of the new meeting are given once, with --to",
            spanish: "las fechas de la nueva reunión se indican una vez, con --to"))
      }
    }

    func run() throws {
      guard let date = date ?? changes.date else { return }
      let office = try options.office()
      var generator = WorldGenerator()
      let written = try CloneMeeting(meeting, date: date, changes: changes.changes, reason: options.reason)(in: office, using: &generator)
      try OutcomePrinter(options: options).print(written) { .recorded($0.handle) }
    }
  }
}
