internal import CivilTime
internal import GRDB
package import Secretariat

extension Reading {
  /// Every body, by its code.
  package func bodies() throws -> [Body] {
    try rows(
      """
      SELECT code, nameEn, nameEs, acronymEn, acronymEs, founded, coalesce(form, body.troikaRule), secretariatEn, secretariatEs,
        secretariatAddress, chairTitleEn, chairTitleEs, firstTurn, fourthSeat
      FROM body LEFT JOIN troikaRule AS rule ON rule.body = body.code
        AND rule.number = (SELECT max(number) FROM troikaRule WHERE troikaRule.body = body.code)
      ORDER BY body.rowid
      """
    )
    .map { row in
      let stored = StoredText(row: row)
      return try Body(
        code: stored.required(0) { Code($0) }, name: stored.bilingual(1, 2), acronym: stored.bilingual(3, 4),
        founded: stored.optional(5) { try PartialDate(parsing: $0) },
        troikaRule: TroikaRule(
          stored.required(6) { name in
            try TroikaRule.Form(name: name, from: stored.optional(12) { try TermLabel(parsing: $0) })
          }, fourthSeat: stored.optional(13) { Code($0) }),
        secretariat: stored.optionalBilingual(7, 8), secretariatAddress: stored.optional(9) { RoleAddress($0) },
        chairTitle: stored.optionalBilingual(10, 11))
    }
  }

  /// Every party, by its code.
  package func parties() throws -> [Party] {
    try rows("SELECT code, nature, nameEn, nameEs, acronymEn, acronymEs, zone, filingEs FROM party ORDER BY code").map { row in
      let stored = StoredText(row: row)
      return try Party(
        code: stored.required(0) { Code($0) }, nature: stored.required(1) { Party.Nature(rawValue: $0) }, name: stored.bilingual(2, 3),
        acronym: stored.optionalBilingual(4, 5), zone: stored.optional(6) { try ZoneName(parsing: $0) },
        filingName: (try row.value(7) as String?).map { BilingualText($0, in: .spanish) })
    }
  }

  /// Every membership, in the order of recording.
  package func memberships() throws -> [Membership] {
    try rows("SELECT body, party, role, fromDate, untilDate, source FROM membership ORDER BY id").map { row in
      let stored = StoredText(row: row)
      return try Membership(
        body: stored.required(0) { Code($0) }, party: stored.required(1) { Code($0) },
        role: stored.required(2) { Membership.Role(rawValue: $0) },
        from: stored.optional(3) { try PartialDate(parsing: $0) }, until: stored.optional(4) { try PartialDate(parsing: $0) },
        source: row.value(5))
    }
  }

  /// Every country, by its code.
  package func countries() throws -> [Country] {
    try rows("SELECT code, nameEn, nameEs FROM country ORDER BY code").map { row in
      let stored = StoredText(row: row)
      return try Country(code: stored.required(0) { Code($0) }, name: stored.bilingual(1, 2))
    }
  }

  /// Every city, by its code.
  package func cities() throws -> [City] {
    try rows("SELECT code, nameEn, nameEs, country, zone, aliases FROM city ORDER BY code").map { row in
      let stored = StoredText(row: row)
      let aliases: String = try row.value(5)
      return try City(
        code: stored.required(0) { Code($0) }, name: stored.bilingual(1, 2), country: stored.required(3) { Code($0) },
        zone: stored.optional(4) { try ZoneName(parsing: $0) }, aliases: aliases.split(separator: "|").map(String.init))
    }
  }

  /// Every kind of meeting, in the order of recording.
  package func kinds() throws -> [MeetingKind] {
    try rows("SELECT code, handlePrefix, isNumberedInYear, nameEn, nameEs, pluralEn, pluralEs, isStatutory FROM meetingKind ORDER BY rowid")
      .map { row in
        let stored = StoredText(row: row)
        return try MeetingKind(
          code: stored.required(0) { Code($0) }, handlePrefix: row.value(1), isNumberedInYear: row.value(2), name: stored.bilingual(3, 4),
          pluralName: stored.bilingual(5, 6), isStatutory: row.value(7))
      }
  }

  func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try Row.fetchAll(database.cachedStatement(sql: sql), arguments: arguments)
  }
}
