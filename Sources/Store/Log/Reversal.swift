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

  /// The columns that count a meeting's changes, and so are no part of what a change says.
  private static let counterColumns: Set = ["sequence", "revision", "modifiedAt"]

  /// Takes back every change of an entry.
  ///
  /// - Throws: A `Refusal` when a row has been changed since, naming it.
  func reverse(entry: Int) throws {
    let changes = try Row.fetchAll(
      database, sql: "SELECT tableName, rowKey, before, after FROM logChange WHERE entry = ? ORDER BY number DESC", arguments: [entry])
    for change in changes {
      let table: String = try change.value(0)
      guard let shape = try TableShape(table, in: database) else {
        throw Damage(
          english: "the log names the table \(table), which is not there", spanish: "la bitácora nombra la tabla \(table), que no existe")
      }
      guard let key = RowImage.key(try change.value(1)), key.count == shape.keys.count else {
        throw Damage(
          english: "the log holds a key of \(table) that cannot be read", spanish: "la bitácora contiene una clave de \(table) ilegible")
      }
      let before = try image(try change.value(2))
      let after = try image(try change.value(3))
      // A meeting's row is numbered; people know it by its handle.
      let name = (after ?? before)?["handle"].readable ?? key.compactMap(\.readable).joined(separator: " ")
      if case .rising = counters, shape.table == "delegate", let refusal = personalData(before: before, after: after, entry: entry) {
        throw refusal
      }
      do {
        try reverse(shape, key: key, name: name, before: before, after: after)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw stillNeeded("\(shape.table) \(name)", entry: entry)
      }
    }
  }

  /// Why a change of a delegate cannot be taken back: the person's data stand outside of the log and went for good (R28).
  private func personalData(before: RowImage?, after: RowImage?, entry: Int) -> Refusal? {
    guard let before else { return nil }
    let isErased = Int.fromDatabaseValue(before["isErased"]) == 1
    let number = before["id"].readable ?? ""
    let (reason, remedy): (BilingualText, BilingualText)
    if after == nil, !isErased {
      reason = BilingualText(
        english: "entry \(entry) removed delegate \(number) with the personal data, which the log does not keep",
        spanish: "el asiento \(entry) quitó al delegado \(number) con sus datos personales, que la bitácora no conserva")
      remedy = BilingualText(
        english: "Add the delegate again with: rcm participants add", spanish: "Agregue de nuevo al delegado con: rcm participants add")
    } else if let after, after["isErased"] != before["isErased"] {
      reason = BilingualText(
        english: "entry \(entry) erased the personal data of delegate \(number), and an erasure is final",
        spanish: "el asiento \(entry) suprimió los datos personales del delegado \(number), y una supresión es definitiva")
      remedy = BilingualText(
        english: "Take an earlier entry back by its number: rcm log list",
        spanish: "Deshaga un asiento anterior por su número: rcm log list")
    } else if let after, after["personRevision"] != before["personRevision"] {
      reason = BilingualText(
        english: "entry \(entry) changed the personal data of delegate \(number), which the log does not keep",
        spanish: "el asiento \(entry) modificó los datos personales del delegado \(number), que la bitácora no conserva")
      remedy = BilingualText(
        english: "Change them again with: rcm participants edit", spanish: "Modifíquelos de nuevo con: rcm participants edit")
    } else {
      return nil
    }
    return .breaks(.personalData, given: String(entry), because: reason, remedy: remedy)
  }

  /// The row cannot go back, because rows that were recorded later rest on it.
  private func stillNeeded(_ row: String, entry: Int) -> Refusal {
    .breaks(
      .wholeRecord, given: String(entry),
      because: BilingualText(
        english: "entry \(entry) cannot be taken back: what was recorded later rests on \(row)",
        spanish: "el asiento \(entry) no puede deshacerse: lo registrado después depende de \(row)"),
      remedy: BilingualText(
        english: "Take the later entries back first: rcm log list", spanish: "Deshaga antes los asientos posteriores: rcm log list"))
  }

  private func reverse(_ shape: TableShape, key: [DatabaseValue], name: String, before: RowImage?, after: RowImage?) throws {
    let current = try image(
      String.fetchOne(
        database, sql: "SELECT \(shape.image) FROM \(shape.table) WHERE \(shape.condition)", arguments: StatementArguments(key)))
    guard isSame(current, after, in: shape) else {
      throw Refusal.breaks(
        .wholeRecord, given: "\(shape.table) \(name)",
        because: BilingualText(
          english: "the row \(name) of \(shape.table) has been changed since, so the entry cannot be taken back by itself",
          spanish: "la fila \(name) de \(shape.table) cambió después, así que el asiento no puede deshacerse por sí solo"),
        remedy: BilingualText(english: "See what changed with: rcm log list", spanish: "Vea qué cambió con: rcm log list"))
    }
    switch (before, after) {
    case (nil, _):
      try database.execute(sql: "DELETE FROM \(shape.table) WHERE \(shape.condition)", arguments: StatementArguments(key))
    case (let before?, nil):
      try database.execute(
        sql: "INSERT INTO \(shape.table) (\(shape.columnList)) VALUES (\(shape.placeholders))", arguments: values(of: before, in: shape))
    case (let before?, _):
      let target = withCounters(before, current: current, in: shape)
      try database.execute(
        sql: "UPDATE \(shape.table) SET (\(shape.columnList)) = (\(shape.placeholders)) WHERE \(shape.condition)",
        arguments: values(of: target, in: shape) + StatementArguments(key))
    }
  }

  private func values(of image: RowImage, in shape: TableShape) -> StatementArguments {
    StatementArguments(shape.columns.map { image[$0] })
  }

  private func image(_ text: String?) throws -> RowImage? {
    try text.map { try RowImage(reading: $0) }
  }

  /// Whether two images of a row say the same; where counters only rise, they do not count.
  private func isSame(_ one: RowImage?, _ other: RowImage?, in shape: TableShape) -> Bool {
    guard case .rising = counters, shape.table == "meeting" else { return one == other }
    return one?.without(Self.counterColumns) == other?.without(Self.counterColumns)
  }

  private func withCounters(_ before: RowImage, current: RowImage?, in shape: TableShape) -> RowImage {
    guard case .rising(let now) = counters, shape.table == "meeting", let current else { return before }
    func number(_ image: RowImage, _ column: String) -> Int { Int.fromDatabaseValue(image[column]) ?? 0 }
    let sequence = number(current, "sequence")
    let modified = String.fromDatabaseValue(current["modifiedAt"]) ?? ""
    var target = before
    target["revision"] = (number(current, "revision") + 1).databaseValue
    target["sequence"] = (sequence + (number(before, "sequence") == sequence ? 0 : 1)).databaseValue
    target["modifiedAt"] = max(now.description, modified).databaseValue
    return target
  }
}
