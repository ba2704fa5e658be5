internal import CivilTime
package import Secretariat
internal import Store

/// Everything about one meeting: what is recorded of it, and who was in the chair of its bodies.
package struct ReadMeeting: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String

  /// A reading.
  package init(_ meeting: String) { self.meeting = meeting }

  /// What a reading gives.
  package struct Answer: Sendable {
    /// The meeting.
    package let meeting: Meeting
    /// Who was in the chair of each of its bodies at it, where its days can tell (R6).
    package let chairs: [(body: Code<Body>, answer: ChairAnswer)]
    /// The offices that serve its bodies, as far as recorded.
    package let secretariats: [(body: Code<Body>, name: BilingualText)]
    /// Who takes part, where that was set: what is on record, and the list as it was kept or as the record gives it now.
    package let participants: (kept: MeetingParticipants, list: ParticipantList)?
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Reads it, in one transaction.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let meeting = try Lookup(reading: reading).meeting(meeting)
      let chairs = try meeting.details.bodies.compactMap { body in
        try reading.rotation(of: body, on: office.today, until: meeting.details.date.latest).chair(at: meeting).map {
          (body: body, answer: $0)
        }
      }
      let directory = try reading.directory()
      let participants = try reading.participants(of: meeting.handle).map { kept in
        (kept: kept, list: try kept.frozen?.list ?? reading.resolvedList(of: kept.expression, at: meeting, on: office.today))
      }
      return Answer(
        meeting: meeting, chairs: chairs,
        secretariats: meeting.details.bodies.compactMap { body in directory.body(body)?.secretariat.map { (body: body, name: $0) } },
        participants: participants, directory: directory)
    }
  }
}
