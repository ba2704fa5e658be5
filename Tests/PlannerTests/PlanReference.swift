import CivilTime
import Planner

/// Plans by trying every combination of days, with the rules as they are written; it knows nothing of the solver.
struct PlanReference {
  let problem: PlanningProblem

  /// The days on which a meeting can start by the background alone.
  func background(_ meeting: PlanningProblem.Meeting) -> [Day] {
    problem.horizon.filter { start in
      let end = Day(daysSinceEpoch: start.daysSinceEpoch + meeting.dayCount - 1)
      guard let end, end <= problem.horizon.last else { return false }
      return meeting.fixedStart != nil || start.weekday.rawValue + meeting.dayCount - 1 <= 5
    }
  }

  /// The names of the rules for one meeting that a start breaks.
  func broken(_ meeting: PlanningProblem.Meeting, _ start: Day) -> [RequirementID] {
    if let fixed = meeting.fixedStart { return start == fixed ? [] : [.fixed(meeting: meeting.id)] }
    let days = days(meeting, start)
    var broken: [RequirementID] = []
    if days.contains(where: { !meeting.window.contains($0) }) { broken.append(.window(meeting: meeting.id)) }
    var isAnnounced = false
    if case .tentative(let day, _) = meeting.commitment { isAnnounced = day == start }
    if problem.planningDay.days(until: start) < meeting.noticeDays, !isAnnounced { broken.append(.notice(meeting: meeting.id)) }
    if days.contains(where: { isHoliday($0, meeting.host) }) { broken.append(.holiday(meeting: meeting.id)) }
    for blackout in problem.blackouts where blackout.severity == .hard && applies(blackout, to: meeting) {
      if days.contains(where: { blackout.days.contains($0) }) { broken.append(.blackout(blackout.id, meeting: meeting.id)) }
    }
    return broken
  }

  /// The names of the rules for two or more meetings that break when the meetings before a position have starts.
  ///
  /// Rules that involve later meetings are not looked at, so that a search can stop early; quotas only ever grow fuller.
  func brokenTogether(_ starts: [Day]) -> [RequirementID] {
    let meetings = problem.meetings.prefix(starts.count)
    let position = Dictionary(uniqueKeysWithValues: meetings.enumerated().map { ($0.element.id, $0.offset) })
    var broken: [RequirementID] = []
    var linked: Set<[String]> = []
    for gap in problem.gaps {
      if gap.minimum == 0 {
        linked.insert([gap.before, gap.after])
        linked.insert([gap.after, gap.before])
      }
      guard let before = position[gap.before], let after = position[gap.after] else { continue }
      if meetings[before].fixedStart != nil, meetings[after].fixedStart != nil { continue }
      let distance = distance(gap, meetings[before], starts[before], starts[after])
      if distance < gap.minimum || distance > gap.maximum ?? Int.max { broken.append(.gap(gap.id)) }
    }
    for (first, one) in meetings.enumerated() {
      for (second, other) in meetings.enumerated() where first < second {
        if one.fixedStart != nil && other.fixedStart != nil || Set(one.groups).isDisjoint(with: other.groups) { continue }
        let travel = travelDays(one, other)
        if travel == 0, linked.contains([one.id, other.id]) { continue }
        let afterOne = lastDay(one, starts[first]).days(until: starts[second])
        let afterOther = lastDay(other, starts[second]).days(until: starts[first])
        if afterOne < 1 + travel, afterOther < 1 + travel { broken.append(.apart(one.id, other.id)) }
      }
    }
    for quota in problem.quotas {
      let listed = problem.meetings.filter { quota.meetings?.contains($0.id) ?? true }
      let used = listed.count { $0.fixedStart.map(quota.days.contains) ?? false }
      let inside = listed.count { meeting in
        meeting.fixedStart == nil && position[meeting.id].map { quota.days.contains(starts[$0]) } ?? false
      }
      if inside > max(0, quota.maximum - used) { broken.append(.quota(quota.id)) }
    }
    return broken
  }

  /// The cost of a whole plan.
  func cost(_ starts: [Day]) -> Int {
    var sum = 0
    for (meeting, start) in zip(problem.meetings, starts) where meeting.fixedStart == nil { sum += cost(meeting, start) }
    let position = Dictionary(uniqueKeysWithValues: problem.meetings.enumerated().map { ($0.element.id, $0.offset) })
    for gap in problem.gaps {
      guard let target = gap.target, let before = position[gap.before], let after = position[gap.after] else { continue }
      if problem.meetings[before].fixedStart != nil, problem.meetings[after].fixedStart != nil { continue }
      sum += target.weight * max(0, target.minimum - distance(gap, problem.meetings[before], starts[before], starts[after]))
    }
    return sum
  }

  /// What one movable meeting costs by itself.
  func cost(_ meeting: PlanningProblem.Meeting, _ start: Day) -> Int {
    let days = days(meeting, start)
    let deviation = meeting.preferred.day.days(until: start)
    var sum = meeting.preferred.earlyCost * max(0, -deviation - meeting.preferred.toleranceDays)
    sum += meeting.preferred.lateCost * max(0, deviation - meeting.preferred.toleranceDays)
    var countries = Set(problem.groups.filter { meeting.groups.contains($0.id) }.flatMap(\.countries))
    countries.insert(meeting.host)
    for country in countries {
      if days.contains(where: { isHoliday($0, country) }) {
        if country != meeting.host { sum += problem.weights.holiday }
      } else if days.contains(where: { day in
        [day.previous, day.next].contains { near in near.map { isHoliday($0, country) && $0.weekday.rawValue <= 5 } ?? false }
      }) {
        sum += problem.weights.bridge
      }
    }
    for blackout in problem.blackouts where applies(blackout, to: meeting) {
      if case .soft(let weight) = blackout.severity { sum += weight * days.count { blackout.days.contains($0) } }
    }
    let costs = meeting.isVirtual ? problem.weekdayCosts.virtual : problem.weekdayCosts.inPerson
    sum += costs.start[start.weekday.rawValue - 1] + costs.end[lastDay(meeting, start).weekday.rawValue - 1]
    if case .tentative(let day, let moveCost) = meeting.commitment, day != start { sum += moveCost }
    return sum
  }
}

extension PlanReference {
  /// The best plan, the first one in the order of the dates among equals; `nil` when there is none.
  ///
  /// - Parameter allowed: the days of each meeting, instead of those that the rules for it alone allow.
  func best(_ allowed: [[Day]]? = nil) -> (cost: Int, starts: [Day])? {
    let days = allowed ?? problem.meetings.map { meeting in background(meeting).filter { broken(meeting, $0).isEmpty } }
    var best: (cost: Int, starts: [Day])?
    func extend(_ starts: [Day]) {
      guard starts.count < days.count else {
        let cost = cost(starts)
        if best == nil || cost < best?.cost ?? 0 { best = (cost, starts) }
        return
      }
      for day in days[starts.count] where brokenTogether(starts + [day]).isEmpty { extend(starts + [day]) }
    }
    extend([])
    return best
  }

  /// Whether the background and some rules can hold together.
  func canHold(_ requirements: Set<RequirementID>) -> Bool {
    let days = problem.meetings.map { meeting in
      background(meeting).filter { requirements.isDisjoint(with: broken(meeting, $0)) }
    }
    func extend(_ starts: [Day]) -> Bool {
      guard starts.count < days.count else { return true }
      return days[starts.count].contains { day in
        requirements.isDisjoint(with: brokenTogether(starts + [day])) && extend(starts + [day])
      }
    }
    return extend([])
  }
}

extension PlanReference {
  private func days(_ meeting: PlanningProblem.Meeting, _ start: Day) -> [Day] {
    (0..<meeting.dayCount).compactMap { Day(daysSinceEpoch: start.daysSinceEpoch + $0) }
  }

  private func lastDay(_ meeting: PlanningProblem.Meeting, _ start: Day) -> Day { days(meeting, start).last ?? start }

  private func isHoliday(_ day: Day, _ country: String) -> Bool { problem.holidays[country]?.contains(day) ?? false }

  private func applies(_ blackout: PlanningProblem.Blackout, to meeting: PlanningProblem.Meeting) -> Bool {
    blackout.meetings?.contains(meeting.id) ?? true
  }

  private func travelDays(_ one: PlanningProblem.Meeting, _ other: PlanningProblem.Meeting) -> Int {
    guard let from = one.city, let to = other.city, from != to else { return 0 }
    let pair = problem.travel.pairs.last { [$0.from, $0.to] == [from, to] || [$0.to, $0.from] == [from, to] }
    return pair?.days ?? problem.travel.defaultDays
  }

  private func distance(
    _ gap: PlanningProblem.Gap, _ before: PlanningProblem.Meeting, _ beforeStart: Day, _ afterStart: Day
  ) -> Int {
    let end = lastDay(before, beforeStart)
    guard case .workdays(let country) = gap.unit else { return end.days(until: afterStart) }
    func count(_ from: Day, _ to: Day) -> Int {
      (from.daysSinceEpoch..<to.daysSinceEpoch).count { number in
        Day(daysSinceEpoch: number + 1).map { $0.weekday.rawValue <= 5 && !isHoliday($0, country) } ?? false
      }
    }
    return afterStart < end ? -count(afterStart, end) : count(end, afterStart)
  }
}
