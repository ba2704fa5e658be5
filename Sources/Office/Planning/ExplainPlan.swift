package import Planner
internal import Secretariat
internal import Store

/// Tells why a plan gives a meeting its dates, and what others would cost (R19).
package struct ExplainPlan: Sendable {
  /// The meeting: its code and year, such as `RCGM-2-2025`, or its handle.
  package var meeting: String
  /// How the plan is made; its years are those of the meeting.
  package var settings: PlanSettings
  /// How many other dates are told.
  package var alternativeCount: Int

  /// A question.
  package init(_ meeting: String, settings: PlanSettings, alternativeCount: Int) {
    self.meeting = meeting
    self.settings = settings
    self.alternativeCount = alternativeCount
  }

  /// What is told.
  package struct Answer: Sendable {
    /// The plan of the meeting's year.
    package let proposal: PlanProposal
    /// The meeting.
    package let meeting: PlannedMeeting
    /// Its dates, where there is a plan.
    package let placement: Plan.Placement?
    /// The next-best dates, the cheapest first.
    package let alternatives: [Alternative]
  }

  /// Plans, and looks for other dates.
  ///
  /// - Throws: A `Refusal` when no meeting of a plan is meant.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let (proposal, position) = try PlanTarget(reading: reading, settings: settings, today: office.today).find(meeting)
      let plan = proposal.outcome.plan
      let alternatives = plan.map { plan in
        Planner().alternatives(
          of: proposal.problem.meetings[position].id, in: proposal.problem, around: plan, count: alternativeCount)
      }
      return Answer(
        proposal: proposal, meeting: proposal.meetings[position], placement: plan?.placements[position], alternatives: alternatives ?? [])
    }
  }
}
