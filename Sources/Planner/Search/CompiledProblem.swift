internal import CivilTime

/// A problem in numbers: day 0 is the first day of the horizon, meetings and groups are positions.
struct CompiledProblem {
  /// How many days the horizon has.
  let dayCount: Int
  /// The length of each meeting.
  let lengths: [Int]
  /// The day each meeting is fixed to, inside the horizon or not; `nil` for a movable one.
  let fixed: [Int?]
  /// For each calendar of the gaps, the working days up to and with each day; the first one counts all days.
  let calendars: [[Int]]
  /// The gaps of which at least one meeting is movable.
  let gaps: [GapRule]
  /// The pairs that share a group and of which at least one is movable.
  let aparts: [ApartRule]
  /// The quotas.
  let quotas: [QuotaRule]
  /// The possible starts of each meeting, and what they cost, by the rules for that meeting alone.
  let starts: [StartTable]

  init(_ problem: PlanningProblem) {
    let origin = problem.horizon.first.daysSinceEpoch
    let meetings = problem.meetings
    let number = Dictionary(uniqueKeysWithValues: meetings.enumerated().map { ($0.element.id, $0.offset) })
    dayCount = problem.horizon.dayCount
    lengths = meetings.map(\.dayCount)
    let fixed = meetings.map { meeting in meeting.fixedStart.map { $0.daysSinceEpoch - origin } }
    self.fixed = fixed

    var calendars = [Array(0..<dayCount)]
    var calendarNumber: [String: Int] = [:]
    var gaps: [GapRule] = []
    var linked: Set<Int> = []
    for (index, gap) in problem.gaps.enumerated() {
      guard let before = number[gap.before], let after = number[gap.after] else { continue }
      if gap.minimum == 0 { linked.insert(min(before, after) * meetings.count + max(before, after)) }
      if fixed[before] != nil, fixed[after] != nil { continue }
      var calendar = 0
      if case .workdays(let country) = gap.unit {
        if let known = calendarNumber[country] {
          calendar = known
        } else {
          calendar = calendars.count
          calendarNumber[country] = calendar
          calendars.append(Self.workdays(of: problem.holidays[country] ?? [], in: problem.horizon))
        }
      }
      gaps.append(
        GapRule(
          index: index, before: before, after: after, calendar: calendar, minimum: gap.minimum,
          maximum: gap.maximum ?? GapRule.unlimited, target: gap.target?.minimum ?? 0, weight: gap.target?.weight ?? 0))
    }
    self.calendars = calendars
    self.gaps = gaps
    aparts = Self.aparts(problem, fixed: fixed, linked: linked)
    quotas = problem.quotas.enumerated().map { index, quota in
      let from = quota.days.first.daysSinceEpoch - origin
      let to = quota.days.last.daysSinceEpoch - origin
      var isListed = [Bool](repeating: quota.meetings == nil, count: meetings.count)
      for id in quota.meetings ?? [] { if let meeting = number[id] { isListed[meeting] = true } }
      let used = meetings.indices.count { isListed[$0] && fixed[$0].map { from <= $0 && $0 <= to } ?? false }
      return QuotaRule(
        index: index, from: from, to: to, maximum: max(0, quota.maximum - used),
        members: meetings.indices.filter { isListed[$0] && fixed[$0] == nil })
    }
    starts = StartTable.all(of: problem, number: number)
  }

  /// The pairs of meetings that share a group, with the days between them.
  private static func aparts(_ problem: PlanningProblem, fixed: [Int?], linked: Set<Int>) -> [ApartRule] {
    let meetings = problem.meetings
    let groupNumber = Dictionary(uniqueKeysWithValues: problem.groups.enumerated().map { ($0.element.id, $0.offset) })
    let wordCount = (problem.groups.count + 63) / 64
    var groupSets = [UInt64](repeating: 0, count: meetings.count * wordCount)
    var cityNumber: [String: Int] = [:]
    var cities: [Int] = []
    for (index, meeting) in meetings.enumerated() {
      for group in meeting.groups {
        if let bit = groupNumber[group] { groupSets[index * wordCount + bit / 64] |= 1 << UInt64(bit % 64) }
      }
      if let city = meeting.city {
        let next = cityNumber.count
        let number = cityNumber[city, default: next]
        cityNumber[city] = number
        cities.append(number)
      } else {
        cities.append(-1)
      }
    }
    var travel = [Int](repeating: problem.travel.defaultDays, count: cityNumber.count * cityNumber.count)
    for pair in problem.travel.pairs {
      guard let from = cityNumber[pair.from], let to = cityNumber[pair.to] else { continue }
      travel[from * cityNumber.count + to] = pair.days
      travel[to * cityNumber.count + from] = pair.days
    }
    var rules: [ApartRule] = []
    for first in meetings.indices {
      for second in (first + 1)..<max(first + 1, meetings.count) {
        if fixed[first] != nil, fixed[second] != nil { continue }
        var isShared = false
        for word in 0..<wordCount where groupSets[first * wordCount + word] & groupSets[second * wordCount + word] != 0 {
          isShared = true
        }
        guard isShared else { continue }
        let isTravelling = cities[first] >= 0 && cities[second] >= 0 && cities[first] != cities[second]
        let days = isTravelling ? travel[cities[first] * cityNumber.count + cities[second]] : 0
        if days == 0, linked.contains(first * meetings.count + second) { continue }
        rules.append(
          ApartRule(
            first: first, second: second, afterFirst: meetings[first].dayCount + days, afterSecond: meetings[second].dayCount + days))
      }
    }
    return rules
  }

  /// For each day of the horizon, how many working days there are up to and with it.
  private static func workdays(of holidays: Set<Day>, in horizon: DayRange) -> [Int] {
    var count = 0
    var weekday = horizon.first.weekday.rawValue
    return horizon.map { day in
      if weekday <= 5, !holidays.contains(day) { count += 1 }
      weekday = weekday == 7 ? 1 : weekday + 1
      return count
    }
  }

  /// The distance of a gap between two starts.
  func distance(_ gap: GapRule, _ beforeStart: Int, _ afterStart: Int) -> Int {
    calendars[gap.calendar][afterStart] - calendars[gap.calendar][beforeStart + lengths[gap.before] - 1]
  }
}
