package import CivilTime
package import Secretariat
package import Store

/// Records that a party belongs to a body no more, from a date as far as it is known (R1).
package struct ReleaseParty: Sendable {
  /// The body, by code or name.
  package var body: String
  /// The party, by code or name.
  package var party: String
  /// The role that ends; without it, the one that goes on.
  package var role: Membership.Role?
  /// The first day without it.
  package var until: PartialDate
  /// Where the fact comes from.
  package var source: TextLine
  /// Why it is recorded.
  package var reason: TextLine?

  /// A release.
  package init(
    _ party: String, from body: String, as role: Membership.Role? = nil, until: PartialDate, source: TextLine, reason: TextLine? = nil
  ) {
    self.body = body
    self.party = party
    self.role = role
    self.until = until
    self.source = source
    self.reason = reason
  }

  /// Records it.
  ///
  /// - Throws: A `Refusal` when the party does not belong to the body, has left it, would leave before it joined, or has a turn in
  ///   the chair that would not fit any more.
  package func callAsFunction(in office: Office) throws -> Written<MembershipOutcome> {
    try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let (body, party) = (try lookup.body(body), try lookup.party(party))
      let recorded = try writing.reading.memberships(of: party.code, in: body.code).filter { role == nil || $0.role == role }
      let standing = recorded.filter { $0.until == nil }
      guard let membership = standing.first ?? recorded.last else { throw notThere(party.code, in: body.code) }
      if standing.count > 1 { throw severalRoles(standing) }
      let ended = try membership.ended(until, source: source)
      guard try writing.reading.hasChair(body.code) else {
        try writing.update(ended)
        return MembershipOutcome(membership: ended, chair: nil)
      }
      let remedy = BilingualText(
        english: "Give a day after the turn with --until.", spanish: "Indique con --until un día posterior al turno.")
      let act = ChairAct(body: body, office: office, writing: writing, remedy: remedy)
      return MembershipOutcome(membership: ended, chair: try act { try writing.update(ended) })
    }
  }

  private func notThere(_ party: Code<Party>, in body: Code<Body>) -> Refusal {
    let (english, spanish) = (role?.word(in: .english), role?.word(in: .spanish))
    return .breaks(
      .datedMembership, given: party.text,
      because: BilingualText(
        english: "\(party) is not on record in \(body)" + (english.map { " as \($0)" } ?? ""),
        spanish: "\(party) no consta en \(body)" + (spanish.map { " como \($0)" } ?? "")),
      remedy: BilingualText(
        english: "See who belongs with: rcm body show \(body)", spanish: "Vea quiénes pertenecen con: rcm body show \(body)"))
  }

  private func severalRoles(_ standing: [Membership]) -> Refusal {
    let roles = standing.map(\.role.rawValue).joined(separator: ", ")
    return Refusal(
      .ambiguous, rule: nil, given: party,
      because: BilingualText(
        english: "“\(party)” belongs in more than one role: \(roles)", spanish: "“\(party)” pertenece en más de una calidad: \(roles)"),
      remedy: BilingualText(english: "Say which one ends with --as.", spanish: "Indique con --as cuál termina."))
  }
}
