/// Who is expected at a meeting: the delegations on its list, or else everyone who belongs to its bodies (R15).
public struct Attendance: Hashable, Sendable {
  /// The bodies that meet.
  public let bodies: Set<Code<Body>>
  /// The delegations on the list; `nil` where no list was set that can be read.
  public let delegations: Set<Delegation>?

  /// An attendance.
  public init(bodies: [Code<Body>], delegations: Set<Delegation>?) {
    self.bodies = Set(bodies)
    self.delegations = delegations
  }

  /// Who is expected at two meetings both.
  public enum Shared: Hashable, Sendable {
    /// These delegations, which are on both lists.
    case delegations([Delegation])
    /// Whoever belongs to these bodies: a list is set for one of the meetings at most.
    case bodies([Code<Body>])
  }

  /// Who is expected here and there; `nil` for no one.
  public func shared(with other: Attendance) -> Shared? {
    if let delegations, let others = other.delegations {
      let both = delegations.intersection(others)
      return both.isEmpty ? nil : .delegations(both.sorted())
    }
    let both = bodies.intersection(other.bodies)
    return both.isEmpty ? nil : .bodies(both.sorted())
  }
}
