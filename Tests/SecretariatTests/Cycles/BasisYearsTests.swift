import Secretariat
import Testing

struct BasisYearsTests {
  @Test(arguments: [("2022..2024", 3, "2022–2024"), ("2023", 1, "2023"), ("2023..2023", 1, "2023")])
  func `years are read as a span or as one`(text: String, count: Int, formatted: String) throws {
    let years = try BasisYears(parsing: text)
    #expect(years.yearCount == count)
    #expect(years.years.count == count)
    #expect(years.formatted == formatted)
  }

  @Test(arguments: ["", "2024..2022", "abc", "2022-2024", "2022..", "..2024", "2022...2024", "22..2024", "2022..3000", "２０２２"])
  func `anything else is refused`(text: String) {
    #expect(throws: Refusal.self) { try BasisYears(parsing: text) }
  }

  @Test func `without a choice the three years before are looked at`() throws {
    #expect(try BasisYears.before(CycleYear(2_025)).description == "2022..2024")
  }

  @Test(arguments: ["0", "-1", "", "1899", "3000", "abc", "20255", "2025 ", "٢٠٢٥"])
  func `a year of a plan lies between 1900 and 2999`(text: String) {
    #expect(throws: Refusal.self) { try CycleYear(parsing: text) }
  }
}
