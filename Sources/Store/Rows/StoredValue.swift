internal import GRDB

/// A value as SQLite stores it, with the type under which it lies there.
///
/// GRDB's quick way of reading a column lets SQLite turn one type into another, so that damage would pass for a value; its careful way
/// goes through several generic calls. This is careful and quick.
struct StoredValue: DatabaseValueConvertible, StatementColumnConvertible {
  let databaseValue: DatabaseValue

  init(sqliteStatement: SQLiteStatement, index: CInt) {
    databaseValue = unsafe DatabaseValue(sqliteStatement: sqliteStatement, index: index)
  }

  private init(_ value: DatabaseValue) { databaseValue = value }

  static func fromDatabaseValue(_ value: DatabaseValue) -> StoredValue? { StoredValue(value) }
}
