internal import CivilTime

extension RecurrenceRule {
  /// On which day of a month something falls that comes once a year, as clock changes do.
  enum DayOfMonth: Hashable, Sendable {
    /// On a day of the month.
    case fixed(Int)
    /// On the first to fourth of a weekday.
    case ordinal(Int, Weekday)
    /// On the last of a weekday.
    case last(Weekday)
    /// On a weekday within the seven days that begin with a day of the month, 1 to 25.
    case onOrAfter(Int, Weekday)
  }

  /// Once a year in a month that exists, on a day that was taken from one; the last time stands in UTC (RFC 5545 3.3.10).
  static func yearly(in month: Int, on day: DayOfMonth, until: Instant? = nil) -> RecurrenceRule {
    var parts = Parts(months: [Month(month)])
    switch day {
    case .fixed(let number): parts.monthDays = [number]
    case .ordinal(let place, let weekday): parts.weekdays = [.one(place, weekday)]
    case .last(let weekday): parts.weekdays = [.last(weekday)]
    case .onOrAfter(let first, let weekday):
      parts.monthDays = Array(first...first + 6)
      parts.weekdays = [.every(weekday)]
    }
    return RecurrenceRule(
      unchecked: .yearly, interval: 1, end: until.map { .until(.utc(LocalDateTime(utc: $0))) } ?? .never, parts: parts,
      weekStart: .monday, scale: nil)
  }
}
