/// Columns of text, each as wide as its widest value, two blanks apart; the last one is not padded.
///
/// On a terminal the last column is broken between words where the terminal ends, below its own beginning. Where that leaves
/// it too little room, it stands on lines of its own. In a pipe or a file every row is one line.
struct TextTable {
  /// The narrowest that the last column may become before it gets lines of its own.
  private static let lastColumnMinimum = 24
  /// How far lines of their own stand in from the margin.
  private static let indent = 4
  private static let gap = "  "

  private var rows: [[String]] = []

  init() {}

  /// Adds a row.
  mutating func add(_ values: String...) { add(values) }

  /// Adds a row of as many values as a list holds.
  mutating func add(_ values: [String]) { rows.append(values) }

  /// The rows as lines, with a line end after each, as wide as the terminal of the running command.
  var text: String { text(width: World.current.width) }

  /// The rows as lines no wider than a terminal; `nil` stands for no terminal, where every row is one line.
  func text(width: Int?) -> String {
    let columnCount = rows.map(\.count).max() ?? 0
    let widths = (0..<columnCount).map { column in
      rows.map { column < $0.count - 1 ? $0[column].count : 0 }.max() ?? 0
    }
    let lines = rows.map { row in
      let cells = row.enumerated().map { column, value in
        column == row.count - 1 ? value : value + String(repeating: " ", count: widths[column] - value.count)
      }
      return Self.trimmed(cells.joined(separator: Self.gap))
    }
    guard let width, lines.contains(where: { $0.count > width }) else { return lines.map { $0 + "\n" }.joined() }
    return zip(rows, lines).map { row, line in
      let lead = widths.prefix(row.count - 1).reduce(0) { $0 + $1 + Self.gap.count }
      let last = row.last ?? ""
      let head = Self.trimmed(String(line.prefix(lead)))
      if width - lead >= Self.lastColumnMinimum {
        return last.isEmpty ? head + "\n" : TextColumn.wrapped(last, width: width, first: head, indent: lead)
      }
      // What stands before the last column is kept in columns as long as the columns fit.
      let rest = row.dropFirst().dropLast().filter { !$0.isEmpty }.joined(separator: " ")
      let front =
        lead <= width || rest.isEmpty
        ? head + "\n" : TextColumn.wrapped(rest, width: width, first: row[0], indent: Self.indent)
      let margin = String(repeating: " ", count: Self.indent - 1)
      return front + (last.isEmpty ? "" : TextColumn.wrapped(last, width: width, first: margin, indent: Self.indent))
    }.joined()
  }

  private static func trimmed(_ line: String) -> String { String(line.reversed().drop(while: { $0 == " " }).reversed()) }
}
