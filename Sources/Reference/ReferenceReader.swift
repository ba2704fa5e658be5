internal import Secretariat
internal import SecretariatSchema

/// Turns the text of one row of reference data into values, and names the place of what cannot be read.
struct ReferenceReader {
  let table: ReferenceTable.Name
  let row: ReferenceTable.Row

  /// Reads every row of a table.
  static func rows<Value>(
    _ name: ReferenceTable.Name, _ read: (ReferenceReader) throws(ReferenceError) -> Value
  ) throws(ReferenceError) -> [Value] {
    guard let table = ReferenceTable.embedded(name) else {
      throw ReferenceError(table: name.rawValue, line: 1, column: "", explanation: "the table is missing or has no header")
    }
    var values: [Value] = []
    values.reserveCapacity(table.rows.count)
    for row in table.rows { values.append(try read(ReferenceReader(table: name, row: row))) }
    return values
  }

  /// The text of a column, if there is any.
  subscript(column: String) -> String? { row[column] }

  /// The text of a column that must be filled.
  func text(_ column: String) throws(ReferenceError) -> String {
    guard let text = row[column] else { throw error(column, because: "it is empty") }
    return text
  }

  /// A value that must be there.
  func required<Value>(_ column: String, _ parse: (String) throws -> Value?) throws(ReferenceError) -> Value {
    let text = try text(column)
    guard let value = try? parse(text) else { throw error(column, because: "“\(text)” cannot be read") }
    return value
  }

  /// A value that may be missing.
  func optional<Value>(_ column: String, _ parse: (String) throws -> Value?) throws(ReferenceError) -> Value? {
    row[column] == nil ? nil : try required(column, parse)
  }

  /// A code that must be there.
  func code<Subject>(_ column: String) throws(ReferenceError) -> Code<Subject> {
    try required(column) { Code($0) }
  }

  /// A text in two columns, of which at least one is filled.
  func bilingual(_ english: String, _ spanish: String) throws(ReferenceError) -> BilingualText {
    guard let text = optionalBilingual(english, spanish) else { throw error(english, because: "it is empty, and so is \(spanish)") }
    return text
  }

  /// A text in two columns, or nothing.
  func optionalBilingual(_ english: String, _ spanish: String) -> BilingualText? {
    BilingualText(english: row[english], spanish: row[spanish])
  }

  /// The parts of a value.
  func list(_ column: String, separator: Character) -> [String] {
    (row[column] ?? "").split(separator: separator).map { part in
      String(part.drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
    }
  }

  /// An error about a column of this row.
  func error(_ column: String, because explanation: String) -> ReferenceError {
    ReferenceError(table: table.rawValue, line: row.line, column: column, explanation: explanation)
  }
}
