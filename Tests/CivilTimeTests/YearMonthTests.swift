import CivilTime
import Testing

struct YearMonthTests {
  @Test(arguments: [
    ("2024-02", "2024-02-01", "2024-02-29"), ("2023-02", "2023-02-01", "2023-02-28"), ("1900-02", "1900-02-01", "1900-02-28"),
    ("2000-02", "2000-02-01", "2000-02-29"), ("2025-12", "2025-12-01", "2025-12-31"), ("0001-01", "0001-01-01", "0001-01-31"),
    ("9999-12", "9999-12-01", "9999-12-31"), ("2019-04", "2019-04-01", "2019-04-30"),
  ])
  func `a month knows its first and last day`(text: String, first: String, last: String) throws {
    let month = try YearMonth(parsing: text)
    #expect(month.firstDay.description == first)
    #expect(month.lastDay.description == last)
    #expect(month.dayCount == month.days.dayCount)
    #expect(month.description == text)
    #expect(YearMonth(of: month.lastDay) == month)
  }

  @Test func `adding months to each month agrees with counting`() throws {
    let start = try YearMonth(parsing: "1999-11")
    for months in -40...40 {
      var (year, month) = (1999, 11)
      for _ in 0..<abs(months) {
        month += months.signum()
        if month == 13 { (year, month) = (year + 1, 1) }
        if month == 0 { (year, month) = (year - 1, 12) }
      }
      #expect(try start.adding(months: months) == YearMonth(year: year, month: month))
    }
  }

  @Test func `adding months stops at the calendar's ends`() throws {
    let last = try YearMonth(parsing: "9999-12")
    let first = try YearMonth(parsing: "0001-01")
    #expect(throws: CivilTimeError.yearOutOfRange(10_000)) { try last.adding(months: 1) }
    #expect(throws: CivilTimeError.yearOutOfRange(10_000)) { try last.adding(months: .max) }
    #expect(throws: CivilTimeError.yearOutOfRange(0)) { try first.adding(months: -1) }
    #expect(throws: CivilTimeError.yearOutOfRange(0)) { try first.adding(months: .min) }
    #expect(try first.adding(months: 12 * 9_999 - 1) == last)
  }

  @Test(arguments: ["", "2025", "2025-1", "2025-012", "2025-12-01", "2025/10", "٢٠٢٥-١٠", "2025-10\n", "2025-1\u{0}", "October 2025"])
  func `text that is not four and two digits is refused`(text: String) {
    #expect(throws: CivilTimeError.malformed(given: text, expected: .month)) { try YearMonth(parsing: text) }
  }

  @Test func `a month or year that does not exist is refused`() {
    #expect(throws: CivilTimeError.noSuchMonth(13)) { try YearMonth(parsing: "2025-13") }
    #expect(throws: CivilTimeError.noSuchMonth(0)) { try YearMonth(parsing: "2025-00") }
    #expect(throws: CivilTimeError.yearOutOfRange(0)) { try YearMonth(parsing: "0000-10") }
    #expect(throws: CivilTimeError.yearOutOfRange(10_000)) { try YearMonth(year: 10_000, month: 1) }
  }

  @Test func `a month's name holds no day`() throws {
    let month = try YearMonth(parsing: "2019-10")
    #expect(month.name(in: .english) == "October 2019")
    #expect(month.name(in: .spanish) == "octubre de 2019")
    let names = try (1...12).map { try YearMonth(year: 2019, month: $0) }
    #expect(
      names.map { $0.monthName(in: .spanish) }.joined(separator: " ")
        == "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
    #expect(
      names.map { $0.monthName(in: .english) }.joined(separator: " ")
        == "January February March April May June July August September October November December")
    #expect(names == names.sorted())
  }
}
