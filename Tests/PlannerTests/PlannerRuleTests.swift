import CivilTime
import Planner
import Testing

/// The rules that every plan keeps, one example each.
struct PlannerRuleTests {
  private typealias Sample = SampleProblem

  private func starts(_ problem: PlanningProblem) -> [Int]? { Planner().solve(problem).daysOfMonth }

  // MARK: One meeting

  @Test func `a meeting is held on the day it is wished for`() throws {
    #expect(try starts(Sample.problem([Sample.meeting("a", on: "2025-06-11")])) == [11])
  }

  @Test func `a meeting lies inside one working week`() throws {
    // 13 June is a Friday: two days from Thursday, or from Monday on.
    #expect(try starts(Sample.problem([Sample.meeting("a", on: "2025-06-13", days: 2)])) == [12])
    #expect(try starts(Sample.problem([Sample.meeting("a", on: "2025-06-13", days: 5)])) == [16])
  }

  @Test func `a meeting lies inside the horizon to its last day`() throws {
    let problem = try Sample.problem(
      [Sample.meeting("a", on: "2025-06-12", days: 3, window: "2025-06-01..30")], horizon: "2025-06-01..12")
    #expect(starts(problem) == [10])
  }

  @Test func `window: the whole meeting lies inside its window`() throws {
    #expect(try starts(Sample.problem([Sample.meeting("a", on: "2025-06-20", days: 2, window: "2025-06-01..12")])) == [11])
    #expect(try starts(Sample.problem([Sample.meeting("a", on: "2025-06-03", window: "2025-06-10..20")])) == [10])
  }

  @Test func `notice: a meeting is announced early enough`() throws {
    let meeting = try Sample.meeting("a", on: "2025-06-03", notice: 10)
    #expect(try starts(Sample.problem([meeting], planningDay: "2025-06-02")) == [12])
  }

  @Test func `notice: an announced date needs no new notice, another one does`() throws {
    let announced = try Sample.meeting("a", on: "2025-06-03", notice: 10, commitment: .tentative(Sample.june(4), moveCost: 1))
    #expect(try starts(Sample.problem([announced], planningDay: "2025-06-02")) == [4])
    let closed = PlanningProblem.Blackout(id: "closed", days: DayRange(Sample.june(4)), severity: .hard)
    #expect(try starts(Sample.problem([announced], blackouts: [closed], planningDay: "2025-06-02")) == [12])
  }

  @Test func `holiday: no day of a meeting is a holiday of the host`() throws {
    let problem = try Sample.problem([Sample.meeting("a", on: "2025-06-10", days: 2, late: 5)], holidays: ["CR": ["2025-06-11"]])
    #expect(starts(problem) == [9])
  }

  @Test func `holiday: a holiday at the weekend has no effect`() throws {
    let problem = try Sample.problem(
      [Sample.meeting("a", on: "2025-06-13")], holidays: ["CR": ["2025-06-14"], "MX": ["2025-06-14"]], weights: .init(holiday: 9, bridge: 9)
    )
    #expect(starts(problem) == [13])
    #expect(Planner().solve(problem).optimum?.cost == 0)
  }

  @Test func `blackout: no day of a meeting lies in a hard blackout that applies to it`() throws {
    let meetings = [
      try Sample.meeting("a", on: "2025-06-10", days: 3), try Sample.meeting("b", on: "2025-06-11", groups: ["others"]),
    ]
    let blackout = PlanningProblem.Blackout(id: "x", days: try DayRange(parsing: "2025-06-11..12"), severity: .hard, meetings: ["a"])
    #expect(try starts(Sample.problem(meetings, blackouts: [blackout])) == [4, 11])
    let all = PlanningProblem.Blackout(id: "x", days: try DayRange(parsing: "2025-06-11..12"), severity: .hard)
    #expect(try starts(Sample.problem(meetings, blackouts: [all])) == [4, 10])
  }

  @Test func `fixed: a fixed meeting keeps its date, whatever the rules for it say, and costs nothing`() throws {
    let fixed = try Sample.meeting(
      "a", on: "2025-06-20", days: 3, late: 9, window: "2025-06-20..30", notice: 900, commitment: .fixed(Sample.june(6)))
    let problem = try Sample.problem([fixed], holidays: ["CR": ["2025-06-06"]])
    let plan = try #require(Planner().solve(problem).optimum)
    #expect(plan.starts == [Sample.june(6)] && plan.cost == 0)
  }

  // MARK: Two meetings

  @Test func `gap: 0 lets a meeting start on the last day of another, 1 on the day after`() throws {
    for (minimum, start) in [(0, 11), (1, 12), (2, 13)] {
      let meetings = [
        try Sample.meeting("a", on: "2025-06-10", days: 2, early: 9, late: 9), try Sample.meeting("b", on: "2025-06-03"),
      ]
      let gap = PlanningProblem.Gap(id: "g", before: "a", after: "b", minimum: minimum)
      #expect(try starts(Sample.problem(meetings, gaps: [gap])) == [10, start])
    }
  }

  @Test func `gap: the second meeting is not later than the maximum`() throws {
    let meetings = [try Sample.meeting("a", on: "2025-06-10", early: 9, late: 9), try Sample.meeting("b", on: "2025-06-27")]
    let gap = PlanningProblem.Gap(id: "g", before: "a", after: "b", minimum: 1, maximum: 3)
    #expect(try starts(Sample.problem(meetings, gaps: [gap])) == [10, 13])
  }

  @Test func `gap: working days leave out weekends and the holidays of the named country`() throws {
    let meetings = [
      try Sample.meeting("a", on: "2025-06-12", early: 9, late: 9, host: "MX"), try Sample.meeting("b", on: "2025-06-03", host: "MX"),
    ]
    // Two working days after Thursday, 12 June: Friday and Monday; with a holiday on Monday, Tuesday.
    let gap = PlanningProblem.Gap(id: "g", before: "a", after: "b", unit: .workdays(of: "CR"), minimum: 2)
    #expect(try starts(Sample.problem(meetings, gaps: [gap])) == [12, 16])
    #expect(try starts(Sample.problem(meetings, gaps: [gap], holidays: ["CR": ["2025-06-16"]])) == [12, 17])
    #expect(try starts(Sample.problem(meetings, gaps: [gap], holidays: ["MX": ["2025-06-13"]])) == [12, 16])
  }

  @Test func `gap: between two fixed meetings there is no rule`() throws {
    let meetings = [
      try Sample.meeting("a", on: "2025-06-10", commitment: .fixed(Sample.june(10))),
      try Sample.meeting("b", on: "2025-06-10", commitment: .fixed(Sample.june(10))),
    ]
    let gap = PlanningProblem.Gap(id: "g", before: "a", after: "b", minimum: 14, target: .init(minimum: 21, weight: 5))
    let plan = try #require(Planner().solve(Sample.problem(meetings, gaps: [gap])).optimum)
    #expect(plan.starts.map(\.day) == [10, 10] && plan.cost == 0)
  }

  @Test func `apart: a group is in one meeting at a time, other groups meet in parallel`() throws {
    let same = [try Sample.meeting("a", on: "2025-06-10", days: 2, early: 5, late: 5), try Sample.meeting("b", on: "2025-06-10")]
    #expect(try starts(Sample.problem(same)) == [10, 9])
    let other = [try Sample.meeting("a", on: "2025-06-10"), try Sample.meeting("b", on: "2025-06-10", groups: ["others"])]
    #expect(try starts(Sample.problem(other)) == [10, 10])
  }

  @Test func `apart: free days for travelling lie between meetings in two cities`() throws {
    let meetings = [
      try Sample.meeting("a", on: "2025-06-10", early: 9, late: 9),
      try Sample.meeting("b", on: "2025-06-11", early: 9, city: "Puebla"),
    ]
    let pair = PlanningProblem.Travel.Pair("Puebla", "San José", days: 2)
    #expect(try starts(Sample.problem(meetings, travel: .init(defaultDays: 1))) == [10, 12])
    #expect(try starts(Sample.problem(meetings, travel: .init(defaultDays: 1, pairs: [pair]))) == [10, 13])
    let virtual = [meetings[0], try Sample.meeting("b", on: "2025-06-11", early: 9, city: nil)]
    #expect(try starts(Sample.problem(virtual, travel: .init(defaultDays: 1))) == [10, 11])
  }

  @Test func `apart: a gap with minimum 0 lets two meetings in one place share a day`() throws {
    let meetings = [try Sample.meeting("a", on: "2025-06-10", days: 2), try Sample.meeting("b", on: "2025-06-11", days: 2)]
    let gap = PlanningProblem.Gap(id: "g", before: "a", after: "b", minimum: 0, maximum: 1)
    #expect(try starts(Sample.problem(meetings, gaps: [gap])) == [10, 11])
    let elsewhere = [meetings[0], try Sample.meeting("b", on: "2025-06-11", days: 2, city: "Puebla")]
    #expect(try starts(Sample.problem(elsewhere, gaps: [gap], travel: .init(defaultDays: 0))) == [10, 11])
    #expect(
      try Planner().solve(Sample.problem(elsewhere, gaps: [gap], travel: .init(defaultDays: 1))).conflict == ["apart:a:b", "gap:g"])
  }

  // MARK: Many meetings

  @Test func `quota: no more than so many of the listed meetings start within`() throws {
    let meetings = try ["a", "b", "c"].map { try Sample.meeting($0, on: "2025-06-13", city: nil, groups: []) }
    let quota = PlanningProblem.Quota(id: "q", days: try DayRange(parsing: "2025-06-09..13"), maximum: 1)
    #expect(try starts(Sample.problem(meetings, quotas: [quota])) == [13, 16, 16])
    let listed = PlanningProblem.Quota(id: "q", days: try DayRange(parsing: "2025-06-09..13"), maximum: 1, meetings: ["a", "b"])
    #expect(try starts(Sample.problem(meetings, quotas: [listed])) == [13, 16, 13])
  }

  @Test func `quota: fixed meetings use up places and are never blamed`() throws {
    var meetings = try ["a", "b"].map {
      try Sample.meeting($0, on: "2025-06-11", groups: [], commitment: .fixed(Sample.june(11)))
    }
    let quota = PlanningProblem.Quota(id: "q", days: try DayRange(parsing: "2025-06-09..13"), maximum: 1)
    #expect(try starts(Sample.problem(meetings, quotas: [quota])) == [11, 11])
    meetings.append(try Sample.meeting("c", on: "2025-06-13", groups: []))
    #expect(try starts(Sample.problem(meetings, quotas: [quota])) == [11, 11, 16])
  }
}
