internal import CivilTime
internal import GRDB
internal import Secretariat

/// Turns stored text into values of the domain; text that no longer reads is damage, named by its column.
struct StoredText {
  let row: Row

  /// A value that must be there.
  func required<Value>(_ column: Int, _ parse: (String) throws -> Value?) throws -> Value {
    guard let text = row[column] as String?, let value = try? parse(text) else { throw damage(column) }
    return value
  }

  /// A value that may be missing.
  func optional<Value>(_ column: Int, _ parse: (String) throws -> Value?) throws -> Value? {
    guard let text = row[column] as String? else { return nil }
    guard let value = try? parse(text) else { throw damage(column) }
    return value
  }

  /// A text in two columns, of which at least one is filled.
  func bilingual(_ english: Int, _ spanish: Int) throws -> BilingualText {
    guard let text = optionalBilingual(english, spanish) else { throw damage(english) }
    return text
  }

  /// A text in two columns, or nothing.
  func optionalBilingual(_ english: Int, _ spanish: Int) -> BilingualText? {
    BilingualText(english: row[english], spanish: row[spanish])
  }

  private func damage(_ column: Int) -> RecordError {
    let names = Array(row.columnNames)
    let name = names.indices.contains(column) ? names[column] : "\(column)"
    return .damaged(path: "the record", detail: "the column \(name) holds “\((row[column] as String?) ?? "nothing")”, which cannot be read")
  }
}
