public import CivilTime

/// A rule that gives one day in each year: a date, a distance from Easter, or a weekday near a date.
public enum YearlyRule: Hashable, Sendable {
  /// The same date every year.
  case date(MonthDay)
  /// So many days after Easter Sunday; before it for a negative number.
  case easter(days: Int)
  /// The first such weekday on or after a date; the third Monday of January is the Monday on or after 15 January.
  case weekday(Weekday, onOrAfter: MonthDay)

  /// Reads `05-01`, `easter-2` or `1>=01-15`; `nil` when the text is none of them.
  public init?(_ text: String) {
    if text.utf8.starts(with: "easter".utf8) {
      guard let days = Int(String(text.dropFirst(6))), (-70...80).contains(days) else { return nil }
      self = .easter(days: days)
    } else if text.utf8.dropFirst().starts(with: ">=".utf8) {
      guard let weekday = Int(text.prefix(1)).flatMap(Weekday.init), let start = try? MonthDay(parsing: String(text.dropFirst(3))) else {
        return nil
      }
      self = .weekday(weekday, onOrAfter: start)
    } else {
      guard let date = try? MonthDay(parsing: text) else { return nil }
      self = .date(date)
    }
  }

  /// The day in a year; `nil` where it would lie outside of the calendar.
  public func day(in year: Int) -> Day? {
    switch self {
    case .date(let date): return try? date.day(in: year)
    case .easter(let days): return try? Day.easter(in: year)?.adding(days: days)
    case .weekday(let weekday, let start):
      guard let day = try? start.day(in: year) else { return nil }
      return try? day.adding(days: (weekday.rawValue - day.weekday.rawValue + 7) % 7)
    }
  }
}
