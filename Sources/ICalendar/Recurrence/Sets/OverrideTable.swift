internal import CivilTime

/// The overrides of a set, prepared for looking up by the times they take the place of.
struct OverrideTable: Sendable {
  /// By how much an override moves later times.
  struct Move: Sendable {
    /// The moment from which on it does.
    let from: Int
    /// The seconds on the clocks of the set, negative for earlier.
    let seconds: Int
    /// The position of the override.
    let override: Int
  }

  private let instants: Set<Int>
  private let days: Set<Int>
  /// The overrides for this and all later times, the earliest first.
  private let moves: [Move]
  /// What takes place because of the overrides themselves, the earliest first.
  let inOrder: [Occurrence]
  /// The farthest move back, 0 or less.
  let earliestMove: Int
  /// The farthest move forward, 0 or more.
  let latestMove: Int

  init(_ set: RecurrenceSet) {
    let isTimed = !set.start.isDate
    let excluded = Set(set.exceptions.map { set.point($0).instant })
    var instants: [Int: Int] = [:]
    var days: [Int: Int] = [:]
    var moves: [Move] = []
    for (position, override) in set.overrides.enumerated() {
      let identity = set.point(override.identity)
      // Of two for one time the later counts, as one that is given again replaces what was there.
      if isTimed, override.identity.value.isDate {
        days[override.identity.value.day.daysSinceEpoch] = position
      } else {
        instants[identity.instant] = position
      }
      if override.range == .thisAndFuture {
        moves.append(Move(from: identity.instant, seconds: set.point(override.start).wall - identity.wall, override: position))
      }
    }
    let counting = Set(instants.values).union(days.values)
    inOrder = set.overrides.enumerated()
      .filter { counting.contains($0.offset) && !excluded.contains(set.point($0.element.identity).instant) }
      .map { position, override in
        Occurrence(
          identity: set.value(set.point(override.identity)), start: override.start.value,
          instant: Instant(secondsSinceEpoch: Int64(set.point(override.start).instant)), source: .override(position))
      }
      .sorted { $0.instant < $1.instant }
    self.instants = Set(instants.keys)
    self.days = Set(days.keys)
    self.moves = moves.sorted { ($0.from, $0.override) < ($1.from, $1.override) }
    earliestMove = min(0, moves.map(\.seconds).min() ?? 0)
    latestMove = max(0, moves.map(\.seconds).max() ?? 0)
  }

  /// Whether an override takes the place of a time.
  func names(_ point: RecurrenceSet.Point) -> Bool {
    instants.contains(point.instant) || (!days.isEmpty && days.contains(floorDivision(point.wall, 86_400)))
  }

  /// By how much a time is moved, because an earlier override is for all later ones.
  func move(of point: RecurrenceSet.Point) -> Move? { moves.last { $0.from <= point.instant } }
}
