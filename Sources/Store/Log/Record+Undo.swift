internal import CSQLiteSettings
public import CivilTime
internal import GRDB
internal import Secretariat

extension Record {
  /// Takes entries of the log back, the newest first, as one new entry (R26).
  ///
  /// - Parameter entries: Their numbers. An undone entry can be brought back by undoing the entry that undid it.
  /// - Throws: A `Refusal` when there is no such entry or a row has been changed since; nothing is taken back then.
  public func undo(_ entries: [Int], as act: Act, rehearsal: Bool = false) throws -> Written<Void> {
    let known = try read { reading in Set(try Int.fetchAll(reading.database, sql: "SELECT id FROM logEntry")) }
    if let strange = entries.first(where: { !known.contains($0) }) {
      throw Refusal.notFound(.logEntry, named: String(strange), nearest: nil, remedy: "See the log with: rcm log list")
    }
    let newestFirst = Set(entries).sorted(by: >)
    return try write(as: act, reversing: newestFirst, rehearsal: rehearsal) { writing in
      for entry in newestFirst {
        try Reversal(database: writing.database, counters: .rising(now: writing.now)).reverse(entry: entry)
      }
    }
  }

  /// The newest entry that is neither taken back nor takes another one back; what a plain "undo" means.
  public func newestUndoableEntry() throws -> Int? {
    try read { reading in
      try Int.fetchOne(
        reading.database,
        sql: """
          SELECT max(id) FROM logEntry
          WHERE id NOT IN (SELECT entry FROM logReversal) AND id NOT IN (
            SELECT reversed FROM logReversal WHERE entry NOT IN (SELECT reversed FROM logReversal))
          """)
    }
  }

  /// The newest undo that has not been taken back itself and that nothing newer stands on; what a plain "redo" means.
  public func newestRedoableEntry() throws -> Int? {
    try read { reading in
      try Int.fetchOne(
        reading.database,
        sql: """
          WITH plain AS (SELECT id FROM logEntry WHERE id NOT IN (SELECT entry FROM logReversal))
          SELECT max(entry) FROM logReversal
          WHERE reversed IN plain AND entry NOT IN (SELECT reversed FROM logReversal) AND entry > (SELECT coalesce(max(id), 0) FROM plain)
          """)
    }
  }

  /// The record as it stood at a past moment, rebuilt in memory from the log; it can be read only.
  public func asOf(_ moment: Instant) throws -> Record {
    let past = try Self.emptyCopyTarget(clock: clock)
    try Self.translatingErrors(path: path) {
      try queue.backup(to: past.queue)
      try past.queue.inDatabase { database in
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
        guard let connection = unsafe database.sqliteConnection,
          unsafe sqlite_settings_disable_triggers(UnsafeMutableRawPointer(connection)) == 1
        else {
          throw RecordError.settingRefused(name: "triggers", found: "on")
        }
        // The log is ordered by number: where a clock went back, an entry counts as no earlier than those before it.
        let later = try Int.fetchAll(
          database, sql: "SELECT id FROM logEntry WHERE id >= (SELECT min(id) FROM logEntry WHERE at > ?) ORDER BY id DESC",
          arguments: [moment.description])
        let reversal = Reversal(database: database, counters: .asTheyWere)
        for entry in later { try reversal.reverse(entry: entry) }
        if let first = later.last {
          try database.execute(sql: "DELETE FROM logChange WHERE entry >= ?", arguments: [first])
          try database.execute(sql: "DELETE FROM logReversal WHERE entry >= ?", arguments: [first])
          try database.execute(sql: "DELETE FROM logEntry WHERE id >= ?", arguments: [first])
        }
      }
    }
    return past
  }
}
