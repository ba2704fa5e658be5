internal import CivilTime
package import Planner
package import Secretariat

/// What came of planning: dates for every meeting, or why there are none, with the meetings that the names stand for (R19).
package struct PlanProposal: Sendable {
  /// The years planned.
  package let years: BasisYears
  /// The body.
  package let body: Body
  /// What the planner found.
  package let outcome: PlanningOutcome
  /// The problem that it solved.
  package let problem: PlanningProblem
  /// The meetings, in the problem's order.
  package let meetings: [PlannedMeeting]
  /// The blackouts in it, by the names it gives them.
  package let blackouts: [String: Blackout]
  /// The distances in it, by the names it gives them.
  package let gaps: [String: PlannedGap]
  /// What a reader should know.
  package let remarks: [PlanRemark]
  /// The names behind the codes.
  package let directory: Directory

  init(_ made: YearProblem, years: BasisYears, body: Body, directory: Directory, today: Day) {
    let outcome = Planner().solve(made.problem)
    self.years = years
    self.body = body
    self.outcome = outcome
    problem = made.problem
    meetings = made.meetings
    blackouts = made.blackouts
    gaps = made.gaps
    self.directory = directory
    var remarks = made.remarks
    if let plan = outcome.plan {
      let movable = zip(made.meetings, plan.placements).filter { meeting, _ in meeting.slot != nil && meeting.isMovable }
      let passed = movable.filter { _, placement in placement.days.first < today }
      if !passed.isEmpty { remarks.append(.daysPassed(passed.count == movable.count ? [] : passed.map(\.0.name))) }
    }
    self.remarks = remarks
  }

  /// Each meeting with its dates; empty where there is no plan.
  package var placements: [(meeting: PlannedMeeting, placement: Plan.Placement)] {
    Array(zip(meetings, outcome.plan?.placements ?? [])).map { (meeting: $0, placement: $1) }
  }

  /// The meetings whose dates are new: those that are not on record, and those that lie on other days there.
  package var changes: [(meeting: PlannedMeeting, placement: Plan.Placement)] {
    placements.filter { meeting, placement in
      meeting.slot != nil && meeting.isMovable && meeting.recorded?.details.date.exactDays != [placement.days]
    }
  }
}

extension PlanningOutcome {
  /// The plan, proven or not.
  package var plan: Plan? {
    switch self {
    case .optimal(let plan): plan
    case .unproven(let plan, _): plan
    case .contradictory: nil
    }
  }
}
