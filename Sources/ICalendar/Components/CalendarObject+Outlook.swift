internal import CivilTime

extension CalendarObject {
  /// The same calendar for Outlook and Exchange, which read only one standard and one summer time of a zone.
  ///
  /// Each zone is described by the rules that hold over the whole span of the events in it. Where that takes more than two
  /// rules, the times of that zone are written in UTC.
  public var forOutlook: CalendarObject {
    var spans: [ZoneName: ClosedRange<Instant>] = [:]
    var zones: [ZoneName: CalendarZone] = [:]
    for event in events {
      guard case .hours(let span) = event.time else { continue }
      let known = spans[span.zone.name] ?? span.moments.lowerBound...span.moments.upperBound
      spans[span.zone.name] = min(known.lowerBound, span.moments.lowerBound)...max(known.upperBound, span.moments.upperBound)
      zones[span.zone.name] = span.zone
    }
    var described: [ZoneName: CalendarZone] = [:]
    for (name, zone) in zones {
      guard let span = spans[name] else { continue }
      described[name] = try? CalendarZone(outlook: zone.rules, over: span)
    }
    var calendar = self
    calendar.events = events.map { event in
      guard case .hours(let span) = event.time else { return event }
      var adapted = event
      adapted.time = .hours(span.described(by: described[span.zone.name]))
      return adapted
    }
    return calendar
  }
}
