internal import CivilTime

/// One rule that can be part of a conflict.
struct Requirement {
  /// Its name.
  let id: RequirementID
  /// What it restricts.
  let scope: Scope

  /// What a rule restricts.
  enum Scope {
    /// One meeting: whether each of its background days is allowed.
    case meeting(Int, isAllowed: [Bool])
    /// The gap at a position in the compiled problem.
    case gap(Int)
    /// The pair at a position in the compiled problem.
    case apart(Int)
    /// The quota at a position in the compiled problem.
    case quota(Int)
  }
}

extension Requirement {
  /// The days on which a meeting can start by the background alone: inside the horizon, and inside one working week when movable.
  static func backgroundDays(of meeting: Int, in problem: PlanningProblem) -> [Int] {
    let length = problem.meetings[meeting].dayCount
    let last = problem.horizon.dayCount - length
    guard last >= 0 else { return [] }
    if problem.meetings[meeting].fixedStart != nil { return Array(0...last) }
    let firstWeekday = problem.horizon.first.weekday.rawValue - 1
    return (0...last).filter { (firstWeekday + $0) % 7 + length <= 5 }
  }

  /// The rules for one meeting alone that exclude at least one of its background days.
  static func rules(for index: Int, in problem: PlanningProblem) -> [Requirement] {
    let meeting = problem.meetings[index]
    let origin = problem.horizon.first.daysSinceEpoch
    let background = backgroundDays(of: index, in: problem)
    var rules: [Requirement] = []
    func add(_ id: RequirementID, _ allows: (_ start: Int, _ end: Int) -> Bool) {
      let isAllowed = background.map { allows($0, $0 + meeting.dayCount - 1) }
      if isAllowed.contains(false) { rules.append(Requirement(id: id, scope: .meeting(index, isAllowed: isAllowed))) }
    }
    if let fixed = meeting.fixedStart {
      let day = fixed.daysSinceEpoch - origin
      add(.fixed(meeting: meeting.id)) { start, _ in start == day }
      return rules
    }
    let first = meeting.window.first.daysSinceEpoch - origin
    let last = meeting.window.last.daysSinceEpoch - origin
    add(.window(meeting: meeting.id)) { start, end in start >= first && end <= last }
    let noticed = problem.planningDay.daysSinceEpoch - origin + meeting.noticeDays
    var announced: Int?
    if case .tentative(let day, _) = meeting.commitment { announced = day.daysSinceEpoch - origin }
    add(.notice(meeting: meeting.id)) { start, _ in start >= noticed || start == announced }
    let holidays = Set((problem.holidays[meeting.host] ?? []).map { $0.daysSinceEpoch - origin })
    add(.holiday(meeting: meeting.id)) { start, end in !(start...end).contains { holidays.contains($0) } }
    for blackout in problem.blackouts where blackout.severity == .hard && blackout.meetings?.contains(meeting.id) ?? true {
      let from = blackout.days.first.daysSinceEpoch - origin
      let to = blackout.days.last.daysSinceEpoch - origin
      add(.blackout(blackout.id, meeting: meeting.id)) { start, end in start > to || end < from }
    }
    return rules
  }
}
