public import CivilTime

/// When an event takes place: on whole days, or from one clock time to a later one.
///
/// There is no third form: a clock time without a zone would mean another moment to every reader.
public enum EventTime: Sendable {
  /// On whole days.
  case days(WholeDays)
  /// At clock times in a zone.
  case hours(ClockSpan)

  /// When it begins, as it is written (DTSTART).
  var start: CalendarTime {
    switch self {
    case .days(let days): .date(days.range.first)
    case .hours(let span) where span.isWrittenInUTC: .utc(LocalDateTime(utc: span.moments.lowerBound))
    case .hours(let span): .zoned(LocalDateTime(span.start), zone: span.zone.name.text)
    }
  }

  /// When it ends, as it is written (DTEND).
  var end: CalendarTime {
    switch self {
    case .days(let days): .date(days.dayAfter)
    case .hours(let span) where span.isWrittenInUTC: .utc(LocalDateTime(utc: span.moments.upperBound))
    case .hours(let span): .zoned(LocalDateTime(span.end), zone: span.zone.name.text)
    }
  }

  /// The zone whose description must stand in the same file.
  var zone: CalendarZone? {
    switch self {
    case .days: nil
    case .hours(let span): span.isWrittenInUTC ? nil : span.zone
    }
  }
}

/// Whole days without a gap; the end that is written is the day after the last one (RFC 5545 3.6.1).
public struct WholeDays: Sendable {
  /// The days.
  public let range: DayRange
  let dayAfter: Day

  /// Whole days; `nil` when the day after the last one cannot be written.
  public init?(_ range: DayRange) {
    guard let dayAfter = range.last.next else { return nil }
    self.range = range
    self.dayAfter = dayAfter
  }
}

/// From one clock time to another of the same day in a zone, ending after it begins.
public struct ClockSpan: Sendable {
  /// When it begins.
  public let start: LocalTime
  /// When it ends.
  public let end: LocalTime
  /// The zone of both.
  public private(set) var zone: CalendarZone
  /// From which moment to which it lasts.
  public let moments: Range<Instant>
  /// Whether the times are written in UTC, because the zone cannot be described to whoever reads them.
  public private(set) var isWrittenInUTC = false

  /// A span; `nil` when, by the zone's rules, it would not end after it begins, because the clocks skip a part of it.
  ///
  /// A time that the clocks skip means the moment that the offset before the change gives, and one that they show twice the
  /// earlier of the two (RFC 5545 3.3.5).
  public init?(day: Day, hours: ClockRange, zone: CalendarZone) {
    start = LocalTime(day: day, clock: hours.opens)
    end = LocalTime(day: day, clock: hours.closes)
    self.zone = zone
    func instant(_ local: LocalTime) -> Instant {
      ZonedTime(local: local, zone: zone.name).instant(by: zone.rules, ifSkipped: .byOffsetBefore, ifDoubled: .earlier)
    }
    let first = instant(start)
    let last = instant(end)
    guard first < last else { return nil }
    moments = first..<last
  }

  /// The same span with another description of its zone; without one, in UTC.
  func described(by other: CalendarZone?) -> ClockSpan {
    var span = self
    if let other { span.zone = other } else { span.isWrittenInUTC = true }
    return span
  }
}
