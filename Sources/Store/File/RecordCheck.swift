internal import CivilTime
internal import GRDB
internal import Secretariat

/// Something wrong with a record's file or content.
public struct RecordFinding: Hashable, Sendable {
  /// What is wrong.
  public enum Matter: String, Sendable, CaseIterable {
    /// SQLite's own check found damage.
    case integrity
    /// A row refers to one that is not there.
    case reference
    /// A table, index, view or trigger is not as this program made it.
    case schema
    /// An entry of the log does not fit the chain: it, or one before it, was altered.
    case logChain = "log-chain"
    /// A row is not as the log says it was left.
    case row
    /// A value cannot be read.
    case value
    /// A meeting has no body or no kind.
    case incomplete
    /// An entry is older than the one before it: a clock was wrong.
    case clock
    /// A change was made outside of the program.
    case strangeEntry = "outside-change"
  }

  /// What is wrong.
  public let matter: Matter
  /// Where and how, in words.
  public let detail: String
  /// Whether the record is damaged; otherwise it is only worth knowing.
  public let isDamage: Bool
}

extension Record {
  /// Checks the whole record: the file, the schema, the log's chain, and every row against what the log says of it.
  ///
  /// Damage that keeps one part from being read is a finding too; the other parts are checked all the same.
  public func check() throws -> [RecordFinding] {
    try read { reading in
      let database = reading.database
      var findings: [RecordFinding] = []
      func report(_ matter: RecordFinding.Matter, _ detail: String, isDamage: Bool = true) {
        findings.append(RecordFinding(matter: matter, detail: detail, isDamage: isDamage))
      }
      func inspect(_ part: () throws -> Void) throws {
        do {
          try part()
        } catch let error as DatabaseError where [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR].contains(error.resultCode) {
          report(.integrity, error.message ?? "the file cannot be read")
        } catch let error as RowDecodingError {
          report(.value, error.description)
        } catch RecordError.damaged(_, let detail) {
          report(.value, detail)
        }
      }
      try inspect {
        for line in try String.fetchAll(database, sql: "PRAGMA integrity_check") where line != "ok" { report(.integrity, line) }
      }
      try inspect {
        for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_check") {
          report(.reference, "\(try row.value(0) as String) refers to a missing \(try row.value(2) as String)")
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
        for handle in incomplete { report(.incomplete, "\(handle) has no body or no kind") }
        _ = try reading.meetings()
      }
      try inspect { for body in try reading.bodies() { _ = try reading.rotation(of: body.code) } }
      try inspect {
        for body in try reading.bodies() {
          _ = try (reading.cycle(of: body.code), reading.strategicPlans(of: body.code))
          for year in try reading.workPlanYears(of: body.code) { _ = try reading.workPlan(of: body.code, year: year) }
        }
      }
      try inspect {
        _ = try (reading.parties(), reading.memberships(), reading.cities(), reading.kinds(), reading.series(), reading.knownNumbers())
      }
      try inspect {
        _ = try (reading.agendaTemplates(), reading.agendas(), reading.latestImport())
      }
      return findings
    }
  }

  /// What differs between the schema of the file and that of a fresh record.
  private static func schemaDifferences(_ database: Database) throws -> [String] {
    let sql = "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1"
    func schema(_ database: Database) throws -> [String: String] {
      Dictionary(uniqueKeysWithValues: try Row.fetchAll(database, sql: sql).map { (try $0.value(0) as String, try $0.value(1) as String) })
    }
    let found = try schema(database)
    let expected = try Record.inMemory(clock: .fixed(Instant(secondsSinceEpoch: 0))).queue.inDatabase(schema)
    let missing = expected.keys.filter { found[$0] == nil }.map { "the \($0) is missing" }
    let strange = found.keys.filter { expected[$0] == nil }.map { "the \($0) is not one of ours" }
    let altered = found.keys.filter { expected[$0] != nil && expected[$0] != found[$0] }.map { "the \($0) was altered" }
    return (missing + strange + altered).sorted()
  }

  private static func checkChain(_ database: Database, _ report: (RecordFinding.Matter, String, Bool) -> Void) throws {
    var chain = LogChain(head: nil)
    var latest = ""
    var isBroken = false
    for row in try Row.fetchAll(database, sql: "SELECT id, at, digest, \(LogWriter.isStrange) FROM logEntry ORDER BY id") {
      let entry: Int = try row.value(0)
      let moment: String = try row.value(1)
      let digest = try chain.append(entry: entry, of: database)
      if let recorded = try row.value(2) as String? {
        if recorded != digest, !isBroken {
          report(.logChain, "entry \(entry) of the log, or one before it, is not as it was written", true)
          isBroken = true
        }
      } else if try !row.value(3) {
        report(.logChain, "entry \(entry) of the log has no digest", true)
      } else {
        report(.strangeEntry, "entry \(entry) (\(moment)) was made outside of the program and is not sealed yet", false)
      }
      if moment < latest {
        report(.clock, "entry \(entry) (\(moment)) is dated before the entry before it (\(latest))", false)
      }
      latest = moment
    }
    if try Int.fetchOne(database, sql: "SELECT entry FROM openEntry") != nil {
      report(.strangeEntry, "another program has left an entry of the log open", false)
    }
  }

  /// Checks that each change of a row begins where the one before it ended, so that the past can be rebuilt from the log.
  private static func checkContinuity(_ database: Database, _ report: (RecordFinding.Matter, String, Bool) -> Void) throws {
    let breaks = try Row.fetchAll(
      database,
      sql: """
        SELECT entry, tableName, rowKey FROM (
          SELECT number, entry, tableName, rowKey, before, lag(after) OVER (PARTITION BY tableName, rowKey ORDER BY number) AS expected
          FROM logChange)
        WHERE before IS NOT expected ORDER BY number
        """)
    for row in breaks {
      let place = "\(try row.value(1) as String) \(try row.value(2) as String)"
      report(.logChain, "entry \(try row.value(0) as Int) of the log does not begin where the one before it left \(place)", true)
    }
    let strange = try String.fetchAll(
      database, sql: "SELECT DISTINCT tableName FROM logChange WHERE tableName NOT IN (SELECT name FROM sqlite_schema) ORDER BY 1")
    for table in strange { report(.logChain, "the log names the table \(table), which is not there", true) }
  }

  private static func checkRows(_ database: Database, _ report: (RecordFinding.Matter, String, Bool) -> Void) throws {
    for shape in try TableShape.all(in: database) {
      let differences = try String.fetchAll(
        database,
        sql: """
          WITH current AS (SELECT \(shape.keyImage) AS rowKey, \(shape.image) AS image FROM \(shape.table)),
          logged AS (
            SELECT rowKey, after AS image FROM logChange AS change WHERE tableName = ?1
              AND number = (SELECT max(number) FROM logChange AS other WHERE other.tableName = ?1 AND other.rowKey = change.rowKey))
          SELECT coalesce(current.rowKey, logged.rowKey) FROM current FULL JOIN logged ON logged.rowKey = current.rowKey
          WHERE current.image IS NOT logged.image
          """, arguments: [shape.table])
      for key in differences { report(.row, "\(shape.table) \(key) is not as the log says it was left", true) }
    }
  }
}
