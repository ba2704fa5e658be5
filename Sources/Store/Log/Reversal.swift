internal import CivilTime
internal import GRDB
internal import Secretariat

/// Takes changes back, the last one first, from what the log kept of each row.
struct Reversal {
  let database: Database
  /// What to do about the counters of a meeting that is changed back.
  let counters: Counters

  enum Counters {
    /// The past itself is wanted: every column as it was.
    case asTheyWere
    /// The change back is news for calendars: the counters rise, and the time of change is now (R26, RFC 5545 3.8.7.4).
    case rising(now: Instant)
  }

  /// Takes back every change of an entry.
  ///
  /// - Throws: A `Refusal` when a row has been changed since, naming it.
  func reverse(entry: Int) throws {
    let changes = try Row.fetchAll(
      database, sql: "SELECT tableName, rowKey, before, after FROM logChange WHERE entry = ? ORDER BY number DESC", arguments: [entry])
    for change in changes {
      let table: String = change[0]
      guard let shape = try TableShape(table, in: database) else {
        throw RecordError.damaged(path: "the log", detail: "it names the table \(table), which is not there")
      }
      try reverse(shape, key: change[1], before: change[2], after: change[3])
    }
  }

  private func reverse(_ shape: TableShape, key: String, before: String?, after: String?) throws {
    let current = try String.fetchOne(database, sql: "SELECT \(shape.image) FROM \(shape.table) WHERE \(shape.condition)", arguments: [key])
    guard try isSame(current, after, in: shape) else {
      throw Refusal.breaks(
        .wholeRecord, given: "\(shape.table) \(key)",
        because: "the row \(key) of \(shape.table) has been changed since, so the entry cannot be taken back by itself",
        remedy: "See what changed with: rcm log list")
    }
    switch (before, after) {
    case (nil, _):
      try database.execute(sql: "DELETE FROM \(shape.table) WHERE \(shape.condition)", arguments: [key])
    case (let before?, nil):
      try database.execute(
        sql: "INSERT INTO \(shape.table) (\(shape.columnList)) SELECT \(shape.values(parameter: 1))", arguments: [before])
    case (let before?, _):
      let target = try withCounters(before, current: current, in: shape)
      try database.execute(
        sql: "UPDATE \(shape.table) SET (\(shape.columnList)) = (SELECT \(shape.values(parameter: 2))) WHERE \(shape.condition)",
        arguments: [key, target])
    }
  }

  /// Whether two images of a row say the same; where counters only rise, they do not count.
  private func isSame(_ one: String?, _ other: String?, in shape: TableShape) throws -> Bool {
    guard case .rising = counters, shape.table == "meeting", let one, let other else { return one == other }
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT json_remove(?1, '$.sequence', '$.revision', '$.modifiedAt') = json_remove(?2, '$.sequence', '$.revision', '$.modifiedAt')
        """, arguments: [one, other]) ?? false
  }

  private func withCounters(_ before: String, current: String?, in shape: TableShape) throws -> String {
    guard case .rising(let now) = counters, shape.table == "meeting", let current else { return before }
    return try String.fetchOne(
      database,
      sql: """
        SELECT json_set(?1,
          '$.revision', (?2 ->> '$.revision') + 1,
          '$.sequence', (?2 ->> '$.sequence') + ((?1 ->> '$.sequence') <> (?2 ->> '$.sequence')),
          '$.modifiedAt', max(?3, ?2 ->> '$.modifiedAt'))
        """, arguments: [before, current, now.description]) ?? before
  }
}
