import GRDB
import Store
import TestSupport
import Testing

/// What the schema refuses from a program that opens the file with foreign keys off, as the sqlite3 shell does.
struct RowGuardTests {
  @Test(
    arguments: Attack.onChairs + Attack.onMeetings + Attack.onPartsOfMeetings + Attack.onFacts + Attack.onDecisions + Attack.onLabels
      + Attack.onTheLog)
  func `a harmful statement is refused and leaves no trace`(sql: String) throws {
    let sample = try SampleFile()
    let shell = try sample.shell()
    let before = try Self.fingerprint(shell)
    #expect(throws: DatabaseError.self) { try shell.inDatabase { try $0.execute(sql: sql) } }
    #expect(try Self.fingerprint(shell) == before)
  }

  @Test(arguments: Attack.onCalendars)
  func `a harmful statement about a calendar under import is refused and leaves no trace`(sql: String) throws {
    let sample = try SampleFile()
    try sample.importCalendar()
    let shell = try sample.shell()
    let before = try Self.fingerprint(shell)
    #expect(throws: DatabaseError.self) { try shell.inDatabase { try $0.execute(sql: sql) } }
    #expect(try Self.fingerprint(shell) == before)
    #expect(try sample.record().check().isEmpty)
  }

  @Test(arguments: Attack.onHolidays)
  func `a harmful statement about holidays is refused and leaves no trace`(sql: String) throws {
    let sample = try SampleFile()
    try sample.recordHolidays()
    let shell = try sample.shell()
    let before = try Self.fingerprint(shell)
    #expect(throws: DatabaseError.self) { try shell.inDatabase { try $0.execute(sql: sql) } }
    #expect(try Self.fingerprint(shell) == before)
    #expect(try sample.record().check().isEmpty)
  }

  @Test func `the refusals number more than a hundred`() {
    let all =
      Attack.onChairs + Attack.onMeetings + Attack.onPartsOfMeetings + Attack.onFacts + Attack.onDecisions + Attack.onLabels
      + Attack.onTheLog
    #expect(all.count > 100)
    #expect(Set(all).count == all.count)
  }

  @Test func `no row of any table can be replaced`() throws {
    let sample = try SampleFile()
    for table in try sample.record().facts().map(\.subject.code)
    where try !sample.column("SELECT 1 FROM sqlite_schema WHERE name = '\(table)'").isEmpty {
      let columns = try sample.column(
        "SELECT group_concat(name, ', ') FROM pragma_table_info('\(table)')"
      ).joined()
      for statement in [
        "INSERT OR REPLACE INTO \(table) (\(columns)) SELECT \(columns) FROM \(table) LIMIT 1",
        "INSERT OR REPLACE INTO \(table) (\(columns)) SELECT \(columns) FROM \(table) ORDER BY 1 DESC LIMIT 1",
      ] {
        guard try !sample.column("SELECT 1 FROM \(table) LIMIT 1").isEmpty else { continue }
        #expect(throws: DatabaseError.self, "\(statement)") { try sample.attack(statement) }
      }
    }
    #expect(try sample.record().check().isEmpty)
  }

  @Test func `every table that the log follows has guards`() throws {
    let sample = try SampleFile()
    let unguarded = try sample.column(
      """
      SELECT tbl_name FROM sqlite_schema AS log WHERE name = tbl_name || 'LogInsert'
        AND NOT (SELECT count(*) = 2 FROM sqlite_schema WHERE name IN (log.tbl_name || 'GuardInsert', log.tbl_name || 'GuardUpdate'))
      """)
    #expect(unguarded.isEmpty, "make them with Scripts/generate-row-guards")
  }

  @Test(arguments: [
    Attack.meeting([:])
      + "; INSERT INTO meetingBody VALUES ('EV-2030', 'RCM', 1); INSERT INTO meetingOfKind VALUES ('EV-2030', 'OTHER', 1)",
    Attack.change("titleEn = 'Ein Titel, Ñandú ''quoted'' \"twice\"'"),
    Attack.change("state = 'cancelled', stateReason = 'a storm'"),
    "INSERT INTO meetingSession VALUES ('WS-2025-1', '2025-05-05', '14:00', '15:00', 'America/Costa_Rica')",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'party', 'CR', NULL, 'planned', '2026-01-01', NULL, 'documented', 'x', NULL, NULL)",
    "DELETE FROM chairTerm WHERE body = 'RCM' AND number = 30",
    "UPDATE country SET nameEn = 'Belice' WHERE code = 'BZ'",
    Attack.decision("offer", turn: "'2030/1'"), Attack.decision("swap", turn: "'2030'", other: "'2031/12'"),
    Attack.decision("extend", turn: "'2030'", until: "'VM-2031'"),
    "INSERT INTO chairOfficer (body, turn, officeEn, source) VALUES ('RCM', '2030/1', 'x', 'x')",
    "DELETE FROM topic",
    "INSERT INTO decision VALUES ('WS-2025-1', 3, '7.1(a)', 'Adopt', NULL, 'waived', 'overtaken')",
    "UPDATE decision SET state = 'open', waiverReason = NULL WHERE number = 2",
    "INSERT INTO meetingBody VALUES ('WS-2025-1', 'SACM', 2); DELETE FROM meetingBody WHERE meeting = 'WS-2025-1' AND body = 'RCM'",
  ])
  func `a lawful statement of another program is kept, logged as not known and no damage`(sql: String) throws {
    let sample = try SampleFile()
    try sample.attack(sql)
    #expect(try Set(sample.record().check().map(\.isDamage)) == [false])
    let entries = try sample.record().read { try $0.logEntries(limit: 1) }
    #expect(entries.first?.author == "not known")
    #expect(entries.first?.command == "a change made outside of the program")
  }

  /// What the log holds; every change of a row adds to it.
  private static func fingerprint(_ shell: DatabaseQueue) throws -> [String] {
    try shell.inDatabase { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT max(id) || ' ' || count(*) || ' ' || group_concat(coalesce(digest, '-')) || ' ' || group_concat(author) FROM logEntry
          UNION ALL SELECT count(*) || ' ' || max(number) || ' ' || sum(length(coalesce(after, before))) FROM logChange
          UNION ALL SELECT count(*) FROM logReversal UNION ALL SELECT count(*) FROM openEntry
          """)
    }
  }
}
