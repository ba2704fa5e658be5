internal import CivilTime

extension Plan {
  /// A plan from a start for each meeting, in days from the first one of the horizon.
  init(_ starts: [Int], of problem: PlanningProblem) {
    let origin = problem.horizon.first.daysSinceEpoch
    let days = zip(problem.meetings, starts).map { meeting, start in
      Self.days(from: origin + start, count: meeting.dayCount)
    }
    self.init(days, of: problem)
  }

  private init(_ days: [DayRange], of problem: PlanningProblem) {
    let countries = Dictionary(uniqueKeysWithValues: problem.groups.map { ($0.id, $0.countries) })
    let number = Dictionary(uniqueKeysWithValues: problem.meetings.enumerated().map { ($0.element.id, $0.offset) })
    var items = zip(problem.meetings, days).map { meeting, days in
      meeting.fixedStart == nil ? CostItem.items(of: meeting, on: days, in: problem, groups: countries) : []
    }
    for (blackout, isListed) in problem.blackouts.map({ ($0, $0.meetings.map(Set.init)) }) {
      guard case .soft(let weight) = blackout.severity, weight > 0 else { continue }
      for (index, meeting) in problem.meetings.enumerated() where meeting.fixedStart == nil {
        guard days[index].overlaps(blackout.days), isListed?.contains(meeting.id) ?? true else { continue }
        let shared = days[index].count { blackout.days.contains($0) }
        items[index].append(CostItem(kind: .event(blackout: blackout.id, days: shared), cost: weight * shared))
      }
    }
    for (index, meeting) in problem.meetings.enumerated() where meeting.fixedStart == nil {
      items[index] += CostItem.weekdayAndMove(of: meeting, on: days[index], in: problem)
    }
    for gap in problem.gaps {
      guard let target = gap.target, target.weight > 0, let before = number[gap.before], let after = number[gap.after] else { continue }
      let isAfterFixed = problem.meetings[after].fixedStart != nil
      if isAfterFixed, problem.meetings[before].fixedStart != nil { continue }
      let missing = target.minimum - gap.distance(from: days[before].last, to: days[after].first, holidays: problem.holidays)
      guard missing > 0 else { continue }
      items[isAfterFixed ? before : after].append(CostItem(kind: .gap(gap.id, missing: missing), cost: target.weight * missing))
    }
    self.init(
      placements: problem.meetings.indices.map {
        Placement(meeting: problem.meetings[$0].id, days: days[$0], items: items[$0])
      })
  }

  /// The days of a meeting; the last ones are left out where the calendar ends.
  private static func days(from start: Int, count: Int) -> DayRange {
    let first = Day(daysSinceEpoch: start) ?? .latest
    let last = Day(daysSinceEpoch: start + count - 1) ?? .latest
    return (try? DayRange(first: first, last: last)) ?? DayRange(first)
  }
}

extension CostItem {
  /// What the date and the holidays cost.
  fileprivate static func items(
    of meeting: PlanningProblem.Meeting, on days: DayRange, in problem: PlanningProblem, groups: [String: [String]]
  ) -> [CostItem] {
    var items: [CostItem] = []
    func add(_ kind: Kind, _ cost: Int) { if cost > 0 { items.append(CostItem(kind: kind, cost: cost)) } }

    let deviation = meeting.preferred.day.days(until: days.first)
    let tolerance = meeting.preferred.toleranceDays
    if deviation < -tolerance { add(.early(days: -tolerance - deviation), meeting.preferred.earlyCost * (-tolerance - deviation)) }
    if deviation > tolerance { add(.late(days: deviation - tolerance), meeting.preferred.lateCost * (deviation - tolerance)) }

    let countries = Set(meeting.groups.flatMap { groups[$0] ?? [] } + [meeting.host]).sorted()
    var bridges: [(country: String, days: [Day])] = []
    for country in countries {
      guard let holidays = problem.holidays[country] else { continue }
      let celebrated = days.filter { holidays.contains($0) }
      if celebrated.isEmpty {
        let around = [days.first.previous, days.last.next].compactMap(\.self)
        let near = around.filter { holidays.contains($0) && $0.weekday.rawValue <= 5 }
        if !near.isEmpty { bridges.append((country, near)) }
      } else if country != meeting.host {
        add(.holiday(country: country, days: celebrated), problem.weights.holiday)
      }
    }
    for (country, near) in bridges { add(.bridge(country: country, days: near), problem.weights.bridge) }
    return items
  }

  /// What the weekdays cost, and the move of an announced date.
  fileprivate static func weekdayAndMove(
    of meeting: PlanningProblem.Meeting, on days: DayRange, in problem: PlanningProblem
  ) -> [CostItem] {
    let costs = meeting.isVirtual ? problem.weekdayCosts.virtual : problem.weekdayCosts.inPerson
    var items: [CostItem] = []
    func add(_ kind: Kind, _ cost: Int) { if cost > 0 { items.append(CostItem(kind: kind, cost: cost)) } }
    add(.weekdayStart(days.first.weekday), costs.start[days.first.weekday.rawValue - 1])
    add(.weekdayEnd(days.last.weekday), costs.end[days.last.weekday.rawValue - 1])
    if case .tentative(let day, let moveCost) = meeting.commitment, day != days.first { add(.move(from: day), moveCost) }
    return items
  }
}

extension PlanningProblem.Gap {
  /// The distance from the last day of one meeting to the first day of another.
  fileprivate func distance(from last: Day, to first: Day, holidays: [String: Set<Day>]) -> Int {
    guard case .workdays(let country) = unit else { return last.days(until: first) }
    let isBackwards = first < last
    let (low, high) = isBackwards ? (first, last) : (last, first)
    let closed = holidays[country] ?? []
    var count = 0
    var day = low
    while day < high, let next = day.next {
      day = next
      if day.weekday.rawValue <= 5, !closed.contains(day) { count += 1 }
    }
    return isBackwards ? -count : count
  }
}
