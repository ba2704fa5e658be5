public import CivilTime

/// What a local time means in a zone (RFC 5545 3.3.5): one that the clocks skip is read by the offset before the gap, and one that
/// they show twice is the earlier of the two.
public struct ZoneReading: Hashable, Sendable {
  /// The moment.
  public let instant: Instant
  /// The earliest moment that this local time or any later one means; the change of the clocks when they skip it.
  public let earliest: Instant
  /// Whether the clocks skip it.
  public let isSkipped: Bool
}

/// A change of a zone's offset, in seconds east of UTC.
struct OffsetChange: Hashable, Sendable {
  /// The first moment of the new offset, in seconds since 1970.
  let at: Int
  /// The offset before.
  let from: Int
  /// The offset after.
  let to: Int
}

/// A zone's offsets within a span of time, in which local times are read fast.
struct ZoneWindow: Sendable {
  /// The local times that are read right in it, in seconds since 1970 on the zone's clocks.
  let walls: ClosedRange<Int>
  /// The offset at its beginning.
  let initial: Int
  /// The changes in it, in order.
  let changes: [OffsetChange]

  /// No offset reaches a day, so a window of this many seconds more at both ends has every change that matters.
  static let margin = 93_600

  /// What a local time means.
  func reading(ofWall wall: Int) -> ZoneReading {
    var begin = Int.min
    var offset = initial
    var gap: OffsetChange?
    for change in changes {
      // Between two changes the clocks show a local time once, at the moment that the offset there gives.
      let candidate = wall - offset
      if candidate >= begin, candidate < change.at { return Self.unique(candidate) }
      if gap == nil, wall >= change.at + change.from, wall < change.at + change.to { gap = change }
      if change.at > wall + Self.margin { break }
      begin = change.at
      offset = change.to
    }
    guard wall - offset < begin, let gap else { return Self.unique(wall - offset) }
    let instant = Instant(secondsSinceEpoch: Int64(wall - gap.from))
    return ZoneReading(instant: instant, earliest: Instant(secondsSinceEpoch: Int64(gap.at)), isSkipped: true)
  }

  private static func unique(_ candidate: Int) -> ZoneReading {
    let instant = Instant(secondsSinceEpoch: Int64(candidate))
    return ZoneReading(instant: instant, earliest: instant, isSkipped: false)
  }
}
