/// A day and a time of day as a clock on the wall shows them, without zone.
///
/// A clock change can skip such a time or show it twice; whoever turns one into an instant says what then.
public struct LocalTime: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The time of day.
  public let clock: ClockTime

  /// A local time.
  public init(day: Day, clock: ClockTime) {
    self.day = day
    self.clock = clock
  }

  /// Reads `2025-12-04T09:00` (ISO 8601).
  public init(parsing text: String) throws(CivilTimeError) {
    let parts = text.utf8.split(separator: 0x54, maxSplits: 2, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2 else { throw .malformed(given: text, expected: .localTime) }
    try self.init(day: Day(parsing: parts[0]), clock: ClockTime(parsing: parts[1]))
  }

  /// Seconds since 1970-01-01T00:00 on the same wall clock, as if it never changed.
  public var wallSeconds: Int64 { Int64(day.daysSinceEpoch) * 86_400 + Int64(clock.minutesSinceMidnight) * 60 }
}

extension LocalTime: Comparable {
  /// Earlier times come first.
  public static func < (left: LocalTime, right: LocalTime) -> Bool { (left.day, left.clock) < (right.day, right.clock) }
}

extension LocalTime: CustomStringConvertible {
  /// The ISO form, `2025-12-04T09:00`.
  public var description: String { "\(day)T\(clock)" }
}
