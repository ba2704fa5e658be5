internal import Secretariat

/// Something that a chair history lacks, as JSON.
struct ChairFindingAnswer: Encodable {
  let matter: String
  let term: Int
  let label: Int
  let part: Int?
  let detail: String?

  init(_ finding: ChairFinding) {
    matter = finding.matter.name
    term = finding.term.number
    label = finding.term.label.year
    part = finding.term.label.part
    detail = finding.matter.detail
  }
}
