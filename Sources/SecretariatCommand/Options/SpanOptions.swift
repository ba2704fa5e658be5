internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// Over which days a list goes: a year, or from one day to another; without either, the year that it is.
struct SpanOptions: ParsableArguments {
  @Option(name: .customLong("year"), help: "The year; this one unless told otherwise.", transform: PartialDate.yearArgument)
  var year: PartialDate?

  @Option(
    name: .customLong("from"), help: ArgumentHelp("From this day on; a year such as 2025 will do.", valueName: "date"),
    transform: Day.firstArgument)
  var from: Day?

  @Option(
    name: .customLong("until"), help: ArgumentHelp("Up to this day; a year such as 2026 will do.", valueName: "date"),
    transform: Day.lastArgument)
  var until: Day?

  /// Refuses a year beside bounds of its own, and an end before the beginning.
  func validate() throws {
    try ArgumentFailure.keeping {
      if year != nil, from != nil || until != nil {
        throw Refusal.invalid(
          given: "--year",
          because: BilingualText(
            english: "--year means the whole year, so --from and --until cannot go with it",
            spanish: "--year abarca todo el año, por lo que no admite --from ni --until"),
          remedy: BilingualText(english: "Give one or the other.", spanish: "Indique uno u otros."))
      }
      if let from, let until { _ = try DayRange(first: from, last: until) }
    }
  }

  /// The days, as of a day; where only one end is given, the list goes to the other end of that year.
  func days(today: Day) throws -> DayRange {
    let first = year?.earliest ?? from
    let last = year?.latest ?? until
    let start = PartialDate.year((first ?? last ?? today).year)
    return try DayRange(first: first ?? start.earliest, last: last ?? start.latest)
  }
}
