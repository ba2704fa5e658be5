public import CivilTime

/// A day or a time with where it is meant: a value with its TZID (RFC 5545 3.2.19).
public struct PlacedTime: Sendable {
  /// The day or time as it is written.
  public let value: DateOrDateTime
  /// Where a local time is meant; it has no meaning for a day or a time in UTC.
  public let zone: ZoneRules

  /// A day or time; without a zone, a local time is meant wherever its reader is.
  public init(_ value: DateOrDateTime, in zone: ZoneRules = .floating) {
    self.value = value
    self.zone = zone
  }

  /// The moment; days and local times without zone are taken as if in UTC.
  public var instant: Instant {
    switch value {
    case .date(let day): LocalDateTime(startOf: day).instantInUTC
    case .local(let time): zone.instant(of: time)
    case .utc(let time): time.instantInUTC
    }
  }
}
