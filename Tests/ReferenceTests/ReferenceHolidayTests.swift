import CivilTime
import Reference
import Secretariat
import SecretariatSchema
import Testing

struct ReferenceHolidayTests {
  private static let all = Result { try KnownHoliday.embedded() }
  private static let years = 1_996...2_040

  private static func calendar(_ year: Int, regions: [String: String] = [:]) throws -> HolidayCalendar {
    let span = try DayRange(first: Day(year: year, month: 1, day: 1), last: Day(year: year, month: 12, day: 31))
    let pairs = try regions.map { country, region in (try #require(Code<Country>(country)), try #require(Code<Region>(region))) }
    return HolidayCalendar(over: span, known: try all.get(), edits: [], regions: Dictionary(uniqueKeysWithValues: pairs))
  }

  @Test func `the countries are the parties that are countries, and each has holidays in every year`() throws {
    let table = try #require(ReferenceTable.embedded(.parties))
    let parties = table.rows.filter { $0["kind"] == "country" }.compactMap { $0["code"] }.sorted()
    #expect(parties.count == 24)
    #expect(try Set(Self.all.get().map(\.country.text)).sorted() == parties)
    for year in Self.years {
      // The package knows of the Dominican Republic from 1998 on.
      let expected = year < 1_998 ? parties.filter { $0 != "DO" } : parties
      #expect(try Self.calendar(year).countries.map(\.text) == expected, "\(year)")
    }
  }

  @Test(arguments: [
    // Easter and what hangs on it.
    ("GT", "2025-04-18", "Good Friday"), ("CO", "2025-06-23", "Corpus Christi (observed)"), ("BR", "2024-03-29", "Good Friday"),
    ("BZ", "2025-04-21", "Easter Monday"), ("AR", "2025-03-03", "Carnival Monday"),
    // Mexican Mondays, since 2006, and the days before.
    ("MX", "2005-02-05", "Constitution Day"), ("MX", "2025-02-03", "Constitution Day"),
    ("MX", "2005-03-21", "Benito Juárez's birthday"), ("MX", "2025-03-17", "Benito Juárez's birthday"),
    ("MX", "2025-11-17", "Revolution Day"), ("MX", "2024-10-01", "Change of Federal Government"),
    // Moved and observed ones.
    ("CO", "2025-01-06", "Epiphany"), ("CO", "2024-01-08", "Epiphany (observed)"), ("US", "2021-07-05", "Independence Day (observed)"),
    ("US", "2025-11-27", "Thanksgiving Day"), ("CA", "2025-09-01", "Labor Day"), ("JM", "2025-08-06", "Independence Day"),
    ("AR", "2025-11-24", "National Sovereignty Day"),
    // Fixed ones.
    ("HN", "2025-09-15", "Independence Day"), ("VE", "2025-07-05", "Independence Day"), ("CL", "2025-09-18", "Independence Day"),
  ]) func `a well known day is a holiday under its name`(country: String, day: String, name: String) throws {
    let day = try Day(parsing: day)
    let holiday = try Self.calendar(day.year).holiday(on: day, in: try #require(Code(country)))
    #expect(holiday?.name.text(in: .english) == name)
    #expect(holiday?.origin == .program)
  }

  @Test(arguments: [
    ("MX", "2025-02-05"), ("MX", "2025-03-21"), ("US", "2020-06-19"), ("CO", "2024-01-06"), ("CA", "2025-10-13"), ("BR", "2023-11-20"),
  ]) func `a day that was moved, is not yet a holiday or is one of regions only, is none`(country: String, day: String) throws {
    let day = try Day(parsing: day)
    #expect(try !Self.calendar(day.year).isHoliday(day, in: try #require(Code(country))))
  }

  @Test func `regions add their own`() throws {
    let day = try Day(parsing: "2025-10-13")
    let canada: Code<Country> = try #require(Code("CA"))
    let ontario = try Self.calendar(2_025, regions: ["CA": "ON"])
    #expect(ontario.holiday(on: day, in: canada)?.name.text(in: .english) == "Thanksgiving Day")
    #expect(ontario.holiday(on: day, in: canada)?.region == Code("ON"))
    let nova = try Self.calendar(2_025, regions: ["CA": "NS"])
    #expect(!nova.isHoliday(day, in: canada))
  }

  @Test func `every national holiday has a name in both languages`() throws {
    for holiday in try Self.all.get() {
      #expect(holiday.name.text(in: .english) != nil)
      guard holiday.regions.isEmpty else { continue }
      #expect(holiday.name.text(in: .spanish) != nil, "\(holiday.country) \(holiday.name.marked(in: .english))")
    }
  }

  @Test func `every region of a holiday has a name, and no region of a country is told twice`() throws {
    let regions = try Region.embedded()
    #expect(Set(regions.map { "\($0.country)-\($0.code)" }).count == regions.count)
    for holiday in try Self.all.get() {
      for code in holiday.regions {
        #expect(regions.contains { $0.country == holiday.country && $0.code == code }, "\(holiday.country)-\(code)")
      }
    }
  }

  @Test func `all days together are as many as the package gives`() throws {
    var count = 0
    for year in Self.years {
      let calendar = try Self.calendar(year)
      for country in calendar.countries { count += calendar.holidays(of: country, in: calendar.days).count }
    }
    #expect(count == 12_788)
  }

  @Test func `the days are told from 1996 to 2040`() throws {
    for holiday in try Self.all.get() {
      #expect(Self.years.contains(holiday.days.years.lowerBound) && Self.years.contains(holiday.days.years.upperBound))
    }
  }
}
