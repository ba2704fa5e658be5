package import Secretariat
internal import Store

/// Says what was found, by which rule, on which facts, and what would resolve it.
package struct ExplainFinding: Sendable {
  /// The finding's key, or an unambiguous beginning of it.
  package var finding: String

  /// An explanation.
  package init(_ finding: String) { self.finding = finding }

  /// What there is to say.
  package struct Answer: Sendable {
    /// The finding, with what is recorded of its being waived.
    package let standing: StandingFinding
    /// The meetings concerned.
    package let meetings: [Meeting]
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Looks it up.
  ///
  /// - Throws: A `Refusal` when nothing of the kind is found.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let standing = try FindingLookup(reading: reading, office: office).finding(finding)
      return Answer(
        standing: standing, meetings: try standing.finding.meetings.compactMap { try reading.meeting($0) },
        directory: try reading.directory())
    }
  }
}
