package import Secretariat
internal import Store

/// Who was invited to a meeting, and what each answered.
package struct ReviewInvitations: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String

  /// A review.
  package init(_ meeting: String) { self.meeting = meeting }

  /// A delegate, and how things stand.
  package struct Entry: Sendable {
    /// The delegate.
    package let delegate: Delegate
    /// How things stand about the meeting, or about each of its separate days; empty for who was not invited.
    package let standings: [InvitationStanding]
  }

  /// What a review gives.
  package struct Answer: Sendable {
    /// The meeting.
    package let meeting: Meeting
    /// The delegates, by seats and roles.
    package let entries: [Entry]
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Looks it up.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let meeting = try Lookup(reading: reading).meeting(meeting)
      let delegates = try reading.delegates(of: meeting.handle)
      let standings = try reading.standings(at: meeting.handle)
      var seats: [Occupant] = []
      for delegate in delegates where !seats.contains(delegate.seat) { seats.append(delegate.seat) }
      return Answer(
        meeting: meeting,
        entries: seats.flatMap { delegates.delegation(of: $0) }.map { delegate in
          Entry(delegate: delegate, standings: standings.filter { $0.delegate == delegate.number })
        }, directory: try reading.directory())
    }
  }
}
