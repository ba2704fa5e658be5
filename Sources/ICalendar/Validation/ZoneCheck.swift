internal import CivilTime

/// Checks that zones are described once and before they are used, and in a form that programs read (RFC 5545 3.6.5).
struct ZoneCheck {
  let zones: ValidationZones

  func check(_ calendar: Component, log: inout FindingLog) {
    var places: [String: Int] = [:]
    var hasOthers = false
    for (position, part) in calendar.parts.enumerated() {
      guard part.name == .zone else {
        hasOthers = true
        continue
      }
      shape(part, log: &log)
      guard let name = part[.zoneIdentifier]?.text, let property = part.property(.zoneIdentifier) else { continue }
      if !TextCleaning.isVisible(name) { log.note(.emptyIdentifier, line: property.line, subject: "TZID", rule: "RFC 5545 3.8.3.1") }
      if places[name] != nil {
        log.note(.zoneRepeated, line: part.line, subject: name)
        continue
      }
      places[name] = position
      self.name(name, line: property.line, log: &log)
    }
    var used: Set<String> = []
    for use in zones.uses {
      used.insert(use.name)
      guard let place = places[use.name] else {
        log.note(.zoneMissing, line: use.line, subject: use.name)
        name(use.name, line: use.line, log: &log)
        continue
      }
      if place > use.part { log.note(.zoneAfterUse, line: calendar.parts[place].line, subject: use.name) }
    }
    // A calendar without events keeps a zone, because it needs a component.
    guard hasOthers else { return }
    for (name, place) in places.sorted(by: { $0.value < $1.value }) where !used.contains(name) {
      log.note(.zoneUnused, line: calendar.parts[place].line, subject: name)
    }
  }

  private func name(_ name: String, line: Int32, log: inout FindingLog) {
    if name.hasPrefix("/") { log.note(.zoneNameWithSlash, line: line, subject: name) }
    guard zones.isListed(name) == false else { return }
    let plain = name.replacing(",", with: " ")
    log.note(.zoneNameUnknown, line: line, subject: "\(plain), \(WindowsZoneNames.zone(named: name) ?? "America/Panama")")
  }

  private func shape(_ zone: Component, log: inout FindingLog) {
    let observances = zone.parts.filter { $0.name == .standard || $0.name == .daylight }
    if observances.isEmpty { log.note(.zoneWithoutObservance, line: zone.line, subject: zone[.zoneIdentifier]?.text) }
    for observance in observances {
      if let start = observance.property(.dateStart), let time = CalendarTime(start), !time.isFloating {
        log.note(.zoneStartNotLocal, line: start.line, subject: observance.name.text)
      }
      if let dates = observance.property(.recurrenceDates) { log.note(.zoneDates, line: dates.line) }
      guard let property = observance.property(.recurrenceRule), let rule = observance[.recurrenceRule] else { continue }
      if let from = observance[.offsetFrom], from == observance[.offsetTo] {
        log.note(.zoneRuleWithoutChange, line: property.line)
      } else if !Self.isReadEverywhere(rule) {
        log.note(.zoneRuleShape, line: property.line, subject: rule.text)
      }
    }
  }

  /// What Outlook reads: every year in one month, on one weekday by its place or on one day.
  private static func isReadEverywhere(_ rule: RecurrenceRule) -> Bool {
    guard rule.frequency == .yearly, rule.interval == 1, rule.parts.months.count == 1 else { return false }
    let parts = rule.parts
    switch (parts.weekdays.count, parts.monthDays.count) {
    case (1, 0): return parts.weekdays[0].place != nil
    case (0, 1): return true
    // “The Friday on or after the 24th” needs both, and there is no other way to say it.
    case (1, 7): return true
    default: return false
    }
  }
}
