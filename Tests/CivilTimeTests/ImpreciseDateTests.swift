import CivilTime
import Foundation
import Testing

struct ImpreciseDateTests {
  @Test(arguments: [
    ("2025-12-04", "2025-12-04", "2025-12-04", true), ("2025-12-04..05", "2025-12-04", "2025-12-05", true),
    ("2025-06-04,11,18", "2025-06-04", "2025-06-18", true), ("2025-10", "2025-10-01", "2025-10-31", false),
    ("window:2025-11-24..12-10", "2025-11-24", "2025-12-10", false), ("window:2025-11-24", "2025-11-24", "2025-11-24", false),
    ("tbc", nil, nil, false), ("none", nil, nil, false),
  ])
  func `each form is read back, with its bounds`(text: String, earliest: String?, latest: String?, isExact: Bool) throws {
    let date = try ImpreciseDate(parsing: text)
    #expect(date.description == text)
    #expect(date.earliest?.description == earliest)
    #expect(date.latest?.description == latest)
    #expect(date.hasExactDays == isExact)
    #expect(date.year == earliest.map { _ in 2025 })
  }

  @Test func `separate days are separate ranges`() throws {
    #expect(try ImpreciseDate(parsing: "2025-06-04,11,18").exactDays.map(\.description) == ["2025-06-04", "2025-06-11", "2025-06-18"])
    #expect(try ImpreciseDate(parsing: "2025-12-04..05").exactDays.map(\.description) == ["2025-12-04..05"])
  }

  @Test func `a month never prints a day`() throws {
    for year in [1, 1_999, 2_019, 2_025, 9_999] {
      for month in 1...12 {
        let month = try YearMonth(year: year, month: month)
        let date = ImpreciseDate.month(month)
        #expect(date.exactDays.isEmpty)
        #expect(date.formatted(in: .english) == "\(month.monthName(in: .english)) \(year)")
        #expect(date.formatted(in: .spanish) == "\(month.monthName(in: .spanish)) de \(year)")
        #expect(date.description == month.description)
      }
    }
  }

  @Test(arguments: [
    ("2025-02-31", CivilTimeError.noSuchDay(year: 2025, month: 2, day: 31, lastDay: 28)), ("2025-13", .noSuchMonth(13)),
    ("2025-12-05..04", .endBeforeStart(start: "2025-12-05", end: "2025-12-04")), ("0000-01", .yearOutOfRange(0)),
    ("window:2025-12-05..04", .endBeforeStart(start: "2025-12-05", end: "2025-12-04")),
    ("2025-06-11,04", .daysNotInOrder(given: "2025-06-11,2025-06-04")),
  ])
  func `a date that cannot be is refused with what is wrong`(text: String, error: CivilTimeError) {
    #expect(throws: error) { try ImpreciseDate(parsing: text) }
  }

  @Test(arguments: [
    "", " ", "TBC", "None", "tbc ", "window", "window:", "window:tbc", "window:2025-10", "window:2025-06-04,11", "2025", "20251204",
    "october",
    "abcdefg", "2025-12-4", "2025-12-04..", "2025-12-04..x5", "2025-06-04,x1", "2025-06-04,", ",", "٢٠٢٥-١٢-٠٤", "２０２５-１０",
    "2025-12-04\u{0}",
    "2025-12-04\r\n", "2025-12-04\r\nX:Y", "2025-10\n", "\u{202E}2025-10", "5 December 2024",
  ])
  func `text that is no date is refused, and the refusal shows all that was given`(text: String) {
    #expect {
      try ImpreciseDate(parsing: text)
    } throws: { error in
      guard case CivilTimeError.malformed(let given, let expected) = error else { return false }
      return given == text && expected == .date
    }
  }

  @Test(arguments: ["", "2025-12-04", "window:", "2025-06-04,"])
  func `a megabyte of digits is refused at once, in a short sentence`(prefix: String) {
    let text = prefix + String(repeating: "9", count: 1_000_000)
    #expect { try ImpreciseDate(parsing: text) } throws: { error in "\(error)".utf8.count < 300 }
  }

  @Test func `a refusal shows no control characters`() {
    let text = "\u{1B}[2J2025\u{0}\r\n\u{9B}"
    #expect {
      try ImpreciseDate(parsing: text)
    } throws: { error in "\(error)".unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) } }
  }

  @Test func `dates decode from their text only`() throws {
    let dates = try JSONDecoder().decode([ImpreciseDate].self, from: Data(#"["2019-10","tbc","2025-12-04..05"]"#.utf8))
    #expect(String(decoding: try JSONEncoder().encode(dates), as: UTF8.self) == #"["2019-10","tbc","2025-12-04..05"]"#)
    #expect(throws: CivilTimeError.self) { try JSONDecoder().decode([ImpreciseDate].self, from: Data(#"["2019-10-32"]"#.utf8)) }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([ImpreciseDate].self, from: Data("[null]".utf8)) }
  }
}
