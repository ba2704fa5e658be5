internal import CivilTime
internal import Secretariat

/// A chair term as JSON.
struct ChairTermAnswer: Encodable {
  let body: String
  let number: Int
  /// The year of the label; with `part` where the chair changes within the year.
  let label: Int
  let part: Int?
  /// The whole label as text: `2024`, or `2016/2`.
  let turn: String
  let holder: String?
  let holderState: String
  let appointment: String
  let passing: String
  let start: String
  let startMeeting: String?
  let end: String?
  let standing: String?
  let confidence: String?
  let source: String
  let noteEn: String?
  let noteEs: String?

  let officers: [Officer]?
  let decisions: [ChairDecisionAnswer]?

  /// Who held the office in the chair country.
  struct Officer: Encodable {
    let office: TextAnswer
    let name: String?
    let from: String?
    let source: String
  }

  init(
    _ term: ChairTerm, in rotation: ChairRotation, on day: Day, officers: [ChairOfficer]? = nil, decisions: [ChairDecision]? = nil
  ) {
    self.officers = officers?.map { Officer(office: .init($0.office), name: $0.person, from: $0.from?.description, source: $0.source) }
    self.decisions = decisions?.map { ChairDecisionAnswer($0) }
    body = term.body.text
    number = term.number
    label = term.label.year
    part = term.label.part
    turn = term.label.description
    holder = term.holder.party?.text
    holderState = term.holder.stateName
    appointment = rotation.appointment(to: term, on: day).rawValue
    passing = term.passing.rawValue
    start = term.start.description
    startMeeting = term.startMeeting?.text
    end = rotation.successor(of: term)?.start.description
    standing = rotation.standing(of: term, on: day)?.rawValue
    confidence = term.holderConfidence?.rawValue
    source = term.source
    noteEn = term.note?.text(in: .english)
    noteEs = term.note?.text(in: .spanish)
  }
}
