import CivilTime
import Testing

@testable import ICalendar

struct ZoneDescriptionTests {
  private static func time(_ text: String) throws -> LocalDateTime { LocalDateTime(try LocalTime(parsing: text)) }

  private static func observance(
    _ isDaylight: Bool, _ onset: String, _ from: Int, _ to: Int, rule: String? = nil, dates: [String] = [], name: String? = nil
  ) throws -> ZoneDescription.Observance {
    let rules = try rule.map { [try RecurrenceRule(parsing: $0)] } ?? []
    let observance = ZoneDescription.Observance(
      isDaylight: isDaylight, onset: try time(onset), offsetFrom: from * 3_600, offsetTo: to * 3_600, rules: rules,
      dates: try dates.map(time), name: name)
    return try #require(observance)
  }

  /// As Outlook writes it.
  private static func newYork(tableYear: Int = 2_100) throws -> ZoneDescription {
    let observances = [
      try observance(false, "1601-11-01T02:00", -4, -5, rule: "FREQ=YEARLY;BYDAY=1SU;BYMONTH=11", name: "EST"),
      try observance(true, "1601-03-11T02:00", -5, -4, rule: "FREQ=YEARLY;BYDAY=2SU;BYMONTH=3", name: "EDT"),
    ]
    return try #require(ZoneDescription(name: "Eastern Standard Time", observances: observances, tableYear: tableYear))
  }

  @Test(arguments: [2_100, 2_020, 1_700]) func `offsets are the same from the table and after it`(tableYear: Int) throws {
    let zone = try Self.newYork(tableYear: tableYear)
    let data = try ZoneDatabase.system.zone(ZoneName(parsing: "America/New_York"))
    let span = try Instant(parsing: "2008-01-01T00:00:00Z")...Instant(parsing: "2150-12-31T00:00:00Z")
    for change in data.transitions(in: span) {
      for distance: Int64 in [-1, 0, 4_000_000] {
        let instant = Instant(secondsSinceEpoch: change.at.secondsSinceEpoch + distance)
        #expect(zone.offset(at: instant) == data.offset(at: instant))
      }
      for wall in [change.at.secondsSinceEpoch - 4 * 3_600 - 1_800, change.at.secondsSinceEpoch - 5 * 3_600] {
        let local = try #require(LocalDateTime(wallSeconds: wall))
        #expect(ZoneRules.described(zone).reading(of: local) == ZoneRules.data(data).reading(of: local))
      }
    }
    #expect(zone.offset(at: try Instant(parsing: "9998-07-01T00:00:00Z")).seconds == -4 * 3_600)
  }

  @Test func `before the first onset the offset before it holds, and dates are onsets too`() throws {
    let observances = [
      try Self.observance(false, "2020-10-25T03:00", 2, 1, dates: ["2021-10-31T03:00", "2022-10-30T03:00"], name: "A"),
      try Self.observance(true, "2021-03-28T02:00", 1, 2, dates: ["2022-03-27T02:00"], name: "B"),
    ]
    let zone = try #require(ZoneDescription(name: "X", observances: observances))
    func hours(_ text: String) throws -> Int { zone.offset(at: try Instant(parsing: text)).seconds / 3_600 }
    #expect(try hours("2020-10-25T00:59:59Z") == 2)
    #expect(try hours("2020-10-25T01:00:00Z") == 1)
    #expect(try hours("2021-07-01T00:00:00Z") == 2)
    #expect(try hours("2021-12-01T00:00:00Z") == 1)
    #expect(try hours("2022-03-27T01:00:00Z") == 2)
    #expect(try hours("2150-01-01T00:00:00Z") == 1)
  }

  @Test func `the end of a rule in UTC is compared by the offset before the onset`() throws {
    let observances = [
      try Self.observance(false, "2000-10-29T02:00", -5, -6, rule: "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20021027T070000Z"),
      try Self.observance(true, "2000-04-02T02:00", -6, -5, rule: "FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20020407T080000Z"),
    ]
    let zone = try #require(ZoneDescription(name: "X", observances: observances))
    #expect(zone.table.count == 6)
    #expect(zone.offset(at: try Instant(parsing: "2010-07-01T00:00:00Z")).seconds == -6 * 3_600)
  }

  @Test func `a description needs an observance, and an observance offsets below a day`() throws {
    #expect(ZoneDescription(name: "X", observances: []) == nil)
    #expect(ZoneDescription.Observance(isDaylight: false, onset: .earliest, offsetFrom: 0, offsetTo: 86_400) == nil)
    #expect(ZoneDescription.Observance(isDaylight: false, onset: .earliest, offsetFrom: -86_400, offsetTo: 0) == nil)
  }
}
