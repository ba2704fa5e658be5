internal import Secretariat

/// Something that a chair history lacks, or that does not fit the plan, as JSON.
struct ChairFindingAnswer: Encodable {
  let matter: String
  /// The term's place in the chain; `nil` for a finding about the plan.
  let term: Int?
  let label: Int?
  let part: Int?
  /// The whole label as text.
  let turn: String?
  let detail: String?
  /// The decision that it concerns, if any.
  let decision: Int?

  init(_ finding: ChairFinding) {
    matter = finding.matter.name
    term = finding.term.number
    label = finding.term.label.year
    part = finding.term.label.part
    turn = finding.term.label.description
    detail = finding.matter.detail
    decision = nil
  }

  init(_ finding: PlanFinding) {
    matter = finding.matter.name
    term = nil
    label = finding.matter.label?.year
    part = finding.matter.label?.part
    turn = finding.matter.label?.description
    detail = finding.matter.detail
    decision = finding.decision
  }
}
