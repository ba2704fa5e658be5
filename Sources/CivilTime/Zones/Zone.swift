/// The rules of a time zone: every change of its clocks, from the system's zone data.
public struct Zone: Sendable {
  /// The zone's name.
  public let name: ZoneName
  /// The offset before the first change.
  let initial: ZoneOffset
  /// The changes that are listed one by one, the earliest first.
  let listed: [ZoneTransition]
  /// The rule that goes on after the last listed change.
  let rule: PosixZoneRule?

  /// The offset at a moment.
  public func offset(at instant: Instant) -> ZoneOffset {
    guard let last = listed.last, instant < last.at else { return rule?.offset(at: instant) ?? listed.last?.to ?? initial }
    // The first change after the moment; its offset before is the one in force.
    var low = 0
    var high = listed.count - 1
    while low < high {
      let middle = (low + high) / 2
      if listed[middle].at <= instant { low = middle + 1 } else { high = middle }
    }
    return listed[low].from
  }

  /// The changes within a span of time, the earliest first; changes that alter nothing but a name are left out.
  public func transitions(in span: ClosedRange<Instant>) -> [ZoneTransition] {
    var found = listed.filter { span.contains($0.at) }
    if let rule, rule.daylight != nil {
      let firstYear = max(span.lowerBound, listed.last?.at ?? span.lowerBound).utcDay.year
      let lastYear = span.upperBound.utcDay.year
      if max(1, firstYear - 1) <= min(9_999, lastYear + 1) {
        for year in max(1, firstYear - 1)...min(9_999, lastYear + 1) {
          found += rule.transitions(in: year).filter {
            span.contains($0.at) && $0.at > (listed.last?.at ?? Instant(secondsSinceEpoch: .min))
          }
        }
      }
    }
    // Summer time all the year round ends and begins again at one moment (RFC 8536 3.3.1): that is no change.
    let changes = found.reduce(into: [ZoneTransition]()) { changes, next in
      guard let last = changes.last, last.at == next.at else { return changes.append(next) }
      changes[changes.count - 1] = ZoneTransition(at: next.at, from: last.from, to: next.to)
    }
    return changes.filter { $0.from.seconds != $0.to.seconds || $0.from.isDaylightSaving != $0.to.isDaylightSaving }
  }

  /// The moments at which the zone's clocks show a local time.
  public func instants(of local: LocalTime) -> LocalTimeResolution {
    // No offset reaches a day, so every candidate lies within one day of the same reading in UTC.
    let wall = local.wallSeconds
    let span = Instant(secondsSinceEpoch: wall - 93_600)...Instant(secondsSinceEpoch: wall + 93_600)
    let changes = transitions(in: span)
    let offsets = [changes.first?.from ?? offset(at: span.lowerBound)] + changes.map(\.to)
    var found: [Instant] = []
    for (position, offset) in offsets.enumerated() {
      let candidate = Instant(secondsSinceEpoch: wall - Int64(offset.seconds))
      let begins = position == 0 ? span.lowerBound : changes[position - 1].at
      let ends = position == changes.count ? span.upperBound : changes[position].at
      let isInside = candidate >= begins && (candidate < ends || position == changes.count)
      if isInside, found.last != candidate { found.append(candidate) }
    }
    if found.count >= 2 { return .doubled(earlier: found[0], later: found[1]) }
    if let only = found.first { return .unique(only) }
    let skipped = changes.first { change in
      wall >= change.at.secondsSinceEpoch + Int64(change.from.seconds) && wall < change.at.secondsSinceEpoch + Int64(change.to.seconds)
    }
    guard let skipped else { return .unique(Instant(secondsSinceEpoch: wall - Int64(offsets[0].seconds))) }
    return .skipped(change: skipped.at, before: skipped.from, after: skipped.to)
  }
}
