internal import CivilTime

/// Gives the times of a set before anything is moved: the start, those of the rules and those added, each moment once and in
/// order, without those that are left out.
struct IdentityWalk {
  /// A time of the set.
  struct Identity {
    let point: RecurrenceSet.Point
    /// Which of the added times it is; `nil` for the start and those of rules.
    let addition: Int?
  }

  private var clock: ZoneClock
  private var rules: [(iterator: RecurrenceOccurrences.Iterator, head: Int?)] = []
  /// The start and the added times, the earliest first, and the position of the next.
  private var singles: [Identity] = []
  private var nextSingle = 0
  private let exceptions: Set<Int>
  private let exceptionDays: Set<Int>
  /// Times whose moment lies after that of later ones, because the clocks skip them: kept until their turn.
  private var waiting: [Identity] = []
  private var last = Int.min

  /// Whether the walk ended because a limit was reached.
  private(set) var hasGivenUp = false

  init(_ set: RecurrenceSet, notBefore: LocalDateTime) {
    clock = ZoneClock(set.zone)
    let isTimed = !set.start.isDate
    exceptions = Set(set.exceptions.filter { !(isTimed && $0.value.isDate) }.map { set.point($0).instant })
    exceptionDays = isTimed ? Set(set.exceptions.filter { $0.value.isDate }.map(\.value.day.daysSinceEpoch)) : []
    let start = set.start.wallTime
    for rule in set.rules {
      let times = try? rule.occurrences(
        from: start, in: set.zone, convention: set.convention == .counted ? .counted : .onlyIfGiven, notBefore: notBefore, limit: set.limit)
      guard var iterator = times?.makeIterator() else { continue }
      let head = iterator.next()
      hasGivenUp = hasGivenUp || iterator.hasGivenUp
      rules.append((iterator, head.map { Int($0.wallSeconds) }))
    }
    if set.rules.isEmpty || set.convention != .onlyIfGiven {
      singles.append(Identity(point: set.point(wall: start), addition: nil))
    }
    singles += set.additions.enumerated().map { Identity(point: set.point($1.start), addition: $0) }
    singles.sort { ($0.point.wall, $0.point.instant, $0.addition ?? -1) < ($1.point.wall, $1.point.instant, $1.addition ?? -1) }
    nextSingle = singles.firstIndex { $0.point.wall >= Int(notBefore.wallSeconds) } ?? singles.count
  }

  /// The next time; `nil` after the last.
  mutating func next() -> Identity? {
    while let identity = nextOfAll() {
      guard identity.point.instant > last else { continue }
      last = identity.point.instant
      if exceptions.contains(identity.point.instant) || exceptionDays.contains(floorDivision(identity.point.wall, 86_400)) { continue }
      return identity
    }
    return nil
  }

  /// The time with the earliest moment, of those at one moment an added one first, because it may have an end of its own.
  private mutating func nextOfAll() -> Identity? {
    while true {
      guard let wall = earliestWall() else { return waiting.isEmpty ? nil : waiting.removeFirst() }
      let reading = clock.reading(ofWall: wall)
      let earliest = Int(reading.earliest.secondsSinceEpoch)
      if let first = waiting.first, first.point.instant <= earliest { return waiting.removeFirst() }
      let identity = take(wall: wall, instant: Int(reading.instant.secondsSinceEpoch))
      if identity.point.instant <= earliest { return identity }
      let position = waiting.firstIndex { $0.point.instant > identity.point.instant } ?? waiting.count
      waiting.insert(identity, at: position)
    }
  }

  private func earliestWall() -> Int? {
    var earliest = nextSingle < singles.count ? singles[nextSingle].point.wall : nil
    for rule in rules {
      if let head = rule.head, earliest.map({ head < $0 }) ?? true { earliest = head }
    }
    return earliest
  }

  private mutating func take(wall: Int, instant: Int) -> Identity {
    if nextSingle < singles.count, singles[nextSingle].point.wall == wall {
      nextSingle += 1
      return singles[nextSingle - 1]
    }
    for position in rules.indices where rules[position].head == wall {
      rules[position].head = rules[position].iterator.next().map { Int($0.wallSeconds) }
      hasGivenUp = hasGivenUp || rules[position].iterator.hasGivenUp
      break
    }
    return Identity(point: RecurrenceSet.Point(wall: wall, instant: instant), addition: nil)
  }
}
