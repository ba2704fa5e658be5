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
    let desk = ParticipantDesk(self, on: today)
    var known: [MeetingHandle: Set<Occupant>?] = [:]
    return try meetings(filter).filter { other in
      try meeting.clashes(with: other) { handle in
        if let occupants = known[handle] { return occupants }
        let occupants = try occupants(of: handle == meeting.handle ? meeting : other, desk)
        known[handle] = .some(occupants)
        return occupants
      }
    }.map(\.handle)
  }

  /// Who sits at a meeting; `nil` where no list says so that can be read.
  private func occupants(of meeting: Meeting, _ desk: ParticipantDesk) throws -> Set<Occupant>? {
    try readableParticipants(of: meeting.handle).map { kept in Set(try desk.list(of: kept, at: meeting).seats.map(\.occupant)) }
  }
}
