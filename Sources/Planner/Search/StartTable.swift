internal import CivilTime

/// The days on which one meeting can start by the rules for it alone, and what each costs.
struct StartTable {
  /// The days, in ascending order.
  var days: [Int] = []
  /// The cost of each.
  var costs: [Int] = []

  /// The tables of all meetings of a problem.
  static func all(of problem: PlanningProblem, number: [String: Int]) -> [StartTable] {
    let origin = problem.horizon.first.daysSinceEpoch
    let meetings = problem.meetings
    var hard: [[ClosedRange<Int>]] = Array(repeating: [], count: meetings.count)
    var soft: [[(days: ClosedRange<Int>, weight: Int)]] = Array(repeating: [], count: meetings.count)
    for blackout in problem.blackouts {
      let days = (blackout.days.first.daysSinceEpoch - origin)...(blackout.days.last.daysSinceEpoch - origin)
      let scope = blackout.meetings.map { Set($0.compactMap { number[$0] }).sorted() } ?? Array(meetings.indices)
      for meeting in scope {
        switch blackout.severity {
        case .hard: hard[meeting].append(days)
        case .soft(let weight): soft[meeting].append((days, weight))
        }
      }
    }
    let holidays = HolidayMasks(problem)
    return meetings.indices.map { StartTable(problem, meeting: $0, holidays: holidays, hard: hard[$0], soft: soft[$0]) }
  }

  private init(
    _ problem: PlanningProblem, meeting index: Int, holidays: HolidayMasks, hard: [ClosedRange<Int>],
    soft: [(days: ClosedRange<Int>, weight: Int)]
  ) {
    let meeting = problem.meetings[index]
    let origin = problem.horizon.first.daysSinceEpoch
    let length = meeting.dayCount
    let lastStart = problem.horizon.dayCount - length
    if let fixed = meeting.fixedStart {
      let day = fixed.daysSinceEpoch - origin
      if day >= 0, day <= lastStart {
        days = [day]
        costs = [0]
      }
      return
    }
    var tentative: (day: Int, moveCost: Int)?
    if case .tentative(let day, let moveCost) = meeting.commitment { tentative = (day.daysSinceEpoch - origin, moveCost) }
    let earliest = max(0, meeting.window.first.daysSinceEpoch - origin)
    let latest = min(lastStart, meeting.window.last.daysSinceEpoch - origin - length + 1)
    guard earliest <= latest else { return }
    let noticed = problem.planningDay.daysSinceEpoch - origin + meeting.noticeDays
    let preferred = meeting.preferred.day.daysSinceEpoch - origin
    let weekdayCosts = meeting.isVirtual ? problem.weekdayCosts.virtual : problem.weekdayCosts.inPerson
    let participants = holidays.participants(of: index)
    let firstWeekday = problem.horizon.first.weekday.rawValue - 1
    days.reserveCapacity((latest - earliest + 1) * 5 / 7 + 2)
    costs.reserveCapacity((latest - earliest + 1) * 5 / 7 + 2)
    for start in earliest...latest {
      let weekday = (firstWeekday + start) % 7
      let end = start + length - 1
      guard weekday + length <= 5, start >= noticed || start == tentative?.day else { continue }
      guard !hard.contains(where: { start <= $0.upperBound && end >= $0.lowerBound }) else { continue }
      guard let impact = holidays.impact(on: participants, from: start, length: length) else { continue }
      var cost = problem.weights.holiday * impact.holidays + problem.weights.bridge * impact.bridges
      cost += meeting.preferred.earlyCost * max(0, preferred - meeting.preferred.toleranceDays - start)
      cost += meeting.preferred.lateCost * max(0, start - preferred - meeting.preferred.toleranceDays)
      for (range, weight) in soft {
        cost += weight * max(0, min(end, range.upperBound) - max(start, range.lowerBound) + 1)
      }
      cost += weekdayCosts.start[weekday] + weekdayCosts.end[weekday + length - 1]
      if let tentative, start != tentative.day { cost += tentative.moveCost }
      days.append(start)
      costs.append(cost)
    }
  }
}
