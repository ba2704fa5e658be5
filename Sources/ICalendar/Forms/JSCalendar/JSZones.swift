internal import CivilTime

/// The zones of a JSCalendar: IANA names as they are, and the calendar's own names with a slash before them (RFC 8984 4.7.2).
struct JSZones {
  private var rules: [String: ZoneRules]
  private let database: ZoneDatabase?

  /// Zones as a calendar describes them, and others as the zone data have them.
  init(_ described: [Component], database: ZoneDatabase?) {
    rules = [:]
    self.database = database
    for zone in described.compactMap(ZoneDescription.init) where rules[zone.name] == nil { rules[zone.name] = .described(zone) }
  }

  /// Looks names up once.
  mutating func look(up names: some Sequence<String>) {
    for name in names where rules[name] == nil {
      rules[name] = (try? ZoneName(parsing: name)).flatMap { name in database.flatMap { try? $0.zone(name) } }.map { .data($0) }
    }
  }

  /// The rules of a zone by its TZID; those of no zone when it is unknown.
  func rules(_ name: String) -> ZoneRules { rules[name] ?? .floating }

  /// The rules by which the local times of a value are meant.
  func rules(of time: CalendarTime?) -> ZoneRules {
    switch time {
    case .zoned(_, let zone): rules(zone)
    case .utc: .utc
    case .date, .floating, nil: .floating
    }
  }

  /// Whether a TZID has the form of a name of the IANA database.
  static func isStandard(_ name: String) -> Bool {
    (try? ZoneName(parsing: name)) != nil && (name.contains("/") || name == "UTC" || name == "GMT")
  }

  /// The name in JSCalendar of a TZID.
  static func member(_ name: String) -> String { isStandard(name) ? name : "/" + name }

  /// The TZID of a name in JSCalendar.
  static func name(_ member: String) -> String { member.hasPrefix("/") ? String(member.dropFirst()) : member }

  /// UTC by the name that JSCalendar gives it.
  static let universal = "Etc/UTC"
}
