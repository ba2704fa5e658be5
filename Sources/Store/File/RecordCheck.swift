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
  public func check() throws -> [RecordFinding] {
    try read { reading in
      let database = reading.database
      var findings: [RecordFinding] = []
      func report(_ matter: RecordFinding.Matter, _ detail: String, isDamage: Bool = true) {
        findings.append(RecordFinding(matter: matter, detail: detail, isDamage: isDamage))
      }
      for line in try String.fetchAll(database, sql: "PRAGMA integrity_check") where line != "ok" { report(.integrity, line) }
      for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_check") {
        report(.reference, "\(row[0] as String) refers to a missing \(row[2] as String)")
      }
      for line in try Self.schemaDifferences(database) { report(.schema, line) }
      try Self.checkChain(database, report)
      try Self.checkRows(database, report)
      do {
        let meetings = try reading.meetings()
        for meeting in meetings where meeting.details.bodies.isEmpty || meeting.details.kinds.isEmpty {
          report(.incomplete, "\(meeting.handle) has no body or no kind")
        }
        for body in try reading.bodies() {
          _ = try (reading.rotation(of: body.code), reading.cycle(of: body.code), reading.strategicPlans(of: body.code))
          for year in try reading.workPlanYears(of: body.code) { _ = try reading.workPlan(of: body.code, year: year) }
        }
        _ = try (reading.parties(), reading.memberships(), reading.cities(), reading.kinds(), reading.series(), reading.knownNumbers())
        _ = try (reading.agendaTemplates(), reading.agendas())
      } catch let error as RecordError {
        report(.value, error.description)
      }
      return findings
    }
  }

  /// What differs between the schema of the file and that of a fresh record.
  private static func schemaDifferences(_ database: Database) throws -> [String] {
    let sql = "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1"
    func schema(_ database: Database) throws -> [String: String] {
      Dictionary(uniqueKeysWithValues: try Row.fetchAll(database, sql: sql).map { ($0[0] as String, $0[1] as String) })
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
    for row in try Row.fetchAll(database, sql: "SELECT id, at, author, digest FROM logEntry ORDER BY id") {
      let entry: Int = row[0]
      let digest = try chain.append(entry: entry, of: database)
      if let recorded = row[3] as String? {
        if recorded != digest, !isBroken {
          report(.logChain, "entry \(entry) of the log, or one before it, is not as it was written", true)
          isBroken = true
        }
      } else {
        report(.strangeEntry, "entry \(entry) (\(row[1] as String)) was made outside of the program and is not sealed yet", false)
      }
      if (row[1] as String) < latest {
        report(.clock, "entry \(entry) (\(row[1] as String)) is dated before the entry before it (\(latest))", false)
      }
      latest = row[1]
    }
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
