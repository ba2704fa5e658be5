/// The components of RFC 5545 3.6 and of those that extend it.
enum KnownComponent: UInt8, CaseIterable, Sendable {
  // RFC 5545 3.6.
  case calendar, event, task, journal, freeBusy, zone, standard, daylight, alarm
  // RFC 9073 7.
  case participant, location, resource
  // RFC 7953 3.1.
  case availability, available

  /// Reads a name in capitals; `nil` for that of an unknown component.
  init?(_ name: String) {
    guard let known = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = known
  }

  /// The name in capitals.
  var name: String {
    switch self {
    case .calendar: "VCALENDAR"
    case .event: "VEVENT"
    case .task: "VTODO"
    case .journal: "VJOURNAL"
    case .freeBusy: "VFREEBUSY"
    case .zone: "VTIMEZONE"
    case .standard: "STANDARD"
    case .daylight: "DAYLIGHT"
    case .alarm: "VALARM"
    case .participant: "PARTICIPANT"
    case .location: "VLOCATION"
    case .resource: "VRESOURCE"
    case .availability: "VAVAILABILITY"
    case .available: "AVAILABLE"
    }
  }
}
