internal import CivilTime
internal import Secretariat

/// A finding as JSON; programs know it by its key and its kind, which are the same in every language.
struct FindingAnswer: Encodable {
  struct Waiver: Encodable {
    let reason: String
    let isValid: Bool
  }

  let key: String
  let kind: String
  let severity: String
  let meetings: [String]
  let days: [String]
  let sentence: TextAnswer
  let isWaived: Bool
  /// The waiver on record; one that is not valid was given on other facts.
  let waiver: Waiver?

  init(_ standing: StandingFinding, in directory: Directory) {
    self.init(standing, sentence: standing.finding.sentence(in: directory))
  }

  init(_ standing: StandingFinding, sentence: BilingualText) {
    let finding = standing.finding
    key = finding.key.description
    kind = finding.kind.rawValue
    severity = finding.severity.rawValue
    meetings = finding.meetings.map(\.text)
    days = finding.days.map(\.description)
    self.sentence = TextAnswer(sentence.capitalized)
    isWaived = standing.isWaived
    waiver = standing.waiver.map { Waiver(reason: $0.reason.text, isValid: standing.isWaived) }
  }
}
