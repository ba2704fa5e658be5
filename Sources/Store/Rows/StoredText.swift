internal import CivilTime
internal import GRDB
internal import Secretariat

/// Turns stored text into values of the domain; text that no longer reads is damage, named by its column.
struct StoredText {
  let row: Row

  /// A value that must be there.
  func required<Value>(_ column: Int, _ parse: (String) throws -> Value?) throws -> Value {
    guard let text = try row.text(column), let value = try? parse(text) else { throw row.damage(column) }
    return value
  }

  /// A value that may be missing.
  func optional<Value>(_ column: Int, _ parse: (String) throws -> Value?) throws -> Value? {
    guard let text = try row.text(column) else { return nil }
    guard let value = try? parse(text) else { throw row.damage(column) }
    return value
  }

  /// A text in two columns, of which at least one is filled.
  func bilingual(_ english: Int, _ spanish: Int) throws -> BilingualText {
    guard let text = try optionalBilingual(english, spanish) else { throw row.damage(english) }
    return text
  }

  /// A text in two columns, or nothing.
  func optionalBilingual(_ english: Int, _ spanish: Int) throws -> BilingualText? {
    try BilingualText(english: row.text(english), spanish: row.text(spanish))
  }
}
