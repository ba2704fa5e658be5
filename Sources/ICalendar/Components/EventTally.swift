public import CivilTime

/// What the heading of a published calendar must know of its events.
public struct EventTally: Sendable {
  /// How many events there are.
  public private(set) var count = 0
  /// When the newest of them was last changed; `nil` when there are none.
  public private(set) var modified: Instant?
  private var areAllOrganized = true
  private var zones: [ZoneName: CalendarZone] = [:]

  /// No events.
  public init() {}

  /// Some events.
  public init(of events: [CalendarEvent]) {
    for event in events {
      modified = modified.map { max($0, event.modified) } ?? event.modified
      if let zone = event.time.zone, zones[zone.name] == nil { zones[zone.name] = zone }
    }
    count = events.count
    areAllOrganized = events.allSatisfy { $0.organizer != nil }
  }

  /// Counts more events.
  public mutating func add(_ other: EventTally) {
    count += other.count
    modified = [modified, other.modified].compactMap(\.self).max()
    areAllOrganized = areAllOrganized && other.areAllOrganized
    zones.merge(other.zones) { first, _ in first }
  }

  /// Whether a calendar of them says METHOD:PUBLISH: only where there are events and each has the organizer that this demands
  /// (RFC 5546 3.2.1).
  public var isPublication: Bool { count > 0 && areAllOrganized }

  /// The zones that the events use, each once, in the order of their names.
  ///
  /// A calendar must hold something (RFC 5545 3.6): one without events describes a zone that none of its times needs.
  var zoneComponents: [Component] {
    count == 0 ? [CalendarZone.universal] : zones.values.sorted { $0.name < $1.name }.map(\.component)
  }
}
