package import Secretariat

/// A membership after an act, with everything that changed about the body's chair by it.
package struct MembershipOutcome: Sendable {
  /// The membership as it is recorded now.
  package let membership: Membership
  /// What changed about the body's chair; `nil` for a body of whose chair nothing is recorded.
  package let chair: ChairOutcome?
}
