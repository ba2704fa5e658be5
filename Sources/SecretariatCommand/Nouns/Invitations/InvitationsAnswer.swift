internal import CivilTime
internal import Office
internal import Publication
internal import Secretariat
internal import Store

/// Who was invited and what was answered, as JSON; comments only for whoever asks for them (R28).
struct InvitationsAnswer: Encodable {
  struct Standing: Encodable {
    let uid: String
    let reply: String
    let isOutOfDate: Bool
    let invitedAt: String
    let sequence: Int
    let answeredAt: String?
    let proposal: Int?
    var comment: String?

    init(_ standing: InvitationStanding, at meeting: Meeting, withComments: Bool) {
      let state = InvitationReply(standing, at: meeting)
      uid = standing.event.text
      reply = state.kind.rawValue
      isOutOfDate = state.isOutOfDate
      invitedAt = standing.request.stamp.moment.description
      sequence = standing.request.stamp.sequence
      answeredAt = standing.answer?.stamp.moment.description
      proposal = standing.answer.flatMap { $0.isPendingProposal ? $0.number : nil }
      if withComments { comment = standing.answer?.comment?.text }
    }
  }

  struct Entry: Encodable {
    let delegate: Int
    let seat: OccupantAnswer
    let name: String?
    let standings: [Standing]
  }

  let meeting: String
  let entries: [Entry]

  init(_ answer: ReviewInvitations.Answer, withComments: Bool, language: Language) {
    meeting = answer.meeting.handle.text
    entries = answer.entries.map { entry in
      Entry(
        delegate: entry.delegate.number, seat: OccupantAnswer(entry.delegate.seat), name: entry.delegate.person?.name.text,
        standings: entry.standings.map { Standing($0, at: answer.meeting, withComments: withComments) })
    }
  }
}

/// The time that is proposed, as JSON.
struct ProposedTimeAnswer: Encodable {
  let firstDay: String
  let lastDay: String
  let hours: String?
  let zone: String?

  init(_ time: ProposedTime) {
    firstDay = time.days.first.description
    lastDay = time.days.last.description
    hours = time.hours.map { $0.range.description }
    zone = time.hours?.zone.text
  }
}

/// A proposal that waits for an answer, as JSON.
struct ProposalAnswer: Encodable {
  let number: Int
  let meeting: String
  let delegate: Int
  let time: ProposedTimeAnswer?
  var comment: String?

  init(_ entry: ReviewProposals.Entry, withComment: Bool) {
    number = entry.answer.number
    meeting = entry.meeting.handle.text
    delegate = entry.delegate.number
    time = entry.time.map(ProposedTimeAnswer.init)
    if withComment { comment = entry.answer.comment?.text }
  }
}

/// What became of an answer that was read, as JSON.
struct AnswerReadingAnswer: Encodable {
  let file: String
  let meeting: String
  let delegate: Int
  let matter: String
  var answer: String?
  var number: Int?
  var time: ProposedTimeAnswer?
  let isFromAnotherAddress: Bool
  var mails: [RoundAnswer.Mail]?
  let written: ChangePrinter.Answer

  init(_ written: Written<AnswerOutcome>, file: String, path: String? = nil, isRehearsal: Bool) {
    let outcome = written.result
    self.file = file
    meeting = outcome.meeting.handle.text
    delegate = outcome.delegate.number
    isFromAnotherAddress = outcome.isFromAnotherAddress
    self.written = ChangePrinter.Answer(written, isRehearsal: isRehearsal)
    switch outcome.matter {
    case .recorded(let recorded):
      matter = "recorded"
      number = recorded.number
      switch recorded.content {
      case .participation(let participation): answer = participation.rawValue
      case .proposal(let proposed, _):
        answer = "proposal"
        time = proposed.map(ProposedTimeAnswer.init)
      }
    case .readBefore: matter = "read-before"
    case .outdated: matter = "outdated"
    case .older: matter = "older"
    case .refresh(let round):
      matter = "refresh"
      mails = path.flatMap { path in round?.letters.map { RoundAnswer.Mail($0, path: path) } }
    }
  }
}

/// What came of a decision on a proposal, as JSON.
struct DecisionOnProposalAnswer: Encodable {
  let outcome: OutcomeAnswer
  let mails: [RoundAnswer.Mail]

  init(_ written: Written<DecideProposal.Outcome>, path: String, isRehearsal: Bool) {
    outcome = OutcomeAnswer(written.result.meeting, written: .init(written, isRehearsal: isRehearsal))
    mails = written.result.round.letters.map { RoundAnswer.Mail($0, path: path) }
  }
}
