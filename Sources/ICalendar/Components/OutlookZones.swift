public import CivilTime

/// How the zones of a calendar's events are described to Outlook and Exchange, which read only one standard and one summer time
/// of a zone.
///
/// Each zone is described by the rules that hold over the whole span of the events in it. Where that takes more than two rules,
/// the times of that zone are written in UTC.
public struct OutlookZones: Sendable {
  private var spans: [ZoneName: ClosedRange<Instant>] = [:]
  private var zones: [ZoneName: CalendarZone] = [:]

  /// The zones of no events.
  public init() {}

  /// Takes note of events.
  public mutating func note(_ events: [CalendarEvent]) {
    for event in events {
      guard case .hours(let span) = event.time else { continue }
      let known = spans[span.zone.name] ?? span.moments.lowerBound...span.moments.upperBound
      spans[span.zone.name] = min(known.lowerBound, span.moments.lowerBound)...max(known.upperBound, span.moments.upperBound)
      zones[span.zone.name] = span.zone
    }
  }

  /// The descriptions, by the zones' names; there is none of a zone whose times are written in UTC.
  public var descriptions: [ZoneName: CalendarZone] {
    var described: [ZoneName: CalendarZone] = [:]
    for (name, zone) in zones {
      guard let span = spans[name] else { continue }
      described[name] = try? CalendarZone(outlook: zone.rules, over: span)
    }
    return described
  }
}

extension CalendarEvent {
  /// The same event for Outlook.
  ///
  /// - Parameter zones: The ``OutlookZones/descriptions`` of all zones of the calendar.
  public func forOutlook(_ zones: [ZoneName: CalendarZone]) -> CalendarEvent {
    guard case .hours(let span) = time else { return self }
    var event = self
    event.time = .hours(span.described(by: zones[span.zone.name]))
    return event
  }
}
