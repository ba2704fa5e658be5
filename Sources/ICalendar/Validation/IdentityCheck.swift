/// Checks identifiers, the people of a component, and the order of a series and its overrides.
enum IdentityCheck {
  /// What no two components may have in common.
  private struct Key: Hashable {
    let series: SeriesKey
    /// Which time of the series it is about; `nil` for the series itself.
    let recurrence: CalendarTime?
  }

  static func check(_ calendar: Component, log: inout FindingLog) {
    if let product = calendar.property(.productIdentifier) { empty(product, rule: "RFC 5545 3.7.3", log: &log) }
    var seen: Set<Key> = []
    seen.reserveCapacity(calendar.parts.count)
    var early: [SeriesKey: Int32] = [:]
    var order: [SeriesKey] = []
    for component in calendar.parts where component.name != .zone {
      people(component, log: &log)
      status(component, log: &log)
      guard let property = component.property(.uniqueIdentifier), let identifier = component[.identifier]?.text else { continue }
      empty(property, rule: nil, log: &log)
      if identifier.utf8.count > 255 { log.note(.longIdentifier, line: property.line, subject: identifier) }
      let series = SeriesKey(name: component.name, identifier: identifier)
      let recurrence = component[.recurrenceIdentifier]
      if !seen.insert(Key(series: series, recurrence: recurrence)).inserted {
        log.note(.repeatedIdentifier, line: property.line, subject: identifier)
      }
      if recurrence == nil {
        if !early.isEmpty, let line = early.removeValue(forKey: series) {
          log.note(.overrideBeforeMaster, line: line, subject: identifier)
        }
      } else if !seen.contains(Key(series: series, recurrence: nil)), early[series] == nil {
        early[series] = component.line
        order.append(series)
      }
    }
    // A message may be about a single time; in a calendar its series is missing.
    guard !calendar.has(.method) || calendar[.method] == .publish else { return }
    for series in order {
      if let line = early[series] { log.note(.overrideWithoutMaster, line: line, subject: series.identifier) }
    }
  }

  private static func empty(_ property: Property, rule: String?, log: inout FindingLog) {
    guard case .text(let text) = property.value, !TextCleaning.isVisible(text.text) else { return }
    log.note(.emptyIdentifier, line: property.line, subject: property.name.text, rule: rule)
  }

  private static func people(_ component: Component, log: inout FindingLog) {
    let attendees = component.properties([.attendee])
    guard let first = attendees.first else { return }
    var seen: Set<String> = []
    for property in attendees {
      guard case .user(let user) = property.value else { continue }
      if !seen.insert(user.text.lowercased()).inserted { log.note(.repeatedAttendee, line: property.line, subject: user.text) }
    }
    if component.name != .freeBusy, !component.has(.organizer) {
      log.note(.attendeesWithoutOrganizer, line: first.line)
    }
  }

  private static func status(_ component: Component, log: inout FindingLog) {
    guard let property = component.property(.status), case .text(let text) = property.value else { return }
    let words: [String]
    switch component.name {
    case .event: words = ["TENTATIVE", "CONFIRMED", "CANCELLED"]
    case .task: words = ["NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"]
    case .journal: words = ["DRAFT", "FINAL", "CANCELLED"]
    default: return
    }
    if text.text == "CANCELLED", !component.has(.sequence) { log.note(.cancelledWithoutSequence, line: property.line) }
    if !words.contains(text.text) {
      log.note(.statusOfOther, line: property.line, subject: "\(text.text), \(words.joined(separator: " / "))")
    }
  }
}
