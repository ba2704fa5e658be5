/// Collects remarks up to a number, and counts the rest.
struct FindingLog {
  private(set) var findings: [Finding] = []
  private(set) var uncounted = 0
  private let maximum: Int
  /// How many there are in all.
  var count: Int { findings.count + uncounted }

  init(maximum: Int) { self.maximum = maximum }

  /// Notes a remark.
  mutating func note(_ kind: Finding.Kind, line: Int32, subject: String? = nil) {
    guard findings.count < maximum else {
      uncounted += 1
      return
    }
    findings.append(Finding(kind: kind, line: Int(line), subject: subject.map { String($0.prefix(Finding.subjectMaximum)) }))
  }
}
