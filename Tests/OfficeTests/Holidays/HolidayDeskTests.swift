import CivilTime
import Secretariat
import Store
import TestSupport
import Testing

@testable import Office

/// R19, R21: whoever plans, checks or counts days asks one desk.
struct HolidayDeskTests {
  private let mexico: Code<Country>? = Code("MX")

  private func desk(_ office: Office) throws -> HolidayDesk { try office.record.read { try HolidayDesk($0) } }

  @Test func `a fresh record has the holidays and blackouts of the program`() throws {
    let desk = try desk(SampleOffice.make(withMeetings: false))
    #expect(desk.coveredYears == 1_996...2_040)
    let year = try DayRange(parsing: "2025-01-01..12-31")
    let mexico = try #require(mexico)
    #expect(desk.holidays(over: year).holidays(of: mexico, in: year).count == 7)
    #expect(try desk.holidays(over: year).isBridged(DayRange(parsing: "2025-09-17"), in: mexico))
    let codes = desk.blackouts(over: year).blackouts.map(\.blackout.code.text)
    #expect(codes == ["NEW-YEAR-2025", "HOLY-WEEK-2025", "GFMD-2025", "UNGA-2025", "UNGA-OTHERS-2025", "YEAR-END-2025"])
  }

  @Test func `what people changed counts, and a record read as of before does not know it`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let mexico = try #require(mexico)
    let (old, new) = try (Day(parsing: "2025-03-17"), Day(parsing: "2025-03-18"))
    _ = try SetHoliday("MX", old, .remove)(in: office)
    _ = try SetHoliday("MX", new, .add(name: GivenText(english: "Moved"), source: nil))(in: office)
    let calendar = try desk(office).holidays(over: DayRange(first: old, last: new))
    #expect(calendar.isWorkingDay(old, in: mexico) && !calendar.isWorkingDay(new, in: mexico))
  }

  @Test func `a day knows whether something was said of it`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let mexico = try #require(mexico)
    func key(_ day: String) throws -> HolidayKey { HolidayKey(country: mexico, region: nil, day: try Day(parsing: day)) }
    _ = try SetHoliday("MX", Day(parsing: "2025-03-17"), .remove)(in: office)
    let desk = try desk(office)
    #expect(try desk.isSettled(key("2025-03-17")) && desk.isKnown(key("2025-03-17")) && desk.holiday(of: key("2025-03-17")) == nil)
    #expect(try desk.isSettled(key("2025-05-01")) && desk.holiday(of: key("2025-05-01")) != nil)
    #expect(try !desk.isSettled(key("2025-05-02")))
  }
}
