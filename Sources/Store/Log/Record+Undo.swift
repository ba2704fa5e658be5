internal import CSQLiteSettings
package import CivilTime
internal import GRDB
internal import Secretariat

extension Record {
  /// Takes entries of the log back, the newest first, as one new entry (R26).
  ///
  /// - Parameter entries: Their numbers. An undone entry can be brought back by undoing the entry that undid it.
  /// - Throws: A `Refusal` when there is no such entry, it is taken back already, or a row has been changed since; nothing is
  ///   taken back then.
  package func undo(_ entries: [Int], as act: Act, rehearsal: Bool = false) throws -> Written<Void> {
    try reverse(as: act, rehearsal: rehearsal) { _ in entries }.giving(())
  }

  /// Takes the newest change back that stands, and tells its number; what a plain "undo" means.
  package func undoNewest(as act: Act, rehearsal: Bool = false) throws -> Written<Int> {
    try reverse(as: act, rehearsal: rehearsal, one: \.newestChange) {
      Refusal.breaks(
        .wholeRecord, given: "undo",
        because: BilingualText(english: "there is nothing to take back", spanish: "no hay nada que deshacer"))
    }
  }

  /// Brings back what the newest undo that stands took back, and tells the undo's number; what a plain "redo" means.
  ///
  /// A new change closes the way: what was undone before it stays undone.
  package func redoNewest(as act: Act, rehearsal: Bool = false) throws -> Written<Int> {
    try reverse(as: act, rehearsal: rehearsal, one: \.newestUndo) {
      Refusal.breaks(
        .wholeRecord, given: "redo",
        because: BilingualText(english: "there is nothing to bring back", spanish: "no hay nada que rehacer"))
    }
  }

  private func reverse(
    as act: Act, rehearsal: Bool, one: (LogStanding) -> Int?, orRefuse refusal: () -> Refusal
  ) throws -> Written<Int> {
    var target: Int?
    let written = try reverse(as: act, rehearsal: rehearsal) { standing in
      target = one(standing)
      guard let target else { throw refusal() }
      return [target]
    }
    guard let target else { throw refusal() }
    return written.giving(target)
  }

  /// Takes back the entries that are chosen by what stands, in the transaction in which that was read.
  private func reverse(as act: Act, rehearsal: Bool, choosing choose: (LogStanding) throws -> [Int]) throws -> Written<[Int]> {
    try write(
      as: act, rehearsal: rehearsal,
      reversing: { reading in
        let standing = try reading.logStanding()
        let newestFirst = Set(try choose(standing)).sorted(by: >)
        if let founding = try reading.foundingEntry(), newestFirst.contains(founding) { throw Self.refusal(ofFounding: founding) }
        try Self.check(newestFirst, standing)
        return newestFirst
      },
      { writing, reversed in
        let reversal = Reversal(database: writing.database, counters: .rising(now: writing.now))
        for entry in reversed { try reversal.reverse(entry: entry) }
        return reversed
      })
  }

  /// Without the facts it was made with, a record could not even be asked; and nothing could make them anew.
  private static func refusal(ofFounding entry: Int) -> Refusal {
    .breaks(
      .wholeRecord, given: String(entry),
      because: BilingualText(
        english: "entry \(entry) made the record; there is nothing before it to go back to",
        spanish: "el asiento \(entry) creó el registro; no hay nada anterior a lo que volver"),
      remedy: BilingualText(
        english: "Make another record with: rcm db init --db FILE", spanish: "Cree otro registro con: rcm db init --db ARCHIVO"))
  }

  /// Refuses entries that are not there or do not stand when their turn comes.
  private static func check(_ newestFirst: [Int], _ standing: LogStanding) throws(Refusal) {
    var standing = standing
    for entry in newestFirst {
      guard standing.contains(entry) else {
        throw .notFound(
          .logEntry, named: String(entry), nearest: nil,
          remedy: BilingualText(english: "See the log with: rcm log list", spanish: "Vea los asientos con: rcm log list"))
      }
      if let reverser = standing.reverser(of: entry) {
        throw .breaks(
          .wholeRecord, given: String(entry),
          because: BilingualText(
            english: "entry \(entry) is taken back already, by entry \(reverser)",
            spanish: "el asiento \(entry) ya está deshecho por el asiento \(reverser)"),
          remedy: BilingualText(
            english: "Bring it back with: rcm undo \(reverser)", spanish: "Para rehacerlo: rcm undo \(reverser)"))
      }
      if let twice = standing.takeBack(entry) {
        throw .breaks(
          .wholeRecord, given: String(entry),
          because: BilingualText(
            english: "what entry \(entry) took back has been brought back otherwise, so that entry \(twice) would be taken back twice",
            spanish: "lo que deshizo el asiento \(entry) ya se rehízo de otro modo, y el asiento \(twice) quedaría deshecho dos veces"),
          remedy: BilingualText(english: "See the log with: rcm log list", spanish: "Vea los asientos con: rcm log list"))
      }
    }
  }

  /// The record as it stood at a past moment, rebuilt in memory from the log; it can be read only.
  package func asOf(_ moment: Instant) throws -> Record {
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
        let revisions = try Self.personRevisions(database)
        for entry in later { try reversal.reverse(entry: entry) }
        try Self.clearPersons(database, changedSince: revisions)
        if let first = later.last {
          try database.execute(sql: "DELETE FROM logChange WHERE entry >= ?", arguments: [first])
          try database.execute(sql: "DELETE FROM logReversal WHERE entry >= ?", arguments: [first])
          try database.execute(sql: "DELETE FROM logEntry WHERE id >= ?", arguments: [first])
        }
      }
    }
    return past
  }

  /// How often each delegate's personal data were changed, by the delegate's number.
  private static func personRevisions(_ database: Database) throws -> [Int: Int] {
    try Row.fetchAll(database, sql: "SELECT id, personRevision FROM delegate").reduce(into: [:]) { revisions, row in
      revisions[try row.value(0)] = try row.value(1) as Int
    }
  }

  /// Takes away the personal data that a past copy has from the present: the log does not keep those of the past (R28).
  ///
  /// Where the count of changes was another one, who the delegate was then is not known, and today's name would be a false fact.
  private static func clearPersons(_ database: Database, changedSince present: [Int: Int]) throws {
    let past = try personRevisions(database)
    for number in try Int.fetchAll(database, sql: "SELECT delegate FROM person")
    where past[number] == nil || past[number] != present[number] {
      try database.execute(sql: "DELETE FROM person WHERE delegate = ?", arguments: [number])
    }
  }
}
