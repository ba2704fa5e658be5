/// A local time in a zone: the way a future meeting is kept, because zone rules change.
public struct ZonedTime: Hashable, Sendable {
  /// What a local time means that the clocks skip.
  public enum SkippedPolicy: Sendable {
    /// The moment of the clock change, the first one after the gap.
    case firstMomentAfter
    /// The moment that the offset before the change would give.
    case byOffsetBefore
  }

  /// What a local time means that the clocks show twice.
  public enum DoubledPolicy: Sendable {
    /// The first of the two moments.
    case earlier
    /// The second of the two moments.
    case later
  }

  /// The day and time on the clocks of the zone.
  public let local: LocalTime
  /// The zone.
  public let zone: ZoneName

  /// A local time in a zone.
  public init(local: LocalTime, zone: ZoneName) {
    self.local = local
    self.zone = zone
  }

  /// The moment it means by the given rules of its zone.
  public func instant(by rules: Zone, ifSkipped: SkippedPolicy = .firstMomentAfter, ifDoubled: DoubledPolicy = .earlier) -> Instant {
    switch rules.instants(of: local) {
    case .unique(let instant): instant
    case .skipped(let change, let before, _):
      ifSkipped == .firstMomentAfter ? change : Instant(secondsSinceEpoch: local.wallSeconds - Int64(before.seconds))
    case .doubled(let earlier, let later): ifDoubled == .earlier ? earlier : later
    }
  }
}

extension ZonedTime: CustomStringConvertible {
  /// The local time with its zone in brackets (RFC 9557), `2025-12-04T09:00[America/Belize]`.
  public var description: String { "\(local)[\(zone)]" }
}
