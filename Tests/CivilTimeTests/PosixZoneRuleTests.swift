import Testing

@testable import CivilTime

struct PosixZoneRuleTests {
  @Test(arguments: [
    ("CST6", -21_600, "CST"), ("<-03>3", -10_800, "-03"), ("<+0530>-5:30", 19_800, "+0530"), ("UTC0", 0, "UTC"),
    ("LMT5:36:13", -20_173, "LMT"),
  ])
  func `a zone without summer time has one offset`(text: String, seconds: Int, abbreviation: String) throws {
    let rule = try #require(PosixZoneRule(text.utf8))
    #expect(rule.standard == ZoneOffset(seconds: seconds, isDaylightSaving: false, abbreviation: abbreviation))
    #expect(rule.daylight == nil)
    #expect(rule.transitions(in: 2025).isEmpty)
    #expect(try rule.offset(at: Instant(parsing: "2025-07-01T00:00:00Z")) == rule.standard)
  }

  @Test(arguments: [
    ("EST5EDT,M3.2.0,M11.1.0", 2025, "2025-03-09T07:00:00Z", "2025-11-02T06:00:00Z"),
    ("CST5CDT,M3.2.0/0,M11.1.0/1", 2025, "2025-03-09T05:00:00Z", "2025-11-02T05:00:00Z"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 2026, "2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"),
    ("<-04>4<-03>,M9.1.6/24,M4.1.6/24", 2026, "2026-04-05T03:00:00Z", "2026-09-06T04:00:00Z"),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 2026, "2026-04-04T15:00:00Z", "2026-10-03T15:30:00Z"),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 2026, "2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"),
    ("EST5EDT,J60/0,J300/0", 2024, "2024-03-01T05:00:00Z", "2024-10-27T04:00:00Z"),
    ("EST5EDT,J60/0,J300/0", 2025, "2025-03-01T05:00:00Z", "2025-10-27T04:00:00Z"),
    ("EST5EDT,J59/0,J300/0", 2024, "2024-02-28T05:00:00Z", "2024-10-27T04:00:00Z"),
    ("EST5EDT,59/0,300/0", 2024, "2024-02-29T05:00:00Z", "2024-10-27T04:00:00Z"),
    ("EST5EDT,59/0,300/0", 2025, "2025-03-01T05:00:00Z", "2025-10-28T04:00:00Z"),
  ])
  func `the changes of a year fall where the rule says`(text: String, year: Int, first: String, second: String) throws {
    let rule = try #require(PosixZoneRule(text.utf8))
    let changes = rule.transitions(in: year)
    #expect(changes.map(\.at.description) == [first, second])
    for change in changes {
      #expect(rule.offset(at: change.at) == change.to)
      #expect(rule.offset(at: Instant(secondsSinceEpoch: change.at.secondsSinceEpoch - 1)) == change.from)
    }
  }

  @Test func `summer time all the year round has no other offset`() throws {
    let rule = try #require(PosixZoneRule("XXX3EDT4,0/0,J365/23".utf8))
    for month in 1...12 {
      #expect(try rule.offset(at: Instant(parsing: "2025-\(month < 10 ? "0" : "")\(month)-01T03:30:00Z")).abbreviation == "EDT")
    }
  }

  @Test func `the rule holds from the first year to the last`() throws {
    let rule = try #require(PosixZoneRule("EST5EDT,M3.2.0,M11.1.0".utf8))
    #expect(rule.offset(at: Instant(secondsSinceEpoch: .min)).abbreviation == "EST")
    #expect(rule.offset(at: Instant(secondsSinceEpoch: .max)).abbreviation == "EST")
    #expect(try rule.offset(at: Instant(parsing: "9999-07-01T00:00:00Z")).abbreviation == "EDT")
    #expect(try rule.offset(at: Instant(parsing: "0001-07-01T00:00:00Z")).abbreviation == "EDT")
  }

  @Test(arguments: [
    "", "C6", "CST", "6", "CST6CDT", "CST6CDT,M3.2.0", "CST6CDT,M3.2.0,", "CST6CDT,M13.2.0,M11.1.0", "CST6CDT,M3.0.0,M11.1.0",
    "CST6CDT,M3.6.0,M11.1.0",
    "CST6CDT,M3.2.7,M11.1.0", "CST6CDT,J0,J300", "CST6CDT,J366,J1", "CST6CDT,366,1", "CST6CDT,M3.2.0/168,M11.1.0", "CST25", "CST6:60",
    "<>6", "<-03", "CST6 ",
    "CST6CDT,M3.2.0,M11.1.0,", "CST6CDT,M3.2.0,M11.1.0\n", "CST99999999999999999999", "CST--6",
  ])
  func `text that is no rule is refused`(text: String) { #expect(PosixZoneRule(text.utf8) == nil) }
}
