internal import GRDB

extension RowChange {
  /// The changes of an entry, in the order in which they were made; fields that stayed as they were are left out.
  static func fetch(entry: Int, from database: Database) throws -> [RowChange] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT change.number, change.tableName, change.rowKey, change.before IS NULL, change.after IS NULL,
          field.key,
          CAST(CASE WHEN change.before IS NULL THEN NULL ELSE json_extract(change.before, '$.' || field.key) END AS TEXT),
          CAST(CASE WHEN change.after IS NULL THEN NULL ELSE json_extract(change.after, '$.' || field.key) END AS TEXT)
        FROM logChange AS change, json_each(coalesce(change.after, change.before)) AS field
        WHERE change.entry = ? ORDER BY change.number, field.id
        """, arguments: [entry])
    var changes: [RowChange] = []
    var current: Int?
    var table = ""
    var key = ""
    var happening = Happening.changed
    var fields: [Field] = []
    func finish() {
      if current != nil, happening != .changed || !fields.isEmpty {
        changes.append(RowChange(table: table, key: key, happening: happening, fields: fields))
      }
      fields = []
    }
    while let row = try rows.next() {
      let number: Int = row[0]
      if number != current {
        finish()
        current = number
        table = row[1]
        key = readable(row[2])
        happening = row[3] ? .added : row[4] ? .removed : .changed
      }
      let field = Field(name: row[5], before: row[6], after: row[7])
      if field.before != field.after { fields.append(field) }
    }
    finish()
    return changes
  }

  /// A key as people read it: `["VM-2024","BZ"]` is `VM-2024 BZ`.
  private static func readable(_ key: String) -> String {
    String(String.UnicodeScalarView(key.unicodeScalars.map { $0 == "," ? " " : $0 }.filter { !"[]\"".unicodeScalars.contains($0) }))
  }
}
