internal import CivilTime
internal import Planner
internal import Secretariat

extension Refusal {
  /// What is said of a planning problem that makes no sense as a whole.
  init(_ error: PlanningProblemError) {
    self.init(
      .invalid, rule: .provenPlan, given: "plan", because: BilingualText { error.description(in: $0) },
      remedy: BilingualText(
        english: "See what the plan is made from with: rcm cycle show", spanish: "Vea de qué se hace el plan con: rcm cycle show"))
  }
}
