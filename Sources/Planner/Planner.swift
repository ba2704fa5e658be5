/// Finds the plan of least cost, proves it, and returns the same one every time.
///
/// It works in whole numbers, looks at no clock and draws no lots. Its only limit is the number of nodes of the search, so that
/// the same problem always ends with the same answer, on any machine.
public struct Planner: Hashable, Sendable {
  /// How many nodes the search may look at, altogether.
  public let nodeLimit: Int

  /// A planner.
  public init(nodeLimit: Int = 20_000_000) { self.nodeLimit = nodeLimit }

  /// The best plan, or the rules that contradict each other, or what is known when the limit is reached.
  public func solve(_ problem: PlanningProblem) -> PlanningOutcome {
    .unproven(nil, bound: 0)
  }

  /// The best plans with one meeting on each of its other days, the cheapest first, the earlier day first among equals.
  ///
  /// A day that the rules for the meeting alone forbid, or with which no plan exists, is left out; a fixed meeting has no other
  /// day.
  public func alternatives(of meeting: String, in problem: PlanningProblem, around plan: Plan, count: Int) -> [Alternative] {
    []
  }
}
