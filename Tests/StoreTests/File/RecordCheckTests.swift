import CivilTime
import GRDB
import Store
import TestSupport
import Testing

struct RecordCheckTests {
  /// What someone does who takes the triggers off, acts, and puts the triggers back as they were.
  struct Sabotage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sql: String
    let matter: RecordFinding.Matter

    init(_ description: String, _ sql: String, _ matter: RecordFinding.Matter) {
      testDescription = description
      self.sql = sql
      self.matter = matter
    }
  }

  static let sabotages = [
    Sabotage("another author", "UPDATE logEntry SET author = 'Eve' WHERE id = 3", .logChain),
    Sabotage("another command", "UPDATE logEntry SET command = 'rcm meeting move' WHERE id = 3", .logChain),
    Sabotage("another time", "UPDATE logEntry SET at = '2025-02-03T15:00:01Z' WHERE id = 3", .logChain),
    Sabotage("another reason", "UPDATE logEntry SET reason = 'a storm' WHERE id = 5", .logChain),
    Sabotage("a first entry gone", "DELETE FROM logChange WHERE entry = 1; DELETE FROM logEntry WHERE id = 1", .logChain),
    Sabotage("an entry gone", "DELETE FROM logChange WHERE entry = 3; DELETE FROM logEntry WHERE id = 3", .logChain),
    Sabotage("a change gone", "DELETE FROM logChange WHERE number = (SELECT max(number) FROM logChange WHERE entry = 2)", .logChain),
    Sabotage(
      "a change more", "INSERT INTO logChange (entry, tableName, rowKey, after) VALUES (2, 'country', '''QQ''', 'code=''QQ''')", .logChain),
    Sabotage("a value before", "UPDATE logChange SET before = replace(before, 'proposed', 'tentative') WHERE entry = 3", .logChain),
    Sabotage("a value after", "UPDATE logChange SET after = replace(after, 'confirmed', 'tentative') WHERE entry = 3", .row),
    Sabotage(
      "two entries that change places",
      "UPDATE logEntry SET id = 999 WHERE id = 3; UPDATE logEntry SET id = 3 WHERE id = 4; UPDATE logEntry SET id = 4 WHERE id = 999",
      .logChain),
    Sabotage("an entry that claims to take another back", "INSERT INTO logReversal VALUES (3, 2)", .logChain),
    Sabotage("a digest gone", "UPDATE logEntry SET digest = NULL WHERE id = 3", .logChain),
    Sabotage("all digests gone from an entry on", "UPDATE logEntry SET digest = NULL WHERE id >= 3", .logChain),
    Sabotage("a digest of someone's own", "UPDATE logEntry SET digest = printf('%.64c', 'a') WHERE id = 3", .logChain),
    Sabotage(
      "the tail cut off",
      "DELETE FROM logChange WHERE entry = (SELECT max(id) FROM logEntry); DELETE FROM logEntry WHERE id = (SELECT max(id) FROM logEntry)",
      .row),
    Sabotage("a row changed behind the log's back", "UPDATE meeting SET titleEn = 'quietly' WHERE handle = 'WS-2025-1'", .row),
    Sabotage("a row taken away behind the log's back", "DELETE FROM topic WHERE number = 1 AND pillar = 1", .row),
    Sabotage("a row put in behind the log's back", "INSERT INTO country VALUES ('QQ', 'x', 'x')", .row),
    Sabotage("a meeting without a body", "DELETE FROM meetingBody WHERE meeting = 'WS-2025-1'", .incomplete),
    Sabotage(
      "an import in a state that is none",
      "PRAGMA ignore_check_constraints = ON; UPDATE importBatch SET state = 'half done'", .value),
    Sabotage("a row that refers to nothing", "UPDATE meeting SET host = 'QQ' WHERE handle = 'WS-2025-1'", .reference),
    Sabotage(
      "a value that cannot be read",
      "PRAGMA ignore_check_constraints = ON; UPDATE meeting SET latestDay = '2025-05-32' WHERE handle = 'WS-2025-1'", .value),
    Sabotage(
      "a number where a text belongs",
      "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'meeting'; PRAGMA writable_schema = RESET;"
        + "PRAGMA ignore_check_constraints = ON; UPDATE meeting SET revision = 'seven' WHERE handle = 'WS-2025-1';"
        + "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = rtrim(sql) || ' STRICT' WHERE name = 'meeting'",
      .value),
    Sabotage(
      "a chain of chairs with a gap", "DELETE FROM chairTerm WHERE body = 'RCM' AND number = 20", .value),
  ]

  @Test(arguments: sabotages)
  func `sabotage with the triggers put back is named`(_ sabotage: Sabotage) throws {
    let sample = try SampleFile()
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: sample.path, configuration: configuration).inDatabase { database in
      let triggers = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      try database.execute(sql: sabotage.sql)
      for trigger in triggers { try database.execute(sql: trigger["sql"]) }
    }
    let findings = try sample.record().check()
    #expect(findings.contains { $0.matter == sabotage.matter && $0.isDamage }, "\(findings)")
  }

  @Test(arguments: [
    "DROP TRIGGER meetingLogUpdate", "DROP TRIGGER logEntryStays", "DROP TRIGGER countryGuardInsert", "DROP INDEX meetingByDay",
    "CREATE TABLE notes (text TEXT)", "CREATE VIEW everything AS SELECT * FROM meeting",
    "CREATE TRIGGER quiet BEFORE INSERT ON logIntake BEGIN SELECT raise(IGNORE); END",
    """
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = replace(sql, 'BEFORE', 'AFTER') WHERE name = 'logEntryIsKept'
    """,
  ])
  func `a schema that is not as the program made it is named`(sql: String) throws {
    let sample = try SampleFile()
    try sample.attack(sql.replacing("BEFORE INSERT ON logIntake", with: "BEFORE INSERT ON country"))
    #expect(try sample.record().check().map(\.matter) == [.schema])
  }

  @Test func `a forged change that the log's own intake takes is named`() throws {
    let sample = try SampleFile()
    try sample.attack(
      "INSERT INTO logIntake VALUES ('country', '''BZ''', 'code=''XX''', (SELECT after FROM logChange WHERE rowKey = '''BZ''' LIMIT 1))")
    #expect(try sample.record().check().contains { $0.matter == .logChain && $0.isDamage })
  }

  @Test func `a forged entry in someone's name is named, before and after the next write`() throws {
    let sample = try SampleFile()
    try sample.attack("INSERT INTO logEntry (at, author, command) VALUES ('2025-02-03T16:00:00Z', 'Ana', 'rcm chair handover')")
    #expect(try sample.record().check().contains { $0.matter == .logChain && $0.isDamage })
    try sample.rename("BZ", "Belice")
    #expect(try sample.record().check().contains { $0.matter == .logChain && $0.isDamage })
  }

  @Test func `an entry that was left open is named and does not catch the next write`() throws {
    let sample = try SampleFile()
    try sample.attack(
      """
      INSERT INTO logEntry (at, author, command) VALUES ('2025-02-03T15:00:00Z', 'not known', 'a change made outside of the program');
      INSERT INTO openEntry SELECT 1, max(id) FROM logEntry
      """)
    #expect(try sample.record().check().map(\.matter) == [.strangeEntry, .strangeEntry])
    try sample.rename("BZ", "Belice")
    #expect(try sample.column("SELECT author FROM logEntry ORDER BY id DESC LIMIT 1") == ["Ana"])
    #expect(try sample.record().check().isEmpty)
  }

  @Test func `a record whose tail was cut with its rows put back is whole, but its head is another`() throws {
    let sample = try SampleFile()
    let earlier = try #require(try sample.record().facts().first { $0.subject == .logHead })
    try sample.rename("BZ", "Belice")
    let noted = try #require(try sample.record().facts().first { $0.subject == .logHead })
    #expect(noted.value.utf8.count == 64)
    let shell = try sample.shell()
    try shell.inDatabase { database in
      let triggers = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      try database.execute(
        sql: """
          UPDATE country SET nameEn = 'Belize' WHERE code = 'BZ';
          DELETE FROM logChange WHERE entry = (SELECT max(id) FROM logEntry); DELETE FROM logEntry WHERE id = (SELECT max(id) FROM logEntry)
          """)
      for trigger in triggers { try database.execute(sql: trigger["sql"]) }
    }
    #expect(try sample.record().check().isEmpty)
    #expect(try sample.record().facts().first { $0.subject == .logHead } == earlier)
    #expect(earlier != noted)
  }

  @Test func `a clock that went back is worth knowing and no damage`() throws {
    let sample = try SampleFile()
    try sample.rename("BZ", "Belice", clock: .fixed(Instant(secondsSinceEpoch: 1_000_000_000)))
    let findings = try sample.record().check()
    #expect(findings.map(\.matter) == [.clock])
    #expect(findings.map(\.isDamage) == [false])
  }
}
