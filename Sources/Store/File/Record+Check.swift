internal import CivilTime
internal import GRDB
internal import Secretariat

extension Record {
  /// Checks the whole record: the file, the schema, the log's chain, and every row against what the log says of it.
  ///
  /// Damage that keeps one part from being read is a finding too; the other parts are checked all the same.
  package func check() throws -> [RecordFinding] {
    try read { reading in
      let database = reading.database
      var findings: [RecordFinding] = []
      func report(_ matter: RecordFinding.Matter, _ detail: BilingualText, isDamage: Bool = true) {
        findings.append(RecordFinding(matter: matter, detail: detail, isDamage: isDamage))
      }
      func report(_ matter: RecordFinding.Matter, _ english: String, _ spanish: String) {
        report(matter, BilingualText(english: english, spanish: spanish))
      }
      func inspect(_ part: () throws -> Void) throws {
        do {
          try part()
        } catch let error as DatabaseError where [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR].contains(error.resultCode) {
          report(.integrity, Self.quoting(error.message ?? "\(error.extendedResultCode.rawValue)"))
        } catch let damage as Damage {
          report(.value, damage.detail)
        }
      }
      try inspect {
        for line in try String.fetchAll(database, sql: "PRAGMA integrity_check") where line != "ok" {
          report(.integrity, Self.quoting(line))
        }
      }
      try inspect {
        for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_check") {
          let (table, parent): (String, String) = (try row.value(0), try row.value(2))
          report(
            .reference, "a row of \(table) refers to one of \(parent) that is not there",
            "una fila de \(table) remite a una de \(parent) que no existe")
        }
      }
      try inspect { for line in try Self.schemaDifferences(database) { report(.schema, line) } }
      try inspect { try Self.checkChain(database, report) }
      try inspect { try Self.checkContinuity(database, report) }
      try inspect { try Self.checkRows(database, report) }
      try inspect {
        let incomplete = try String.fetchAll(
          database,
          sql: """
            SELECT handle FROM meeting
            WHERE handle NOT IN (SELECT meeting FROM meetingBody) OR handle NOT IN (SELECT meeting FROM meetingOfKind) ORDER BY handle
            """)
        for handle in incomplete { report(.incomplete, "\(handle) has no body or no kind", "\(handle) no tiene cuerpo o no tiene tipo") }
        _ = try reading.meetings()
      }
      try inspect {
        for body in try reading.bodies() {
          try inspect { _ = try reading.plan(of: body.code) }
          try inspect { _ = try reading.chairOfficers(of: body.code) }
        }
      }
      try inspect {
        for body in try reading.bodies() {
          _ = try (reading.cycle(of: body.code), reading.strategicPlans(of: body.code))
          for year in try reading.workPlanYears(of: body.code) { _ = try reading.workPlan(of: body.code, year: year) }
        }
      }
      try inspect {
        _ = try (reading.parties(), reading.memberships(), reading.countries(), reading.cities(), reading.kinds())
        _ = try (reading.series(), reading.knownNumbers())
      }
      try inspect {
        _ = try (reading.agendaTemplates(), reading.agendas(), reading.decisions(), reading.latestImport(), reading.importedEntries())
      }
      try inspect {
        for (meeting, damage) in try reading.unreadableParticipants() {
          report(
            .value,
            BilingualText {
              let detail = damage.detail.bestText(in: $0).text
              return $0 == .english ? "the participants of \(meeting): \(detail)" : "los participantes de \(meeting): \(detail)"
            })
        }
      }
      try inspect { _ = try reading.delegates() }
      try inspect { _ = try (reading.recordedFeeds(), reading.publications()) }
      try inspect { _ = try (reading.invitationMessages(), reading.invitationAnswers()) }
      try inspect { _ = try (reading.holidayEdits(), reading.holidayRegions(), reading.blackoutEdits()) }
      try inspect { _ = try reading.waivers() }
      return findings
    }
  }

  /// What differs between the schema of the file and that of a fresh record.
  private static func schemaDifferences(_ database: Database) throws -> [BilingualText] {
    let sql = "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1"
    func schema(_ database: Database) throws -> [String: String] {
      Dictionary(uniqueKeysWithValues: try Row.fetchAll(database, sql: sql).map { (try $0.value(0) as String, try $0.value(1) as String) })
    }
    let found = try schema(database)
    let expected = try Record.inMemory(clock: .fixed(Instant(secondsSinceEpoch: 0))).queue.inDatabase(schema)
    return Set(expected.keys).union(found.keys).sorted().compactMap { name in
      switch (expected[name], found[name]) {
      case (_?, nil): BilingualText(english: "the \(name) is missing", spanish: "falta: \(name)")
      case (nil, _?): BilingualText(english: "the \(name) is not one of ours", spanish: "no es de este programa: \(name)")
      case (let expected, let found):
        expected == found ? nil : BilingualText(english: "the \(name) was altered", spanish: "fue alterado: \(name)")
      }
    }
  }

  /// What SQLite says of a file, in its own words.
  private static func quoting(_ message: String) -> BilingualText {
    BilingualText(english: "SQLite reports “\(message)”", spanish: "SQLite informa: “\(message)”")
  }
}
