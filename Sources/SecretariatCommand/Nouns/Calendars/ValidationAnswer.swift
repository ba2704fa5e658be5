internal import ICalendar

/// What was remarked on calendars' files, as JSON.
struct ValidationAnswer: Encodable {
  struct File: Encodable {
    let file: String
    let errors: Int
    let warnings: Int
    let notes: Int
    /// How many more there were than are listed, of kinds that are.
    let leftOut: Int
    let findings: [Remark]

    init(_ report: CalendarReport, path: String) {
      file = path
      errors = report.count(.error)
      warnings = report.count(.warning)
      notes = report.count(.note)
      leftOut = report.leftOutCount
      findings = report.findings.map { Remark($0, path: path) }
    }
  }

  struct Remark: Encodable {
    let file: String
    /// From 1; missing when it is about the file as a whole.
    let line: Int?
    let severity: String
    let kind: String
    let rule: String
    let message: TextAnswer
    let hint: TextAnswer

    init(_ finding: Finding, path: String) {
      file = path
      line = finding.line > 0 ? finding.line : nil
      severity = finding.severity.rawValue
      kind = finding.kind.rawValue
      rule = finding.rule
      message = TextAnswer { finding.description(in: $0) }
      hint = TextAnswer { finding.hint(in: $0) }
    }
  }

  let errors: Int
  let warnings: Int
  let notes: Int
  let files: [File]

  init(_ files: [File]) {
    self.files = files
    errors = files.reduce(0) { $0 + $1.errors }
    warnings = files.reduce(0) { $0 + $1.warnings }
    notes = files.reduce(0) { $0 + $1.notes }
  }
}
