import CivilTime
import Planner
import Testing

/// What costs something, one example each, and that the items say so.
struct PlannerCostTests {
  private typealias Sample = SampleProblem

  /// The plan of a problem whose only meeting can only be on the days of a window.
  private func plan(_ problem: PlanningProblem) throws -> Plan {
    let plan = try #require(Planner().solve(problem).optimum)
    #expect(plan.cost == plan.placements.flatMap(\.items).reduce(0) { $0 + $1.cost })
    return plan
  }

  @Test func `date: each day beyond the tolerance costs, earlier and later at their own price`() throws {
    let tolerated = try plan(
      Sample.problem([Sample.meeting("a", on: "2025-06-12", tolerance: 1, early: 3, late: 5, window: "2025-06-11..11")]))
    #expect(tolerated.placements[0].items == [])
    #expect(tolerated.cost == 0)
  }

  @Test(arguments: [(9, 6, CostItem.Kind.early(days: 2)), (17, 20, .late(days: 4))])
  func `date: the price is paid for the days outside of the tolerance`(day: Int, cost: Int, kind: CostItem.Kind) throws {
    let meeting = try Sample.meeting(
      "a", on: "2025-06-12", tolerance: 1, early: 3, late: 5, window: DayRange(Sample.june(day)).description)
    let plan = try plan(Sample.problem([meeting]))
    #expect(plan.cost == cost && plan.kinds(0) == [kind])
  }

  @Test func `holiday: each country other than the host with a holiday on a day of the meeting`() throws {
    let groups = [PlanningProblem.Group(id: "all", countries: ["CR", "MX", "US", "CA"])]
    let problem = try Sample.problem(
      [Sample.meeting("a", on: "2025-06-10", days: 2, window: "2025-06-10..11")],
      holidays: ["MX": ["2025-06-10", "2025-06-11"], "US": ["2025-06-11"], "PA": ["2025-06-11"]], weights: .init(holiday: 4, bridge: 0),
      groups: groups)
    let plan = try plan(problem)
    #expect(plan.cost == 8)
    #expect(
      plan.kinds(0) == [
        .holiday(country: "MX", days: [Sample.june(10), Sample.june(11)]), .holiday(country: "US", days: [Sample.june(11)]),
      ])
  }

  @Test func `bridge: each country, the host too, with a holiday on a weekday next to the meeting and none on its days`() throws {
    let problem = try Sample.problem(
      [Sample.meeting("a", on: "2025-06-10", days: 2, window: "2025-06-10..11")],
      holidays: ["CR": ["2025-06-12"], "MX": ["2025-06-09", "2025-06-10"]], weights: .init(holiday: 4, bridge: 1))
    let plan = try plan(problem)
    #expect(plan.cost == 5)
    #expect(
      plan.kinds(0) == [
        .holiday(country: "MX", days: [Sample.june(10)]), .bridge(country: "CR", days: [Sample.june(12)]),
      ])
  }

  @Test func `event: each day of the meeting in a soft blackout that applies`() throws {
    let meeting = try Sample.meeting("a", on: "2025-06-10", days: 3, window: "2025-06-10..12")
    let blackouts = [
      PlanningProblem.Blackout(id: "cop", days: try DayRange(parsing: "2025-06-11..20"), severity: .soft(weight: 2)),
      PlanningProblem.Blackout(id: "oas", days: try DayRange(parsing: "2025-06-01..10"), severity: .soft(weight: 5), meetings: []),
    ]
    let plan = try plan(Sample.problem([meeting], blackouts: blackouts))
    #expect(plan.cost == 4 && plan.kinds(0) == [.event(blackout: "cop", days: 2)])
  }

  @Test func `weekday: the first and the last day, in person and virtual`() throws {
    let costs = PlanningProblem.WeekdayCosts(
      inPerson: .init(start: [3, 0, 0, 0, 0], end: [0, 0, 0, 0, 4]), virtual: .init(start: [1, 0, 0, 0, 0]))
    let inPerson = try Sample.meeting("a", on: "2025-06-09", days: 5, window: "2025-06-09..13")
    let virtual = try Sample.meeting("b", on: "2025-06-09", days: 5, city: nil, groups: ["others"], window: "2025-06-09..13")
    let plan = try plan(Sample.problem([inPerson, virtual], weekdayCosts: costs))
    #expect(plan.kinds(0) == [.weekdayStart(.monday), .weekdayEnd(.friday)] && plan.placements[0].cost == 7)
    #expect(plan.kinds(1) == [.weekdayStart(.monday)] && plan.placements[1].cost == 1)
  }

  @Test func `move: a tentative meeting pays for another date`() throws {
    let meeting = try Sample.meeting("a", on: "2025-06-12", early: 2, commitment: .tentative(Sample.june(10), moveCost: 3))
    let moved = try plan(Sample.problem([meeting]))
    #expect(moved.starts == [Sample.june(12)] && moved.kinds(0) == [.move(from: Sample.june(10))] && moved.cost == 3)
    let dear = try Sample.meeting("a", on: "2025-06-12", early: 2, commitment: .tentative(Sample.june(10), moveCost: 5))
    let kept = try plan(Sample.problem([dear]))
    #expect(kept.starts == [Sample.june(10)] && kept.kinds(0) == [.early(days: 2)] && kept.cost == 4)
  }

  @Test func `gap: what is missing to the distance wished for, with the meeting that can move`() throws {
    let gap = PlanningProblem.Gap(id: "g", before: "a", after: "b", minimum: 1, target: .init(minimum: 5, weight: 2))
    let first = try Sample.meeting("a", on: "2025-06-10", window: "2025-06-10..10")
    let second = try Sample.meeting("b", on: "2025-06-12", window: "2025-06-12..12")
    let both = try plan(Sample.problem([first, second], gaps: [gap]))
    #expect(both.kinds(0) == [] && both.kinds(1) == [.gap("g", missing: 3)] && both.cost == 6)
    let fixed = try Sample.meeting("b", on: "2025-06-12", commitment: .fixed(Sample.june(12)))
    let one = try plan(Sample.problem([first, fixed], gaps: [gap]))
    #expect(one.kinds(0) == [.gap("g", missing: 3)] && one.kinds(1) == [] && one.cost == 6)
  }

  @Test func `gap: a meeting that comes before the other misses the distance backwards too`() throws {
    let gap = PlanningProblem.Gap(
      id: "g", before: "a", after: "b", unit: .workdays(of: "CR"), minimum: 0, target: .init(minimum: 2, weight: 1))
    // Saturday to Monday: the first ends on Monday, the second starts on the Sunday before; no working day but that Monday lies between.
    let first = try Sample.meeting("a", on: "2025-06-09", host: "MX", commitment: .fixed(Sample.june(9)))
    let second = try Sample.meeting("b", on: "2025-06-09", host: "MX", window: "2025-06-09..09")
    let plan = try plan(Sample.problem([first, second], gaps: [gap]))
    #expect(plan.cost == 2 && plan.kinds(1) == [.gap("g", missing: 2)])
  }
}
