internal import GRDB

extension Row {
  /// The value of a column, by its place; a value of another type than the schema has there is damage, not a crash.
  ///
  /// The schema's tables are strict, but one flipped bit on a disk turns a text into bytes or a number into nothing.
  func value<Value: DatabaseValueConvertible>(_ column: Int) throws -> Value {
    guard let value = Value.fromDatabaseValue(try stored(column)) else { throw damage(column) }
    return value
  }

  /// The text of a column, or nothing where it is empty: what nearly every column holds, without a detour over generic types.
  func text(_ column: Int) throws -> String? {
    switch try stored(column).storage {
    case .string(let text): return text
    case .null: return nil
    case .int64, .double, .blob: throw damage(column)
    }
  }

  private func stored(_ column: Int) throws -> DatabaseValue {
    (try decode(StoredValue?.self, atIndex: column))?.databaseValue ?? .null
  }

  /// The error that a column's value is.
  func damage(_ column: Int) -> Damage {
    let names = Array(columnNames)
    let name = names.indices.contains(column) ? names[column] : "\(column)"
    let value: DatabaseValue? =
      names.indices.contains(column) ? databaseValues[databaseValues.index(databaseValues.startIndex, offsetBy: column)] : nil
    return Damage(
      english: "the column \(name) holds “\(value?.readable ?? "nothing")”, which cannot be read",
      spanish: "la columna \(name) contiene “\(value?.readable ?? "nada")”, que es ilegible")
  }
}
