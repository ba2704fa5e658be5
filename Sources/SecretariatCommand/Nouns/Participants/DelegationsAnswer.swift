internal import CivilTime
internal import Office
internal import Secretariat

/// The list with its delegations as JSON; contacts only for whoever asks for them (R28).
struct DelegationsAnswer: Encodable {
  struct Attendee: Encodable {
    let number: Int
    let role: String
    let rank: Int
    let standing: String
    let name: String?
    let title: TextAnswer?
    var email: String?
    var telephone: String?

    init(_ delegate: Delegate, withContacts: Bool) {
      number = delegate.number
      role = delegate.role.rawValue
      rank = delegate.rank
      standing =
        switch delegate.identity {
        case .known: "known"
        case .erased: "erased"
        case .notKept: "not-kept"
        }
      name = delegate.person?.name.text
      title = delegate.person?.title.map { TextAnswer($0) }
      guard withContacts else { return }
      email = delegate.person?.address?.text
      telephone = delegate.person?.telephone?.text
    }
  }

  struct Delegation: Encodable {
    let occupant: OccupantAnswer
    let block: String?
    let name: TextAnswer
    let delegates: [Attendee]
  }

  let meeting: String
  let frozenAt: String?
  let delegations: [Delegation]
  let unresolved: [ParticipantsAnswer.OpenSeat]

  init(_ answer: ResolveParticipants.Answer, withContacts: Bool, order: OrganizationOrder, language: Language) {
    meeting = answer.meeting.handle.text
    frozenAt = answer.participants.frozen?.at.description
    func attendees(_ seat: Occupant) -> [Attendee] {
      answer.delegates.delegation(of: seat).map { Attendee($0, withContacts: withContacts) }
    }
    let seats = answer.list.blocks(in: language, organizationsBy: order).flatMap(\.seats)
    var others: [Occupant] = []
    for delegate in answer.delegates where !seats.contains(where: { $0.occupant == delegate.seat }) && !others.contains(delegate.seat) {
      others.append(delegate.seat)
    }
    delegations =
      seats.map { seat in
        Delegation(
          occupant: OccupantAnswer(seat.occupant), block: seat.block.rawValue, name: TextAnswer(seat.name),
          delegates: attendees(seat.occupant))
      }
      + others.map { seat in
        Delegation(
          occupant: OccupantAnswer(seat), block: nil, name: TextAnswer { answer.directory.name(ofSeat: seat, in: $0) },
          delegates: attendees(seat))
      }
    unresolved = answer.list.openSeats.map(ParticipantsAnswer.OpenSeat.init)
  }
}
