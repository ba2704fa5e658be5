public import CivilTime

/// Which days a feed shows.
///
/// A feed that people subscribe to shows a window around today, so that it stays small however long the record grows: some
/// calendar programs drop events of a feed of more than a megabyte.
public enum FeedSpan: Hashable, Sendable {
  /// A window that moves along with the days.
  case rolling(FeedWindow)
  /// One calendar year, 1 to 9999, for those who look something up.
  case year(Int)

  /// The days as of a day; a window that would leave the calendar ends with it.
  public func days(on today: Day) -> DayRange {
    switch self {
    case .rolling(let window): window.days(on: today)
    case .year(let year):
      (try? DayRange(first: Day(year: year, month: 1, day: 1), last: Day(year: year, month: 12, day: 31))) ?? DayRange(today)
    }
  }
}

/// A window around today: so many days back, and to the end of the month that lies so many months ahead.
///
/// It ends with a month, so that what lies far ahead does not change from day to day.
public struct FeedWindow: Hashable, Sendable {
  /// The days before today, 0 to 3660.
  public let daysBack: Int
  /// The months after this one, 1 to 120.
  public let monthsAhead: Int

  /// The window of a feed of which nothing else is said: 90 days back, because a cancelled meeting is shown so long, and a
  /// year and a half ahead.
  public static let standard = FeedWindow(checked: 90, 18)

  /// A window; refused outside of the ranges.
  public init(daysBack: Int, monthsAhead: Int) throws(Refusal) {
    guard (0...3_660).contains(daysBack) else {
      throw .invalid(
        given: String(daysBack),
        because: BilingualText(
          english: "a feed cannot reach \(daysBack) days back", spanish: "un calendario no puede abarcar \(daysBack) días hacia atrás"),
        remedy: BilingualText(english: "Give 0 to 3660 days.", spanish: "Indique de 0 a 3660 días."))
    }
    guard (1...120).contains(monthsAhead) else {
      throw .invalid(
        given: String(monthsAhead),
        because: BilingualText(
          english: "a feed cannot reach \(monthsAhead) months ahead",
          spanish: "un calendario no puede abarcar \(monthsAhead) meses hacia adelante"),
        remedy: BilingualText(english: "Give 1 to 120 months.", spanish: "Indique de 1 a 120 meses."))
    }
    self.init(checked: daysBack, monthsAhead)
  }

  private init(checked daysBack: Int, _ monthsAhead: Int) {
    self.daysBack = daysBack
    self.monthsAhead = monthsAhead
  }

  fileprivate func days(on today: Day) -> DayRange {
    let first = (try? today.adding(days: -daysBack)) ?? .earliest
    let last = (try? today.yearMonth.adding(months: monthsAhead))?.lastDay ?? .latest
    return (try? DayRange(first: first, last: last)) ?? DayRange(today)
  }
}
