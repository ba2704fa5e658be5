internal import GRDB

extension RowChange {
  /// The changes of an entry, in the order in which they were made; fields that stayed as they were are left out.
  static func fetch(entry: Int, from database: Database) throws -> [RowChange] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT tableName, rowKey, before, after FROM logChange WHERE entry = ? ORDER BY number", arguments: [entry])
    var changes: [RowChange] = []
    while let row = try rows.next() {
      let before = try image(row.value(2))
      let after = try image(row.value(3))
      let happening: Happening = before == nil ? .added : after == nil ? .removed : .changed
      let fields = (after ?? before)?.columns.compactMap { column -> Field? in
        let field = Field(name: column.name, before: before?[column.name].readable, after: after?[column.name].readable)
        return field.before == field.after ? nil : field
      }
      if let fields, happening != .changed || !fields.isEmpty {
        // A meeting's row is numbered; people know it by its handle.
        let handle = (after ?? before)?["handle"].readable
        changes.append(
          RowChange(table: try row.value(0), key: try handle ?? readableKey(row.value(1)), happening: happening, fields: fields))
      }
    }
    return changes
  }

  private static func image(_ text: String?) throws -> RowImage? {
    try text.map { try RowImage(reading: $0) }
  }

  /// A key as people read it: `'VM-2024','BZ'` is `VM-2024 BZ`.
  private static func readableKey(_ key: String) -> String {
    RowImage.key(key)?.compactMap(\.readable).joined(separator: " ") ?? key
  }
}
