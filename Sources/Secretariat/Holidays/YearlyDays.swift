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
        guard let years = Self.years(span) else { return nil }
        stretches.append(Stretch(rule: rule, years: years))
      }
    }
    guard !stretches.isEmpty else { return nil }
    self.stretches = stretches
  }

  /// Reads `2011` or `1996..2040`: years of four digits, the first not after the last.
  private static func years(_ text: Substring.UTF8View) -> ClosedRange<Int>? {
    func year(_ digits: Substring.UTF8View) -> Int? {
      guard digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      let number = digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
      return number > 0 ? number : nil
    }
    guard let first = year(text.prefix(4)) else { return nil }
    if text.count == 4 { return first...first }
    guard text.count == 10, text.dropFirst(4).prefix(2).elementsEqual("..".utf8), let last = year(text.suffix(4)), last >= first else {
      return nil
    }
    return first...last
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
