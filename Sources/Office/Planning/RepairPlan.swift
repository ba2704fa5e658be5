internal import CivilTime
package import Secretariat
package import Store

/// Moves as little as possible of what is announced, after something confirmed has moved (R19).
///
/// Meetings that are confirmed or held stay; the proposed and tentative ones may move, each at a price that falls with its distance.
/// Meetings of the cycle that are not on record are left out.
package struct RepairPlan: Sendable {
  /// How the plan is made.
  package var settings: PlanSettings
  /// Why, where the dates are taken over.
  package var reason: TextLine?

  /// A repair.
  package init(_ settings: PlanSettings, reason: TextLine? = nil) {
    self.settings = settings
    self.reason = reason
  }

  /// Plans, and writes nothing.
  package func callAsFunction(in office: Office) throws -> PlanProposal {
    try office.record.read { try proposal(of: $0, today: office.today) }
  }

  /// Moves the meetings to the dates that were found: all of them, or none.
  ///
  /// - Throws: A `Refusal` when there are no such dates.
  package func apply(in office: Office) throws -> Written<PlanProposal> {
    try office.write(reason: reason?.text) { writing in
      let proposal = try proposal(of: writing.reading, today: office.today)
      try proposal.checkIsProven()
      try PlanAdoption(office: office, writing: writing, reason: reason).move(proposal)
      return proposal
    }
  }

  private func proposal(of reading: Reading, today: Day) throws -> PlanProposal {
    var settings = settings
    settings.planningDay = settings.planningDay ?? today
    return try PlanDesk(reading, settings: settings, on: today).proposal(keepsToRecord: true, on: today)
  }
}
