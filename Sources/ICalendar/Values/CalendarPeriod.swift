/// A span between two moments (PERIOD, RFC 5545 3.3.9).
public struct CalendarPeriod: Hashable, Sendable {
  /// How the end is given.
  public enum End: Hashable, Sendable {
    /// By the moment.
    case time(DateOrDateTime)
    /// By how long it lasts.
    case duration(CalendarDuration)
  }

  /// When it begins: never a whole day.
  public let start: DateOrDateTime
  /// When it ends.
  public let end: End

  /// A span; `nil` when an end is a whole day, the ends are on different clocks, or it does not end after it begins.
  public init?(start: DateOrDateTime, end: End) {
    switch (start, end) {
    case (.local(let from), .time(.local(let until))), (.utc(let from), .time(.utc(let until))):
      guard from < until else { return nil }
    case (.local, .duration(let length)), (.utc, .duration(let length)):
      guard length.isPositive else { return nil }
    default: return nil
    }
    self.start = start
    self.end = end
  }
}
