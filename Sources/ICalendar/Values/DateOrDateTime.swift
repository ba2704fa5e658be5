public import CivilTime

/// A day, or a day with a time (DATE and DATE-TIME, RFC 5545 3.3.4 and 3.3.5).
public enum DateOrDateTime: Hashable, Sendable {
  /// A whole day.
  case date(Day)
  /// A time without a zone of its own: that of the TZID beside it or, without one, wherever its reader is.
  case local(LocalDateTime)
  /// A time in UTC.
  case utc(LocalDateTime)

  /// The day, on the clocks of the value.
  public var day: Day {
    switch self {
    case .date(let day): day
    case .local(let time), .utc(let time): time.day
    }
  }

  /// What clocks show; midnight for a whole day.
  public var wallTime: LocalDateTime {
    switch self {
    case .date(let day): LocalDateTime(startOf: day)
    case .local(let time), .utc(let time): time
    }
  }

  /// Whether it is a whole day.
  public var isDate: Bool { if case .date = self { true } else { false } }
}
