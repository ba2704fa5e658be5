import CivilTime
import TestSupport
import Testing

@testable import ICalendar

struct RecurrencePropertyTests {
  /// How long a span is compared, in seconds, and with how many rules of each frequency.
  private static let spans: [(frequency: RecurrenceRule.Frequency, span: Int64, count: Int)] = [
    (.yearly, 4 * 366 * 86_400, 12), (.monthly, 2 * 366 * 86_400, 15), (.weekly, 366 * 86_400, 15), (.daily, 200 * 86_400, 20),
    (.hourly, 5 * 86_400, 15), (.minutely, 86_400, 15), (.secondly, 7_200, 15),
  ]

  @Test(arguments: spans.indices, [1 as UInt64, 2, 3])
  func `a rule gives the times that its definition admits`(position: Int, seed: UInt64) throws {
    let (frequency, span, count) = Self.spans[position]
    var random = SeededGenerator(seed: seed * 1_000 + UInt64(position))
    for _ in 0..<count {
      let (start, rule) = try Self.rule(frequency, using: &random)
      let last = try #require(LocalDateTime(wallSeconds: start.wallSeconds + span))
      let expected = RecurrenceReference(rule: rule, start: start).times(through: last)
      var found: [LocalDateTime] = []
      for time in try rule.occurrences(from: start) {
        guard time <= last else { break }
        found.append(time)
      }
      #expect(found == expected, "seed \(random.seed): \(start) \(rule)")
      let middle = try #require(LocalDateTime(wallSeconds: start.wallSeconds + span / 3))
      var later: [LocalDateTime] = []
      for time in try rule.occurrences(from: start, notBefore: middle) {
        guard time <= last else { break }
        later.append(time)
      }
      #expect(later == expected.filter { $0 >= middle }, "seed \(random.seed): \(start) \(rule) not before \(middle)")
    }
  }

  @Test(arguments: [1 as UInt64, 2, 3])
  func `a rule that was written is read as the same rule`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let frequency = RecurrenceRule.Frequency.allCases[Int.random(in: 0...6, using: &random)]
      let (_, rule) = try Self.rule(frequency, using: &random)
      #expect(try RecurrenceRule(parsing: rule.text) == rule, "seed \(seed)")
      let (tolerant, forgiven) = try RecurrenceRule.tolerant(" " + rule.text.lowercased() + ";")
      #expect(tolerant == rule && forgiven == [.blanks, .smallLetters, .emptyPart], "seed \(seed)")
    }
  }

  /// A rule of a frequency with some parts, and a start.
  private static func rule(
    _ frequency: RecurrenceRule.Frequency, using random: inout SeededGenerator
  ) throws -> (LocalDateTime, RecurrenceRule) {
    func some(_ range: ClosedRange<Int>, _ count: Int, fromEnd: Bool = false) -> [Int] {
      (0..<Int.random(in: 1...count, using: &random)).map { _ in
        let number = Int.random(in: range, using: &random)
        return fromEnd && Bool.random(using: &random) ? -number : number
      }
    }
    func isTrue(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    var parts = RecurrenceRule.Parts()
    if isTrue(25) { parts.months = some(1...12, 5).map { RecurrenceRule.Month($0) } }
    if frequency == .yearly, isTrue(25) { parts.weekNumbers = some(1...53, 6, fromEnd: true) }
    if ![.daily, .weekly, .monthly].contains(frequency), isTrue(15) { parts.yearDays = some(1...366, 80, fromEnd: true) }
    if frequency != .weekly, isTrue(25) { parts.monthDays = some(1...31, 9, fromEnd: true) }
    if isTrue(40) {
      let canPlace = frequency >= .monthly && parts.weekNumbers.isEmpty
      let largest = frequency == .yearly && parts.months.isEmpty ? 53 : 5
      parts.weekdays = some(1...7, 5).map { number in
        let weekday = Weekday(rawValue: number) ?? .monday
        return canPlace && isTrue(50) ? .one(some(1...largest, 1, fromEnd: true)[0], weekday) : .every(weekday)
      }
    }
    if isTrue(25) { parts.hours = some(0...23, 3) }
    if isTrue(25) { parts.minutes = some(0...59, 3) }
    if isTrue(25) { parts.seconds = some(0...59, 3) }
    if parts.hasOtherThanPositions, isTrue(30) { parts.positions = some(1...6, 3, fromEnd: true) }
    let second = Int64.random(in: 800_000_000...1_700_000_000, using: &random)
    let start = try #require(LocalDateTime(wallSeconds: isTrue(50) ? second - second % 86_400 + 32_400 : second))
    let end: RecurrenceRule.End =
      isTrue(20)
      ? .count(Int.random(in: 1...20, using: &random))
      : isTrue(20) ? .until(.local(try #require(LocalDateTime(wallSeconds: start.wallSeconds + 40 * 86_400)))) : .never
    let interval = isTrue(50) ? 1 : Int.random(in: 2...(frequency >= .monthly ? 4 : 40), using: &random)
    let weekStart = Weekday.allCases[Int.random(in: 0...6, using: &random)]
    return (start, try RecurrenceRule(frequency, interval: interval, end: end, parts: parts, weekStart: weekStart))
  }
}
