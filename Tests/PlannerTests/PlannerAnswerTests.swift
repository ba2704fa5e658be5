import CivilTime
import Planner
import TestSupport
import Testing

/// What an answer is: one and the same, in the order of the meetings, and honest when the limit is reached.
struct PlannerAnswerTests {
  private typealias Sample = SampleProblem

  @Test func `among plans of equal cost the earlier meeting in the order has the earlier date`() throws {
    let one = try Sample.meeting("a", on: "2025-06-11")
    let other = try Sample.meeting("b", on: "2025-06-11")
    #expect(try Planner().solve(Sample.problem([one, other])).daysOfMonth == [10, 11])
    let plan = try #require(try Planner().solve(Sample.problem([other, one])).optimum)
    #expect(plan.placements.map(\.meeting) == ["b", "a"] && plan.starts.map(\.day) == [10, 11])
  }

  @Test func `a meeting without a wish is held on the first possible day`() throws {
    #expect(try Planner().solve(Sample.problem([Sample.meeting("a", on: "2025-06-20", early: 0, late: 0)])).daysOfMonth == [2])
  }

  @Test func `the same problem always has the same answer`() throws {
    var generator = SeededGenerator(seed: 77)
    for round in 1...50 {
      let problem = try RandomProblem.problem(&generator)
      #expect(Planner().solve(problem) == Planner().solve(problem), "seed 77, round \(round)")
    }
  }

  @Test func `the order of gaps, blackouts, quotas and groups does not matter`() throws {
    var generator = SeededGenerator(seed: 78)
    for round in 1...50 {
      let problem = try RandomProblem.problem(&generator)
      let turned = try PlanningProblem(
        name: problem.name, horizon: problem.horizon, planningDay: problem.planningDay, weights: problem.weights,
        weekdayCosts: problem.weekdayCosts, groups: problem.groups.reversed(), travel: problem.travel, meetings: problem.meetings,
        gaps: problem.gaps.reversed(), blackouts: problem.blackouts.reversed(), quotas: problem.quotas.reversed(),
        holidays: problem.holidays)
      let (plan, other) = (Planner().solve(problem).optimum, Planner().solve(turned).optimum)
      #expect(plan?.starts == other?.starts && plan?.cost == other?.cost, "seed 78, round \(round)")
    }
  }

  @Test(arguments: [0, 1, 3, 10, 30])
  func `with too few nodes nothing is claimed that is not proven`(nodeLimit: Int) throws {
    let problem = try PlannerInstance.problem("plan-n20-y1-crowded-p17")
    let best = try #require(Planner().solve(problem).optimum)
    switch Planner(nodeLimit: nodeLimit).solve(problem) {
    case .optimal(let plan): #expect(nodeLimit > 0 && plan == best)
    case .unproven(let plan, let bound): #expect(bound <= best.cost && plan?.cost ?? Int.max >= best.cost)
    case .contradictory: Issue.record("there is a plan")
    }
  }

  @Test func `a problem without meetings has an empty plan`() throws {
    let plan = try #require(try Planner().solve(Sample.problem([])).optimum)
    #expect(plan.starts.isEmpty && plan.cost == 0)
  }

  @Test func `alternatives are told with what they cost more and which other meetings move`() throws {
    let meetings = [try Sample.meeting("a", on: "2025-06-10", early: 3, late: 3), try Sample.meeting("b", on: "2025-06-11", late: 5)]
    let problem = try Sample.problem(meetings)
    let plan = try #require(Planner().solve(problem).optimum)
    #expect(plan.starts.map(\.day) == [10, 11] && plan.cost == 0)
    let alternatives = Planner().alternatives(of: "b", in: problem, around: plan, count: 3)
    // On the 9th, two days early; on the 10th the first meeting goes to the 9th; on the 6th, five days early; on the 12th, one late.
    #expect(alternatives.map(\.start.day) == [9, 10, 6] && alternatives.map(\.difference) == [2, 4, 5])
    #expect(alternatives.map(\.moves.count) == [0, 1, 0])
    let move = try #require(alternatives[1].moves.first)
    #expect(move.meeting == "a" && move.from.day == 10 && move.to.day == 9)
  }

  @Test func `a fixed or unknown meeting has no alternatives`() throws {
    let problem = try Sample.problem([Sample.meeting("a", on: "2025-06-10", commitment: .fixed(Sample.june(10)))])
    let plan = try #require(Planner().solve(problem).optimum)
    #expect(Planner().alternatives(of: "a", in: problem, around: plan, count: 3).isEmpty)
    #expect(Planner().alternatives(of: "z", in: problem, around: plan, count: 3).isEmpty)
  }
}
