package import Secretariat

/// A chair after an act: what was recorded, and everything that changed by it.
package struct ChairOutcome: Sendable {
  /// The body.
  package let body: Body
  /// The decision, where one was recorded.
  package let decision: ChairDecision?
  /// What changed by it, and what stays although it might have.
  package let effects: ChairEffects
  /// The names behind the codes.
  package let directory: Directory
}
