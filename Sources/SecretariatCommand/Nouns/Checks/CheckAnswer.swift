internal import Office
internal import Secretariat

/// What a check found as JSON.
struct CheckAnswer: Encodable {
  struct Counts: Encodable {
    let errors: Int
    let warnings: Int
    let notes: Int
    let waived: Int

    init(_ answer: RunChecks.Answer) {
      func count(_ severity: MeetingFinding.Severity) -> Int { answer.open.count { $0.finding.severity == severity } }
      errors = count(.error)
      warnings = count(.warning)
      notes = count(.note)
      waived = answer.findings.count(where: \.isWaived)
    }
  }

  let meetingsChecked: Int
  let counts: Counts
  let findings: [FindingAnswer]
  /// The confirmed meetings of which no cycle asks for any notice.
  let withoutNotice: [String]

  init(_ answer: RunChecks.Answer, includesWaived: Bool) {
    meetingsChecked = answer.meetings.count
    counts = Counts(answer)
    findings = (includesWaived ? answer.findings : answer.open).map { FindingAnswer($0, in: answer.directory) }
    withoutNotice = answer.withoutNotice.map(\.text)
  }
}
