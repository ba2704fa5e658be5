import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct SetHolidayTests {
  private func names(_ office: Office, _ country: String, _ days: String) throws -> [String] {
    try ReviewHolidays([country], over: DayRange(parsing: days))(in: office).holidays.map { $0.name.marked(in: .english) }
  }

  private func add(_ office: Office, _ country: String, _ day: String, _ name: String, region: String? = nil) throws {
    _ = try SetHoliday(country, Day(parsing: day), region: region, .add(name: GivenText(english: name), source: nil))(in: office)
  }

  private func remove(_ office: Office, _ country: String, _ day: String, region: String? = nil) throws -> Written<Holiday> {
    try SetHoliday(country, Day(parsing: day), region: region, .remove)(in: office)
  }

  @Test func `one of the program is removed, renamed and removed again, and never comes back by itself`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let day = "2025-05-01"
    #expect(throws: Refusal.self) { try add(office, "MX", day, "May Day") }
    _ = try remove(office, "MX", day)
    #expect(try names(office, "MX", day).isEmpty)
    #expect(throws: Refusal.self) { try remove(office, "MX", day) }
    try add(office, "MX", day, "May Day")
    #expect(try names(office, "MX", day) == ["May Day"])
    _ = try remove(office, "MX", day)
    #expect(try names(office, "MX", day).isEmpty)
  }

  @Test func `one that was added leaves no row when it is removed`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    try add(office, "Mexico", "2025-10-02", "A day")
    let written = try remove(office, "MX", "2025-10-02")
    #expect(written.changes.map(\.happening) == [.removed])
    #expect(try office.record.read { try $0.holidayEdits() }.isEmpty)
  }

  @Test func `a region's holiday counts when the region is chosen, and is removed for the region alone`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    try add(office, "CA", "2025-03-03", "Ours", region: "Ontario")
    #expect(try names(office, "CA", "2025-03-03").isEmpty)
    _ = try ChooseRegion("ontario", of: "Canada")(in: office)
    #expect(try names(office, "CA", "2025-02-17..03-03") == ["Family Day", "Ours"])
    _ = try remove(office, "CA", "2025-02-17")
    #expect(try names(office, "CA", "2025-02-17").isEmpty)
    _ = try ChooseRegion("AB", of: "CA")(in: office)
    #expect(try names(office, "CA", "2025-02-17..03-03") == ["Family Day"])
    #expect(try ChooseRegion("AB", of: "CA")(in: office).changes.isEmpty)
    _ = try ChooseRegion(nil, of: "CA")(in: office)
    #expect(try names(office, "CA", "2025-02-17..03-03").isEmpty)
    #expect(try ReviewRegions()(in: office).entries.allSatisfy { !$0.isChosen })
  }

  @Test func `what is wrong is refused, and nothing is written`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let day = try Day(parsing: "2025-10-02")
    let nameless = SetHoliday("MX", day, .add(name: GivenText(), source: nil))
    #expect(throws: Refusal.self) { try nameless(in: office) }
    #expect(throws: Refusal.self) { try add(office, "Atlantis", "2025-10-02", "x") }
    #expect(throws: Refusal.self) { try add(office, "CA", "2025-10-02", "x", region: "Texas") }
    #expect(throws: Refusal.self) { try ChooseRegion("X", of: "MX")(in: office) }
    #expect(try office.record.read { try $0.holidayEdits() }.isEmpty)
  }
}
