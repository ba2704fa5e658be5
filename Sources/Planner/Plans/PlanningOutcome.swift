/// What came of looking for a plan.
public enum PlanningOutcome: Hashable, Sendable {
  /// The plan of least cost, proven; among equals the one with the earliest dates in the order of the meetings.
  case optimal(Plan)
  /// There is no plan, and these rules say why.
  case contradictory(Conflict)
  /// The limit was reached: the best plan so far, if there is one, and a cost that no plan is below.
  ///
  /// When the plan costs as much as the bound, only the choice among equals is unproven.
  case unproven(Plan?, bound: Int)
}

/// Rules that cannot hold together.
public struct Conflict: Hashable, Sendable {
  /// The rules, in the order of their texts.
  public let requirements: [RequirementID]
  /// Whether it is proven that the others could hold without any single one of them.
  public let isIrreducible: Bool

  init(_ requirements: [RequirementID], isIrreducible: Bool) {
    self.requirements = requirements.sorted()
    self.isIrreducible = isIrreducible
  }
}
