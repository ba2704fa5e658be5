internal import CivilTime

/// Checks how components come again (RFC 5545 3.8.5), and that what is left out, added or moved has the form of the start.
struct RecurrenceCheck {
  let zones: ValidationZones
  private let calendar: Component
  /// The starts of the components without RECURRENCE-ID; worked out when the first component with one asks for them.
  private lazy var starts = Self.starts(in: calendar)
  /// How many rules may still be expanded, so that a file of a million rules ends.
  private var expansionsLeft = 1_000

  init(zones: ValidationZones, calendar: Component) {
    self.zones = zones
    self.calendar = calendar
  }

  private static func starts(in calendar: Component) -> [SeriesKey: CalendarTime] {
    var starts: [SeriesKey: CalendarTime] = [:]
    for component in calendar.parts where !component.has(.recurrenceIdentifier) {
      guard let series = SeriesKey(component), let start = component[.start] else { continue }
      starts[series] = start
    }
    return starts
  }

  mutating func check(_ component: Component, log: inout FindingLog) {
    let rules = component.properties([.recurrenceRule])
    if rules.count > 1 { log.note(.severalRules, line: rules[1].line) }
    let isObservance = component.name == .standard || component.name == .daylight
    if let start = component[.start] {
      for property in rules {
        guard case .recurrence(let rule) = property.value else { continue }
        // The end of an observance's rule is always in UTC (3.6.5).
        let hasZone = start.zone != nil || isObservance
        if rule.untilFlaw(start: start.dateOrDateTime, hasZone: hasZone) != nil {
          log.note(.untilForm, line: property.line, subject: rule.text)
        }
      }
      if rules.count == 1, case .recurrence(let rule) = rules[0].value, gives(rule, start, in: component) == false {
        log.note(.startNotInRule, line: rules[0].line, subject: rule.text)
      }
      if !isObservance {
        compare(component, with: start, log: &log)
        additions(to: component, log: &log)
      }
    }
    for property in rules where !isObservance {
      guard case .recurrence(let rule) = property.value, rule.parts.weekdays.count(where: { $0.place != nil }) > 1 else { continue }
      log.note(.severalPlaces, line: property.line, subject: rule.text)
    }
    if rules.isEmpty, !isObservance, let dates = component.property(.recurrenceDates) { log.note(.datesWithoutRule, line: dates.line) }
    guard let property = component.property(.recurrenceIdentifier), let recurrence = CalendarTime(property) else { return }
    if let rule = rules.first { log.note(.ruleInOverride, line: rule.line) }
    if let series = SeriesKey(component), let start = starts[series] {
      compare(property, [recurrence], with: start, rule: "RFC 5545 3.8.4.4", log: &log)
    }
  }

  /// Times that were added after the end of the rule.
  private func additions(to component: Component, log: inout FindingLog) {
    guard let rule = component[.recurrenceRule], case .until(let until) = rule.end, let start = component[.start],
      let last = zones.rules(of: CalendarTime(until, zone: start.zone))?.instant(of: until.wallTime)
    else { return }
    for property in component.properties([.recurrenceDates]) {
      guard case .times(let times) = property.value else { continue }
      let zone = property.parameter(.zone)
      if times.contains(where: { zones.instant(of: CalendarTime($0, zone: zone)).map { $0 > last } ?? false }) {
        return log.note(.dateAfterUntil, line: property.line)
      }
    }
  }

  /// Whether a rule gives the start; `nil` when that takes too long to find out.
  private mutating func gives(_ rule: RecurrenceRule, _ start: CalendarTime, in component: Component) -> Bool? {
    let zone: ZoneRules
    if component.name == .standard || component.name == .daylight {
      zone = .fixed(seconds: component[.offsetFrom]?.seconds ?? 0)
    } else if let rules = zones.rules(of: start) {
      zone = rules
    } else {
      return nil
    }
    guard expansionsLeft > 0, !start.isDate || !rule.frequency.isWithinDay else { return nil }
    expansionsLeft -= 1
    let limit = ExpansionLimit(emptyPeriods: 30, passedOver: 1_000)
    guard let first = (try? rule.occurrences(from: start.wallTime, in: zone, limit: limit))?.first(where: { _ in true }) else { return nil }
    return first == start.wallTime
  }

  private func compare(_ component: Component, with start: CalendarTime, log: inout FindingLog) {
    for property in component.properties([.exceptionDates, .recurrenceDates]) {
      let section = property.name.known == .exceptionDates ? "RFC 5545 3.8.5.1" : "RFC 5545 3.8.5.2"
      guard case .times(let times) = property.value else { continue }
      let zone = property.parameter(.zone)
      compare(property, times.map { CalendarTime($0, zone: zone) }, with: start, rule: section, log: &log)
    }
  }

  /// A day may leave nothing out of hours, and hours of another clock are not found by Apple, which then drops the event.
  private func compare(_ property: Property, _ times: [CalendarTime], with start: CalendarTime, rule: String, log: inout FindingLog) {
    let name = property.name.text
    if times.contains(where: { $0.isDate != start.isDate }) {
      log.note(.dateOfOtherType, line: property.line, subject: name, rule: rule)
    } else if times.contains(where: { Self.clock($0) != Self.clock(start) }) {
      log.note(.dateOnOtherClock, line: property.line, subject: name)
    }
  }

  private static func clock(_ time: CalendarTime) -> String {
    switch time {
    case .date: "date"
    case .utc: "utc"
    case .floating: "floating"
    case .zoned(_, let zone): "zone \(zone)"
    }
  }
}
