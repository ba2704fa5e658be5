internal import CivilTime
internal import GRDB

/// Opens, closes and seals entries of the log inside a write transaction.
struct LogWriter {
  let database: Database

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
    if !isEmpty { try seal(upTo: entry) }
  }

  /// Seals entries that another program's changes have left without a digest.
  func sealStrangeEntries() throws {
    try database.execute(sql: "DELETE FROM openEntry")
    if let last = try Int.fetchOne(database, sql: "SELECT max(id) FROM logEntry WHERE digest IS NULL") { try seal(upTo: last) }
  }

  /// Chains every entry without a digest to the one before it.
  private func seal(upTo last: Int) throws {
    var chain = LogChain(
      head: try String.fetchOne(database, sql: "SELECT digest FROM logEntry WHERE digest IS NOT NULL ORDER BY id DESC LIMIT 1"))
    for entry in try Int.fetchAll(database, sql: "SELECT id FROM logEntry WHERE digest IS NULL AND id <= ? ORDER BY id", arguments: [last])
    {
      let digest = try chain.append(entry: entry, of: database)
      try database.execute(sql: "UPDATE logEntry SET digest = ? WHERE id = ?", arguments: [digest, entry])
    }
  }

  /// The changes of an entry, field by field.
  func changes(of entry: Int) throws -> [RowChange] { try RowChange.fetch(entry: entry, from: database) }
}
