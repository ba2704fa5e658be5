/// A time of day to the minute, 00:00 to 23:59, without zone.
public struct ClockTime: Hashable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  public let minutesSinceMidnight: Int

  /// A time by hour and minute.
  public init(hour: Int, minute: Int) throws(CivilTimeError) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { throw .noSuchTime(hour: hour, minute: minute) }
    minutesSinceMidnight = hour * 60 + minute
  }

  init(checked minutesSinceMidnight: Int) { self.minutesSinceMidnight = minutesSinceMidnight }

  /// Reads `09:30`: exactly two and two ASCII digits (ISO 8601).
  public init(parsing text: String) throws(CivilTimeError) {
    var scanner = DigitScanner(text)
    guard let hour = scanner.number(digits: 2), scanner.skip(":"), let minute = scanner.number(digits: 2), scanner.isAtEnd else {
      throw .malformed(given: text, expected: .clockTime)
    }
    try self.init(hour: hour, minute: minute)
  }

  /// The hour, 0 to 23.
  public var hour: Int { minutesSinceMidnight / 60 }
  /// The minute, 0 to 59.
  public var minute: Int { minutesSinceMidnight % 60 }
}

extension ClockTime: Comparable {
  /// Earlier times come first.
  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutesSinceMidnight < right.minutesSinceMidnight }
}

extension ClockTime: CustomStringConvertible {
  /// The ISO form, `09:30`.
  public var description: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }
}
