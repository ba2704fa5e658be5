internal import GRDB

/// A page under import: its text, and what a person decided about its lines (R27).
public struct ImportBatch: Hashable, Sendable {
  /// How far the import has come.
  public enum State: String, Sendable {
    /// Lines are being looked at.
    case inReview = "in-review"
    /// Its certain and accepted lines are in the record.
    case applied
  }

  /// What a person decided about one line.
  public struct Decision: Hashable, Sendable {
    /// Whether the line becomes a meeting.
    public let isAccepted: Bool
    /// What was set right, by field.
    public let corrections: [String: String]

    /// A decision.
    public init(isAccepted: Bool, corrections: [String: String] = [:]) {
      self.isAccepted = isAccepted
      self.corrections = corrections
    }
  }

  /// The batch's number.
  public let number: Int
  /// What the page is called: the name of its file.
  public let document: String
  /// The page's text.
  public let content: String
  /// How far it has come.
  public let state: State
  /// The decisions, by line.
  public let decisions: [Int: Decision]
}

extension Reading {
  /// The newest batch, if any page has been imported.
  public func latestImport() throws -> ImportBatch? {
    guard let row = try rows("SELECT id, document, content, state FROM importBatch ORDER BY id DESC LIMIT 1").first else { return nil }
    let number: Int = try row.value(0)
    var decisions: [Int: ImportBatch.Decision] = [:]
    for decision in try rows("SELECT line, verdict, corrections FROM importDecision WHERE batch = ?", [number]) {
      let fields = try rows("SELECT key, value FROM json_each(?)", [try decision.value(2) as String])
      decisions[try decision.value(0)] = try .init(
        isAccepted: (decision.value(1) as String) == "accepted",
        corrections: Dictionary(uniqueKeysWithValues: fields.map { (try $0.value(0) as String, try $0.value(1) as String) }))
    }
    return try ImportBatch(
      number: number, document: row.value(1), content: row.value(2),
      state: StoredText(row: row).required(3) { ImportBatch.State(rawValue: $0) },
      decisions: decisions)
  }

  /// The entries of the log that belong to a batch, the newest first: its arrival, its decisions, its meetings.
  public func logEntries(ofImport number: Int) throws -> [Int] {
    try Int.fetchAll(
      database,
      sql: """
        SELECT DISTINCT entry FROM logChange
        WHERE (tableName = 'importBatch' AND rowKey = quote(?1)) OR (tableName = 'importDecision' AND rowKey LIKE ?1 || ',%')
        ORDER BY entry DESC
        """, arguments: [number])
  }
}

extension Writing {
  /// Keeps a page's text for review and gives the batch its number.
  public func insertImport(document: String, content: String) throws -> Int {
    var digest = MessageDigest()
    digest.update(content)
    try insert(
      "importBatch", ["document": document, "digest": digest.finish(), "content": content, "state": ImportBatch.State.inReview.rawValue])
    return Int(database.lastInsertedRowID)
  }

  /// Records a decision about a line, in place of an earlier one.
  public func decide(_ decision: ImportBatch.Decision, line: Int, ofImport number: Int) throws {
    try database.execute(sql: "DELETE FROM importDecision WHERE batch = ? AND line = ?", arguments: [number, line])
    var corrections = "{}"
    for (field, value) in decision.corrections.sorted(by: { $0.key < $1.key }) {
      corrections =
        try String.fetchOne(database, sql: "SELECT json_set(?, '$.' || ?, ?)", arguments: [corrections, field, value]) ?? corrections
    }
    try insert(
      "importDecision",
      ["batch": number, "line": line, "verdict": decision.isAccepted ? "accepted" : "rejected", "corrections": corrections])
  }

  /// Marks a batch as applied.
  public func markApplied(import number: Int) throws {
    try database.execute(sql: "UPDATE importBatch SET state = 'applied' WHERE id = ? AND state <> 'applied'", arguments: [number])
  }
}
