internal import CivilTime

/// The beginning of an observance.
struct ZoneOnset: Hashable, Sendable {
  /// The moment, in seconds since 1970.
  let at: Int
  /// Which observance it is, by its position.
  let observance: Int

  /// The onsets of observances up to a moment, the earliest first; those before another moment may be left out.
  ///
  /// Of two at one moment the observance given later counts.
  static func onsets(of observances: [ZoneDescription.Observance], from: Instant?, through last: Instant) -> [ZoneOnset] {
    var found: [ZoneOnset] = []
    for (position, observance) in observances.enumerated() {
      found += locals(of: observance, from: from, through: last, atMost: ZoneDescription.onsetsMaximum * 4 - found.count)
        .map { ZoneOnset(at: $0 - observance.offsetFrom, observance: position) }
    }
    let end = Int(last.secondsSinceEpoch)
    let begin = from.map { Int($0.secondsSinceEpoch) } ?? .min
    let inOrder = found.filter { $0.at <= end && $0.at >= begin }.sorted { ($0.at, $0.observance) < ($1.at, $1.observance) }
    return inOrder.reduce(into: []) { onsets, next in
      if onsets.last?.at == next.at { onsets.removeLast() }
      onsets.append(next)
    }
  }

  /// The local onsets of an observance, in seconds since 1970 on the clocks before it.
  ///
  /// The end of a rule is in UTC and compared by the offset before it.
  private static func locals(
    of observance: ZoneDescription.Observance, from: Instant?, through last: Instant, atMost count: Int
  ) -> [Int] {
    let end = Int(last.secondsSinceEpoch) + ZoneWindow.margin
    let first = from.flatMap { LocalDateTime(wallSeconds: $0.secondsSinceEpoch - Int64(ZoneWindow.margin)) } ?? .earliest
    var locals = [Int(observance.onset.wallSeconds)] + observance.dates.prefix(max(0, count)).map { Int($0.wallSeconds) }
    for rule in observance.rules.prefix(16) {
      let times = try? rule.occurrences(
        from: observance.onset, in: .fixed(seconds: observance.offsetFrom), notBefore: first,
        limit: ExpansionLimit(emptyPeriods: 16_384, passedOver: ZoneDescription.onsetsMaximum))
      guard let times else { continue }
      for time in times.prefix(min(ZoneDescription.onsetsMaximum, max(0, count - locals.count))) {
        guard Int(time.wallSeconds) <= end else { break }
        locals.append(Int(time.wallSeconds))
      }
    }
    return locals
  }
}
