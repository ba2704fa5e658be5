public import CivilTime

/// Where local times are meant: the rules by which they become moments.
public enum ZoneRules: Sendable {
  /// In UTC.
  case utc
  /// Wherever their reader is; to compare them, they are taken as if in UTC.
  case floating
  /// At an offset that never changes, in seconds east of UTC.
  case fixed(seconds: Int)
  /// In a zone of the system's zone data.
  case data(Zone)
  /// In a zone as a calendar describes it (VTIMEZONE).
  case described(ZoneDescription)

  /// What a local time means.
  public func reading(of local: LocalDateTime) -> ZoneReading {
    let wall = Int(local.wallSeconds)
    return window(wall...wall).reading(ofWall: wall)
  }

  /// The moment that a local time means.
  public func instant(of local: LocalDateTime) -> Instant { reading(of: local).instant }

  /// The offset at a moment, in seconds east of UTC.
  public func offset(at instant: Instant) -> Int {
    switch self {
    case .utc, .floating: 0
    case .fixed(let seconds): seconds
    case .data(let zone): zone.offset(at: instant).seconds
    case .described(let zone): zone.offset(at: instant).seconds
    }
  }

  /// What the clocks show at a moment; the last time that can be written when it lies after that.
  public func local(at instant: Instant) -> LocalDateTime {
    LocalDateTime(wallSeconds: instant.secondsSinceEpoch + Int64(offset(at: instant)))
      ?? (instant.secondsSinceEpoch < 0 ? .earliest : .latest)
  }

  /// The offsets within which local times of a span are read, the span given in seconds since 1970 on the zone's clocks.
  func window(_ walls: ClosedRange<Int>) -> ZoneWindow {
    let first = Instant(secondsSinceEpoch: Int64(walls.lowerBound - ZoneWindow.margin))
    let last = Instant(secondsSinceEpoch: Int64(walls.upperBound + ZoneWindow.margin))
    switch self {
    case .utc, .floating: return ZoneWindow(walls: Int.min...Int.max, initial: 0, changes: [])
    case .fixed(let seconds): return ZoneWindow(walls: Int.min...Int.max, initial: seconds, changes: [])
    case .data(let zone):
      let changes = zone.transitions(in: first...last).map {
        OffsetChange(at: Int($0.at.secondsSinceEpoch), from: $0.from.seconds, to: $0.to.seconds)
      }
      return ZoneWindow(walls: walls, initial: changes.first?.from ?? zone.offset(at: first).seconds, changes: changes)
    case .described(let zone): return zone.window(walls, from: first, through: last)
    }
  }
}
