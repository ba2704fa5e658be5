import CivilTime
import Secretariat
import Testing

struct CycleWindowTests {
  private func window(_ from: String, _ until: String) throws -> CycleWindow {
    CycleWindow(from: try MonthDay(parsing: from), until: try MonthDay(parsing: until))
  }

  @Test(arguments: [
    ("12-01", "12-07", 2_025, "2025-12-01..07"), ("12-20", "01-10", 2_025, "2025-12-20..2026-01-10"),
    ("02-20", "02-29", 2_024, "2024-02-20..29"), ("02-20", "02-29", 2_025, "2025-02-20..28"),
    ("02-29", "02-29", 2_025, "2025-02-28"), ("12-31", "12-30", 2_024, "2024-12-31..2025-12-30"),
  ])
  func `a window lies in the year in which it begins`(from: String, until: String, year: Int, days: String) throws {
    #expect(try window(from, until).days(in: CycleYear(year)).description == days)
  }

  @Test(arguments: [("2025-12-25", 2_025), ("2026-01-10", 2_025), ("2026-01-11", 2_026), ("2026-06-01", 2_026)])
  func `the days after the year's end belong to the year before`(day: String, year: Int) throws {
    #expect(try window("12-20", "01-10").year(of: Day(parsing: day)) == year)
  }

  @Test func `a window inside the year moves no day to another year`() throws {
    let window = try window("12-01", "12-07")
    for day in try DayRange(parsing: "2024-12-25..2025-01-05") { #expect(window.year(of: day) == day.year) }
  }

  @Test func `every window that can be written has days in every year`() throws {
    let ends = try ["01-01", "02-28", "02-29", "03-01", "12-31"].map { try MonthDay(parsing: $0) }
    for from in ends {
      for until in ends {
        let window = CycleWindow(from: from, until: until)
        for year in [1_900, 2_000, 2_024, 2_025, 2_999] {
          let days = window.days(in: try CycleYear(year))
          #expect(days.first.year == year)
          #expect(days.last.year == (until < from ? year + 1 : year))
        }
      }
    }
  }

  @Test func `a window is named in both languages`() throws {
    #expect(try window("12-01", "12-07").formatted(in: .english) == "1–7 December")
    #expect(try window("12-01", "12-07").formatted(in: .spanish) == "del 1 al 7 de diciembre")
    #expect(try window("11-29", "12-05").formatted(in: .english) == "29 November – 5 December")
    #expect(try window("11-29", "12-05").formatted(in: .spanish) == "del 29 de noviembre al 5 de diciembre")
    #expect(try window("01-17", "01-17").formatted(in: .spanish) == "17 de enero")
  }
}
