internal import GRDB

/// The columns and the key of a table, as the log's triggers write them.
struct TableShape {
  let table: String
  let columns: [String]
  let keys: [String]

  /// The shape of a table of the record; `nil` for a table that the log does not follow.
  init?(_ table: String, in database: Database) throws {
    let logged = try Bool.fetchOne(
      database, sql: "SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name = ? || 'LogInsert' AND tbl_name = ?",
      arguments: [table, table])
    guard logged == true else { return nil }
    let rows = try Row.fetchAll(database, sql: "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid", arguments: [table])
    self.table = table
    columns = try rows.map { try $0.value(0) }
    keys = try rows.filter { try ($0.value(1) as Int) > 0 }.sorted { try ($0.value(1) as Int) < ($1.value(1) as Int) }.map {
      try $0.value(0)
    }
  }

  /// Every table that the log follows, in the order in which they were made.
  static func all(in database: Database) throws -> [TableShape] {
    try String.fetchAll(
      database,
      sql: """
        SELECT name FROM sqlite_schema AS logged WHERE type = 'table'
          AND EXISTS (SELECT 1 FROM sqlite_schema AS follower WHERE follower.type = 'trigger' AND follower.name = logged.name || 'LogInsert')
        ORDER BY rowid
        """
    ).compactMap { try TableShape($0, in: database) }
  }

  /// The row as the log writes it; ``RowImage`` reads it.
  var image: String { columns.map { "'\($0)=' || quote(\($0))" }.joined(separator: " || char(10) || ") }

  /// The key as the log writes it.
  var keyImage: String { keys.map { "quote(\($0))" }.joined(separator: " || ',' || ") }

  /// The condition that finds the row of a key, whose values are bound in order.
  var condition: String { keys.map { "\($0) = ?" }.joined(separator: " AND ") }

  /// The columns, for a list.
  var columnList: String { columns.joined(separator: ", ") }

  /// As many parameters as there are columns.
  var placeholders: String { columns.map { _ in "?" }.joined(separator: ", ") }
}
