/// Columns of text, each as wide as its widest value, two blanks apart; the last one is not padded.
struct TextTable {
  private var rows: [[String]] = []

  init() {}

  /// Adds a row.
  mutating func add(_ values: String...) { rows.append(values) }

  /// The rows as lines, with a line end after each.
  var text: String {
    let columnCount = rows.map(\.count).max() ?? 0
    let widths = (0..<columnCount).map { column in rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, value in
        column == row.count - 1 ? value : value + String(repeating: " ", count: widths[column] - value.count)
      }
      return String(cells.joined(separator: "  ").reversed().drop(while: { $0 == " " }).reversed()) + "\n"
    }.joined()
  }
}
