internal import CivilTime
internal import Secretariat
internal import Store

/// Those whose clocks count for the hour of a meeting, and those whose clocks are not known (R15, R20).
struct HourParticipants {
  /// Those who take part and have a zone.
  let participants: [FairHour.Participant]
  /// The others.
  let absences: [HourAbsence]
  /// Those of whom the record cannot tell that they belong to the meeting.
  let uncertain: [Code<Party>]
  /// Where the list comes from.
  let ground: HourGrounds.Participants

  /// Looks them up: the list that was set for the meeting or, where none was, the members of its bodies.
  ///
  /// - Throws: A `Refusal` when a party is excluded that is not on the list, or no one's zone is on record.
  init(of meeting: Meeting, adding additions: [Party], excluding exclusions: [Party], _ reading: Reading, in office: Office) throws {
    let desk = ParticipantDesk(reading, on: office.today)
    let kept = try reading.participants(of: meeting.handle)
    let list = try kept.map { try desk.list(of: $0, at: meeting) } ?? desk.list(of: Self.members, at: meeting)
    var occupants = list.seats.map(\.occupant)
    for party in additions where !occupants.contains(.party(party.code)) { occupants.append(.party(party.code)) }
    for party in exclusions where !occupants.contains(.party(party.code)) { throw meeting.notAttended(by: party) }
    occupants.removeAll { occupant in exclusions.contains { .party($0.code) == occupant } }

    let directory = try reading.directory()
    var rules: [ZoneName: Zone] = [:]
    var participants: [FairHour.Participant] = []
    var absences: [HourAbsence] = []
    for occupant in occupants {
      guard case .party(let code) = occupant, let name = directory.party(code)?.zone else {
        absences.append(.noZone(occupant))
        continue
      }
      let zone = try rules[name] ?? office.zones.zone(name)
      rules[name] = zone
      participants.append(FairHour.Participant(code, in: zone))
    }
    guard !participants.isEmpty else { throw meeting.withoutZones }
    self.participants = participants
    self.absences = absences + list.openSeats.map { .openSeat($0) }
    let counted = Set(participants.map(\.party))
    uncertain = list.seats.compactMap { seat in
      if case .party(let code) = seat.occupant, seat.isUncertain, counted.contains(code) { code } else { nil }
    }
    ground = kept == nil ? .members : kept?.frozen == nil ? .expression : .frozen
  }

  /// The members of every body of a meeting.
  private static let members = ParticipantExpression(.function(.members, of: .all))
}
