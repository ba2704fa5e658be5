import GRDB

@testable import Store

/// Every row of every table that the log follows, as the log writes rows down.
struct RecordImage: Equatable {
  private var rows: [String: String] = [:]

  init(of record: Store.Record) throws {
    rows = try record.read { reading in
      var rows: [String: String] = [:]
      for shape in try TableShape.all(in: reading.database) {
        let sql = "SELECT \(shape.keyImage) AS key, \(shape.image) AS image FROM \(shape.table)"
        for row in try Row.fetchAll(reading.database, sql: sql) { rows["\(shape.table) \(row["key"] as String)"] = row["image"] }
      }
      return rows
    }
  }

  private init(rows: [String: String]) { self.rows = rows }

  /// The rows that result when every change in the log is made, one after the other.
  static func rebuilt(from record: Store.Record) throws -> RecordImage {
    try record.read { reading in
      var rows: [String: String] = [:]
      for row in try Row.fetchAll(reading.database, sql: "SELECT tableName, rowKey, after FROM logChange ORDER BY number") {
        rows["\(row["tableName"] as String) \(row["rowKey"] as String)"] = row["after"] as String?
      }
      return RecordImage(rows: rows)
    }
  }

  /// The same without a meeting's sequence, revision and time of change.
  var withoutCounters: RecordImage {
    RecordImage(
      rows: rows.mapValues { image in
        image.split(separator: "\n").filter { line in !["sequence=", "revision=", "modifiedAt="].contains { line.hasPrefix($0) } }
          .joined(separator: "\n")
      })
  }
}
