internal import CivilTime
package import Secretariat
package import Store

/// Draws up the skeleton of a chair's work plan, or brings the one on record up to date; only what differs is written (R25).
package struct DrawUpWorkPlan: Sendable {
  /// The year of the chair term.
  package var year: CycleYear
  /// The body, by code or name; without one, the first body on record.
  package var body: String?
  /// The years to look at; without them, those of the plan on record, or the three years before.
  package var basis: BasisYears?
  /// Whether each meeting of the cycle that the year lacks is recorded as a proposal.
  package var adopts: Bool
  /// Why.
  package var reason: TextLine?

  /// A plan to be drawn up.
  package init(_ year: CycleYear, body: String? = nil, basis: BasisYears? = nil, adopts: Bool = false, reason: TextLine? = nil) {
    self.year = year
    self.body = body
    self.basis = basis
    self.adopts = adopts
    self.reason = reason
  }

  /// What drawing up gives.
  package struct Outcome: Sendable {
    /// The plan.
    package let skeleton: WorkPlanSkeleton
    /// Whether the year had no plan before.
    package let isNew: Bool
    /// The meetings that were recorded as proposals.
    package let proposed: [Meeting]
    /// The meetings of the cycle that were not proposed, because their window has passed.
    package let passed: [CycleSlot]
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Draws it up, in one transaction.
  package func callAsFunction(in office: Office, using generator: inout some RandomNumberGenerator) throws -> Written<Outcome> {
    try office.write(reason: reason?.text) { writing in
      let reading = writing.reading
      var desk = try WorkPlanDesk(body: body, on: office.today, reading: reading)
      try desk.body.checkExistence(in: year)
      let before = try reading.workPlan(of: desk.body.code, year: year)
      let basis = try self.basis ?? before?.basis ?? BasisYears.before(year)
      var plan = try desk.plan(for: year, basis: basis)
      var adoption = CycleAdoption(office: office, writing: writing, desk: desk)
      if adopts {
        try adoption.propose(plan, using: &generator)
        if !adoption.proposed.isEmpty {
          desk = try WorkPlanDesk(body: desk.body.code.text, on: office.today, reading: reading)
          plan = try desk.plan(for: year, basis: basis)
        }
      }
      try writing.record(plan)
      return Outcome(
        skeleton: try desk.skeleton(of: plan), isNew: before == nil, proposed: adoption.proposed, passed: adoption.passed,
        directory: try reading.directory())
    }
  }
}
