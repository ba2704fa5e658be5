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

  /// The meetings that pass a filter.
  package func meetings(_ filter: MeetingFilter = MeetingFilter()) throws -> [Meeting] {
    var conditions: [String] = []
    var values: [(any DatabaseValueConvertible)?] = []
    func require(_ condition: String, _ value: String?) {
      guard let value else { return }
      conditions.append(condition)
      values.append(value)
    }
    require("handle IN (SELECT meeting FROM meetingBody WHERE body = ?)", filter.body?.text)
    require("handle IN (SELECT meeting FROM meetingOfKind WHERE kind = ?)", filter.kind?.text)
    require("latestDay >= ?", filter.from?.description)
    require("earliestDay <= ?", filter.until?.description)
    require("series = ?", filter.series?.text)
    require("block = ?", filter.block?.text)
    require("country = ?", filter.country?.text)
    if !filter.states.isEmpty {
      conditions.append("state IN (\(filter.states.map(\.rawValue).sorted().map { "'\($0)'" }.joined(separator: ", ")))")
    }
    let condition = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND "))"
    let limit = filter.limit.map { " LIMIT \($0)" } ?? ""
    return try meetings(
      where: "\(condition) ORDER BY earliestDay IS NULL, earliestDay, latestDay, handle\(limit)", arguments: StatementArguments(values))
  }

  /// The meeting of a handle.
  package func meeting(_ handle: MeetingHandle) throws -> Meeting? {
    try meetings(where: "WHERE handle = ?", arguments: [handle.text]).first
  }

  /// Every handle that is in use.
  package func handles() throws -> [MeetingHandle] {
    try String.fetchAll(database, sql: "SELECT handle FROM meeting ORDER BY id").compactMap(MeetingHandle.init)
  }

  private func meetings(where condition: String, arguments: StatementArguments) throws -> [Meeting] {
    let statement = try database.cachedStatement(sql: "SELECT \(MeetingRow.columns) FROM meeting \(condition)")
    let rows = try Row.fetchAll(statement, arguments: arguments)
    guard let first = rows.first else { return [] }
    let selection = rows.count == 1 ? "WHERE meeting = ?" : ""
    let handle: StatementArguments = rows.count == 1 ? [try first.value(1) as String] : []
    let bodies = try children("SELECT meeting, body FROM meetingBody \(selection) ORDER BY meeting, position", handle)
    let kinds = try children("SELECT meeting, kind FROM meetingOfKind \(selection) ORDER BY meeting, position", handle)
    var sessions: [String: [Session]] = [:]
    let sessionRows = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT meeting, day, opens, closes, zone FROM meetingSession \(selection) ORDER BY meeting, day, opens"),
      arguments: handle)
    while let row = try sessionRows.next() {
      let stored = StoredText(row: row)
      let opens = try stored.required(2) { try ClockTime(parsing: $0) }
      let closes = try stored.required(3) { try ClockTime(parsing: $0) }
      sessions[try row.value(0), default: []].append(
        try Session(
          day: stored.required(1) { try Day(parsing: $0) }, hours: ClockRange(opens: opens, closes: closes),
          zone: stored.required(4) { try ZoneName(parsing: $0) }))
    }
    return try rows.map { row in
      let handle: String = try row.value(1)
      return try MeetingRow(row: row).meeting(
        bodies: (bodies[handle] ?? []).compactMap { Code($0) }, kinds: (kinds[handle] ?? []).compactMap { Code($0) },
        sessions: sessions[handle] ?? [])
    }
  }

  private func children(_ sql: String, _ arguments: StatementArguments) throws -> [String: [String]] {
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    var children: [String: [String]] = [:]
    while let row = try rows.next() { try children[row.value(0), default: []].append(row.value(1)) }
    return children
  }
}
