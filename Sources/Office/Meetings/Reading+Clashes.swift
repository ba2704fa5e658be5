internal import CivilTime
internal import Secretariat
internal import Store

extension Reading {
  /// The meetings that want the same people on the same days as a meeting, outside of its block (R16), in order of time.
  func clashes(of meeting: Meeting, on today: Day) throws -> [MeetingHandle] {
    guard let first = meeting.details.date.earliest, let last = meeting.details.date.latest else { return [] }
    var filter = MeetingFilter()
    filter.from = first
    filter.until = last
    return try meetings(filter).filter { other in
      try meeting.clashes(with: other) { handle in
        guard let kept = try participants(of: handle), let found = handle == meeting.handle ? meeting : try self.meeting(handle) else {
          return nil
        }
        let list = try kept.frozen?.list ?? resolvedList(of: kept.expression, at: found, on: today)
        return Set(list.seats.map(\.occupant))
      }
    }.map(\.handle)
  }
}
