/// That a finding was waived, why, and on which facts (R16).
public struct FindingWaiver: Hashable, Sendable {
  /// The finding.
  public let key: FindingKey
  /// The facts on which it was waived; on others it is a new finding.
  public let facts: FindingFacts
  /// Why.
  public let reason: TextLine

  /// A waiver as it was kept.
  public init(key: FindingKey, facts: FindingFacts, reason: TextLine) {
    self.key = key
    self.facts = facts
    self.reason = reason
  }

  /// The waiver of a finding as it stands.
  ///
  /// - Throws: A ``Refusal`` without a reason.
  public init(_ finding: MeetingFinding, because reason: TextLine?) throws(Refusal) {
    guard let reason else {
      throw .breaks(
        .waivedWithReason, given: finding.key.description,
        because: BilingualText(
          english: "a finding is waived for a reason, which the record keeps",
          spanish: "un hallazgo se dispensa por un motivo, que el registro conserva"), remedy: .addReason)
    }
    self.init(key: finding.key, facts: finding.facts, reason: reason)
  }
}

/// A finding with what the record says of its being waived.
public struct StandingFinding: Hashable, Sendable {
  /// The finding.
  public let finding: MeetingFinding
  /// The waiver of its key, whether or not it still holds.
  public let waiver: FindingWaiver?

  /// A finding and the waiver of its key.
  public init(_ finding: MeetingFinding, waiver: FindingWaiver?) {
    self.finding = finding
    self.waiver = waiver
  }

  /// Whether it is waived on the facts that are found now.
  public var isWaived: Bool { waiver?.facts == finding.facts }
}
