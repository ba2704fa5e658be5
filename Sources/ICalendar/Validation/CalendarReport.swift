/// What a file is to be told: every remark on it, in the order of its lines.
public struct CalendarReport: Sendable {
  /// The remarks that are kept.
  public let findings: [Finding]
  /// How many more there were than are kept; of every kind that there was, at least one is kept.
  public let leftOutCount: Int

  /// How many of the remarks that are kept are so bad.
  public func count(_ severity: Finding.Severity) -> Int { findings.count { $0.severity == severity } }

  /// The worst that was found; `nil` when nothing was.
  public var worst: Finding.Severity? { findings.map(\.severity).max() }
}
