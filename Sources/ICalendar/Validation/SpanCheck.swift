internal import CivilTime

/// Checks when components begin and end (RFC 5545 3.8.2).
struct SpanCheck {
  let zones: ValidationZones
  /// The calendar's METHOD; answers and cancellations need no end.
  let method: SchedulingMethod?

  func check(_ component: Component, log: inout FindingLog) {
    switch component.name {
    case .event, .task, .journal, .freeBusy, .availability, .available: break
    default: return
    }
    floating(component, log: &log)
    busyTimes(component, log: &log)
    guard let start = component[.start], let property = component.property(.dateStart) else { return }
    for known in [KnownProperty.dateEnd, .due] {
      guard let other = component.property(known), let end = CalendarTime(other) else { continue }
      compare(start, with: end, property: other, log: &log)
    }
    if let length = component.property(.duration), case .duration(let duration) = length.value, start.isDate, duration.seconds > 0 {
      log.note(.clockDurationOfDays, line: length.line)
    }
    guard component.name == .event, !start.isDate else { return }
    if let end = component[.end] {
      if !end.isDate, start.wallTime.secondOfDay == 0, end.wallTime.secondOfDay == 0, end.wallTime > start.wallTime {
        log.note(.midnights, line: property.line)
      }
    } else if !component.has(.duration), method.map({ [.publish, .request, .add, .counter].contains($0) }) ?? true {
      log.note(.noEnd, line: property.line)
    }
  }

  private func compare(_ start: CalendarTime, with end: CalendarTime, property: Property, log: inout FindingLog) {
    let name = property.name.text
    let rule = property.name.known == .due ? "RFC 5545 3.8.2.3" : nil
    guard start.isDate == end.isDate else { return log.note(.endOfOtherType, line: property.line, subject: name, rule: rule) }
    guard start.isFloating == end.isFloating else { return log.note(.endOnOtherClock, line: property.line, subject: name, rule: rule) }
    if zones.isLater(end, than: start) == false { log.note(.endNotAfterStart, line: property.line, subject: name, rule: rule) }
  }

  /// The properties whose times may stand in a zone.
  private static let inZones: KnownPropertySet = [.dateStart, .dateEnd, .due, .recurrenceIdentifier, .exceptionDates, .recurrenceDates]

  /// Once for each component.
  private func floating(_ component: Component, log: inout FindingLog) {
    for position in component.properties.indices where component.properties[position].name.isOne(of: Self.inZones) {
      guard component.properties[position].parameters.text(of: .zone) == nil else { continue }
      let isFloating =
        switch component.properties[position].value {
        case .time(.local): true
        case .times(let times): times.contains { if case .local = $0 { true } else { false } }
        case .periods(let periods): periods.contains { if case .local = $0.start { true } else { false } }
        default: false
        }
      guard isFloating else { continue }
      let property = component.properties[position]
      return log.note(.floatingTime, line: property.line, subject: property.name.text)
    }
  }

  /// Free and taken times, and the span in which they were looked for, are in UTC (3.6.4 and 3.8.2.6).
  private func busyTimes(_ component: Component, log: inout FindingLog) {
    guard component.name == .freeBusy else { return }
    for property in component.properties {
      let times: [DateOrDateTime]
      switch property.value {
      case .periods(let periods): times = periods.map(\.start)
      case .time(let time): times = [time]
      default: continue
      }
      if times.contains(where: { if case .utc = $0 { false } else { true } }) {
        log.note(.busyTimeNotUTC, line: property.line, subject: property.name.text)
      }
    }
  }
}
