internal import CivilTime
internal import Office
internal import Secretariat

/// Everything that an act changes about a chair as JSON, before and after.
struct ChairEffectsAnswer: Encodable {
  struct Term: Encodable {
    let label: String
    let turn: String
    let holder: String?
    let holderState: String
    let appointment: String
    let start: String
    let startMeeting: String?

    init(_ term: ChairTerm) {
      label = term.label.description
      turn = term.label.description
      holder = term.holder.party?.text
      holderState = term.holder.stateName
      appointment = term.appointment.rawValue
      start = term.start.description
      startMeeting = term.startMeeting?.text
    }
  }

  struct TermChange: Encodable {
    let before: Term?
    let endBefore: String?
    let after: Term?
    let endAfter: String?
  }

  /// A seat; `holderState` tells a vacant chair from one that is not recorded.
  struct Seat: Encodable {
    let position: String
    let body: String
    let holder: String?
    let holderState: String

    init(_ seat: Troika.Seat) {
      position = seat.position.rawValue
      body = seat.body.text
      holder = seat.holder.party?.text
      holderState = seat.holder.stateName
    }
  }

  struct TroikaChange: Encodable {
    let body: String
    let label: String
    let turn: String
    let before: [Seat]
    let after: [Seat]
  }

  /// A meeting whose chair or expected host changes; a state is `nil` where no host is expected.
  struct MeetingChange: Encodable {
    let meeting: String
    /// The body whose chair it is, and whose chair is expected to host.
    let body: String
    let chairBefore: [Term]
    let chairAfter: [Term]
    let hostBefore: String?
    let hostBeforeState: String?
    let hostAfter: String?
    let hostAfterState: String?

    init(_ change: ChairEffects.MeetingChange, of body: Body) {
      meeting = change.meeting.handle.text
      self.body = body.code.text
      chairBefore = (change.chairBefore?.terms ?? []).map(Term.init)
      chairAfter = (change.chairAfter?.terms ?? []).map(Term.init)
      hostBefore = change.hostBefore?.party?.text
      hostBeforeState = change.hostBefore?.stateName
      hostAfter = change.hostAfter?.party?.text
      hostAfterState = change.hostAfter?.stateName
    }
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

  let terms: [TermChange]
  let troikas: [TroikaChange]
  let meetings: [MeetingChange]
  let participants: [ParticipantChange]
  let deadlines: [DeadlineChange]
  let calendarEntries: [String]
  let stays: [Stay]

  init(_ outcome: ChairOutcome) {
    let effects = outcome.effects
    terms = effects.terms.map {
      TermChange(
        before: $0.before.map(Term.init), endBefore: $0.endBefore?.description, after: $0.after.map(Term.init),
        endAfter: $0.endAfter?.description)
    }
    troikas = effects.troikas.map { change in
      let turn = change.label.description
      return TroikaChange(
        body: change.body.text, label: turn, turn: turn, before: change.before.map(Seat.init), after: change.after.map(Seat.init))
    }
    meetings = effects.meetings.map { MeetingChange($0, of: outcome.body) }
    participants = effects.participants.map(ParticipantChange.init)
    deadlines = effects.deadlines.map {
      DeadlineChange(year: $0.year, title: .init($0.title), before: $0.before?.description, after: $0.after?.description)
    }
    calendarEntries = effects.calendarEntries.map(\.text)
    stays = effects.stays.map { Stay(meeting: $0.meeting.text, reason: $0.reason.rawValue) }
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
