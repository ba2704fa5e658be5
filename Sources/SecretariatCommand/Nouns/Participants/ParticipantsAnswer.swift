internal import CivilTime
internal import Office
internal import Secretariat

/// A resolved list as JSON: seats with their origins, and the seats that are unresolved.
struct ParticipantsAnswer: Encodable {
  struct Origin: Encodable {
    let function: String?
    let position: String?
    let body: String?
    let term: String?
    let start: String?
    let membership: String?
    let source: String?
    let confidence: String?
    let text: TextAnswer

    init(_ origin: ParticipantList.Origin) {
      text = TextAnswer(origin.text)
      switch origin.fact {
      case .term(let chairTerm, let role):
        (function, position, body) = (role.function.rawValue, role.position?.rawValue, chairTerm.body.text)
        (term, start, membership) = ("\(chairTerm.label)", chairTerm.start.description, nil)
        (source, confidence) = (chairTerm.source.isEmpty ? nil : chairTerm.source, chairTerm.holderConfidence?.rawValue)
      case .membership(let fact, let isUncertain):
        (function, position, body) = (nil, nil, fact.body.text)
        (term, start, membership) = (nil, fact.from?.description, fact.role.rawValue)
        (source, confidence) = (fact.source, isUncertain ? "uncertain" : nil)
      case .secretariat(let code):
        (function, position, body) = (ParticipantFunction.secretariat.rawValue, nil, code.text)
        (term, start, membership, source, confidence) = (nil, nil, nil, nil, nil)
      case .named, nil:
        (function, position, body, term, start, membership, source, confidence) = (nil, nil, nil, nil, nil, nil, nil, nil)
      }
    }
  }

  struct Seat: Encodable {
    let occupant: OccupantAnswer
    let block: String
    let name: TextAnswer
    let isUncertain: Bool
    let origins: [Origin]

    init(_ seat: ParticipantList.Seat) {
      occupant = OccupantAnswer(seat.occupant)
      block = seat.block.rawValue
      name = TextAnswer(seat.name)
      isUncertain = seat.isUncertain
      origins = seat.origins.map(Origin.init)
    }
  }

  struct OpenSeat: Encodable {
    let function: String?
    let position: String?
    let body: String?
    let cause: String?
    let text: TextAnswer

    init(_ seat: ParticipantList.OpenSeat) {
      function = seat.fact?.role.function.rawValue
      position = seat.fact?.role.position?.rawValue
      body = seat.fact?.body?.text
      cause = seat.fact?.code
      text = TextAnswer(seat.text)
    }
  }

  struct Changes: Encodable {
    let added: [Seat]
    let removed: [Seat]
    let regrounded: [Seat]
    let opened: [OpenSeat]
    let filled: [OpenSeat]
  }

  let meeting: String
  let date: String
  let expression: String
  let frozenAt: String?
  let seats: [Seat]
  let unresolved: [OpenSeat]
  let notices: [TextAnswer]
  /// What the record would give otherwise than a frozen list.
  let changes: Changes?

  init(_ answer: ResolveParticipants.Answer, order: OrganizationOrder, language: Language) {
    meeting = answer.meeting.handle.text
    date = answer.meeting.details.date.description
    expression = answer.participants.expression.description
    frozenAt = answer.participants.frozen?.at.description
    seats = answer.list.blocks(in: language, organizationsBy: order).flatMap { $0.seats.map(Seat.init) }
    unresolved = answer.list.openSeats.map(OpenSeat.init)
    notices = answer.list.notices.map { TextAnswer($0) }
    changes =
      answer.participants.frozen == nil
      ? nil
      : Changes(
        added: answer.changes.added.map(Seat.init), removed: answer.changes.removed.map(Seat.init),
        regrounded: answer.changes.regrounded.map(Seat.init), opened: answer.changes.opened.map(OpenSeat.init),
        filled: answer.changes.filled.map(OpenSeat.init))
  }
}
