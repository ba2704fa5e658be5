package import CivilTime
package import Secretariat
package import Store

/// Records that a party belongs to a body in some role, from a date as far as it is known (R1).
package struct AdmitParty: Sendable {
  /// The body, by code or name.
  package var body: String
  /// The party, by code or name.
  package var party: String
  /// The role.
  package var role: Membership.Role
  /// When it began; `nil` when no source tells.
  package var from: PartialDate?
  /// Where the fact comes from.
  package var source: TextLine
  /// Why it is recorded.
  package var reason: TextLine?

  /// An admission.
  package init(
    _ party: String, to body: String, as role: Membership.Role, from: PartialDate? = nil, source: TextLine, reason: TextLine? = nil
  ) {
    self.body = body
    self.party = party
    self.role = role
    self.from = from
    self.source = source
    self.reason = reason
  }

  /// Records it.
  ///
  /// - Throws: A `Refusal` when the party belongs to the body at that time already, in this role or another, or a decision
  ///   about the chair would not fit any more.
  package func callAsFunction(in office: Office) throws -> Written<MembershipOutcome> {
    try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let (body, party) = (try lookup.body(body), try lookup.party(party))
      let membership = try Membership(body: body.code, party: party.code, role: role, from: from, until: nil, source: source.text)
      for other in try writing.reading.memberships(of: party.code, in: body.code)
      where other.overlaps(membership) || (other.role == role && other.from == from) {
        throw refusal(membership, because: other)
      }
      guard try writing.reading.hasChair(body.code) else {
        try writing.insert(membership)
        return MembershipOutcome(membership: membership, chair: nil)
      }
      let remedy = BilingualText(
        english: "Give another day with --from, or decide about the turn first.",
        spanish: "Indique otro día con --from, o decida antes sobre el turno.")
      let act = ChairAct(body: body, office: office, writing: writing, remedy: remedy)
      return MembershipOutcome(membership: membership, chair: try act { try writing.insert(membership) })
    }
  }

  private func refusal(_ membership: Membership, because other: Membership) -> Refusal {
    let (body, party) = (other.body, other.party)
    return .breaks(
      .datedMembership, given: party.text,
      because: BilingualText(
        english: "\(party) is on record in \(body) as \(other.role.word(in: .english))\(other.span(in: .english))",
        spanish: "\(party) consta en \(body) como \(other.role.word(in: .spanish))\(other.span(in: .spanish))"),
      remedy: other.until == nil && other.role != membership.role
        ? BilingualText(
          english: "End that first: rcm body release \(body) \(party) --as \(other.role.rawValue) --until DATE --source \"…\"",
          spanish: "Primero póngale fin: rcm body release \(body) \(party) --as \(other.role.rawValue) --until FECHA --source \"…\"")
        : BilingualText(english: "See it with: rcm party show \(party)", spanish: "Véalo con: rcm party show \(party)"))
  }
}

extension Membership {
  /// Its dates after a role: `, since 1999 until 2010`; empty where none are recorded.
  fileprivate func span(in language: Language) -> String {
    let isEnglish = language == .english
    let parts = [from.map { "\(isEnglish ? "from" : "desde") \($0)" }, until.map { "\(isEnglish ? "until" : "hasta") \($0)" }]
    return parts.compactMap(\.self).map { " \($0)" }.joined()
  }
}

extension Reading {
  /// What is recorded of a party in a body, in the order of recording.
  func memberships(of party: Code<Party>, in body: Code<Body>) throws -> [Membership] {
    try memberships().filter { $0.party == party && $0.body == body }
  }
}
