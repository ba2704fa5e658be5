package import CivilTime
package import Secretariat
internal import Store

/// The parties on record, or one of them with where it belongs and when it chaired.
package struct ReviewParties: Sendable {
  /// A review.
  package init() {}

  /// A party with what the record says of it.
  package struct Card: Sendable {
    /// The party.
    package let party: Party
    /// Where it belongs.
    package let memberships: [Membership]
    /// The chair terms that it held or holds.
    package let terms: [ChairTerm]
  }

  /// Every party, in the alphabetical order of a language (R2).
  package func callAsFunction(in office: Office, language: Language) throws -> [Party] {
    try office.record.read { try $0.parties() }.sorted { $0.filingKey(in: language) < $1.filingKey(in: language) }
  }

  /// One party, named by its code, acronym or name.
  package func card(of name: String, in office: Office) throws -> Card {
    try office.record.read { reading in
      let party = try Lookup(reading: reading).party(name)
      return Card(
        party: party, memberships: try reading.memberships().filter { $0.party == party.code },
        terms: try reading.bodies().flatMap { try reading.rotation(of: $0.code, on: office.today).terms }.filter {
          $0.holder.party == party.code
        })
    }
  }
}
