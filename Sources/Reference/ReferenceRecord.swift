internal import CivilTime
package import Secretariat
internal import SecretariatSchema

/// The facts that come with the program: who belongs where, who chaired when, which meetings there were.
///
/// A new record is filled from it; nothing else in the program knows a body or a country by name.
package struct ReferenceRecord: Sendable {
  /// Countries of ISO 3166-1.
  package let countries: [Country]
  /// Cities with their spellings.
  package let cities: [City]
  /// Bodies.
  package let bodies: [Body]
  /// Parties.
  package let parties: [Party]
  /// Who belongs to which body.
  package let memberships: [Membership]
  /// Chair terms, body by body, in order.
  package let chairTerms: [ChairTerm]
  /// Kinds of meeting.
  package let kinds: [MeetingKind]
  /// Numbered series.
  package let series: [MeetingSeries]
  /// Numbers of series that sources give.
  package let knownNumbers: [KnownNumber]
  /// What agendas begin from, kind by kind.
  package let agendaTemplates: [AgendaTemplate]

  /// Reads every table.
  ///
  /// - Throws: A ``ReferenceError`` that names the table, the line and the value that cannot be read.
  package static func embedded() throws(ReferenceError) -> ReferenceRecord {
    ReferenceRecord(
      countries: try ReferenceReader.rows(.countries) { row throws(ReferenceError) in
        Country(code: try row.code("code"), name: try row.bilingual("en", "es"))
      },
      cities: try ReferenceReader.rows(.cities) { row throws(ReferenceError) in
        City(
          code: try row.code("key"), name: try row.bilingual("en", "es"), country: try row.code("country"),
          zone: try row.optional("zone") { try ZoneName(parsing: $0) }, aliases: row.list("aliases", separator: "|"))
      },
      bodies: try ReferenceReader.rows(.bodies) { row throws(ReferenceError) in
        Body(
          code: try row.code("code"), name: try row.bilingual("en", "es"), acronym: try row.bilingual("acronymEn", "acronymEs"),
          founded: try row.optional("founded") { try PartialDate(parsing: $0) },
          troikaRule: TroikaRule(try row.required("troika") { TroikaRule.Form(name: $0) }),
          secretariat: row.optionalBilingual("secretariatEn", "secretariatEs"),
          secretariatAddress: try row.optional("secretariatAddress") { RoleAddress($0) },
          chairTitle: row.optionalBilingual("chairTitleEn", "chairTitleEs"))
      },
      parties: try ReferenceReader.rows(.parties) { row throws(ReferenceError) in
        Party(
          code: try row.code("code"), nature: try row.required("kind") { Party.Nature(rawValue: $0) }, name: try row.bilingual("en", "es"),
          acronym: row.optionalBilingual("acronymEn", "acronymEs"), zone: try row.optional("zone") { try ZoneName(parsing: $0) },
          filingName: row["filingEs"].map { BilingualText($0, in: .spanish) })
      },
      memberships: try ReferenceReader.rows(.memberships) { row throws(ReferenceError) in
        let from = try row.optional("from") { try PartialDate(parsing: $0) }
        let until = try row.optional("until") { try PartialDate(parsing: $0) }
        let role = try row.required("role") { Membership.Role(rawValue: $0) }
        do {
          return try Membership(
            body: row.code("body"), party: row.code("party"), role: role, from: from, until: until, source: row["source"] ?? "")
        } catch {
          throw row.error("from", because: "\(error)")
        }
      },
      chairTerms: try ReferenceReader.rows(.chairTerms) { row throws(ReferenceError) in try ChairTerm(row) },
      kinds: try ReferenceReader.rows(.kinds) { row throws(ReferenceError) in
        MeetingKind(
          code: try row.code("code"), handlePrefix: try row.text("prefix"), isNumberedInYear: row["numberedInYear"] == "yes",
          name: try row.bilingual("en", "es"), pluralName: try row.bilingual("enPlural", "esPlural"), isStatutory: row["statutory"] == "yes"
        )
      },
      series: try ReferenceReader.rows(.series) { row throws(ReferenceError) in
        MeetingSeries(
          code: try row.code("code"), kind: try row.code("kind"), bodies: row.list("bodies", separator: " ").compactMap { Code($0) },
          name: try row.bilingual("en", "es"))
      },
      knownNumbers: try ReferenceReader.rows(.seriesNumbers) { row throws(ReferenceError) in
        KnownNumber(
          series: try row.code("series"), ordinal: try row.required("number") { Int($0).flatMap(Ordinal.init) },
          year: try row.required("year") { Int($0) }, place: row["place"], dates: row["date"], source: row["source"] ?? "")
      },
      agendaTemplates: try AgendaTemplate.embedded())
  }
}

extension ChairTerm {
  fileprivate init(_ row: ReferenceReader) throws(ReferenceError) {
    let holder: ChairHolder =
      switch row["holderState"] {
      case "party": .party(try row.code("holder"))
      case "vacancy": .vacant(reason: try row.text("noteEn"))
      case "not-recorded": .notRecorded
      default: throw row.error("holderState", because: "it is not party, vacancy or not-recorded")
      }
    self.init(
      body: try row.code("body"), number: try row.required("number") { Int($0) },
      label: try row.required("label") { try TermLabel(parsing: $0) },
      holder: holder,
      appointment: .assumed, start: try row.required("start") { try PartialDate(parsing: $0) },
      startMeeting: try row.optional("startMeeting") { MeetingHandle($0) },
      confidence: try row.required("confidence") { ChairTerm.Confidence(rawValue: $0) }, source: row["source"] ?? "",
      note: row.optionalBilingual("noteEn", "noteEs"))
  }
}
