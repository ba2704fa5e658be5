import CivilTime
import Testing

struct MonthDayTests {
  @Test(arguments: ["01-01", "02-29", "12-31"])
  func `a day of the year is written as it is read`(text: String) throws {
    #expect(try MonthDay(parsing: text).description == text)
  }

  @Test(arguments: ["", "1-1", "02-30", "13-01", "00-10", "12-00", "12-1", "12-011", "١٢-٠١", "12/01"])
  func `anything else is refused`(text: String) {
    #expect(throws: CivilTimeError.self) { try MonthDay(parsing: text) }
  }

  @Test func `29 February is 28 February where there is none`() throws {
    let leapDay = try MonthDay(month: 2, day: 29)
    for year in 1_900...2_999 {
      let day = try leapDay.day(in: year)
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      #expect((day.month, day.day) == (2, isLeap ? 29 : 28))
    }
  }

  @Test func `days keep their order in every year`() throws {
    let days = try (1...12).flatMap { month in
      try (1...(try YearMonth(year: 2_000, month: month).dayCount)).map { try MonthDay(month: month, day: $0) }
    }
    #expect(days.count == 366)
    for (one, next) in zip(days, days.dropFirst()) {
      #expect(one < next)
      #expect(try one.day(in: 2_025) <= next.day(in: 2_025))
      #expect(try one.day(in: 2_024) < next.day(in: 2_024))
    }
  }

  @Test func `a day of the year is named in both languages`() throws {
    let day = try MonthDay(parsing: "12-01")
    #expect(day.formatted(in: .english) == "1 December")
    #expect(day.formatted(in: .spanish) == "1 de diciembre")
  }
}
