internal import CivilTime

/// Which meetings on record are those that the cycle asks for in a year (R18).
///
/// A meeting fits a slot by its leading kind and its bodies. Where a kind meets several times a year, meetings and slots
/// are paired in the order of time: as many as possible, then as near to the windows as possible. A meeting more than three
/// months from every window of its kind is left over; a lapsed or cancelled one counts only where nothing else fits.
public struct SlotAssignment: Hashable, Sendable {
  /// The year.
  public let year: CycleYear
  /// The meeting of each slot that has one.
  public let meetings: [Code<CycleSlot>: Meeting]

  /// How far outside of its window a meeting may lie and still be the slot's.
  private static let distanceMaximum = 92

  /// Pairs the slots of a cycle with the meetings of a year.
  ///
  /// - Parameter meetings: The meetings of the record; those of other years and kinds are passed over.
  public init(of cycle: Cycle, in year: CycleYear, among meetings: [Meeting]) {
    var found: [Code<CycleSlot>: Meeting] = [:]
    var pending = cycle.slots
    while let leader = pending.first {
      let siblings = pending.filter { $0.kind == leader.kind && Set($0.bodies) == Set(leader.bodies) }
      pending.removeAll { siblings.contains($0) }
      let windowOrder = siblings.sorted { $0.window.from < $1.window.from }
      let candidates = meetings.filter { meeting in
        leader.fits(meeting) && siblings.contains { slot in meeting.details.date.earliest.map(slot.window.year(of:)) == year.number }
      }
      found.merge(Self.pairs(windowOrder, candidates.filter { !$0.state.isCalledOff }, in: year)) { first, _ in first }
      let rest = windowOrder.filter { found[$0.code] == nil }
      found.merge(Self.pairs(rest, candidates.filter(\.state.isCalledOff), in: year)) { first, _ in first }
    }
    self.year = year
    self.meetings = found
  }

  /// The meeting of a slot.
  public subscript(slot: Code<CycleSlot>) -> Meeting? { meetings[slot] }

  /// The best pairs of slots and meetings, both in the order of time (a table of the best for each pair of prefixes).
  private static func pairs(_ slots: [CycleSlot], _ meetings: [Meeting], in year: CycleYear) -> [Code<CycleSlot>: Meeting] {
    let dated = meetings.compactMap { meeting -> (meeting: Meeting, days: DayRange)? in
      guard let first = meeting.details.date.earliest, let last = meeting.details.date.latest,
        let days = try? DayRange(first: first, last: last)
      else { return nil }
      return (meeting, days)
    }.sorted { ($0.days.first, $0.days.last, $0.meeting.handle) < ($1.days.first, $1.days.last, $1.meeting.handle) }
    var best = Array(repeating: Array(repeating: Best(), count: dated.count + 1), count: slots.count + 1)
    for row in slots.indices {
      let window = slots[row].window.days(in: year)
      for column in dated.indices {
        var choice = max(best[row][column + 1], best[row + 1][column])
        let distance = window.distance(to: dated[column].days)
        if distance <= distanceMaximum {
          // Doubled middles: nearer to the middle of the window decides between meetings that both lie in it.
          let middles = abs((window.first.days(until: dated[column].days.first)) - (dated[column].days.last.days(until: window.last)))
          choice = max(choice, best[row][column].adding(slots[row].code, dated[column].meeting, cost: distance * 1_000 + middles))
        }
        best[row + 1][column + 1] = choice
      }
    }
    return best[slots.count][dated.count].pairs
  }

  /// The best pairing of some slots with some meetings.
  private struct Best: Comparable {
    var pairs: [Code<CycleSlot>: Meeting] = [:]
    var cost = 0

    func adding(_ slot: Code<CycleSlot>, _ meeting: Meeting, cost added: Int) -> Best {
      var result = self
      result.pairs[slot] = meeting
      result.cost += added
      return result
    }

    static func < (left: Best, right: Best) -> Bool { (left.pairs.count, -left.cost) < (right.pairs.count, -right.cost) }
    static func == (left: Best, right: Best) -> Bool { (left.pairs.count, left.cost) == (right.pairs.count, right.cost) }
  }
}
