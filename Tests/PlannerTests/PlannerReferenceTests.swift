import CivilTime
import Planner
import TestSupport
import Testing

/// The planner against trying every combination.
struct PlannerReferenceTests {
  @Test(arguments: UInt64(1)...20)
  func `a hundred random problems end as trying everything does`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 1...100 {
      let problem = try RandomProblem.problem(&generator)
      let best = PlanReference(problem: problem).best()
      switch Planner().solve(problem) {
      case .optimal(let plan):
        #expect(plan.cost == best?.cost && plan.starts == best?.starts, "seed \(seed), round \(round)")
        #expect(plan.cost == plan.placements.reduce(0) { $0 + $1.cost }, "seed \(seed), round \(round)")
      case .contradictory: #expect(best == nil, "seed \(seed), round \(round)")
      case .unproven: Issue.record("seed \(seed), round \(round) was not proven")
      }
    }
  }

  @Test(arguments: UInt64(101)...104)
  func `every conflict contradicts itself, and no longer without any one of its rules`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var checked = 0
    for round in 1...60 {
      let problem = try RandomProblem.problem(&generator, meetings: 3, horizonDays: 14, windowDays: 5)
      guard case .contradictory(let conflict) = Planner().solve(problem) else { continue }
      let reference = PlanReference(problem: problem)
      let rules = Set(conflict.requirements)
      #expect(rules.count == conflict.requirements.count && conflict.isIrreducible, "seed \(seed), round \(round)")
      #expect(!reference.canHold(rules), "seed \(seed), round \(round): \(rules) can hold")
      for rule in rules {
        #expect(reference.canHold(rules.subtracting([rule])), "seed \(seed), round \(round): \(rule) is not needed")
      }
      checked += 1
    }
    #expect(checked > 5, "seed \(seed)")
  }

  @Test(arguments: UInt64(201)...204)
  func `the alternatives are the best plans with the meeting on each other day`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 1...30 {
      let problem = try RandomProblem.problem(&generator, meetings: 3)
      guard let plan = Planner().solve(problem).optimum else { continue }
      let reference = PlanReference(problem: problem)
      let days = problem.meetings.map { meeting in reference.background(meeting).filter { reference.broken(meeting, $0).isEmpty } }
      for (position, meeting) in problem.meetings.enumerated() where meeting.fixedStart == nil {
        var expected: [(cost: Int, starts: [Day])] = []
        for day in days[position] where day != plan.starts[position] {
          var restricted = days
          restricted[position] = [day]
          if let best = reference.best(restricted) { expected.append(best) }
        }
        expected.sort { ($0.cost, $0.starts[position]) < ($1.cost, $1.starts[position]) }
        let alternatives = Planner().alternatives(of: meeting.id, in: problem, around: plan, count: 4)
        #expect(alternatives.map(\.plan.starts) == expected.prefix(4).map(\.starts), "seed \(seed), round \(round), \(meeting.id)")
        for alternative in alternatives {
          #expect(alternative.isProven && alternative.difference == alternative.plan.cost - plan.cost)
          let moved = problem.meetings.indices.filter { $0 != position && plan.starts[$0] != alternative.plan.starts[$0] }
          #expect(alternative.moves.map(\.meeting) == moved.map { problem.meetings[$0].id })
        }
      }
    }
  }
}
