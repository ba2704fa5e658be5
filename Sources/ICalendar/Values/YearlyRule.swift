internal import CivilTime

/// A rule by which something comes again once a year (RECUR, RFC 5545 3.3.10), as clock changes do.
struct YearlyRule: Hashable, PropertyValue {
  /// On which day of the month it falls.
  enum MonthDay: Hashable, Sendable {
    /// On a day of the month.
    case fixed(Int)
    /// On the first to fourth of a weekday.
    case ordinal(Int, Weekday)
    /// On the last of a weekday.
    case last(Weekday)
    /// On a weekday within the seven days that begin with a day of the month.
    case onOrAfter(Int, Weekday)
  }

  /// The month, 1 to 12.
  let month: Int
  /// The day in it.
  let day: MonthDay
  /// The last time it comes; `nil` when it goes on.
  let until: Instant?

  /// The last time stands in UTC, whatever the zone (RFC 5545 3.3.10).
  var encoded: String {
    let part =
      switch day {
      case .fixed(let number): "BYMONTHDAY=\(number)"
      case .ordinal(let number, let weekday): "BYDAY=\(number)\(weekday.letters)"
      case .last(let weekday): "BYDAY=-1\(weekday.letters)"
      case .onOrAfter(let first, let weekday):
        "BYMONTHDAY=\((first...first + 6).map { String($0) }.joined(separator: ","));BYDAY=\(weekday.letters)"
      }
    let end = until.map { ";UNTIL=\(MomentValue.universal($0).encoded)" } ?? ""
    return "FREQ=YEARLY;BYMONTH=\(month);\(part)\(end)"
  }
}

extension Weekday {
  /// The two letters of RFC 5545 3.3.10.
  fileprivate var letters: String {
    switch self {
    case .monday: "MO"
    case .tuesday: "TU"
    case .wednesday: "WE"
    case .thursday: "TH"
    case .friday: "FR"
    case .saturday: "SA"
    case .sunday: "SU"
    }
  }
}
