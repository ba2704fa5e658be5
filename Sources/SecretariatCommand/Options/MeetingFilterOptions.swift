internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// Which meetings are wanted.
struct MeetingFilterOptions: ParsableArguments {
  @Option(name: .customLong("body"), help: "Only meetings of this body.")
  var body: String?

  @Option(name: .customLong("kind"), help: "Only meetings of this kind.")
  var kind: String?

  @Option(name: .customLong("country"), help: "Only meetings in this country.")
  var country: String?

  @Option(name: .customLong("state"), help: "Only meetings in this state; may be given several times.", transform: MeetingState.argument)
  var states: [MeetingState] = []

  @Option(name: .customLong("from"), help: "Only from this day on; a year such as 2017 will do.", transform: Day.firstArgument)
  var from: Day?

  @Option(name: .customLong("until"), help: "Only up to this day; a year such as 2023 will do.", transform: Day.lastArgument)
  var until: Day?

  @Option(name: .customLong("year"), help: "Only meetings of this year.", transform: PartialDate.yearArgument)
  var year: PartialDate?

  @Option(name: .customLong("limit"), help: "At most so many.", transform: Limit.argument)
  var limit: Limit?

  /// Refuses a year beside bounds of its own: one of the two would be passed over.
  func validate() throws {
    guard year != nil, from != nil || until != nil else { return }
    try ArgumentFailure.keeping {
      throw Refusal.invalid(
        given: "--year",
        because: BilingualText(
          english: "--year means the whole year, so --from and --until cannot go with it",
          spanish: "--year abarca todo el año, por lo que no admite --from ni --until"),
        remedy: BilingualText(english: "Give one or the other.", spanish: "Indique uno u otros."))
    }
  }

  /// The query.
  func query(words: [String] = []) -> FindMeetings {
    var query = FindMeetings()
    query.words = words
    query.body = body
    query.kind = kind
    query.country = country
    query.states = Set(states)
    query.from = year?.earliest ?? from
    query.until = year?.latest ?? until
    query.limit = limit
    return query
  }
}
