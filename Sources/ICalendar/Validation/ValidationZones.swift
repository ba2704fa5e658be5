internal import CivilTime

/// The zones of a calendar while it is checked: which are described, which are used and where, and what their names mean.
struct ValidationZones {
  /// Where a zone's name is used first.
  struct Use {
    let name: String
    let line: Int32
    /// The position of the component, among those of the calendar.
    let part: Int
  }

  /// How many zones are worked out at most; a description may be long to work out, and no honest file has more.
  static let maximum = 100

  /// The zone data; `nil` when there are none.
  let database: ZoneDatabase?
  /// The first use of each name, in the order of the calendar.
  let uses: [Use]
  /// The descriptions of used zones as rules.
  let described: [String: ZoneDescription]
  /// The zone data of used zones.
  let known: [String: Zone]
  /// The names of all zones, to look up those that are not used; asking for a zone that is not there would take long.
  private let names: Set<ZoneName>

  init(_ calendar: Component, database: ZoneDatabase?) {
    self.database = database
    var uses: [Use] = []
    var seen: Set<String> = []
    var waiting: [Component] = []
    for (position, part) in calendar.parts.enumerated() where part.name != .zone {
      waiting.append(part)
      while let component = waiting.popLast() {
        for place in component.properties.indices {
          let parameters = component.properties[place].parameters
          guard let name = parameters.text(of: .zone), name != uses.last?.name, seen.insert(name).inserted else { continue }
          uses.append(Use(name: name, line: component.properties[place].line, part: position))
        }
        waiting += component.parts.reversed()
      }
    }
    var components: [String: Component] = [:]
    for zone in calendar.parts(.zone) {
      if let name = zone[.zoneIdentifier]?.text, components[name] == nil { components[name] = zone }
    }
    names = Set(database?.names() ?? [])
    var described: [String: ZoneDescription] = [:]
    var known: [String: Zone] = [:]
    for use in uses.prefix(Self.maximum) {
      if let component = components[use.name], let zone = ZoneDescription(component) { described[use.name] = zone }
      if let database, let name = try? ZoneName(parsing: use.name), names.isEmpty || names.contains(name),
        let zone = try? database.zone(name)
      {
        known[use.name] = zone
      }
    }
    self.uses = uses
    self.described = described
    self.known = known
  }

  /// Whether the zone data have a zone of a name; `nil` when they do not say which they have.
  func isListed(_ name: String) -> Bool? {
    if known[name] != nil { return true }
    guard !names.isEmpty else { return nil }
    return (try? ZoneName(parsing: name)).map { names.contains($0) } ?? false
  }

  /// The rules by which a time is meant; `nil` when its zone is not known.
  func rules(of time: CalendarTime) -> ZoneRules? {
    switch time {
    case .date, .floating: .floating
    case .utc: .utc
    case .zoned(_, let zone): described[zone].map { .described($0) } ?? known[zone].map { .data($0) }
    }
  }

  /// The moment of a time; `nil` when its zone is not known.
  func instant(of time: CalendarTime) -> Instant? { rules(of: time)?.instant(of: time.wallTime) }

  /// Whether one time is later than another; `nil` when that cannot be told.
  func isLater(_ end: CalendarTime, than start: CalendarTime) -> Bool? {
    guard start.zone == end.zone else {
      guard let from = instant(of: start), let until = instant(of: end) else { return nil }
      return until > from
    }
    // Nearly always both stand in one zone, which is looked up once; where it is not known, the clocks tell.
    guard let rules = rules(of: start) else { return end.wallTime > start.wallTime }
    return rules.instant(of: end.wallTime) > rules.instant(of: start.wallTime)
  }
}

extension CalendarTime {
  /// Whether it means no moment by itself.
  var isFloating: Bool { if case .floating = self { true } else { false } }
  /// Whether it is a whole day.
  var isDate: Bool { if case .date = self { true } else { false } }
}
