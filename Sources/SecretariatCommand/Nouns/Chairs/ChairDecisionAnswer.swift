internal import CivilTime
internal import Secretariat

/// A decision about a chair as JSON.
struct ChairDecisionAnswer: Encodable {
  let number: Int
  let body: String
  let act: String
  let turns: [String]
  let party: String?
  let decidedOn: String
  let instance: String?
  let reason: String?
  let source: String
  /// Why it could not be carried out; `nil` when it was.
  let finding: String?

  init(_ decision: ChairDecision, findings: [PlanFinding] = []) {
    number = decision.number
    body = decision.body.text
    act = decision.act.name
    turns = decision.act.labels.map(\.description)
    party = decision.act.party?.text
    decidedOn = decision.decided.description
    instance = decision.instance?.text
    reason = decision.reason?.text
    source = decision.source.text
    finding = findings.first { $0.decision == decision.number }?.matter.name
  }
}
