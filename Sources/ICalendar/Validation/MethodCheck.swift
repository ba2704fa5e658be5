/// Checks a calendar that has a METHOD (RFC 5546 3).
enum MethodCheck {
  static func check(_ calendar: Component, log: inout FindingLog) {
    guard let property = calendar.property(.method), case .text(let text) = property.value else { return }
    guard let method = calendar[.method] else { return log.note(.unknownMethod, line: property.line, subject: text.text) }
    if text.text != method.rawValue { log.note(.methodInSmallLetters, line: property.line, subject: text.text) }
    var identifiers: Set<String> = []
    var hasParts = false
    for component in calendar.parts where component.name != .zone {
      guard component.name.known != nil else { continue }
      hasParts = true
      guard let rule = MethodRule.of(method, component.name) else {
        log.note(.methodComponent, line: component.line, subject: "\(method.rawValue), \(component.name.text)")
        continue
      }
      check(component, method, rule, log: &log)
      guard method != .publish, let identifier = component[.identifier]?.text, identifiers.insert(identifier).inserted,
        identifiers.count == 2
      else { continue }
      log.note(.methodIdentifiers, line: component.line, subject: method.rawValue)
    }
    if !hasParts { log.note(.methodWithoutComponent, line: property.line, subject: method.rawValue) }
  }

  private static func check(_ component: Component, _ method: SchedulingMethod, _ rule: MethodRule, log: inout FindingLog) {
    for known in rule.required where !component.has(known) {
      log.note(.methodRequires, line: component.line, subject: "\(method.rawValue), \(known.octets)", rule: rule.section)
    }
    for known in rule.forbidden {
      guard let property = component.property(known) else { continue }
      log.note(.methodForbids, line: property.line, subject: "\(method.rawValue), \(known.octets)", rule: rule.section)
    }
    attendees(component, method, rule, log: &log)
    status(component, method, rule, log: &log)
    for alarm in component.parts(.alarm) {
      if !rule.permitsAlarms {
        log.note(.methodForbids, line: alarm.line, subject: "\(method.rawValue), VALARM", rule: rule.section)
      } else if method == .publish {
        log.note(.alarmInPublication, line: alarm.line)
      }
    }
  }

  private static func attendees(_ component: Component, _ method: SchedulingMethod, _ rule: MethodRule, log: inout FindingLog) {
    let attendees = component.properties([.attendee])
    switch rule.attendees {
    case .any: return
    case .none:
      if let first = attendees.first {
        log.note(.methodForbids, line: first.line, subject: "\(method.rawValue), ATTENDEE", rule: rule.section)
      }
    case .one:
      if attendees.count > 1 {
        log.note(.methodForbids, line: attendees[1].line, subject: "\(method.rawValue), ATTENDEE (2)", rule: rule.section)
      }
      fallthrough
    case .several:
      if attendees.isEmpty {
        log.note(.methodRequires, line: component.line, subject: "\(method.rawValue), ATTENDEE", rule: rule.section)
      }
    }
  }

  /// A cancellation of the whole says so; one without STATUS takes single attendees off or names one time.
  private static func status(_ component: Component, _ method: SchedulingMethod, _ rule: MethodRule, log: inout FindingLog) {
    guard let words = rule.statuses else { return }
    if let property = component.property(.status), case .text(let text) = property.value {
      if !words.contains(text.text) {
        log.note(.methodStatus, line: property.line, subject: "\(method.rawValue), \(words.joined(separator: " / "))", rule: rule.section)
      }
    } else if method == .cancel, !component.has(.recurrenceIdentifier), !component.has(.attendee) {
      log.note(.methodStatus, line: component.line, subject: "\(method.rawValue), CANCELLED", rule: rule.section)
    }
  }
}
