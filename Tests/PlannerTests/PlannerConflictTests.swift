import CivilTime
import Planner
import Testing

/// Why there is no plan, one example for each kind of rule.
struct PlannerConflictTests {
  private typealias Sample = SampleProblem

  private func conflict(_ problem: PlanningProblem) -> [String]? { Planner().solve(problem).conflict }

  @Test func `a window that is too short is a conflict by itself`() throws {
    #expect(try conflict(Sample.problem([Sample.meeting("a", on: "2025-06-10", days: 3, window: "2025-06-10..11")])) == ["window:a"])
  }

  @Test func `a window and the notice`() throws {
    let meeting = try Sample.meeting("a", on: "2025-06-10", window: "2025-06-01..12", notice: 14)
    #expect(try conflict(Sample.problem([meeting], planningDay: "2025-06-01")) == ["notice:a", "window:a"])
  }

  @Test func `a window, the holidays of the host and a blackout`() throws {
    let meeting = try Sample.meeting("a", on: "2025-06-10", window: "2025-06-10..11")
    let blackout = PlanningProblem.Blackout(id: "unga", days: DayRange(Sample.june(11)), severity: .hard)
    let problem = try Sample.problem([meeting], blackouts: [blackout], holidays: ["CR": ["2025-06-10"]])
    #expect(conflict(problem) == ["blackout:unga:a", "holiday:a", "window:a"])
  }

  @Test func `two gaps that go round in a circle`() throws {
    let meetings = [try Sample.meeting("a", on: "2025-06-10"), try Sample.meeting("b", on: "2025-06-10")]
    let gaps = [
      PlanningProblem.Gap(id: "g1", before: "a", after: "b", minimum: 1), .init(id: "g2", before: "b", after: "a", minimum: 1),
    ]
    #expect(try conflict(Sample.problem(meetings, gaps: gaps)) == ["gap:g1", "gap:g2"])
  }

  @Test func `a fixed meeting and one that must be near it`() throws {
    let meetings = [
      try Sample.meeting("a", on: "2025-06-10", commitment: .fixed(Sample.june(10))),
      try Sample.meeting("b", on: "2025-06-20", window: "2025-06-20..30"),
    ]
    let gap = PlanningProblem.Gap(id: "g", before: "a", after: "b", minimum: 1, maximum: 5)
    #expect(try conflict(Sample.problem(meetings, gaps: [gap])) == ["fixed:a", "gap:g", "window:b"])
  }

  @Test func `more meetings of one group than days`() throws {
    let meetings = try ["a", "b", "c"].map { try Sample.meeting($0, on: "2025-06-10", window: "2025-06-10..11") }
    #expect(
      try conflict(Sample.problem(meetings)) == ["apart:a:b", "apart:a:c", "apart:b:c", "window:a", "window:b", "window:c"])
  }

  @Test func `a quota and the windows that fill it`() throws {
    let meetings = try ["a", "b", "c"].map { try Sample.meeting($0, on: "2025-06-10", groups: [], window: "2025-06-09..13") }
    let quota = PlanningProblem.Quota(id: "q", days: try DayRange(parsing: "2025-06-01..15"), maximum: 1)
    let names = try #require(try conflict(Sample.problem(meetings, quotas: [quota])))
    #expect(names.count == 3 && names[0] == "quota:q")
  }

  @Test func `a fixed date outside of the horizon`() throws {
    let meeting = try Sample.meeting("a", on: "2025-06-10", commitment: .fixed(Day(parsing: "2025-07-01")))
    #expect(try conflict(Sample.problem([meeting])) == ["fixed:a"])
  }
}
