package import Secretariat
package import Store

/// Waives a finding for a reason, as long as its facts stay what they are (R16).
package struct WaiveFinding: Sendable {
  /// The finding's key, or an unambiguous beginning of it.
  package var finding: String
  /// Why.
  package var reason: TextLine?

  /// A waiver.
  package init(_ finding: String, reason: TextLine?) {
    self.finding = finding
    self.reason = reason
  }

  /// Records it in place of an earlier one.
  ///
  /// - Throws: A `Refusal` when nothing of the kind is found, or no reason is given.
  package func callAsFunction(in office: Office) throws -> Written<FindingWaiver> {
    try office.write(reason: reason?.text) { writing in
      let standing = try FindingLookup(reading: writing.reading, office: office).finding(finding)
      let waiver = try FindingWaiver(standing.finding, because: reason)
      try writing.record(waiver)
      return waiver
    }
  }
}
