package import CivilTime
internal import GRDB
package import Secretariat

// When something that a calendar shows of a meeting last changed without the meeting's own row: from the log.

extension Reading {
  /// When the list of participants of each meeting was last set or frozen.
  package func participantChanges() throws -> [MeetingHandle: Instant] {
    try latest(
      """
      SELECT list.meeting, max(entry.at) FROM participantList AS list
        CROSS JOIN logChange AS change ON change.tableName = 'participantList' AND change.rowKey = quote(list.meeting)
        CROSS JOIN logEntry AS entry ON entry.id = change.entry
      GROUP BY list.meeting
      """
    ) { MeetingHandle($0) }
  }

  /// When anything last changed from which lists of participants are worked out: bodies, parties, memberships, chairs.
  package func groundsOfParticipantsChange() throws -> Instant? {
    try latest(
      """
      SELECT '', max(entry.at) FROM logChange AS change JOIN logEntry AS entry ON entry.id = change.entry
      WHERE change.tableName IN ('body', 'party', 'membership', 'chairTerm', 'rotationRule', 'chairDecision', 'troikaRule')
      """
    ) { $0 }[""]
  }

  /// How many times each deadline of a body's cycle was changed after it was recorded, and when it last was.
  package func deadlineChanges(of body: Code<Body>) throws -> [Code<CycleDeadline>: (count: Int, last: Instant?)] {
    var changes: [Code<CycleDeadline>: (count: Int, last: Instant?)] = [:]
    for row in try rows(
      """
      SELECT rule.code, count(*) - 1, max(entry.at) FROM cycleDeadline AS rule
        CROSS JOIN logChange AS change ON change.tableName = 'cycleDeadline' AND change.rowKey = quote(rule.body) || ',' || quote(rule.code)
        CROSS JOIN logEntry AS entry ON entry.id = change.entry
      WHERE rule.body = ? GROUP BY rule.code
      """, [body.text])
    {
      let stored = StoredText(row: row)
      let count: Int = try row.value(1)
      changes[try stored.required(0) { Code($0) }] = (max(0, count), count > 0 ? try stored.optional(2) { try Instant(parsing: $0) } : nil)
    }
    return changes
  }

  private func latest<Key: Hashable>(_ sql: String, _ key: (String) -> Key?) throws -> [Key: Instant] {
    var found: [Key: Instant] = [:]
    for row in try rows(sql) {
      let stored = StoredText(row: row)
      guard let at = try stored.optional(1, { try Instant(parsing: $0) }) else { continue }
      found[try stored.required(0, key)] = at
    }
    return found
  }
}
