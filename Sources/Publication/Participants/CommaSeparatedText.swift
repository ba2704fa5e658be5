/// A table as comma-separated values (RFC 4180), safe to open in a spreadsheet.
///
/// It begins with a byte order mark, without which spreadsheets take accents for something else. A cell that a spreadsheet
/// would take for a formula begins with an apostrophe.
package struct CommaSeparatedText: Sendable {
  /// The table; each row ends with a carriage return and a line feed.
  package private(set) var text = "\u{FEFF}"

  /// An empty table.
  package init() {}

  /// Adds a row.
  package mutating func add(_ cells: [String]) { text += cells.map(Self.cell).joined(separator: ",") + "\r\n" }

  /// A cell as it stands in the table.
  static func cell(_ value: String) -> String {
    let first = value.unicodeScalars.first
    let isFormula = first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let safe = isFormula ? "'" + value : value
    guard safe.unicodeScalars.contains(where: { ",;\"\r\n\t".unicodeScalars.contains($0) }) else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
