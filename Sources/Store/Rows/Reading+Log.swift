internal import CivilTime
internal import GRDB
package import Secretariat

extension Reading {
  /// The entries of the log, the newest first.
  ///
  /// - Parameters:
  ///   - limit: At most so many.
  ///   - key: Only entries that changed a row of this key, such as a meeting's handle.
  package func logEntries(limit: Int? = nil, changing key: String? = nil) throws -> [LogEntry] {
    let condition =
      key == nil
      ? ""
      : """
      WHERE id IN (SELECT entry FROM logChange WHERE rowKey = quote(?1) OR substr(rowKey, 1, length(?1) + 3) = quote(?1) || ','
        OR instr(coalesce(after, before), char(10) || 'handle=' || quote(?1) || char(10)) > 0)
      """
    return try logEntries("\(condition) ORDER BY id DESC \(limit.map { "LIMIT \($0)" } ?? "")", key.map { [$0] } ?? [])
  }

  /// The entry by which a chair term was recorded.
  package func logEntry(adding term: ChairTerm) throws -> LogEntry? {
    let key = "quote(?1) || ',' || quote(?2)"
    return try logEntries(
      """
      WHERE id = (
        SELECT max(entry) FROM logChange WHERE tableName = 'chairTerm' AND rowKey = \(key) AND before IS NULL)
      """, [term.body.text, term.number]
    ).first
  }

  /// The entry of a number.
  package func logEntry(_ number: Int) throws -> LogEntry? { try logEntries("WHERE id = ?", [number]).first }

  private func logEntries(_ condition: String, _ arguments: StatementArguments) throws -> [LogEntry] {
    try rows(
      """
      SELECT id, at, author, command, reason, (SELECT group_concat(reversed, ' ') FROM logReversal WHERE entry = logEntry.id),
        (SELECT count(*) FROM logChange WHERE entry = logEntry.id)
      FROM logEntry \(condition)
      """, arguments
    ).map { row in
      try LogEntry(
        number: row.value(0), at: try StoredText(row: row).required(1) { try Instant(parsing: $0) }, author: row.value(2),
        command: row.value(3),
        reason: row.value(4),
        reversed: ((row.value(5) as String?) ?? "").split(separator: " ").compactMap { Int($0) }, changeCount: row.value(6))
    }
  }

  /// Which entries of the log stand.
  func logStanding() throws -> LogStanding {
    let pairs = try rows("SELECT entry, reversed FROM logReversal").map { row in
      (entry: try row.value(0) as Int, reversed: try row.value(1) as Int)
    }
    return LogStanding(
      entries: try rows("SELECT id FROM logEntry").map { try $0.value(0) },
      reversed: Dictionary(grouping: pairs, by: \.entry).mapValues { $0.map(\.reversed) })
  }

  /// What an entry changed, row by row and field by field.
  package func changes(of entry: Int) throws -> [RowChange] { try RowChange.fetch(entry: entry, from: database) }

  /// The digest of the newest entry: two records with the same one have the same history.
  package func logHead() throws -> String? {
    try String.fetchOne(database, sql: "SELECT digest FROM logEntry WHERE digest IS NOT NULL ORDER BY id DESC LIMIT 1")
  }

  /// The entry that made the record and gave it its first body; `nil` for a record without any.
  func foundingEntry() throws -> Int? {
    try Int.fetchOne(database, sql: "SELECT min(entry) FROM logChange WHERE tableName = 'body' AND before IS NULL")
  }
}
