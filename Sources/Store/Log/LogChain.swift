internal import GRDB

/// A chain of SHA-256 digests over the log: an entry that is altered, moved or taken out breaks it.
struct LogChain {
  /// The digest of the last entry so far; `nil` before the first.
  private(set) var head: String?

  /// Adds an entry and gives its digest.
  mutating func append(entry: Int, of database: Database) throws -> String {
    var digest = MessageDigest()
    digest.update(head ?? "")
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT json_array(id, at, author, command, reason, (
          SELECT json_group_array(reversed) FROM (SELECT reversed FROM logReversal WHERE entry = ?1 ORDER BY reversed)))
        FROM logEntry WHERE id = ?1
        UNION ALL
        SELECT text FROM (
          SELECT json_array(number, tableName, rowKey, before, after) AS text FROM logChange WHERE entry = ?1 ORDER BY number)
        """, arguments: [entry])
    while let row = try rows.next() {
      let text: String = try row.value(0)
      digest.update(text)
    }
    let result = digest.finish()
    head = result
    return result
  }
}
