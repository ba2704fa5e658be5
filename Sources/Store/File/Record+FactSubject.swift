package import CivilTime

extension Record.Fact {
  /// What a fact about a record is about.
  package enum Subject: Hashable, Sendable {
    /// Where the file is.
    case path
    /// The version of the schema.
    case schemaVersion
    /// A setting of the database library.
    case setting(String)
    /// The version of the database library.
    case libraryVersion
    /// How many rows a table has.
    case rows(of: String)
    /// How many entries the log has.
    case logEntries
    /// The digest of the newest entry: two records with the same one have the same history.
    case logHead

    /// The name by which other programs ask for it.
    package var code: String {
      switch self {
      case .path: "path"
      case .schemaVersion: "schema"
      case .setting(let name): name
      case .libraryVersion: "sqlite"
      case .rows(let table): table
      case .logEntries: "logEntry"
      case .logHead: "logHead"
      }
    }

    /// What it is called; settings and tables bear the database's own names.
    package func name(in language: Language) -> String {
      let isEnglish = language == .english
      return switch self {
      case .path: isEnglish ? "file" : "archivo"
      case .schemaVersion: isEnglish ? "schema" : "esquema"
      case .setting(let name): name
      case .libraryVersion: "SQLite"
      case .rows(let table): isEnglish ? "rows of \(table)" : "filas de \(table)"
      case .logEntries: isEnglish ? "entries of the log" : "asientos de la bitácora"
      case .logHead: isEnglish ? "head of the log" : "última huella de la bitácora"
      }
    }
  }
}
