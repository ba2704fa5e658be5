internal import Secretariat
internal import Store

/// Proposes dates for every meeting of a body's cycle in one or more years, and writes nothing (R19).
package struct ProposeYear: Sendable {
  /// Which years, and from what.
  package var settings: PlanSettings

  /// A proposal.
  package init(_ settings: PlanSettings) { self.settings = settings }

  /// Plans.
  ///
  /// - Throws: A `Refusal` when there is no such body or it has no cycle, and when what the record holds makes no problem.
  package func callAsFunction(in office: Office) throws -> PlanProposal {
    try office.record.read { reading in
      try PlanDesk(reading, settings: settings, on: office.today).proposal(on: office.today)
    }
  }
}
