package import CivilTime
internal import GRDB
package import Secretariat

extension Reading {
  /// When a meeting was given the days that it has: when it was recorded with them, or last moved to them, by the log (R21, R26).
  ///
  /// A change of anything else gives it no new days, and neither does a move that was taken back.
  package func daysGiven(to meeting: Meeting) throws -> Instant {
    let present = DateColumns(meeting.details.date)
    var takenBack: Set<Int> = []
    for row in try rows(
      """
      SELECT entry.id, entry.at, reversal.reversed, change.before FROM meeting
        CROSS JOIN logChange AS change ON change.tableName = 'meeting' AND change.rowKey = quote(meeting.id)
        CROSS JOIN logEntry AS entry ON entry.id = change.entry
        LEFT JOIN logReversal AS reversal ON reversal.entry = entry.id
      WHERE meeting.handle = ? ORDER BY change.number DESC
      """, [meeting.handle.text])
    {
      // The newest comes first, so that a change is seen to be taken back before it is seen itself.
      if let reversed: Int = try row.value(2) {
        takenBack.insert(reversed)
        continue
      }
      guard try !takenBack.contains(row.value(0)), let before = try row.text(3) else { continue }
      if try !present.isWritten(in: RowImage(reading: before)) { return try StoredText(row: row).required(1) { try Instant(parsing: $0) } }
    }
    return meeting.created
  }
}

extension DateColumns {
  /// Whether a row of the log holds the same days.
  fileprivate func isWritten(in image: RowImage) -> Bool {
    image["dateKind"] == kind.databaseValue && image["earliestDay"] == earliest.databaseValue
      && image["latestDay"] == latest.databaseValue && image["separateDays"] == separateDays.databaseValue
  }
}
