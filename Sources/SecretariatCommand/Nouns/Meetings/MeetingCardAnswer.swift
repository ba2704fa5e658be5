internal import CivilTime
internal import Office
internal import Secretariat

/// A meeting as JSON with what the record knows around it: who is in the chair at it, which offices serve it, who takes part.
struct MeetingCardAnswer: Encodable {
  /// A body's chair at the meeting; at a handover, or where the days are too coarse, there are several terms.
  struct Chair: Encodable {
    struct Term: Encodable {
      let label: String
      let turn: String
      let holder: String?
      let holderState: String
    }

    let body: String
    let isHandover: Bool
    let isUncertain: Bool
    let terms: [Term]
  }

  /// The office that serves a body.
  struct Office: Encodable {
    let body: String
    let name: TextAnswer
  }

  /// Who takes part, in brief.
  struct Participants: Encodable {
    let expression: String
    let seatCount: Int
    let unresolvedCount: Int
    let frozenAt: String?
  }

  private enum Key: String, CodingKey { case chairs, secretariats, participants }

  private let meeting: MeetingAnswer
  private let chairs: [Chair]
  private let secretariats: [Office]
  private let participants: Participants?

  init(_ answer: ReadMeeting.Answer) {
    meeting = MeetingAnswer(answer.meeting)
    chairs = answer.chairs.map { chair in
      Chair(
        body: chair.body.text, isHandover: { if case .handover = chair.answer { true } else { false } }(),
        isUncertain: { if case .uncertain = chair.answer { true } else { false } }(),
        terms: chair.answer.terms.map {
          .init(
            label: $0.label.description, turn: $0.label.description, holder: $0.holder.party?.text, holderState: $0.holder.stateName)
        })
    }
    secretariats = answer.secretariats.map { Office(body: $0.body.text, name: .init($0.name)) }
    participants = answer.participants.map {
      Participants(
        expression: $0.kept.expression.description, seatCount: $0.list.seats.count, unresolvedCount: $0.list.openSeats.count,
        frozenAt: $0.kept.frozen?.at.description)
    }
  }

  /// Writes the meeting's own fields, and beside them what is known around it.
  func encode(to encoder: any Encoder) throws {
    try meeting.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(chairs, forKey: .chairs)
    try container.encode(secretariats, forKey: .secretariats)
    try container.encodeIfPresent(participants, forKey: .participants)
  }
}
