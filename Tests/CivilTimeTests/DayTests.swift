import CivilTime
import Foundation
import Testing

struct DayTests {
  /// The length of each month of a year, by the rule as a schoolbook states it.
  private static func monthLengths(_ year: Int) -> [Int] {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  @Test func `every day of 400 years stands where counting puts it`() throws {
    // 1 January 1601 was a Monday, 134 774 days before 1 January 1970.
    var number = -134_774
    var weekday = 0
    for year in 1601...2000 {
      for (month, length) in Self.monthLengths(year).enumerated() {
        for dayOfMonth in 1...length {
          let day = try Day(year: year, month: month + 1, day: dayOfMonth)
          let isRight =
            day.daysSinceEpoch == number && day.weekday.rawValue == weekday % 7 + 1 && day.year == year && day.month == month + 1
            && day.day == dayOfMonth
          if !isRight { Issue.record("\(year)-\(month + 1)-\(dayOfMonth) became \(day), number \(day.daysSinceEpoch), \(day.weekday)") }
          number += 1
          weekday += 1
        }
      }
    }
    #expect(number == 11_323, "1 January 2001")
  }

  @Test func `every day of 400 years is read back from its text`() throws {
    var number = 10_957
    for year in 2000...2399 {
      for (month, length) in Self.monthLengths(year).enumerated() {
        for dayOfMonth in 1...length {
          let text = "\(year)-\(Self.twoDigits(month + 1))-\(Self.twoDigits(dayOfMonth))"
          let day = try Day(parsing: text)
          if day.daysSinceEpoch != number || day.description != text { Issue.record("\(text) was read as \(day)") }
          number += 1
        }
      }
    }
  }

  @Test func `the months of all years follow each other without a gap`() throws {
    var next = Day.earliest.daysSinceEpoch
    for year in 1...9_999 {
      for (month, length) in Self.monthLengths(year).enumerated() {
        let first = try Day(year: year, month: month + 1, day: 1)
        if first.daysSinceEpoch != next { Issue.record("\(first) is number \(first.daysSinceEpoch), not \(next)") }
        next += length
      }
    }
    #expect(next == Day.latest.daysSinceEpoch + 1)
  }

  @Test func `the calendar begins on 0001-01-01 and ends on 9999-12-31`() {
    #expect(Day.earliest.description == "0001-01-01")
    #expect(Day.latest.description == "9999-12-31")
    #expect(Day.earliest.weekday == .monday)
    #expect(Day.latest.weekday == .friday)
    #expect(Day.earliest.previous == nil)
    #expect(Day.latest.next == nil)
    #expect(Day(daysSinceEpoch: Day.latest.daysSinceEpoch + 1) == nil)
    #expect(Day(daysSinceEpoch: Day.earliest.daysSinceEpoch - 1) == nil)
    #expect(Day(daysSinceEpoch: .max) == nil)
    #expect(Day(daysSinceEpoch: .min) == nil)
  }

  @Test func `adding days counts them and stops at the calendar's ends`() throws {
    let day = try Day(parsing: "2024-02-28")
    #expect(try day.adding(days: 2).description == "2024-03-01")
    #expect(try day.adding(days: -59).description == "2023-12-31")
    #expect(try day.days(until: day.adding(days: 365)) == 365)
    #expect(try day.adding(days: -3).days(until: day) == 3)
    #expect(day.next?.description == "2024-02-29")
    #expect(day.previous?.description == "2024-02-27")
    #expect(throws: CivilTimeError.yearOutOfRange(10_000)) { try Day.latest.adding(days: 1) }
    #expect(throws: CivilTimeError.yearOutOfRange(0)) { try Day.earliest.adding(days: -1) }
    #expect(throws: CivilTimeError.yearOutOfRange(10_000)) { try day.adding(days: .max) }
    #expect(throws: CivilTimeError.yearOutOfRange(0)) { try day.adding(days: .min) }
  }

  @Test(arguments: [
    ("2025-02-31", CivilTimeError.noSuchDay(year: 2025, month: 2, day: 31, lastDay: 28)),
    ("2023-02-29", .noSuchDay(year: 2023, month: 2, day: 29, lastDay: 28)),
    ("1900-02-29", .noSuchDay(year: 1900, month: 2, day: 29, lastDay: 28)),
    ("2024-02-30", .noSuchDay(year: 2024, month: 2, day: 30, lastDay: 29)),
    ("2025-04-31", .noSuchDay(year: 2025, month: 4, day: 31, lastDay: 30)),
    ("2025-01-00", .noSuchDay(year: 2025, month: 1, day: 0, lastDay: 31)), ("2025-13-01", .noSuchMonth(13)),
    ("2025-00-01", .noSuchMonth(0)),
    ("0000-01-01", .yearOutOfRange(0)),
  ])
  func `a day that does not exist is refused with what is wrong`(text: String, error: CivilTimeError) {
    #expect(throws: error) { try Day(parsing: text) }
  }

  @Test(arguments: [
    "", " ", "2025", "2025-12", "2025-1-2", "2025-12-4", "20251204", "2025/12/04", "04-12-2025", "2025-12-04 ", " 2025-12-04",
    "2025-12-04T09:00", "2025-12-04Z", "+2025-12-04", "-2025-12-04", "12025-12-04", "2025–12–04", "٢٠٢٥-١٢-٠٤", "２０２５-１２-０４", "2025-12-0४",
    "2025-12-04\u{0}", "2025-12-04\n", "2025-12-04\r\n", "\u{FEFF}2025-12-04", "2025-12-0\u{0301}4", "2025-1\u{0}-04", "5 December 2024",
  ])
  func `text that is not four, two and two digits is refused`(text: String) {
    #expect(throws: CivilTimeError.malformed(given: text, expected: .day)) { try Day(parsing: text) }
  }

  @Test func `days decode from their text only`() throws {
    let day = try JSONDecoder().decode([Day].self, from: Data(#"["2024-02-29"]"#.utf8))
    #expect(day.map(\.description) == ["2024-02-29"])
    #expect(String(decoding: try JSONEncoder().encode(day), as: UTF8.self) == #"["2024-02-29"]"#)
    #expect(throws: CivilTimeError.self) { try JSONDecoder().decode([Day].self, from: Data(#"["2023-02-29"]"#.utf8)) }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Day].self, from: Data("[19782]".utf8)) }
  }

  @Test func `weekdays have names in both languages`() {
    #expect(
      Weekday.allCases.map { $0.name(in: .english) }.joined(separator: " ") == "Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
    #expect(Weekday.allCases.map { $0.name(in: .spanish) }.joined(separator: " ") == "lunes martes miércoles jueves viernes sábado domingo")
  }
}
