import CivilTime
import Planner
import Testing

/// Whole years with answers that another solver has found and proven.
struct PlannerInstanceTests {
  @Test(arguments: PlannerInstance.solvable)
  func `an instance has the plan that is known, with the same costs`(name: String) throws {
    let plan = try #require(try Planner().solve(PlannerInstance.problem(name)).optimum)
    let known = try PlannerInstance.answer(name)
    #expect(plan.cost == known.cost && plan.starts == known.starts)
    guard let parts = known.parts else { return }
    var sums: [String: Int] = Dictionary(uniqueKeysWithValues: parts.keys.map { ($0, 0) })
    for item in plan.placements.flatMap(\.items) { sums[Self.part(item.kind), default: 0] += item.cost }
    #expect(sums == parts)
  }

  @Test(arguments: PlannerInstance.broken)
  func `an instance without a plan has a conflict that can no longer hold when the planner is asked for it alone`(name: String) throws {
    let outcome = try Planner().solve(PlannerInstance.problem(name))
    guard case .contradictory(let conflict) = outcome else {
      Issue.record("\(name) has no plan")
      return
    }
    #expect(conflict.isIrreducible && conflict.requirements == conflict.requirements.sorted())
  }

  @Test func `the answer is written as the exchange format says`() throws {
    let problem = try PlannerInstance.problem("tiny-p10")
    let known = try PlannerInstance.answer("tiny-p10")
    let starts = try #require(known.starts).map { "\"\($0)\"" }.joined(separator: ",")
    #expect(
      PlanningFile.answer(Planner().solve(problem), to: problem)
        == "{\"format\":\"rcm-plan-1\",\"instance\":\"tiny-p10\",\"status\":\"optimal\",\"cost\":11,\"starts\":[\(starts)]}")
  }

  /// The part of the cost an item belongs to.
  private static func part(_ kind: CostItem.Kind) -> String {
    switch kind {
    case .early, .late: "date"
    case .holiday: "holiday"
    case .bridge: "bridge"
    case .event: "event"
    case .weekdayStart, .weekdayEnd: "weekday"
    case .move: "move"
    case .gap: "gap"
    }
  }
}
