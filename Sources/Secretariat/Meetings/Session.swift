public import CivilTime

/// A stretch of one day in which a meeting sits, with clock times in a zone.
public struct Session: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// From when to when.
  public let hours: ClockRange
  /// The zone of the clock times; the instant is worked out when it is needed, because zone rules change.
  public let zone: ZoneName

  /// A session in full.
  public init(day: Day, hours: ClockRange, zone: ZoneName) {
    self.day = day
    self.hours = hours
    self.zone = zone
  }

  /// Whether both sit at the same time of the same day, by their clocks.
  func overlaps(_ other: Session) -> Bool {
    day == other.day && hours.opens < other.hours.closes && other.hours.opens < hours.closes
  }
}
