import CivilTime
import Secretariat
import TestSupport
import Testing

/// R19, R21: the holidays that hold are those of the program, as people changed them, with those of the chosen regions.
struct HolidayCalendarTests {
  private static let year = Result { try DayRange(parsing: "2025-01-01..12-31") }

  private static func code<Subject>(_ text: String) throws -> Code<Subject> { try #require(Code(text)) }
  private static func day(_ text: String) throws -> Day { try Day(parsing: "2025-\(text)") }

  private static func known(_ name: String, _ days: String, country: String = "AA", regions: String...) throws -> KnownHoliday {
    try KnownHoliday(
      country: code(country), regions: regions.map { try code($0) }, name: BilingualText(english: name, spanish: "\(name) es"),
      days: #require(YearlyDays(days)))
  }

  private static func added(_ name: String, _ day: String, region: String? = nil) throws -> HolidayEdit {
    try .added(
      Holiday(
        country: code("AA"), region: region.map { try code($0) }, day: Self.day(day), name: BilingualText(name, in: .english),
        origin: .record(source: nil)))
  }

  private static func removed(_ day: String, region: String? = nil) throws -> HolidayEdit {
    try .removed(HolidayKey(country: code("AA"), region: region.map { try code($0) }, day: Self.day(day)))
  }

  private static func calendar(_ known: [KnownHoliday], _ edits: [HolidayEdit] = [], region: String? = nil) throws -> HolidayCalendar {
    let regions: [Code<Country>: Code<Region>] = try region.map { [try code("AA"): try code($0)] } ?? [:]
    return HolidayCalendar(over: try year.get(), known: known, edits: edits, regions: regions)
  }

  private static func shown(_ calendar: HolidayCalendar) throws -> [String] {
    try calendar.holidays(of: code("AA"), in: year.get()).map { holiday in
      let day = holiday.day.description.dropFirst(5)
      return "\(day) \(holiday.name.marked(in: .english))\(holiday.region.map { " \($0)" } ?? "")"
    }
  }

  @Test func `people add, rename and remove, and what they did not touch stays`() throws {
    let known = try [Self.known("May Day", "05-01:2025"), Self.known("Christmas", "12-25:2025")]
    #expect(try Self.shown(Self.calendar(known)) == ["05-01 May Day", "12-25 Christmas"])
    let edits = try [Self.removed("05-01"), Self.added("Labour Day", "05-02"), Self.added("Xmas", "12-25")]
    #expect(try Self.shown(Self.calendar(known, edits)) == ["05-02 Labour Day", "12-25 Xmas"])
  }

  @Test func `a holiday of a region counts only where the region was chosen, and the country goes first`() throws {
    let known = try [
      Self.known("National", "05-01:2025"), Self.known("Of both", "05-01:2025 06-01:2025", regions: "R", "S"),
      Self.known("Of S", "07-01:2025", regions: "S"),
    ]
    let edits = try [Self.added("Ours", "08-01", region: "S"), Self.removed("06-01", region: "R")]
    #expect(try Self.shown(Self.calendar(known, edits)) == ["05-01 National"])
    #expect(try Self.shown(Self.calendar(known, edits, region: "R")) == ["05-01 National"])
    #expect(
      try Self.shown(Self.calendar(known, edits, region: "S")) == ["05-01 National", "06-01 Of both S", "07-01 Of S S", "08-01 Ours S"])
    // Without the national holiday the region's stands.
    let withoutNational = try edits + [Self.removed("05-01")]
    #expect(try Self.shown(Self.calendar(known, withoutNational, region: "R")) == ["05-01 Of both R"])
  }

  @Test func `R22: two holidays on one day bear both names, and none where one is not translated`() throws {
    let english = try KnownHoliday(
      country: Self.code("AA"), regions: [], name: BilingualText("Only", in: .english), days: #require(YearlyDays("05-01:2025")))
    let both = try Self.calendar([Self.known("One", "05-01:2025"), Self.known("Two", "05-01:2025")])
    let name = try both.holiday(on: Self.day("05-01"), in: Self.code("AA"))?.name
    #expect(name == BilingualText(english: "One; Two", spanish: "One es; Two es"))
    let half = try Self.calendar([Self.known("One", "05-01:2025"), english])
    #expect(try half.holiday(on: Self.day("05-01"), in: Self.code("AA"))?.name == BilingualText("One; Only", in: .english))
  }

  @Test func `a working day lies in the week and is no holiday`() throws {
    let calendar = try Self.calendar([Self.known("May Day", "05-01:2025")])
    #expect(try !calendar.isWorkingDay(Self.day("05-01"), in: Self.code("AA")))
    #expect(try calendar.isWorkingDay(Self.day("05-01"), in: Self.code("BB")))
    #expect(try calendar.isWorkingDay(Self.day("05-02"), in: Self.code("AA")))
    #expect(try !calendar.isWorkingDay(Self.day("05-03"), in: Self.code("AA")))
  }

  @Test(arguments: [
    ("2025-04-30", true), ("2025-05-02", true), ("2025-04-29..30", true), ("2025-05-01", false), ("2025-04-30..05-02", false),
    ("2025-04-29", false), ("2025-05-05", false),
  ]) func `delegates travel on a holiday that lies before or after the meeting in the week`(days: String, isBridged: Bool) throws {
    let calendar = try Self.calendar([Self.known("Thursday", "05-01:2025"), Self.known("Sunday", "05-04:2025")])
    #expect(try calendar.isBridged(DayRange(parsing: days), in: Self.code("AA")) == isBridged)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `whatever the edits, each day is what the last word about it says`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let days = try (1...28).map { try Day(year: 2_025, month: 2, day: $0) }
    let known = try days.filter { _ in Bool.random(using: &generator) }.map { day in
      try Self.known("K", "\(MonthDay(of: day)):2025", country: ["AA", "BB"].randomElement(using: &generator) ?? "AA")
    }
    let edits = try days.filter { _ in Bool.random(using: &generator) }.map { day in
      let text = "\(MonthDay(of: day))"
      return Bool.random(using: &generator) ? try Self.added("E", text) : try Self.removed(text)
    }
    let calendar = try Self.calendar(known, edits)
    for day in days {
      let country: Code<Country> = try Self.code("AA")
      let edit = edits.first { $0.key.day == day }
      let isKnown = known.contains { holiday in holiday.country == country && !holiday.days.days(in: DayRange(day)).isEmpty }
      let expected: Bool =
        switch edit {
        case .added: true
        case .removed: false
        case nil: isKnown
        }
      #expect(calendar.isHoliday(day, in: country) == expected, "seed \(seed), \(day)")
      let other: Code<Country> = try Self.code("BB")
      let isKnownElsewhere = known.contains { $0.country == other && !$0.days.days(in: DayRange(day)).isEmpty }
      #expect(calendar.isHoliday(day, in: other) == isKnownElsewhere, "seed \(seed), \(day)")
    }
    // A calendar over a part of the days says the same of them.
    let part = try DayRange(first: days[7], last: days[20])
    let narrow = HolidayCalendar(over: part, known: known, edits: edits, regions: [:])
    let country: Code<Country> = try Self.code("AA")
    #expect(narrow.holidays(of: country, in: part) == calendar.holidays(of: country, in: part), "seed \(seed)")
    #expect(try narrow.holidays(of: country, in: Self.year.get()) == narrow.holidays(of: country, in: part), "seed \(seed)")
  }
}
