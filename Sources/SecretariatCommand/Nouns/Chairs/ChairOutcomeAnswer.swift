internal import CivilTime
internal import Office
internal import Secretariat

/// A chair after an act as JSON: the decision, every effect before and after, and the rows that were written.
struct ChairOutcomeAnswer: Encodable {
  struct Term: Encodable {
    let label: String
    let holder: String?
    let holderState: String
    let appointment: String
    let start: String
    let startMeeting: String?

    init(_ term: ChairTerm) {
      label = term.label.description
      holder = term.holder.party?.text
      holderState = term.holder.stateName
      appointment = term.appointment.rawValue
      start = term.start.description
      startMeeting = term.startMeeting?.text
    }
  }

  struct TermChange: Encodable {
    let before: Term?
    let after: Term?
  }

  struct Seat: Encodable {
    let position: String
    let holder: String?
  }

  struct TroikaChange: Encodable {
    let label: String
    let before: [Seat]
    let after: [Seat]
  }

  struct MeetingChange: Encodable {
    let meeting: String
    let chairBefore: [Term]
    let chairAfter: [Term]
    let hostBefore: String?
    let hostAfter: String?
  }

  struct ParticipantChange: Encodable {
    let meeting: String
    let added: [String]
    let removed: [String]
    let regrounded: [String]
    let opened: [TextAnswer]
    let filled: [TextAnswer]

    init(_ change: ChairEffects.ParticipantChange) {
      func codes(_ seats: [ParticipantList.Seat]) -> [String] { seats.map(\.occupant.expression.description) }
      meeting = change.meeting.text
      added = codes(change.changes.added)
      removed = codes(change.changes.removed)
      regrounded = codes(change.changes.regrounded)
      opened = change.changes.opened.map { TextAnswer($0.text) }
      filled = change.changes.filled.map { TextAnswer($0.text) }
    }
  }

  struct DeadlineChange: Encodable {
    let year: Int
    let title: TextAnswer
    let before: String?
    let after: String?
  }

  struct Stay: Encodable {
    let meeting: String
    let reason: String
  }

  let body: String
  let decision: ChairDecisionAnswer?
  let terms: [TermChange]
  let troikas: [TroikaChange]
  let meetings: [MeetingChange]
  let participants: [ParticipantChange]
  let deadlines: [DeadlineChange]
  let calendarEntries: [String]
  let stays: [Stay]
  let written: ChangePrinter.Answer

  init(_ outcome: ChairOutcome, written: ChangePrinter.Answer, today: Day) {
    let effects = outcome.effects
    func seats(_ seats: [Troika.Seat]) -> [Seat] { seats.map { Seat(position: $0.position.rawValue, holder: $0.holder.party?.text) } }
    body = outcome.body.code.text
    decision = outcome.decision.map { ChairDecisionAnswer($0) }
    terms = effects.terms.map { TermChange(before: $0.before.map(Term.init), after: $0.after.map(Term.init)) }
    troikas = effects.troikas.map { TroikaChange(label: $0.label.description, before: seats($0.before), after: seats($0.after)) }
    meetings = effects.meetings.map {
      MeetingChange(
        meeting: $0.meeting.handle.text, chairBefore: ($0.chairBefore?.terms ?? []).map(Term.init),
        chairAfter: ($0.chairAfter?.terms ?? []).map(Term.init), hostBefore: $0.hostBefore?.party?.text,
        hostAfter: $0.hostAfter?.party?.text)
    }
    participants = effects.participants.map(ParticipantChange.init)
    deadlines = effects.deadlines.map {
      DeadlineChange(year: $0.year, title: .init($0.title), before: $0.before?.description, after: $0.after?.description)
    }
    calendarEntries = effects.calendarEntries.map(\.text)
    stays = effects.stays.map { Stay(meeting: $0.meeting.text, reason: $0.reason.rawValue) }
    self.written = written
  }
}

extension ChairHolder {
  /// The permanent name by which programs know what kind of holder it is.
  var stateName: String {
    switch self {
    case .party: "party"
    case .vacant: "vacant"
    case .notRecorded: "not-recorded"
    }
  }
}
