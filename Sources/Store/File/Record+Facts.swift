internal import GRDB

extension Record {
  /// A fact about the record's file, by name.
  public struct Fact: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: String
  }

  /// Where the record is, how it is kept, and how much it holds.
  public func facts() throws -> [Fact] {
    try read { reading in
      let database = reading.database
      var facts = [Fact(name: "path", value: path ?? ":memory:"), Fact(name: "schema", value: String(Self.schemaVersion))]
      for setting in RecordSettings.promised {
        facts.append(
          Fact(
            name: setting.name,
            value: try String.fetchOne(database, sql: "SELECT CAST(\(setting.name) AS TEXT) FROM pragma_\(setting.name)") ?? ""))
      }
      facts.append(Fact(name: "sqlite", value: try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? ""))
      for shape in try TableShape.all(in: database) {
        facts.append(
          Fact(name: shape.table, value: try String.fetchOne(database, sql: "SELECT CAST(count(*) AS TEXT) FROM \(shape.table)") ?? "0"))
      }
      facts.append(Fact(name: "logEntry", value: try String.fetchOne(database, sql: "SELECT CAST(count(*) AS TEXT) FROM logEntry") ?? "0"))
      facts.append(Fact(name: "logHead", value: try reading.logHead() ?? ""))
      return facts
    }
  }
}
