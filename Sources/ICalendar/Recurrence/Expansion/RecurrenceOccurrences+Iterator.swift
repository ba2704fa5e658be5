extension RecurrenceOccurrences {
  /// Gives the times one by one.
  public struct Iterator: IteratorProtocol, Sendable {
    private let clock: ClockPattern
    private let positions: [Int]
    private let isWithinPeriod: Bool
    private let start: Int
    private let notBefore: Int
    private let end: ExpansionEnd
    private let convention: StartConvention
    private let passedOverMaximum: Int
    private let emptyPeriodsMaximum: Int
    /// Whether a period can be long enough for one of the positions.
    private let canSelect: Bool
    private var walk: PeriodWalk
    /// Which of the period's times are given, by their positions; `nil` for all.
    private var selection: [Int]?
    private var cursor = 0
    private var total = 0
    private var last: Int
    private var left: Int
    private var passedOver = 0
    private var isStartDue: Bool
    private var isDone = false

    /// Whether the times ended because the limit was reached, not because there are no more.
    public private(set) var hasGivenUp = false

    init(_ occurrences: RecurrenceOccurrences) {
      let rule = occurrences.rule
      let start = occurrences.start
      var isCounted = false
      left = .max
      if case .count(let count) = rule.end { (left, isCounted) = (count, true) }
      let pattern = DayPattern(rule, start: start.day)
      clock = ClockPattern(rule, start: start)
      positions = rule.parts.positions
      isWithinPeriod = rule.frequency <= .daily
      self.start = Int(start.wallSeconds)
      notBefore = Int(occurrences.notBefore.wallSeconds)
      end = ExpansionEnd(rule.end, zone: occurrences.zone)
      convention = occurrences.convention
      passedOverMaximum = occurrences.limit.passedOver
      emptyPeriodsMaximum = occurrences.limit.emptyPeriods
      canSelect =
        rule.parts.positions.isEmpty || (rule.parts.positions.map { abs($0) }.min() ?? 0) <= rule.daysMaximum * clock.count
      walk = PeriodWalk(
        rule, pattern: pattern, clock: clock, start: start, from: isCounted ? start : Swift.max(start, occurrences.notBefore),
        emptyPeriods: occurrences.limit.emptyPeriods)
      last = self.start - 1
      if !isCounted { last = Swift.max(last, notBefore - 1) }
      // Within a day, every period has the same times, so what BYSETPOS selects is worked out once.
      if isWithinPeriod, !positions.isEmpty { selection = Self.selection(of: positions, total: clock.count) }
      isStartDue = convention != .onlyIfGiven && end.admits(self.start) != .ended
    }

    /// The next time; `nil` after the last.
    public mutating func next() -> LocalDateTime? {
      while !isDone {
        if isStartDue {
          isStartDue = false
          if convention == .counted { left -= 1 }
          if start >= notBefore { return LocalDateTime(wallSeconds: Int64(start)) }
        }
        guard left > 0 else { break }
        guard cursor < total else {
          guard nextPeriod() else { break }
          continue
        }
        guard let time = nextOfPeriod() else { continue }
        return time
      }
      isDone = true
      return nil
    }

    /// The time at the cursor, unless it is left out.
    private mutating func nextOfPeriod() -> LocalDateTime? {
      let (period, position) = (selection?[cursor] ?? cursor).quotientAndRemainder(dividingBy: clock.count)
      cursor += 1
      let wall = walk.starts[period] * walk.unitSeconds + clock.offset(at: position)
      guard wall > last else { return nil }
      switch end.admits(wall) {
      case .given: break
      case .passed: return nil
      case .ended:
        isDone = true
        return nil
      }
      last = wall
      let isStart = wall == start && convention != .onlyIfGiven
      if !(isStart && convention == .counted) { left -= 1 }
      if isStart { return nil }
      if wall < notBefore {
        passedOver += 1
        if passedOver >= passedOverMaximum { (isDone, hasGivenUp) = (true, true) }
        return nil
      }
      return LocalDateTime(wallSeconds: Int64(wall))
    }

    private mutating func nextPeriod() -> Bool {
      guard canSelect else { return false }
      var empty = 0
      repeat {
        guard walk.advance() else {
          hasGivenUp = walk.hasGivenUp
          return false
        }
        if !isWithinPeriod, !positions.isEmpty { selection = Self.selection(of: positions, total: walk.starts.count * clock.count) }
        if selection?.isEmpty == true, isWithinPeriod { return false }
        empty += 1
        guard empty <= emptyPeriodsMaximum || selection?.isEmpty != true else {
          hasGivenUp = true
          return false
        }
      } while selection?.isEmpty == true
      total = selection?.count ?? walk.starts.count * clock.count
      cursor = 0
      if selection == nil, walk.unitSeconds == 86_400 {
        // Days before the first time that is asked for are passed over at once.
        let firstDay = floorDivision(last + 1, 86_400)
        cursor = (walk.starts.firstIndex { $0 >= firstDay } ?? walk.starts.count) * clock.count
      }
      return true
    }

    /// The positions, from 0, of the times that BYSETPOS selects among so many.
    private static func selection(of positions: [Int], total: Int) -> [Int] {
      Set(positions.map { $0 > 0 ? $0 - 1 : total + $0 }.filter { (0..<total).contains($0) }).sorted()
    }
  }
}

extension RecurrenceRule {
  /// How many days the rule admits in one of its periods at most, or 1 for a period within a day.
  fileprivate var daysMaximum: Int {
    switch frequency {
    case .yearly: 371
    case .monthly: 31
    case .weekly: Swift.max(1, parts.weekdays.count)
    case .daily, .hourly, .minutely, .secondly: 1
    }
  }
}
