internal import CivilTime
internal import Planner
package import Secretariat
package import Store

/// Records the dates of a plan as proposed meetings: all of them, or none (R13, R16, R19).
package struct AdoptPlan: Sendable {
  /// How the plan is made.
  package var settings: PlanSettings
  /// Why.
  package var reason: TextLine?

  /// A plan to be adopted.
  package init(_ settings: PlanSettings, reason: TextLine? = nil) {
    self.settings = settings
    self.reason = reason
  }

  /// What was done.
  package struct Outcome: Sendable {
    /// The plan.
    package let proposal: PlanProposal
    /// The meetings that are new on record.
    package let recorded: [Meeting]
    /// Those that were given other days.
    package let moved: [Meeting]
  }

  /// Plans, and records.
  ///
  /// - Throws: A `Refusal` when there is no plan, or days of it have passed.
  package func callAsFunction(in office: Office, using generator: inout some RandomNumberGenerator) throws -> Written<Outcome> {
    try office.write(reason: reason?.text) { writing in
      let desk = try PlanDesk(writing.reading, settings: settings, on: office.today)
      let proposal = try desk.proposal(on: office.today)
      try proposal.checkIsProven()
      try proposal.checkIsAhead(of: office.today)
      let adoption = PlanAdoption(office: office, writing: writing, reason: reason)
      let moved = try adoption.move(proposal)
      let recorded = try adoption.record(proposal, cycle: desk.cycle, using: &generator)
      return Outcome(proposal: proposal, recorded: recorded, moved: moved)
    }
  }
}

extension PlanProposal {
  /// Refuses what is no proven plan.
  func checkIsProven() throws(Refusal) {
    guard case .optimal = outcome else {
      throw Refusal(
        .rule, rule: .provenPlan, given: years.description,
        because: BilingualText(
          english: "no plan for \(years.formatted) is proven, so nothing of it is recorded",
          spanish: "no hay un plan demostrado para \(years.formatted), así que no se registra nada"),
        remedy: BilingualText(
          english: "See why with: rcm plan propose \(years)", spanish: "Vea por qué con: rcm plan propose \(years)"))
    }
  }

  /// Refuses a plan some of whose days have passed.
  func checkIsAhead(of today: Day) throws(Refusal) {
    let passed = changes.filter { $0.placement.days.first < today }
    guard !passed.isEmpty else { return }
    let names = passed.map(\.meeting.name).joined(separator: ", ")
    throw Refusal(
      .rule, rule: .legalTransition, given: years.description,
      because: BilingualText(
        english: "the days that the plan gives these meetings have passed: \(names)",
        spanish: "ya pasaron los días que el plan da a estas reuniones: \(names)"),
      remedy: BilingualText(
        english: "Record when they took place with rcm meeting add, or plan from today with: rcm plan adopt \(years) --on \(today)",
        spanish: "Registre cuándo se celebraron con rcm meeting add, o planifique desde hoy con: rcm plan adopt \(years) --on \(today)"))
  }
}
