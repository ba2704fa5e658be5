internal import CivilTime

/// The work plan of a body's chair for a year as it was last drawn up: windows with reasons, and the topics to be filled (R25).
///
/// It holds what drawing it up decides; who chairs, what became of the meetings and what is due when is looked up anew
/// whenever the plan is shown.
public struct WorkPlan: Hashable, Sendable {
  /// The body.
  public let body: Code<Body>
  /// The year of the chair term.
  public let year: CycleYear
  /// The years whose meetings the evidence is taken from, all before the year of the plan.
  public let basis: BasisYears
  /// The meetings in the order of the cycle.
  public let slots: [PlannedSlot]
  /// The pillars of the strategic plan.
  public let pillars: [PlannedPillar]

  /// A plan in full; refused when it would rest on its own year or a later one.
  public init(body: Code<Body>, year: CycleYear, basis: BasisYears, slots: [PlannedSlot], pillars: [PlannedPillar]) throws(Refusal) {
    guard basis.last < year else {
      let example = try BasisYears.before(year)
      throw .invalid(
        given: basis.description,
        because: BilingualText(
          english: "the plan for \(year) cannot rest on the meetings of \(basis)",
          spanish: "el plan de \(year) no puede basarse en las reuniones de \(basis)"),
        remedy: BilingualText(
          english: "Give years before \(year), such as --based-on \(example).",
          spanish: "Indique años anteriores a \(year), como --based-on \(example)."))
    }
    self.body = body
    self.year = year
    self.basis = basis
    self.slots = slots
    self.pillars = pillars
  }

  /// Draws a plan up.
  ///
  /// - Parameters:
  ///   - year: The year of the chair term.
  ///   - cycle: The cycle of the body.
  ///   - basis: The years to look at.
  ///   - meetings: Every meeting on record, of any year.
  ///   - pillars: The pillars of the body's strategic plan; empty where none are on record.
  public init(
    drawnUpFor year: CycleYear, by cycle: Cycle, basis: BasisYears, meetings: [Meeting], pillars: [PlannedPillar]
  ) throws(Refusal) {
    let assignment = SlotAssignment(of: cycle, in: year, among: meetings)
    let held = meetings.filter { $0.state == .held }
    let silent = basis.silentYears(of: cycle.body, among: held)
    let past = basis.years.map { SlotAssignment(of: cycle, in: $0, among: held) }
    let slots = cycle.slots.map { slot in
      let proposal = SlotProposal(for: slot, in: cycle, assignment: assignment)
      return PlannedSlot(
        slot: slot.code, window: proposal.window, reason: BilingualText { proposal.reason(in: $0) },
        evidence: BilingualText { SlotEvidence(of: slot, basis: basis, in: past, silent: silent).text(in: $0) },
        meeting: assignment[slot.code]?.handle)
    }
    try self.init(body: cycle.body, year: year, basis: basis, slots: slots, pillars: pillars)
  }

  /// What the plan says of a meeting of the cycle.
  public func planned(_ slot: Code<CycleSlot>) -> PlannedSlot? { slots.first { $0.slot == slot } }
}
