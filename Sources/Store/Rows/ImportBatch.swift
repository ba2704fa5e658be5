internal import CivilTime
internal import GRDB
package import Secretariat

/// A page or calendar under import: its text, and what a person decided about its lines (R27).
package struct ImportBatch: Hashable, Sendable {
  /// How far the import has come.
  package enum State: String, Sendable {
    /// Some line is not accounted for yet.
    case inReview = "in-review"
    /// Every line is accounted for: recorded, on record before, a repeat of another line, or rejected.
    case applied
  }

  /// What a person decided about one line.
  package struct Decision: Hashable, Sendable {
    /// Whether the line becomes a meeting.
    package let isAccepted: Bool
    /// What was set right, by field.
    package let corrections: [String: String]

    /// A decision.
    package init(isAccepted: Bool, corrections: [String: String] = [:]) {
      self.isAccepted = isAccepted
      self.corrections = corrections
    }
  }

  /// The batch's number.
  package let number: Int
  /// The body whose page it is.
  package let body: Code<Body>
  /// What the page is called: the name of its file.
  package let document: String
  /// The page's text; of a calendar, the calendar without people.
  package let content: String
  /// The SHA-256 digest of the text.
  package let digest: String
  /// What was decided about a calendar as a whole; `nil` for a page.
  package let calendar: CalendarSetting?
  /// How far it has come.
  package let state: State
  /// The decisions, by line.
  package let decisions: [Int: Decision]

  /// A calendar that is not kept yet, to see what it has to say.
  package init(unkept content: String, document: String, body: Code<Body>, calendar: CalendarSetting) {
    number = 0
    self.body = body
    self.document = document
    self.content = content
    digest = Self.digest(of: content)
    self.calendar = calendar
    state = .inReview
    decisions = [:]
  }

  init(
    number: Int, body: Code<Body>, document: String, content: String, digest: String, calendar: CalendarSetting?, state: State,
    decisions: [Int: Decision]
  ) {
    self.number = number
    self.body = body
    self.document = document
    self.content = content
    self.digest = digest
    self.calendar = calendar
    self.state = state
    self.decisions = decisions
  }

  /// The digest of a text, as 64 hexadecimal digits.
  static func digest(of content: String) -> String {
    var digest = MessageDigest()
    digest.update(content)
    return digest.finish()
  }
}

extension Reading {
  /// The newest batch, if any page has been imported.
  package func latestImport() throws -> ImportBatch? {
    let newest = try rows(
      """
      SELECT id, body, document, state, content, digest FROM importBatch JOIN importContent ON importContent.batch = importBatch.id
      ORDER BY id DESC LIMIT 1
      """
    ).first
    guard let row = newest else { return nil }
    let number: Int = try row.value(0)
    var corrections: [Int: [String: String]] = [:]
    for correction in try rows("SELECT line, field, value FROM importCorrection WHERE batch = ?", [number]) {
      corrections[try correction.value(0), default: [:]][try correction.value(1)] = try correction.value(2) as String
    }
    var decisions: [Int: ImportBatch.Decision] = [:]
    for decision in try rows("SELECT line, verdict FROM importDecision WHERE batch = ?", [number]) {
      let line: Int = try decision.value(0)
      decisions[line] = .init(isAccepted: try decision.value(1) == "accepted", corrections: corrections[line] ?? [:])
    }
    return try ImportBatch(
      number: number, body: StoredText(row: row).required(1) { Code($0) }, document: row.value(2), content: row.value(4),
      digest: row.value(5),
      calendar: calendarSetting(ofImport: number), state: StoredText(row: row).required(3) { ImportBatch.State(rawValue: $0) },
      decisions: decisions)
  }

  /// The entries of the log that belong to a batch, the newest first: its arrival, its decisions, its meetings.
  ///
  /// A batch may have had a predecessor of the same number that was taken back; the entries begin with the batch's own arrival.
  package func logEntries(ofImport number: Int) throws -> [Int] {
    try Int.fetchAll(
      database,
      sql: """
        SELECT DISTINCT entry FROM logChange
        WHERE ((tableName IN ('importBatch', 'importContent', 'calendarBatch') AND rowKey = quote(?1))
            OR (tableName IN ('importDecision', 'importCorrection') AND rowKey LIKE quote(?1) || ',%'))
          AND entry >= (SELECT max(entry) FROM logChange WHERE tableName = 'importBatch' AND rowKey = quote(?1) AND before IS NULL)
        ORDER BY entry DESC
        """, arguments: [number])
  }
}

extension Writing {
  /// Keeps a page's text for review and gives the batch its number.
  package func insertImport(document: String, content: String, body: Code<Body>) throws -> Int {
    try insert(
      "importBatch",
      ["body": body.text, "document": document, "digest": ImportBatch.digest(of: content), "state": ImportBatch.State.inReview.rawValue])
    let number = Int(database.lastInsertedRowID)
    try insert("importContent", ["batch": number, "content": content])
    return number
  }

  /// Records a decision about a line, in place of an earlier one.
  package func decide(_ decision: ImportBatch.Decision, line: Int, ofImport number: Int) throws {
    for table in ["importCorrection", "importDecision"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE batch = ? AND line = ?", arguments: [number, line])
    }
    try insert("importDecision", ["batch": number, "line": line, "verdict": decision.isAccepted ? "accepted" : "rejected"])
    for (field, value) in decision.corrections.sorted(by: { $0.key < $1.key }) {
      try insert("importCorrection", ["batch": number, "line": line, "field": field, "value": value])
    }
  }

  /// Says how far a batch has come; the entry of the log belongs to the batch from then on, even where the state stays the same.
  package func mark(import number: Int, as state: ImportBatch.State) throws {
    try database.execute(sql: "UPDATE importBatch SET state = ? WHERE id = ?", arguments: [state.rawValue, number])
  }
}
