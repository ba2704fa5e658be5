/// Collects remarks up to a number, and counts the rest.
///
/// Of each kind some are kept whatever the others are, so that a file with a million wrong line ends still tells what else is
/// wrong in it.
struct FindingLog {
  private(set) var findings: [Finding] = []
  private(set) var uncounted = 0
  private let maximum: Int
  private var kept: [Finding.Kind: Int] = [:]
  /// How many there are in all.
  var count: Int { findings.count + uncounted }

  /// The most remarks of one kind that are kept.
  static let ofKindMaximum = 100

  init(maximum: Int) { self.maximum = maximum }

  /// Takes over what was noted before, by a reader.
  init(maximum: Int, _ findings: [Finding], uncounted: Int) {
    self.maximum = maximum
    self.findings = findings
    self.uncounted = uncounted
    for finding in findings { kept[finding.kind, default: 0] += 1 }
  }

  /// Notes a remark; the first of its kind is always kept.
  ///
  /// What it is about is worked out only while remarks are kept.
  mutating func note(_ kind: Finding.Kind, line: Int32, subject: @autoclosure () -> String? = nil, rule: String? = nil) {
    let earlier = kept[kind, default: 0]
    guard earlier == 0 || (earlier < Self.ofKindMaximum && findings.count < maximum) else {
      uncounted += 1
      return
    }
    kept[kind] = earlier + 1
    findings.append(Finding(kind: kind, line: Int(line), subject: subject().map { String($0.prefix(Finding.subjectMaximum)) }, rule: rule))
  }
}
