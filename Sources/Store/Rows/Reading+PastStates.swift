internal import GRDB
package import Secretariat

extension Reading {
  /// Every state that each meeting has or ever had, from the log; a meeting's row says only what it is now.
  package func statesEver() throws -> [MeetingHandle: Set<MeetingState>] {
    var states: [MeetingHandle: Set<MeetingState>] = [:]
    let names = MeetingState.allCases.map { "('\($0.rawValue)')" }.joined(separator: ", ")
    for row in try rows(
      """
      WITH state (name) AS (VALUES \(names))
      SELECT DISTINCT meeting.handle, state.name FROM meeting
        JOIN logChange AS change ON change.tableName = 'meeting' AND change.rowKey = quote(meeting.id)
        JOIN state ON instr(coalesce(change.before, '') || char(10) || coalesce(change.after, ''), char(10) || 'state=' || quote(state.name)) > 0
      """)
    {
      let stored = StoredText(row: row)
      try states[stored.required(0) { MeetingHandle($0) }, default: []].insert(stored.required(1) { MeetingState(rawValue: $0) })
    }
    return states
  }
}
