package import CivilTime
internal import GRDB
package import Secretariat

/// An entry of a calendar about which something was decided, by its identity in its source (R27).
package struct ImportedEntry: Hashable, Sendable {
  /// What became of an entry.
  package enum Fate: Hashable, Sendable {
    /// It is a meeting.
    case meeting(MeetingHandle)
    /// It is kept as an entry that is no meeting, such as a holiday.
    case entry
    /// It is neither.
    case rejected

    /// The word by which the record and other programs know it.
    package var code: String {
      switch self {
      case .meeting: "meeting"
      case .entry: "entry"
      case .rejected: "rejected"
      }
    }

    /// The meeting that it is.
    package var meeting: MeetingHandle? { if case .meeting(let handle) = self { handle } else { nil } }
  }

  /// What people call the calendar.
  package let source: String
  /// The UID.
  package let identifier: String
  /// Which of the times of an event that comes again it is; empty for one that does not.
  package let recurrence: String
  /// How often it was rescheduled (SEQUENCE).
  package let sequence: Int
  /// When its source last changed it.
  package let stamp: Instant?
  /// What became of it.
  package let fate: Fate
  /// The title as it stands.
  package let title: String
  /// Its days.
  package let days: DayRange
  /// Whether it is cancelled.
  package let isCancelled: Bool
  /// The SHA-256 digest of the file in which it was read.
  package let digest: String
  /// Its events by themselves, as a calendar without people.
  package let content: String

  /// An entry in full.
  package init(
    source: String, identifier: String, recurrence: String, sequence: Int, stamp: Instant?, fate: Fate, title: String, days: DayRange,
    isCancelled: Bool, digest: String, content: String
  ) {
    self.source = source
    self.identifier = identifier
    self.recurrence = recurrence
    self.sequence = sequence
    self.stamp = stamp
    self.fate = fate
    self.title = title
    self.days = days
    self.isCancelled = isCancelled
    self.digest = digest
    self.content = content
  }
}

extension Reading {
  /// The entries of a calendar, or of all, by their days.
  package func importedEntries(of source: String? = nil) throws -> [ImportedEntry] {
    let found = try rows(
      """
      SELECT source, uid, recurrence, sequence, stamp, fate, meeting, title, firstDay, lastDay, isCancelled, digest, content
      FROM calendarEntry WHERE ?1 IS NULL OR source = ?1 ORDER BY firstDay, lastDay, title, source, uid, recurrence
      """, [source])
    return try found.map { row in
      let stored = StoredText(row: row)
      let fate: ImportedEntry.Fate =
        switch try row.value(5) as String {
        case "meeting": .meeting(try stored.required(6) { MeetingHandle($0) })
        case "entry": .entry
        case "rejected": .rejected
        default: throw row.damage(5)
        }
      let first = try stored.required(8) { try Day(parsing: $0) }
      let last = try stored.required(9) { try Day(parsing: $0) }
      guard let days = try? DayRange(first: first, last: last) else { throw row.damage(9) }
      return ImportedEntry(
        source: try row.value(0), identifier: try row.value(1), recurrence: try row.value(2), sequence: try row.value(3),
        stamp: try stored.optional(4) { try Instant(parsing: $0) }, fate: fate, title: try row.value(7), days: days,
        isCancelled: try row.value(10), digest: try row.value(11), content: try row.value(12))
    }
  }

  /// What was decided about the calendar of a batch as a whole; `nil` for a page.
  func calendarSetting(ofImport number: Int) throws -> CalendarSetting? {
    let found = try rows(
      "SELECT source, purpose, firstDay, lastDay, isBodyGiven, kind, zone FROM calendarBatch WHERE batch = ?", [number]
    ).first
    guard let row = found else { return nil }
    let stored = StoredText(row: row)
    let first = try stored.required(2) { try Day(parsing: $0) }
    let last = try stored.required(3) { try Day(parsing: $0) }
    guard let window = try? DayRange(first: first, last: last) else { throw row.damage(3) }
    return CalendarSetting(
      source: try row.value(0), purpose: try stored.required(1) { CalendarSetting.Purpose(rawValue: $0) }, window: window,
      isBodyGiven: try row.value(4), kind: try stored.optional(5) { Code($0) }, zone: try stored.optional(6) { try ZoneName(parsing: $0) })
  }
}

extension Writing {
  /// Keeps a calendar's text for review and gives the batch its number.
  package func insertImport(calendar setting: CalendarSetting, document: String, content: String, body: Code<Body>) throws -> Int {
    let number = try insertImport(document: document, content: content, body: body)
    try insert(
      "calendarBatch",
      [
        "batch": number, "source": setting.source, "purpose": setting.purpose.rawValue, "firstDay": setting.window.first.description,
        "lastDay": setting.window.last.description, "isBodyGiven": setting.isBodyGiven, "kind": setting.kind?.text,
        "zone": setting.zone?.text,
      ])
    return number
  }

  /// Keeps an entry with what became of it, in place of an earlier account of it.
  package func keep(_ entry: ImportedEntry) throws {
    let key: StatementArguments = [entry.source, entry.identifier, entry.recurrence]
    let names = "sequence, stamp, fate, meeting, title, firstDay, lastDay, isCancelled, digest, content"
    let places = Array(repeating: "?", count: 10).joined(separator: ", ")
    let values: StatementArguments = [
      entry.sequence, entry.stamp?.description, entry.fate.code, entry.fate.meeting?.text, entry.title, entry.days.first.description,
      entry.days.last.description, entry.isCancelled, entry.digest, entry.content,
    ]
    try database.cachedStatement(sql: "UPDATE calendarEntry SET (\(names)) = (\(places)) WHERE source = ? AND uid = ? AND recurrence = ?")
      .execute(arguments: values + key)
    guard database.changesCount == 0 else { return }
    try database.cachedStatement(sql: "INSERT INTO calendarEntry (\(names), source, uid, recurrence) VALUES (\(places), ?, ?, ?)")
      .execute(arguments: values + key)
  }
}
