package import CivilTime
package import Secretariat
internal import Store

/// The bodies on record, or one of them with who belonged to it on a day (R1, R3).
package struct ReviewBodies: Sendable {
  /// A review.
  package init() {}

  /// A body with those who belonged to it.
  package struct Roll: Sendable {
    /// One of those who belonged.
    package struct Entry: Sendable {
      /// The party.
      package let party: Party
      /// Whether the record's dates are too coarse to tell for that day.
      package let isUncertain: Bool
    }

    /// The body.
    package let body: Body
    /// The day.
    package let day: Day
    /// Who belonged, role by role, in the order of recording.
    package let entries: [Membership.Role: [Entry]]

    /// Those of a role, countries before organizations, each in the order of the language (R2).
    package func entries(_ role: Membership.Role, in language: Language) -> [Entry] {
      (entries[role] ?? []).sorted { one, other in
        (one.party.nature.rawValue, one.party.filingKey(in: language)) < (other.party.nature.rawValue, other.party.filingKey(in: language))
      }
    }
  }

  /// Every body, in the order of recording.
  package func callAsFunction(in office: Office) throws -> [Body] { try office.record.read { try $0.bodies() } }

  /// Who belonged to a body, named by its code or name, on a day.
  package func roll(of name: String, on day: Day, in office: Office) throws -> Roll {
    try office.record.read { reading in
      let body = try Lookup(reading: reading).body(name)
      let parties = Dictionary(uniqueKeysWithValues: try reading.parties().map { ($0.code, $0) })
      var entries: [Membership.Role: [Roll.Entry]] = [:]
      for membership in try reading.memberships() where membership.body == body.code {
        let standing = membership.standing(on: day)
        guard standing != .doesNotBelong, let party = parties[membership.party] else { continue }
        entries[membership.role, default: []].append(.init(party: party, isUncertain: standing == .uncertain))
      }
      return Roll(body: body, day: day, entries: entries)
    }
  }
}
