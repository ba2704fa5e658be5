package import CivilTime
internal import GRDB
package import Secretariat

extension Reading {
  /// Which meetings are wanted, and in what order they come: by their earliest day, then by handle.
  package struct MeetingFilter: Sendable {
    /// Only meetings of these bodies.
    package var body: Code<Body>?
    /// Only meetings of this kind, leading or not.
    package var kind: Code<MeetingKind>?
    /// Only meetings in one of these states; all when empty.
    package var states: Set<MeetingState> = []
    /// Only meetings that touch this day or a later one.
    package var from: Day?
    /// Only meetings that touch this day or an earlier one.
    package var until: Day?
    /// Only meetings of this series.
    package var series: Code<MeetingSeries>?
    /// Only meetings of this block.
    package var block: Code<Block>?
    /// Only meetings in this country.
    package var country: Code<Country>?
    /// At most so many.
    package var limit: Int?

    /// Every meeting.
    package init() {}
  }

  /// How many meetings are read at a time.
  private static let batchSize = 256

  /// The meetings that pass a filter.
  package func meetings(_ filter: MeetingFilter = MeetingFilter()) throws -> [Meeting] {
    var meetings: [Meeting] = []
    try forEachBatch(of: filter) { meetings += $0 }
    return meetings
  }

  /// Hands over the meetings that pass a filter a few hundred at a time, so that memory does not grow with their number.
  package func forEachBatch(of filter: MeetingFilter, _ body: ([Meeting]) throws -> Void) throws {
    let (condition, values) = filter.condition
    let limit = filter.limit.map { " LIMIT \($0)" } ?? ""
    let identifiers = try Int64.fetchAll(
      database, sql: "SELECT id FROM meeting \(condition) ORDER BY earliestDay IS NULL, earliestDay, latestDay, handle\(limit)",
      arguments: StatementArguments(values))
    for start in stride(from: 0, to: identifiers.count, by: Self.batchSize) {
      try body(meetings(of: identifiers[start..<min(start + Self.batchSize, identifiers.count)]))
    }
  }

  /// The meeting of a handle.
  package func meeting(_ handle: MeetingHandle) throws -> Meeting? {
    let identifier = try Int64.fetchOne(database, sql: "SELECT id FROM meeting WHERE handle = ?", arguments: [handle.text])
    return try identifier.flatMap { try meetings(of: [$0]).first }
  }

  /// Every handle that is in use.
  package func handles() throws -> [MeetingHandle] {
    try String.fetchAll(database, sql: "SELECT handle FROM meeting ORDER BY id").compactMap(MeetingHandle.init)
  }

  /// The meetings of some rows, in the order given.
  private func meetings(of identifiers: ArraySlice<Int64>) throws -> [Meeting] {
    // One of two texts, so that the statements are prepared once; no row has the number with which the list is filled up.
    let places = identifiers.count == 1 ? 1 : Self.batchSize
    let list = repeatElement("?", count: places).joined(separator: ", ")
    let arguments: StatementArguments = StatementArguments(Array(identifiers) + Array(repeating: -1, count: places - identifiers.count))
    let chosen = "meeting IN (SELECT handle FROM meeting WHERE id IN (\(list)))"
    let bodies: [String: [Code<Body>]] = try codes(
      "SELECT meeting, body FROM meetingBody WHERE \(chosen) ORDER BY meeting, position", arguments)
    let kinds: [String: [Code<MeetingKind>]] = try codes(
      "SELECT meeting, kind FROM meetingOfKind WHERE \(chosen) ORDER BY meeting, position", arguments)
    let sessions = try sessions(
      "SELECT meeting, day, opens, closes, zone FROM meetingSession WHERE \(chosen) ORDER BY meeting, day, opens", arguments)
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT \(MeetingRow.columns) FROM meeting WHERE id IN (\(list))"), arguments: arguments)
    var meetings: [Int64: Meeting] = [:]
    while let row = try rows.next() {
      let handle: String = try row.value(1)
      meetings[try row.value(0)] = try MeetingRow(row: row).meeting(
        bodies: bodies[handle] ?? [], kinds: kinds[handle] ?? [], sessions: sessions[handle] ?? [])
    }
    return identifiers.compactMap { meetings[$0] }
  }

  private func codes<Subject>(_ sql: String, _ arguments: StatementArguments) throws -> [String: [Code<Subject>]] {
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    var codes: [String: [Code<Subject>]] = [:]
    while let row = try rows.next() {
      guard let code = try Code<Subject>(row.value(1)) else { continue }
      try codes[row.value(0), default: []].append(code)
    }
    return codes
  }

  private func sessions(_ sql: String, _ arguments: StatementArguments) throws -> [String: [Session]] {
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    var sessions: [String: [Session]] = [:]
    while let row = try rows.next() {
      let stored = StoredText(row: row)
      let opens = try stored.required(2) { try ClockTime(parsing: $0) }
      let closes = try stored.required(3) { try ClockTime(parsing: $0) }
      try sessions[row.value(0), default: []].append(
        Session(
          day: stored.required(1) { try Day(parsing: $0) }, hours: ClockRange(opens: opens, closes: closes),
          zone: stored.required(4) { try ZoneName(parsing: $0) }))
    }
    return sessions
  }
}

extension Reading.MeetingFilter {
  /// The filter as a condition in SQL, with the values of its parameters.
  fileprivate var condition: (sql: String, values: [(any DatabaseValueConvertible)?]) {
    var conditions: [String] = []
    var values: [(any DatabaseValueConvertible)?] = []
    func require(_ condition: String, _ value: String?) {
      guard let value else { return }
      conditions.append(condition)
      values.append(value)
    }
    require("handle IN (SELECT meeting FROM meetingBody WHERE body = ?)", body?.text)
    require("handle IN (SELECT meeting FROM meetingOfKind WHERE kind = ?)", kind?.text)
    require("latestDay >= ?", from?.description)
    require("earliestDay <= ?", until?.description)
    require("series = ?", series?.text)
    require("block = ?", block?.text)
    require("country = ?", country?.text)
    if !states.isEmpty {
      conditions.append("state IN (\(states.map(\.rawValue).sorted().map { "'\($0)'" }.joined(separator: ", ")))")
    }
    return (conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND "))", values)
  }
}
