internal import CivilTime
internal import Secretariat

/// A chair term as JSON.
struct ChairTermAnswer: Encodable {
  let body: String
  let number: Int
  /// The year of the label; with `part` where the chair changes within the year.
  let label: Int
  let part: Int?
  let holder: String?
  let holderState: String
  let start: String
  let startMeeting: String?
  let end: String?
  let standing: String?
  let confidence: String?
  let source: String
  let noteEn: String?
  let noteEs: String?

  init(_ term: ChairTerm, in rotation: ChairRotation, on day: Day) {
    body = term.body.text
    number = term.number
    label = term.label.year
    part = term.label.part
    holder = term.holder.party?.text
    holderState =
      switch term.holder {
      case .party: "party"
      case .vacant: "vacant"
      case .notRecorded: "not-recorded"
      }
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
