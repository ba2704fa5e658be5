internal import CivilTime

extension RecurrenceSet {
  /// A day or time on the clocks of the set, with its moment.
  struct Point: Hashable, Sendable {
    /// Seconds since 1970 on the clocks.
    let wall: Int
    /// The moment, in seconds since 1970.
    let instant: Int
  }

  /// A value in the form of the start.
  ///
  /// A time in a set of whole days counts as its day, a day in a set of times as its midnight, and a local time without zone
  /// stands on the clocks of the set, as the programs that write such values mean it.
  func point(_ time: PlacedTime) -> Point {
    if start.isDate {
      let wall = Int(LocalDateTime(startOf: time.value.day).wallSeconds)
      return Point(wall: wall, instant: wall)
    }
    switch (time.value, time.zone) {
    case (.date(let day), _): return point(wall: LocalDateTime(startOf: day))
    case (.local(let local), .floating): return point(wall: local)
    default:
      let instant = time.instant
      return Point(wall: Int(zone.local(at: instant).wallSeconds), instant: Int(instant.secondsSinceEpoch))
    }
  }

  /// A local time on the clocks of the set.
  func point(wall: LocalDateTime) -> Point {
    Point(wall: Int(wall.wallSeconds), instant: Int(zone.instant(of: wall).secondsSinceEpoch))
  }

  /// A point in the form of the start.
  func value(_ point: Point) -> DateOrDateTime {
    let time = LocalDateTime(wallSeconds: Int64(point.wall)) ?? .latest
    return switch start {
    case .date: .date(time.day)
    case .local: .local(time)
    case .utc: .utc(time)
    }
  }
}

/// Reads local times of a zone one after another, keeping what it knows of the zone around them.
struct ZoneClock: Sendable {
  private let rules: ZoneRules
  private var window: ZoneWindow?

  init(_ rules: ZoneRules) { self.rules = rules }

  /// What a local time means, in seconds since 1970 on the zone's clocks.
  mutating func reading(ofWall wall: Int) -> ZoneReading {
    if let window, window.walls.contains(wall) { return window.reading(ofWall: wall) }
    let near = rules.window(wall - 30 * 86_400...wall + 500 * 86_400)
    window = near
    return near.reading(ofWall: wall)
  }
}
