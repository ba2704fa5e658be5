package import CivilTime
package import Secretariat
internal import Store

/// Puts forward start times for a virtual meeting, the fairest across its participants' capitals first (R20).
///
/// It reads the record and writes nothing into it.
package struct ProposeHour: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String
  /// The day, which must be one of the meeting's; without it, the first.
  package var day: Day?
  /// How long the meeting sits; without it, as long as its recorded sessions of the day, or else our default.
  package var length: MeetingLength?
  /// The zone by which the day is meant; without it, that of the host, of the chair or of the secretariat.
  package var zone: ZoneName?
  /// The hours that trouble no one.
  package var officeHours = ClockRange.officeHours
  /// How many starts are put forward at most.
  package var countMaximum = Limit(5)
  /// Parties by code or name that take part besides those on the list.
  package var additions: [String] = []
  /// Parties by code or name that are left out, although they are on the list.
  package var exclusions: [String] = []
  /// The zone of the secretariat; `nil` stands for UTC.
  package var secretariatZone: Zone?

  /// A question about a meeting.
  package init(_ meeting: String) { self.meeting = meeting }

  /// Works it out.
  ///
  /// - Throws: A `Refusal` when the meeting has no exact days, does not take place, is held in one place only or does not sit on
  ///   the day, or when no zone of any participant is on record.
  package func callAsFunction(in office: Office) throws -> HourProposal {
    try office.record.read { reading in
      let lookup = Lookup(reading: reading)
      let meeting = try lookup.meeting(meeting)
      if let refusal = Refusal(.rule, meeting.objectionsToHours) { throw refusal }
      let day = try meeting.day(asked: day)
      let attendance = try HourParticipants(
        of: meeting, adding: additions.map { try lookup.party($0) }, excluding: exclusions.map { try lookup.party($0) }, reading, in: office
      )
      let reference = try HourReference(of: meeting, asked: zone, secretariat: secretariatZone, reading, in: office)
      let sessions = try SessionSpan(of: meeting, on: day, zones: office.zones)
      let recorded = length == nil ? sessions : nil
      let question = FairHour(
        on: day, in: reference.zone, for: try length ?? sessions?.length ?? .usual, office: officeHours,
        participants: attendance.participants)
      let proposal = HourProposal(
        for: meeting, question, countMaximum: countMaximum.number, recorded: recorded?.begins,
        grounds: HourGrounds(
          reference: reference.ground, length: length != nil ? .given : recorded != nil ? .sessions : .usual,
          participants: attendance.ground, uncertain: attendance.uncertain),
        absences: attendance.absences, directory: try reading.directory())
      guard let proposal else { throw meeting.skippedDay(day, in: reference.zone.name) }
      return proposal
    }
  }
}
