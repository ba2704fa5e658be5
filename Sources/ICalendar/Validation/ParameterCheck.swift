/// Checks that parameters stand with properties that have them, and hold words that they may hold (RFC 5545 3.2).
enum ParameterCheck {
  static func check(_ component: Component, log: inout FindingLog) {
    for position in component.properties.indices {
      let name = component.properties[position].name
      let line = component.properties[position].line
      for parameter in component.properties[position].parameters {
        guard let known = parameter.name.known else { continue }
        // Parameters of unknown properties may be what their makers want.
        if let owner = name.known, let owners = owners(of: known), !owners.contains(owner) {
          log.note(.misplacedParameter, line: line, subject: "\(known.octets), \(name.text)", rule: section(of: known))
        }
        if let words = words(of: known), let text = parameter.firstText(where: { !permits($0, words) }) {
          log.note(.unusualWord, line: line, subject: "\(known.octets)=\(text)", rule: section(of: known))
        }
      }
      if name.known == .classification, case .text(let text) = component.properties[position].value, !permits(text.text, classes) {
        log.note(.unusualWord, line: line, subject: "CLASS:\(text.text)", rule: "RFC 5545 3.8.1.3")
      }
    }
  }

  /// Words of other makers begin with `X-`.
  private static func permits(_ text: String, _ words: [String]) -> Bool {
    // Nearly every word is in capitals already.
    if words.contains(text) { return true }
    let capital = text.uppercased()
    return capital.hasPrefix("X-") || words.contains(capital)
  }

  private static let classes = Classification.allCases.map(\.rawValue)
  private static let kinds = CalendarUserType.allCases.map(\.rawValue)
  private static let answers = ParticipationStatus.allCases.map(\.rawValue)
  private static let roles = ParticipantRole.allCases.map(\.rawValue)

  /// The properties that a parameter stands with; `nil` where it may stand with nearly any.
  private static func owners(of known: KnownParameter) -> KnownPropertySet? {
    switch known {
    case .calendarUserType, .delegatedFrom, .delegatedTo, .member, .participationStatus, .role, .isReplyRequested: [.attendee]
    case .commonName, .directory, .sentBy, .mail, .scheduleAgent, .scheduleForceSend, .scheduleStatus: [.attendee, .organizer]
    case .zone: [.dateStart, .dateEnd, .due, .exceptionDates, .recurrenceDates, .recurrenceIdentifier]
    case .range: [.recurrenceIdentifier]
    case .related: [.trigger]
    case .freeBusyType: [.freeBusy]
    case .relationType, .gap: [.relatedTo]
    case .display: [.image]
    case .feature: [.conference]
    default: nil
    }
  }

  private static func words(of known: KnownParameter) -> [String]? {
    switch known {
    case .calendarUserType: kinds
    case .participationStatus: answers
    case .role: roles
    case .isReplyRequested: ["TRUE", "FALSE"]
    case .related: ["START", "END"]
    case .range: ["THISANDFUTURE"]
    case .freeBusyType: ["FREE", "BUSY", "BUSY-UNAVAILABLE", "BUSY-TENTATIVE"]
    default: nil
    }
  }

  private static func section(of known: KnownParameter) -> String? {
    switch known {
    case .commonName: "RFC 5545 3.2.2"
    case .calendarUserType: "RFC 5545 3.2.3"
    case .delegatedFrom: "RFC 5545 3.2.4"
    case .delegatedTo: "RFC 5545 3.2.5"
    case .directory: "RFC 5545 3.2.6"
    case .freeBusyType: "RFC 5545 3.2.9"
    case .member: "RFC 5545 3.2.11"
    case .participationStatus: "RFC 5545 3.2.12"
    case .range: "RFC 5545 3.2.13"
    case .related: "RFC 5545 3.2.14"
    case .relationType: "RFC 5545 3.2.15"
    case .role: "RFC 5545 3.2.16"
    case .isReplyRequested: "RFC 5545 3.2.17"
    case .sentBy: "RFC 5545 3.2.18"
    case .zone: "RFC 5545 3.2.19"
    default: nil
    }
  }
}
