internal import GRDB

extension Record {
  /// A fact about the record's file.
  package struct Fact: Hashable, Sendable {
    /// What it is about.
    package let subject: Subject
    /// The value.
    package let value: String
  }

  /// Where the record is, how it is kept, and how much it holds.
  package func facts() throws -> [Fact] {
    try read { reading in
      let database = reading.database
      func value(_ sql: String) throws -> String { try String.fetchOne(database, sql: "SELECT CAST(\(sql) AS TEXT)") ?? "" }
      func count(_ table: String) throws -> String { try value("(SELECT count(*) FROM \(table))") }
      var facts = [
        Fact(subject: .path, value: path ?? Self.inMemoryPath), Fact(subject: .schemaVersion, value: String(Self.schemaVersion)),
      ]
      for (name, _) in RecordSettings.promised {
        facts.append(Fact(subject: .setting(name), value: try value("(SELECT \(name) FROM pragma_\(name))")))
      }
      facts.append(Fact(subject: .libraryVersion, value: try value("sqlite_version()")))
      for shape in try TableShape.all(in: database) { facts.append(Fact(subject: .rows(of: shape.table), value: try count(shape.table))) }
      facts.append(Fact(subject: .logEntries, value: try count("logEntry")))
      facts.append(Fact(subject: .logHead, value: try reading.logHead() ?? ""))
      return facts
    }
  }
}
