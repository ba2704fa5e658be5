internal import CSQLiteSettings
internal import GRDB

/// The settings that the record's safety rests on, made and then read back on every connection.
///
/// Rollback journal with EXTRA: with it, of thousands of simulated power cuts none lost an acknowledged change, a full or
/// read-only disk still reads, and erased text leaves no copy behind.
struct RecordSettings {
  /// A setting's name and the value it must have.
  static let promised: [(name: String, value: String)] = [
    ("journal_mode", "delete"),
    ("synchronous", "3"),
    ("foreign_keys", "1"),
    ("secure_delete", "1"),
    ("trusted_schema", "0"),
  ]

  /// How long a writer waits for another one, in seconds.
  static let patience = 30.0

  static func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY")
      guard let connection = unsafe database.sqliteConnection,
        unsafe sqlite_settings_make_defensive(UnsafeMutableRawPointer(connection)) == 1
      else {
        throw RecordError.settingRefused(name: "defensive", found: "off")
      }
    }
    return configuration
  }

  /// Reads every promised setting back.
  static func verify(_ database: Database, inMemory: Bool) throws {
    for (name, value) in promised where !(inMemory && name == "journal_mode") {
      let found = try String.fetchOne(database, sql: "SELECT CAST(\(name) AS TEXT) FROM pragma_\(name)") ?? "nothing"
      guard found == value else { throw RecordError.settingRefused(name: name, found: found) }
    }
  }
}
