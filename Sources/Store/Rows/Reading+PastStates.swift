internal import GRDB
package import Secretariat

extension Reading {
  /// The cancelled meetings that were never more than proposals, from the log; a meeting's row says only what it is now (R28).
  ///
  /// Only the log of cancelled meetings is read, each by its key. The joins are crossed, which keeps their order: SQLite would
  /// otherwise look for the meeting of every change, and a hundred thousand of both never end.
  package func abandonedDrafts() throws -> Set<MeetingHandle> {
    var states: [MeetingHandle: Set<MeetingState>] = [:]
    let names = MeetingState.allCases.map { "('\($0.rawValue)')" }.joined(separator: ", ")
    for row in try rows(
      """
      WITH state (name) AS (VALUES \(names))
      SELECT DISTINCT meeting.handle, state.name FROM meeting
        CROSS JOIN logChange AS change ON change.tableName = 'meeting' AND change.rowKey = quote(meeting.id)
        CROSS JOIN state ON instr(coalesce(change.before, '') || char(10) || coalesce(change.after, ''), char(10) || 'state=' || quote(state.name)) > 0
      WHERE meeting.state = 'cancelled'
      """)
    {
      let stored = StoredText(row: row)
      try states[stored.required(0) { MeetingHandle($0) }, default: []].insert(stored.required(1) { MeetingState(rawValue: $0) })
    }
    return Set(states.filter { MeetingState.cancelled.isAbandonedDraft(after: $0.value) }.keys)
  }
}
