internal import GRDB
public import Secretariat

extension Reading {
  /// The cancelled meetings that never were more than proposals: drafts that were given up, which no public paper shows (R28).
  ///
  /// A meeting's state says only what it is now; whether others ever knew of it, the log tells.
  public func abandonedDrafts() throws -> Set<MeetingHandle> {
    func everBeen(_ states: [MeetingState]) -> String {
      let marks = states.map { "instr(coalesce(after, '') || coalesce(before, ''), char(10) || 'state=''\($0.rawValue)''') > 0" }
      return """
        EXISTS (SELECT 1 FROM logChange WHERE tableName = 'meeting' AND rowKey = quote(meeting.id)
          AND (\(marks.joined(separator: " OR "))))
        """
    }
    let handles = try rows(
      """
      SELECT handle FROM meeting WHERE state = 'cancelled' AND \(everBeen([.proposed]))
        AND NOT \(everBeen([.tentative, .confirmed, .held, .postponed]))
      """)
    return try Set(handles.compactMap { MeetingHandle(try $0.value(0) as String) })
  }
}
