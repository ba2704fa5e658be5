import CivilTime
import Testing

@testable import Secretariat

struct YearlyRuleTests {
  @Test(arguments: [
    ("1996-04-07", 1996), ("1999-04-04", 1999), ("2000-04-23", 2000), ("2008-03-23", 2008), ("2011-04-24", 2011), ("2019-04-21", 2019),
    ("2024-03-31", 2024), ("2025-04-20", 2025), ("2026-04-05", 2026), ("2038-04-25", 2038), ("1818-03-22", 1818), ("1943-04-25", 1943),
  ]) func `Easter falls on the day that it did`(day: String, year: Int) throws {
    #expect(try Day.easter(in: year) == Day(parsing: day))
  }

  @Test func `in every year Easter is the Sunday that another rule gives`() throws {
    for year in 1...9_999 {
      let day = try #require(Day.easter(in: year))
      #expect(day.weekday == .sunday)
      #expect(try day == Self.anonymousEaster(year), "\(year)")
    }
    #expect(Day.easter(in: 0) == nil)
    #expect(Day.easter(in: 10_000) == nil)
  }

  /// The rule of an anonymous correspondent of Nature, 1876, which is worked out another way.
  private static func anonymousEaster(_ year: Int) throws -> Day {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (b - (b + 8) / 25 + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return try Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  @Test(arguments: [
    ("05-01", "2025-05-01"), ("02-29", "2025-02-28"), ("easter-2", "2025-04-18"), ("easter+60", "2025-06-19"), ("easter+0", "2025-04-20"),
    ("1>=01-15", "2025-01-20"), ("4>=11-22", "2025-11-27"), ("1>=05-18", "2025-05-19"), ("1>=09-01", "2025-09-01"),
    ("7>=09-02", "2025-09-07"),
  ]) func `a rule gives one day of a year`(rule: String, day: String) throws {
    #expect(try YearlyRule(rule)?.day(in: 2025) == Day(parsing: day))
  }

  @Test(arguments: ["", "13-01", "1-1", "easter", "easter2x", "easter-500", "8>=01-01", "0>=01-01", "1>=02-30", "1>01-01", "05-01 ", "x"])
  func `nothing else is a rule`(text: String) {
    #expect(YearlyRule(text) == nil)
  }

  @Test(arguments: [
    ("05-01:2024..2026", ["2024-05-01", "2025-05-01", "2026-05-01"]), ("05-01:2023,2025", ["2025-05-01"]),
    ("05-01:2026 05-02:2025..2025", ["2026-05-01", "2025-05-02"]), ("05-01:1990..2000", []), ("05-01:2030..2040", []),
  ]) func `days hold in their years only`(text: String, days: [String]) throws {
    let range = try DayRange(parsing: "2024-01-01..2026-12-31")
    #expect(try YearlyDays(text)?.days(in: range) == days.map { try Day(parsing: $0) })
  }

  @Test func `days are cut off at the ends of a range`() throws {
    let days = try #require(YearlyDays("05-01:2020..2030"))
    #expect(try days.days(in: DayRange(parsing: "2024-05-02..2025-04-30")).isEmpty)
    #expect(try days.days(in: DayRange(parsing: "2024-05-01..2025-05-01")).count == 2)
    #expect(days.years == 2_020...2_030)
  }

  @Test(arguments: [
    "", "05-01", "05-01:", "05-01:20", "05-01:2025..2024", "05-01:2025..", "05-01:2025-2026", "05-01:2025,", "05-01:2025  05-02:2025",
    "05-01:0000", "x:2025", "05-01:2025:2026",
  ]) func `nothing else is a list of days`(text: String) {
    #expect(YearlyDays(text) == nil)
  }
}
