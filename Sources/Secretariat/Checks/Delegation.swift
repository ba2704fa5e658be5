/// Those who sit in one seat for one body.
///
/// A country sends different people to different bodies: its delegation to one is not its delegation to another. A guest and the
/// office that serves a body are the same wherever they go.
public struct Delegation: Hashable, Sendable {
  /// The seat.
  public let seat: Occupant
  /// The body whose seat it is; `nil` for guests and secretariats.
  public let body: Code<Body>?

  /// A delegation.
  public init(seat: Occupant, body: Code<Body>?) {
    self.seat = seat
    self.body = body
  }
}

extension Delegation: Comparable {
  /// Delegations are ordered by the names that expressions use, which are the same in every language.
  public static func < (left: Delegation, right: Delegation) -> Bool { left.code < right.code }

  /// `MX CONF`, or the seat alone: the form in which facts are kept.
  var code: String { ([seat.expression.description] + [body?.text].compactMap(\.self)).joined(separator: " ") }
}

extension ParticipantList {
  /// The delegations on the list of a meeting.
  ///
  /// A party that the expression names, or that a list was kept of without its grounds, comes for each of the meeting's bodies.
  public func delegations(to bodies: [Code<Body>]) -> Set<Delegation> {
    var delegations: Set<Delegation> = []
    for seat in seats {
      guard case .party = seat.occupant else {
        delegations.insert(Delegation(seat: seat.occupant, body: nil))
        continue
      }
      for origin in seat.origins {
        switch origin.fact {
        case .term(let term, _): delegations.insert(Delegation(seat: seat.occupant, body: term.body))
        case .membership(let membership, _): delegations.insert(Delegation(seat: seat.occupant, body: membership.body))
        case .secretariat(let body): delegations.insert(Delegation(seat: seat.occupant, body: body))
        case .named, nil: for body in bodies { delegations.insert(Delegation(seat: seat.occupant, body: body)) }
        }
      }
    }
    return delegations
  }
}
