import CivilTime
import TestSupport
import Testing

struct DayRangeTests {
  @Test(arguments: [
    ("2025-12-04", "2025-12-04", "2025-12-04", 1), ("2025-12-04..05", "2025-12-04", "2025-12-05", 2),
    ("2025-11-30..12-02", "2025-11-30", "2025-12-02", 3), ("2025-12-30..2026-01-02", "2025-12-30", "2026-01-02", 4),
    ("2024-02-28..03-01", "2024-02-28", "2024-03-01", 3), ("0001-01-01..9999-12-31", "0001-01-01", "9999-12-31", 3_652_059),
  ])
  func `each form is read and written the same`(text: String, first: String, last: String, dayCount: Int) throws {
    let range = try DayRange(parsing: text)
    #expect(range.first.description == first)
    #expect(range.last.description == last)
    #expect(range.dayCount == dayCount)
    #expect(range.description == text)
  }

  @Test(arguments: [
    ("2025-12-04..2025-12-05", "2025-12-04..05"), ("2025-12-04..12-05", "2025-12-04..05"), ("2025-12-04..04", "2025-12-04"),
    ("2025-11-30..2025-12-02", "2025-11-30..12-02"),
  ])
  func `longer forms are read and written in the shortest`(text: String, shortest: String) throws {
    #expect(try DayRange(parsing: text).description == shortest)
  }

  @Test func `any range is read back from its text, and no shorter end would do`() throws {
    var generator = SeededGenerator(seed: 20_251_204)
    for _ in 0..<2_000 {
      let first = try #require(Day(daysSinceEpoch: Int.random(in: -719_162...2_932_000, using: &generator)))
      let length = Int.random(in: 0...[0, 3, 40, 400][Int.random(in: 0...3, using: &generator)], using: &generator)
      let range = try DayRange(first: first, last: first.adding(days: length))
      let text = range.description
      let isReadBack = try DayRange(parsing: text) == range
      let shorter = ["\(first)..\(range.last.description.suffix(2))", "\(first)..\(range.last.description.suffix(5))"].filter {
        $0.utf8.count < text.utf8.count
      }
      let isShortest = !shorter.contains { (try? DayRange(parsing: $0)) == range }
      if !isReadBack || !isShortest { Issue.record("\(text) (seed \(generator.seed))") }
    }
  }

  @Test(arguments: [
    ("2025-12-05..04", "2025-12-05", "2025-12-04"), ("2025-12-05..11-30", "2025-12-05", "2025-11-30"),
    ("2026-01-02..2025-12-30", "2026-01-02", "2025-12-30"),
  ])
  func `an end before the start is refused`(text: String, start: String, end: String) {
    #expect(throws: CivilTimeError.endBeforeStart(start: start, end: end)) { try DayRange(parsing: text) }
  }

  @Test(arguments: [
    "2025-12-04..", "2025-12-04..5", "2025-12-04...05", "2025-12-04-05", "2025-12-04 .. 05", "2025-12-04..05..06", "..2025-12-04",
    "2025-12-04..٠٥", "2025-12-04..05\u{0}", "2025-12-04..05\r\n", "2025-12-04,05", "2025-12-04–05", "2025-12-é..05",
  ])
  func `text that is no range is refused as malformed`(text: String) {
    #expect { try DayRange(parsing: text) } throws: { if case CivilTimeError.malformed = $0 { true } else { false } }
  }

  @Test func `a range ends on days that exist only`() {
    #expect(throws: CivilTimeError.noSuchDay(year: 2025, month: 2, day: 29, lastDay: 28)) { try DayRange(parsing: "2025-02-27..29") }
    #expect(throws: CivilTimeError.noSuchMonth(13)) { try DayRange(parsing: "2025-12-30..13-02") }
  }

  @Test func `a range holds its days in order and both ends`() throws {
    let range = try DayRange(parsing: "2025-11-29..12-02")
    #expect(range.map(\.description) == ["2025-11-29", "2025-11-30", "2025-12-01", "2025-12-02"])
    #expect(range.contains(range.first))
    #expect(range.contains(range.last))
    #expect(try !range.contains(Day(parsing: "2025-12-03")))
    #expect(try !range.contains(Day(parsing: "2025-11-28")))
  }

  @Test func `ranges overlap exactly when they share a day`() throws {
    let days = try YearMonth(parsing: "2025-03").days.prefix(6)
    let ranges = days.flatMap { first in days.compactMap { try? DayRange(first: first, last: $0) } }
    #expect(ranges.count == 21)
    for one in ranges {
      for other in ranges { #expect(one.overlaps(other) == one.contains { other.contains($0) }) }
    }
  }
}
