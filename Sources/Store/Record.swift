package import CivilTime
internal import GRDB
internal import SecretariatSchema

/// The working memory of a secretariat: one SQLite file, read and written through whole transactions.
///
/// Every write carries its author, command and reason, and the database itself logs each row before and after (R26).
package struct Record: Sendable {
  /// The path of the file; `nil` for a record in memory.
  package let path: String?
  let queue: DatabaseQueue
  let clock: WallClock
  let isReadOnly: Bool

  /// The version of the schema that this program writes.
  package static var schemaVersion: Int { SchemaStep.count }

  /// Makes a new record where there is no file yet: with its schema and what it is filled with, or not at all.
  ///
  /// - Parameter fill: Fills the record, which is gone when this throws and is opened like any other once it has returned.
  /// - Returns: What filling it gave back.
  /// - Throws: A ``RecordError`` when something stands at the path or the folder cannot be written.
  @discardableResult
  package static func create<Result>(at path: String, clock: WallClock, filling fill: (Record) throws -> Result) throws -> Result {
    let draft = try RecordDraft(of: RecordFile(path: path))
    defer { draft.close() }
    let result = try translatingErrors(path: path) {
      let queue = try DatabaseQueue(path: draft.databasePath, configuration: RecordSettings.configuration(readOnly: false))
      let record = Record(path: path, queue: queue, clock: clock, isReadOnly: false)
      try record.makeSchema()
      let result = try fill(record)
      try queue.close()
      return result
    }
    try draft.publish()
    return result
  }

  /// Opens the record at a path.
  ///
  /// - Throws: A ``RecordError``; a file that is not a record, or one of a newer version, is not touched.
  package static func open(at path: String, clock: WallClock) throws -> Record {
    let file = try RecordFile(path: path)
    let header = try file.checkIsRecord(knownVersion: schemaVersion)
    let isReadOnly = !file.isWritable
    return try translatingErrors(path: path) {
      let queue = try DatabaseQueue(path: file.databasePath, configuration: RecordSettings.configuration(readOnly: isReadOnly))
      let record = Record(path: path, queue: queue, clock: clock, isReadOnly: isReadOnly)
      // Another program may have put the file into write-ahead mode, which loses acknowledged changes in a power cut.
      if header.isWriteAhead, !isReadOnly { try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") } }
      if header.version < schemaVersion { try record.makeSchema() }
      try queue.inDatabase { try RecordSettings.verify($0, inMemory: false) }
      return record
    }
  }

  /// A new record that lives in memory; the double for tests, and the place where the past is rebuilt.
  package static func inMemory(clock: WallClock) throws -> Record {
    let queue = try DatabaseQueue(configuration: RecordSettings.configuration(readOnly: false))
    let record = Record(path: nil, queue: queue, clock: clock, isReadOnly: false)
    try record.makeSchema()
    return record
  }

  /// An empty database in memory that a copy can be written into.
  static func emptyCopyTarget(clock: WallClock) throws -> Record {
    Record(
      path: nil, queue: try DatabaseQueue(configuration: RecordSettings.configuration(readOnly: false)), clock: clock, isReadOnly: true)
  }

  /// Reads in one transaction.
  package func read<Result>(_ body: (Reading) throws -> Result) throws -> Result {
    try Self.translatingErrors(path: path) {
      try queue.unsafeRead { database in
        var result: Result?
        try database.inTransaction(.deferred) {
          result = try body(Reading(database: database))
          return .commit
        }
        guard let result else { throw RecordError.failed(path: path ?? Self.inMemoryPath, code: nil) }
        return result
      }
    }
  }

  /// Writes in one transaction: all of it is kept, with its entry in the log, or none.
  ///
  /// - Parameters:
  ///   - act: On whose behalf, by what command and why.
  ///   - rehearsal: Makes the change, reports it, and takes it back before anyone can see it (`--dry-run`).
  package func write<Result>(as act: Act, rehearsal: Bool = false, _ body: (Writing) throws -> Result) throws -> Written<Result> {
    try write(as: act, rehearsal: rehearsal, reversing: { _ in [] }, { writing, _ in try body(writing) })
  }

  /// The same for a change that takes earlier entries back, which are chosen inside of the transaction.
  func write<Result>(
    as act: Act, rehearsal: Bool, reversing choose: (Reading) throws -> [Int], _ body: (Writing, [Int]) throws -> Result
  ) throws -> Written<Result> {
    if isReadOnly { throw RecordError.readOnly(path: path ?? Self.inMemoryPath) }
    return try Self.translatingErrors(path: path) {
      try queue.inDatabase { database in
        var written: Written<Result>?
        try database.inTransaction(.immediate) {
          let log = LogWriter(database: database)
          try log.sealStrangeEntries()
          let reversed = try choose(Reading(database: database))
          let now = clock.now()
          let entry = try log.open(act, at: now, reversing: reversed)
          let result = try body(Writing(database: database, entry: entry, now: now), reversed)
          let changes = try log.changes(of: entry)
          try log.close(entry, isEmpty: changes.isEmpty)
          written = Written(result: result, entry: changes.isEmpty || rehearsal ? nil : entry, changes: changes)
          return rehearsal || changes.isEmpty ? .rollback : .commit
        }
        guard let written else { throw RecordError.failed(path: path ?? Self.inMemoryPath, code: nil) }
        return written
      }
    }
  }

  /// Brings the schema to this program's version, step by step, in one transaction.
  private func makeSchema() throws {
    try queue.inDatabase { database in
      try database.inTransaction(.immediate) {
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        for step in SchemaStep.all where step.number > version {
          try database.execute(sql: step.sql)
        }
        try database.execute(
          sql: "PRAGMA application_id = \(RecordFile.applicationIdentifier); PRAGMA user_version = \(Self.schemaVersion)")
        return .commit
      }
      try RecordSettings.verify(database, inMemory: path == nil)
    }
  }
}

/// What a write gave back, and what it changed.
package struct Written<Result> {
  /// What the operation gave back.
  package let result: Result
  /// The number of the entry in the log; `nil` when nothing changed or the write was a rehearsal.
  package let entry: Int?
  /// Every row that changed, in the order of the changes.
  package let changes: [RowChange]

  /// The same write with another result.
  package func giving<Other>(_ result: Other) -> Written<Other> { Written<Other>(result: result, entry: entry, changes: changes) }

  /// The same write with some of its changes only, for showing it.
  package func showing(_ changes: [RowChange]) -> Written<Result> { Written(result: result, entry: entry, changes: changes) }
}
