/// Why a rule was not expanded.
public enum RecurrenceExpansionError: Error, Hashable, Sendable {
  /// It is counted in another calendar than the Gregorian (RSCALE, RFC 7529); its name is given.
  case calendarNotSupported(String)
  /// It comes again within a day, but its start is a whole day (RFC 5545 3.3.10).
  case withinDayOfDate(RecurrenceRule.Frequency)
}

extension RecurrenceExpansionError: CustomStringConvertible {
  /// The error in English, as a clause without a full stop.
  public var description: String {
    switch self {
    case .calendarNotSupported(let name): "rules in the calendar \(name) are kept but not expanded"
    case .withinDayOfDate(let frequency): "FREQ=\(frequency.word) needs a start with a time of day"
    }
  }
}
