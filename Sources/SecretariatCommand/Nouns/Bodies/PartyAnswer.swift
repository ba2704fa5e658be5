internal import CivilTime
internal import Secretariat

/// A party as JSON.
struct PartyAnswer: Encodable {
  struct MembershipAnswer: Encodable {
    let body: String
    let role: String
    let from: String?
    let until: String?
    let source: String
  }

  let code: String
  let nature: String
  let name: TextAnswer
  let acronym: TextAnswer?
  let zone: String?
  let memberships: [MembershipAnswer]
  let chairOf: [String]

  init(_ party: Party, memberships: [Membership], terms: [ChairTerm] = []) {
    code = party.code.text
    nature = party.nature.rawValue
    name = .init(party.name)
    acronym = party.acronym.map { .init($0) }
    zone = party.zone?.text
    self.memberships = memberships.map {
      .init(body: $0.body.text, role: $0.role.rawValue, from: $0.from?.description, until: $0.until?.description, source: $0.source)
    }
    chairOf = terms.map { "\($0.body) \($0.label)" }
  }
}
