/// A moment, the same for everyone, to the second.
public struct Instant: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds; always within the years 0001 to 9999.
  public let secondsSinceEpoch: Int64

  private static let range = Int64(Day.earliest.daysSinceEpoch) * 86_400...Int64(Day.latest.daysSinceEpoch) * 86_400 + 86_399

  /// A moment; one outside of the years 0001 to 9999 becomes the nearest that can be written.
  public init(secondsSinceEpoch: Int64) {
    self.secondsSinceEpoch = min(max(secondsSinceEpoch, Self.range.lowerBound), Self.range.upperBound)
  }

  /// Reads `2024-12-05T15:00:00Z` (RFC 3339, in UTC and whole seconds).
  public init(parsing text: String) throws(CivilTimeError) {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(digits: 4), scanner.skip("-"), let month = scanner.number(digits: 2), scanner.skip("-"),
      let day = scanner.number(digits: 2), scanner.skip("T"), let hour = scanner.number(digits: 2), scanner.skip(":"),
      let minute = scanner.number(digits: 2), scanner.skip(":"), let second = scanner.number(digits: 2), scanner.skip("Z"), scanner.isAtEnd,
      second < 60
    else { throw .malformed(given: text, expected: .instant) }
    let date = try Day(year: year, month: month, day: day)
    let clock = try ClockTime(hour: hour, minute: minute)
    secondsSinceEpoch = LocalTime(day: date, clock: clock).wallSeconds + Int64(second)
  }

  /// The day it is in UTC.
  public var utcDay: Day { Day(daysSinceEpoch: dayNumber) ?? .earliest }

  /// Seconds since midnight in UTC, 0 to 86 399.
  public var utcSecondOfDay: Int { Int(secondsSinceEpoch - Int64(dayNumber) * 86_400) }

  private var dayNumber: Int {
    let quotient = secondsSinceEpoch / 86_400
    return Int(secondsSinceEpoch % 86_400 < 0 ? quotient - 1 : quotient)
  }
}

extension Instant: Comparable {
  /// Earlier moments come first.
  public static func < (left: Instant, right: Instant) -> Bool { left.secondsSinceEpoch < right.secondsSinceEpoch }
}

extension Instant: CustomStringConvertible {
  /// The RFC 3339 form in UTC, `2024-12-05T15:00:00Z`.
  public var description: String {
    let second = utcSecondOfDay
    return "\(utcDay)T\((second / 3_600).padded(to: 2)):\((second / 60 % 60).padded(to: 2)):\((second % 60).padded(to: 2))Z"
  }
}
