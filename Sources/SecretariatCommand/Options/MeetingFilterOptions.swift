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

  @Option(name: .customLong("from"), help: "Only from this day on; a year such as 2017 will do.", transform: DayBound.first)
  var from: Day?

  @Option(name: .customLong("until"), help: "Only up to this day; a year such as 2023 will do.", transform: DayBound.last)
  var until: Day?

  @Option(name: .customLong("year"), help: "Only meetings of this year.", transform: CalendarYear.argument)
  var year: Int?

  @Option(name: .customLong("limit"), help: "At most so many.")
  var limit: Int?

  /// The query.
  func query(words: [String]) throws -> FindMeetings {
    var query = FindMeetings()
    query.words = words
    query.body = body
    query.kind = kind
    query.country = country
    query.states = Set(states)
    query.from = try year.map { try Day(year: $0, month: 1, day: 1) } ?? from
    query.until = try year.map { try Day(year: $0, month: 12, day: 31) } ?? until
    query.limit = limit
    return query
  }
}

/// A year of the calendar, 0001 to 9999.
enum CalendarYear {
  static func argument(_ text: String) throws -> Int {
    guard let year = Int(text) else { throw CivilTimeError.malformed(given: text, expected: .year) }
    return try YearMonth(year: year, month: 1).year
  }
}

/// A bound that may be a day, a month or a year.
enum DayBound {
  static func first(_ text: String) throws -> Day { try PartialDate(parsing: text).earliest }
  static func last(_ text: String) throws -> Day { try PartialDate(parsing: text).latest }
}
