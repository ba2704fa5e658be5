package import Secretariat
package import Store

/// Takes back that a finding was waived, so that it counts again; also one whose facts are gone (R16).
package struct WithdrawWaiver: Sendable {
  /// The finding's key, or an unambiguous beginning of it.
  package var finding: String
  /// Why.
  package var reason: TextLine?

  /// A withdrawal.
  package init(_ finding: String, reason: TextLine? = nil) {
    self.finding = finding
    self.reason = reason
  }

  /// Carries it out.
  ///
  /// - Throws: A `Refusal` when no such finding is waived.
  package func callAsFunction(in office: Office) throws -> Written<FindingWaiver> {
    try office.write(reason: reason?.text) { writing in
      let waiver = try FindingLookup(reading: writing.reading, office: office).waiver(finding)
      try writing.deleteWaiver(of: waiver.key)
      return waiver
    }
  }
}
