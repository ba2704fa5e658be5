import CivilTime
import TestSupport
import Testing

struct SeparateDaysTests {
  @Test(arguments: [
    ("2025-06-04,11,18", 3), ("2020-06-04,11,18,07-03", 4), ("2020-03-24,04-29,05-20,06-24", 4), ("2025-12-30,2026-01-06", 2),
    ("2025-06-04,05", 2), ("2025-12-30,2026-01-06,13,02-01", 4),
  ])
  func `each form is read and written the same`(text: String, count: Int) throws {
    let separate = try SeparateDays(parsing: text)
    #expect(separate.days.count == count)
    #expect(separate.description == text)
  }

  @Test func `a longer form is read and written in the shortest`() throws {
    #expect(try SeparateDays(parsing: "2025-06-04,2025-06-11,06-18").description == "2025-06-04,11,18")
  }

  @Test(arguments: ["2025-06-04", "2025-06-11,04", "2025-06-04,04", "2025-06-04,11,11", "2026-01-06,2025-12-30", "2025-06-04,05-11"])
  func `fewer than two days, or days out of order, are refused`(text: String) {
    #expect { try SeparateDays(parsing: text) } throws: { if case CivilTimeError.daysNotInOrder = $0 { true } else { false } }
  }

  @Test func `no days at all are refused`() {
    #expect(throws: CivilTimeError.daysNotInOrder(given: "")) { try SeparateDays([]) }
  }

  @Test(arguments: ["", ",", "2025-06-04,", ",2025-06-04", "2025-06-04,,11", "2025-06-04, 11", "2025-06-04,1", "2025-06-04,١١", "06-04,11"])
  func `text that is no list of days is refused as malformed`(text: String) {
    #expect { try SeparateDays(parsing: text) } throws: { if case CivilTimeError.malformed = $0 { true } else { false } }
  }

  @Test func `a list of a megabyte is refused at once`() {
    let text = "2025-06-04" + String(repeating: ",11", count: 350_000)
    #expect { try SeparateDays(parsing: text) } throws: { if case CivilTimeError.malformed = $0 { true } else { false } }
  }

  @Test func `any separate days are read back from their text`() throws {
    var generator = SeededGenerator(seed: 20_200_604)
    for _ in 0..<500 {
      var day = try #require(Day(daysSinceEpoch: Int.random(in: -10_000...40_000, using: &generator)))
      var days = [day]
      for _ in 1...Int.random(in: 1...8, using: &generator) {
        day = try day.adding(days: Int.random(in: 1...200, using: &generator))
        days.append(day)
      }
      let separate = try SeparateDays(days)
      if try SeparateDays(parsing: separate.description) != separate { Issue.record("\(separate) (seed \(generator.seed))") }
    }
  }
}
