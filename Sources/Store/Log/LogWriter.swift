internal import CivilTime
internal import GRDB

/// Opens, closes and seals entries of the log inside a write transaction.
struct LogWriter {
  let database: Database

  /// The condition on entries that the schema's own trigger made for a change from outside; it says the same in `001_logs.sql`.
  static let isStrange = "author = 'not known' AND command = 'a change made outside of the program'"

  /// Opens the entry to which every change of the transaction will belong; `reversed` are the entries that it takes back.
  func open(_ act: Act, at moment: Instant, reversing reversed: [Int]) throws -> Int {
    try database.execute(
      sql: "INSERT INTO logEntry (at, author, command, reason) VALUES (?, ?, ?, ?)",
      arguments: [moment.description, act.author, act.command, act.reason])
    let entry = Int(database.lastInsertedRowID)
    for reversed in reversed {
      try database.execute(sql: "INSERT INTO logReversal (entry, reversed) VALUES (?, ?)", arguments: [entry, reversed])
    }
    try database.execute(sql: "INSERT INTO openEntry (only, entry) VALUES (1, ?)", arguments: [entry])
    return entry
  }

  /// Closes the open entry and seals it, unless nothing was changed.
  func close(_ entry: Int, isEmpty: Bool) throws {
    try database.execute(sql: "DELETE FROM openEntry")
    if !isEmpty { try seal("id = \(entry)") }
  }

  /// Seals entries that another program's changes have left without a digest.
  ///
  /// An entry of this program without a digest has lost it to someone, and stays without, so that the check finds it.
  func sealStrangeEntries() throws {
    try database.execute(sql: "DELETE FROM openEntry")
    try seal(Self.isStrange)
  }

  /// Chains the entries without a digest to the one before them.
  private func seal(_ condition: String) throws {
    var chain = LogChain(
      head: try String.fetchOne(database, sql: "SELECT digest FROM logEntry WHERE digest IS NOT NULL ORDER BY id DESC LIMIT 1"))
    for entry in try Int.fetchAll(database, sql: "SELECT id FROM logEntry WHERE digest IS NULL AND \(condition) ORDER BY id") {
      let digest = try chain.append(entry: entry, of: database)
      try database.execute(sql: "UPDATE logEntry SET digest = ? WHERE id = ?", arguments: [digest, entry])
    }
  }

  /// The changes of an entry, field by field.
  func changes(of entry: Int) throws -> [RowChange] { try RowChange.fetch(entry: entry, from: database) }
}
