public import CivilTime

/// A day with a time of day to the second, as clocks show it, without saying where (RFC 5545 3.3.5).
///
/// Whether it is meant in UTC, in a zone or wherever its reader is stands beside it. A leap second, `235960`, is read as the
/// second before it, as most programs do; RFC 5545 3.3.12 permits that.
public struct LocalDateTime: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00 on the same clocks; always within the years 0001 to 9999.
  public let wallSeconds: Int64

  /// The first that can be written.
  public static let earliest = LocalDateTime(unchecked: Int64(Day.earliest.daysSinceEpoch) * 86_400)
  /// The last that can be written.
  public static let latest = LocalDateTime(unchecked: Int64(Day.latest.daysSinceEpoch) * 86_400 + 86_399)

  /// A time by its distance from the beginning of 1970; `nil` outside of the years 0001 to 9999.
  public init?(wallSeconds: Int64) {
    guard (Self.earliest.wallSeconds...Self.latest.wallSeconds).contains(wallSeconds) else { return nil }
    self.wallSeconds = wallSeconds
  }

  /// A time on a day; `nil` unless the second is 0 to 86 399.
  public init?(day: Day, secondOfDay: Int) {
    guard (0..<86_400).contains(secondOfDay) else { return nil }
    wallSeconds = Int64(day.daysSinceEpoch) * 86_400 + Int64(secondOfDay)
  }

  /// The first second of a day.
  public init(startOf day: Day) { wallSeconds = Int64(day.daysSinceEpoch) * 86_400 }

  /// What a clock in UTC shows at a moment.
  public init(utc instant: Instant) { wallSeconds = instant.secondsSinceEpoch }

  /// A time to the minute.
  public init(_ local: LocalTime) { wallSeconds = local.wallSeconds }

  init(unchecked wallSeconds: Int64) { self.wallSeconds = wallSeconds }

  /// The day.
  public var day: Day { Day(daysSinceEpoch: dayNumber) ?? .earliest }
  /// Seconds since midnight, 0 to 86 399.
  public var secondOfDay: Int { Int(wallSeconds) - dayNumber * 86_400 }
  /// The hour, 0 to 23.
  public var hour: Int { secondOfDay / 3_600 }
  /// The minute, 0 to 59.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// The second, 0 to 59.
  public var second: Int { secondOfDay % 60 }

  /// The moment at which a clock in UTC shows it.
  public var instantInUTC: Instant { Instant(secondsSinceEpoch: wallSeconds) }

  private var dayNumber: Int {
    let quotient = Int(wallSeconds) / 86_400
    return Int(wallSeconds) % 86_400 < 0 ? quotient - 1 : quotient
  }
}

extension LocalDateTime: Comparable {
  /// Earlier times come first.
  public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool { left.wallSeconds < right.wallSeconds }
}

extension LocalDateTime: CustomStringConvertible {
  /// The ISO form, `2024-12-05T15:00:00`.
  public var description: String { String(instantInUTC.description.dropLast()) }
}
