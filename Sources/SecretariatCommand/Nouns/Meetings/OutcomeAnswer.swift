internal import CivilTime
internal import Office
internal import Secretariat

/// A meeting after an operation as JSON; what is worth knowing is given by code, the same in every language.
struct OutcomeAnswer: Encodable {
  struct Notice: Encodable {
    let code: String
    var meeting: String?
    var number: Int?
    var series: String?
    var decision: String?

    init(_ notice: MeetingOutcome.Notice) {
      switch notice {
      case .possibleDuplicate(let handle): (code, meeting) = ("possible-duplicate", handle.text)
      case .numbered(let ordinal): (code, number) = ("numbered", ordinal.number)
      case .notNumbered: code = "not-numbered"
      case .leftSeries(let left): (code, series) = ("left-series", left.text)
      case .movedAlong(let handle): (code, meeting) = ("moved-along", handle.text)
      case .leftBehind(let handle): (code, meeting) = ("left-behind", handle.text)
      case .sessionsDropped: code = "sessions-dropped"
      case .waived(let name): (code, decision) = ("decision-waived", name.description)
      }
    }
  }

  let meeting: MeetingAnswer
  let written: ChangePrinter.Answer
  let notices: [Notice]
  /// What clashes, as `rcm check run` gives it.
  let findings: [FindingAnswer]

  init(_ outcome: MeetingOutcome, written: ChangePrinter.Answer) {
    meeting = MeetingAnswer(outcome.meeting)
    self.written = written
    notices = outcome.notices.map(Notice.init)
    findings = outcome.conflicts.map { FindingAnswer($0.standing, sentence: $0.sentence) }
  }
}
