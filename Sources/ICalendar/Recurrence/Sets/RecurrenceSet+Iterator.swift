public import CivilTime

extension RecurrenceSet: Sequence {
  /// Gives the times of a set in the order in which they take place.
  public struct Iterator: IteratorProtocol, Sendable {
    private let set: RecurrenceSet
    private var walk: IdentityWalk
    private var clock: ZoneClock
    private let overrides: OverrideTable
    private var nextOverride = 0
    /// Times that were read but may take place after later ones, the earliest first.
    private var waiting: [Occurrence] = []
    private var isWalkDone = false
    /// The earliest moment at which a time may take place that was not read yet.
    private var bound = Int.min

    /// Whether the times ended because a limit was reached, not because there are no more.
    public private(set) var hasGivenUp = false

    /// How many times may wait for their turn, where an override moves all later ones back.
    private static let waitingMaximum = 20_000

    init(_ set: RecurrenceSet, notBefore: Instant?) {
      self.set = set
      overrides = OverrideTable(set)
      clock = ZoneClock(set.zone)
      var from = LocalDateTime.earliest
      if let notBefore {
        // Times may be moved forward into the span that is asked for.
        let seconds = Int(notBefore.secondsSinceEpoch) - overrides.latestMove - 2 * ZoneWindow.margin
        from = LocalDateTime(wallSeconds: Int64(seconds)) ?? .earliest
      }
      walk = IdentityWalk(set, notBefore: from)
    }

    /// The next time; `nil` after the last.
    public mutating func next() -> Occurrence? {
      while !isWalkDone, waiting.first.map({ Int($0.instant.secondsSinceEpoch) > bound }) ?? true, !hasGivenUp { read() }
      let override = nextOverride < overrides.inOrder.count ? overrides.inOrder[nextOverride] : nil
      guard let first = waiting.first else {
        if override != nil { nextOverride += 1 }
        return override
      }
      if let override, override.instant < first.instant {
        nextOverride += 1
        return override
      }
      return waiting.removeFirst()
    }

    /// Reads one time further and puts it where it belongs.
    private mutating func read() {
      guard let identity = walk.next() else {
        isWalkDone = true
        hasGivenUp = hasGivenUp || walk.hasGivenUp
        return
      }
      bound = identity.point.instant + overrides.earliestMove - (overrides.earliestMove < 0 ? 2 * ZoneWindow.margin : 0)
      if overrides.names(identity.point) { return }
      let occurrence = occurrence(identity)
      let position = waiting.lastIndex { $0.instant <= occurrence.instant }.map { $0 + 1 } ?? 0
      waiting.insert(occurrence, at: position)
      if waiting.count > Self.waitingMaximum { hasGivenUp = true }
    }

    private mutating func occurrence(_ identity: IdentityWalk.Identity) -> Occurrence {
      let value = set.value(identity.point)
      guard let move = overrides.move(of: identity.point) else {
        return Occurrence(
          identity: value, start: value, instant: Instant(secondsSinceEpoch: Int64(identity.point.instant)),
          source: identity.addition.map { .addition($0) } ?? .rule)
      }
      let wall = identity.point.wall + move.seconds
      let moved = Point(wall: wall, instant: Int(clock.reading(ofWall: wall).instant.secondsSinceEpoch))
      return Occurrence(
        identity: value, start: set.value(moved), instant: Instant(secondsSinceEpoch: Int64(moved.instant)),
        source: .moved(by: move.override))
    }
  }

  /// An iterator at the first time.
  public func makeIterator() -> Iterator { Iterator(self, notBefore: nil) }

  /// Some of the times of a set.
  public struct Excerpt: Sendable {
    /// The times, in order.
    public let occurrences: [Occurrence]
    /// Whether these are all times of the span.
    public let isComplete: Bool
  }

  /// The times that begin in a span, at most so many.
  ///
  /// What lies before the span is passed over without going through it, except where a rule counts.
  public func bounded(count: Int, within span: Range<Instant>) -> Excerpt {
    var iterator = Iterator(self, notBefore: span.lowerBound)
    var found: [Occurrence] = []
    var passedOver = 0
    while let next = iterator.next(), next.instant < span.upperBound {
      if next.instant < span.lowerBound {
        passedOver += 1
        if passedOver > limit.passedOver { return Excerpt(occurrences: found, isComplete: false) }
        continue
      }
      guard found.count < count else { return Excerpt(occurrences: found, isComplete: false) }
      found.append(next)
    }
    return Excerpt(occurrences: found, isComplete: !iterator.hasGivenUp)
  }
}
