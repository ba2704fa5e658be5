import CivilTime
import Testing

@testable import ICalendar

/// The examples of RFC 5545 3.8.5.3, in its order, in America/New_York.
struct RecurrenceExampleTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let start: String
    let rule: String
    let isEndless: Bool
    let expected: String
    let location: SourceLocation
    var testDescription: String { "\(start) \(rule)" }
  }

  /// `days` are months with their days, at the time of the start; an endless rule is compared as far as they go.
  private static func gives(
    _ start: String, _ rule: String, _ expected: String, isEndless: Bool = false, location: SourceLocation = #_sourceLocation
  ) -> Example {
    Example(start: start, rule: rule, isEndless: isEndless, expected: expected, location: location)
  }

  private static func endless(_ start: String, _ rule: String, _ expected: String, location: SourceLocation = #_sourceLocation) -> Example {
    gives(start, rule, expected, isEndless: true, location: location)
  }

  private static let january = (1998...2000).map { "\($0)-01: " + (1...31).map { String($0) }.joined(separator: " ") }.joined(
    separator: "; ")

  private static let examples: [Example] = [
    gives("1997-09-02", "FREQ=DAILY;COUNT=10", "1997-09: 2 3 4 5 6 7 8 9 10 11"),
    gives(
      "1997-09-02", "FREQ=DAILY;UNTIL=19971224T000000Z",
      "1997-09: 2-30; 1997-10: 1-31; 1997-11: 1-30; 1997-12: 1-23"),
    endless(
      "1997-09-02", "FREQ=DAILY;INTERVAL=2",
      "1997-09: 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30; 1997-10: 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30; 1997-11: 1 3 5 7"),
    gives("1997-09-02", "FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09: 2 12 22; 1997-10: 2 12"),
    gives("1998-01-01", "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", january),
    gives("1998-01-01", "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", january),
    gives("1997-09-02", "FREQ=WEEKLY;COUNT=10", "1997-09: 2 9 16 23 30; 1997-10: 7 14 21 28; 1997-11: 4"),
    gives(
      "1997-09-02", "FREQ=WEEKLY;UNTIL=19971224T000000Z",
      "1997-09: 2 9 16 23 30; 1997-10: 7 14 21 28; 1997-11: 4 11 18 25; 1997-12: 2 9 16 23"),
    endless(
      "1997-09-02", "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
      "1997-09: 2 16 30; 1997-10: 14 28; 1997-11: 11 25; 1997-12: 9 23; 1998-01: 6 20; 1998-02: 3"),
    gives("1997-09-02", "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH", "1997-09: 2 4 9 11 16 18 23 25 30; 1997-10: 2"),
    gives("1997-09-02", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "1997-09: 2 4 9 11 16 18 23 25 30; 1997-10: 2"),
    gives(
      "1997-09-01", "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
      "1997-09: 1 3 5 15 17 19 29; 1997-10: 1 3 13 15 17 27 29 31; 1997-11: 10 12 14 24 26 28; 1997-12: 8 10 12 22"),
    gives("1997-09-02", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "1997-09: 2 4 16 18 30; 1997-10: 2 14 16"),
    gives(
      "1997-09-05", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
      "1997-09: 5; 1997-10: 3; 1997-11: 7; 1997-12: 5; 1998-01: 2; 1998-02: 6; 1998-03: 6; 1998-04: 3; 1998-05: 1; 1998-06: 5"),
    gives("1997-09-05", "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", "1997-09: 5; 1997-10: 3; 1997-11: 7; 1997-12: 5"),
    gives(
      "1997-09-07", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
      "1997-09: 7 28; 1997-11: 2 30; 1998-01: 4 25; 1998-03: 1 29; 1998-05: 3 31"),
    gives(
      "1997-09-22", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997-09: 22; 1997-10: 20; 1997-11: 17; 1997-12: 22; 1998-01: 19; 1998-02: 16"),
    endless(
      "1997-09-28", "FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09: 28; 1997-10: 29; 1997-11: 28; 1997-12: 29; 1998-01: 29; 1998-02: 26"),
    gives(
      "1997-09-02", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", "1997-09: 2 15; 1997-10: 2 15; 1997-11: 2 15; 1997-12: 2 15; 1998-01: 2 15"),
    gives(
      "1997-09-30", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
      "1997-09: 30; 1997-10: 1 31; 1997-11: 1 30; 1997-12: 1 31; 1998-01: 1 31; 1998-02: 1"),
    gives(
      "1997-09-10", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", "1997-09: 10 11 12 13 14 15; 1999-03: 10 11 12 13"),
    endless(
      "1997-09-02", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
      "1997-09: 2 9 16 23 30; 1997-11: 4 11 18 25; 1998-01: 6 13 20 27; 1998-03: 3 10 17 24 31"),
    gives(
      "1997-06-10", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
      "1997-06: 10; 1997-07: 10; 1998-06: 10; 1998-07: 10; 1999-06: 10; 1999-07: 10; 2000-06: 10; 2000-07: 10; 2001-06: 10; 2001-07: 10"),
    gives(
      "1997-03-10", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
      "1997-03: 10; 1999-01: 10; 1999-02: 10; 1999-03: 10; 2001-01: 10; 2001-02: 10; 2001-03: 10; 2003-01: 10; 2003-02: 10; 2003-03: 10"),
    gives(
      "1997-01-01", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
      "1997-01: 1; 1997-04: 10; 1997-07: 19; 2000-01: 1; 2000-04: 9; 2000-07: 18; 2003-01: 1; 2003-04: 10; 2003-07: 19; 2006-01: 1"),
    endless("1997-05-19", "FREQ=YEARLY;BYDAY=20MO", "1997-05: 19; 1998-05: 18; 1999-05: 17"),
    endless("1997-05-12", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05: 12; 1998-05: 11; 1999-05: 17"),
    endless("1997-03-13", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "1997-03: 13 20 27; 1998-03: 5 12 19 26; 1999-03: 4 11 18 25"),
    endless(
      "1997-06-05", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
      "1997-06: 5 12 19 26; 1997-07: 3 10 17 24 31; 1997-08: 7 14 21 28; 1998-06: 4 11 18 25; 1998-07: 2 9 16 23 30; 1998-08: 6 13 20 27"),
    endless("1997-09-02", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1998-02: 13; 1998-03: 13; 1998-11: 13; 1999-08: 13; 2000-10: 13"),
    endless(
      "1997-09-13", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
      "1997-09: 13; 1997-10: 11; 1997-11: 8; 1997-12: 13; 1998-01: 10; 1998-02: 7; 1998-03: 7; 1998-04: 11; 1998-05: 9; 1998-06: 13"),
    endless(
      "1996-11-05", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996-11: 5; 2000-11: 7; 2004-11: 2"),
    gives("1997-09-04", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09: 4; 1997-10: 7; 1997-11: 6"),
    endless(
      "1997-09-29", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
      "1997-09: 29; 1997-10: 30; 1997-11: 27; 1997-12: 30; 1998-01: 29; 1998-02: 26; 1998-03: 30"),
    gives("1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08: 5 10 19 24"),
    gives("1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08: 5 17 19 31"),
    gives("2007-01-15", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01: 15 30; 2007-02: 15; 2007-03: 15 30"),
    // RFC 7529, SKIP: days that a month does not have.
    endless(
      "2014-01-31", "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD",
      "2014-01: 31; 2014-03: 1 31; 2014-05: 1 31; 2014-07: 1 31; 2014-08: 31; 2014-10: 1 31"),
    endless("2014-01-31", "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD", "2014-01: 31; 2014-02: 28; 2014-03: 31; 2014-04: 30"),
    endless("2014-01-31", "RSCALE=GREGORIAN;FREQ=MONTHLY", "2014-01: 31; 2014-03: 31; 2014-05: 31; 2014-07: 31"),
    endless("2016-02-29", "RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD", "2016-02: 29; 2017-03: 1; 2018-03: 1; 2019-03: 1; 2020-02: 29"),
    endless("2016-02-29", "RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=BACKWARD", "2016-02: 29; 2017-02: 28; 2018-02: 28; 2019-02: 28; 2020-02: 29"),
    endless("2016-12-31", "RSCALE=GREGORIAN;FREQ=YEARLY;BYYEARDAY=366;SKIP=FORWARD", "2016-12: 31; 2018-01: 1; 2019-01: 1; 2020-01: 1"),
  ]

  @Test(arguments: examples)
  func `the examples of the standards give what the standards say`(example: Example) throws {
    let day = try Day(parsing: example.start)
    let start = try #require(LocalDateTime(day: day, secondOfDay: 9 * 3_600))
    let zone = ZoneRules.data(try ZoneDatabase.system.zone(ZoneName(parsing: "America/New_York")))
    let expected = try Self.days(example.expected).map { LocalDateTime(startOf: $0).wallSeconds + 9 * 3_600 }
    let times = try RecurrenceRule(parsing: example.rule).occurrences(from: start, in: zone)
    let found = times.prefix(expected.count + (example.isEndless ? 0 : 1)).map(\.wallSeconds)
    #expect(found == expected, sourceLocation: example.location)
  }

  @Test(arguments: [
    // The standard ends this one at 17:00 in UTC, which is 13:00 there; erratum 3883 means 17:00 on the clocks.
    ("FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z", ["09:00", "12:00", "15:00"]),
    ("FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z", ["09:00", "12:00"]),
    ("FREQ=MINUTELY;INTERVAL=15;COUNT=6", ["09:00", "09:15", "09:30", "09:45", "10:00", "10:15"]),
    ("FREQ=MINUTELY;INTERVAL=90;COUNT=4", ["09:00", "10:30", "12:00", "13:30"]),
  ])
  func `the examples within a day give what the standard says`(rule: String, expected: [String]) throws {
    let zone = ZoneRules.data(try ZoneDatabase.system.zone(ZoneName(parsing: "America/New_York")))
    let start = try LocalDateTime(LocalTime(parsing: "1997-09-02T09:00"))
    let times = try RecurrenceRule(parsing: rule).occurrences(from: start, in: zone)
    #expect(times.map(\.description) == expected.map { "1997-09-02T\($0):00" })
  }

  @Test func `every 20 minutes of some hours can be said by day and by minute`() throws {
    let start = try LocalDateTime(LocalTime(parsing: "1997-09-02T09:00"))
    let byDay = try RecurrenceRule(parsing: "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40").occurrences(from: start)
    let byMinute = try RecurrenceRule(parsing: "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16").occurrences(from: start)
    #expect(byDay.prefix(100).map(\.description) == byMinute.prefix(100).map(\.description))
    #expect(byDay.prefix(25).map(\.description).suffix(2) == ["1997-09-02T16:40:00", "1997-09-03T09:00:00"])
  }

  /// The days of `1997-09: 2 9 16-18; 1997-10: 7`.
  private static func days(_ text: String) throws -> [Day] {
    try text.split(separator: "; ").flatMap { part in
      let month = try YearMonth(parsing: String(part.prefix(7)))
      return try part.dropFirst(9).split(separator: " ").flatMap { word in
        let ends = word.split(separator: "-").compactMap { Int($0) }
        return try (ends[0]...ends[ends.count - 1]).map { try Day(year: month.year, month: month.month, day: $0) }
      }
    }
  }
}
