public import CivilTime

/// Days that come again by rules, each in the years for which it holds: `05-01:1996..2040 05-02:2011`.
public struct YearlyDays: Hashable, Sendable {
  /// A rule and a stretch of years for which it holds.
  private struct Stretch: Hashable, Sendable {
    let rule: YearlyRule
    let years: ClosedRange<Int>
  }

  private let stretches: [Stretch]

  /// Reads rules with their years, one blank between two; `nil` when a part cannot be read.
  public init?(_ text: String) {
    var stretches: [Stretch] = []
    for entry in text.utf8.split(separator: 0x20, omittingEmptySubsequences: false) {
      let parts = entry.split(separator: 0x3A, omittingEmptySubsequences: false)
      guard parts.count == 2, let rule = YearlyRule(String(decoding: parts[0], as: UTF8.self)) else { return nil }
      for span in parts[1].split(separator: 0x2C, omittingEmptySubsequences: false) {
        let text = String(decoding: span, as: UTF8.self)
        guard let first = Int(text.prefix(4)), (1...9_999).contains(first) else { return nil }
        guard text.utf8.count > 4 else {
          stretches.append(Stretch(rule: rule, years: first...first))
          continue
        }
        guard text.utf8.count == 10, text.dropFirst(4).hasPrefix(".."), let last = Int(text.suffix(4)), (first...9_999).contains(last)
        else { return nil }
        stretches.append(Stretch(rule: rule, years: first...last))
      }
    }
    guard !stretches.isEmpty else { return nil }
    self.stretches = stretches
  }

  /// The first and the last year for which any rule holds.
  public var years: ClosedRange<Int> {
    let firsts = stretches.map(\.years.lowerBound)
    let lasts = stretches.map(\.years.upperBound)
    return (firsts.min() ?? 1)...(lasts.max() ?? 1)
  }

  /// The days that lie in a range, in the order of the rules.
  public func days(in range: DayRange) -> [Day] {
    // No rule leads out of the year for which it is asked.
    let years = range.first.year...range.last.year
    return stretches.flatMap { stretch in
      stretch.years.clamped(to: years).compactMap { year -> Day? in
        guard stretch.years.contains(year), let day = stretch.rule.day(in: year), range.contains(day) else { return nil }
        return day
      }
    }
  }
}
