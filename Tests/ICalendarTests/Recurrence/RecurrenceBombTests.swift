import CivilTime
import Testing

@testable import ICalendar

struct RecurrenceBombTests {
  /// Each is walked to its end in a few hundred thousand cheap steps at most; stepping by its own periods would take years.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1", "FREQ=SECONDLY;BYYEARDAY=366;BYMONTH=1",
      "FREQ=MINUTELY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=29;BYDAY=TU;BYHOUR=0;BYMINUTE=1;BYSECOND=1", "FREQ=SECONDLY;INTERVAL=60;BYSECOND=31",
      "FREQ=HOURLY;INTERVAL=168;BYDAY=TU", "FREQ=DAILY;INTERVAL=7;BYDAY=TU", "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6", "FREQ=MONTHLY;BYDAY=53MO",
      "FREQ=MINUTELY;BYSECOND=5;BYSETPOS=2", "FREQ=WEEKLY;BYDAY=TU;BYSETPOS=3", "FREQ=YEARLY;BYDAY=53SU;BYYEARDAY=1",
      "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;BYHOUR=1,2,3;BYMINUTE=4,5;BYSECOND=6", "RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=1",
      "FREQ=SECONDLY;BYHOUR=1;BYSETPOS=-2", "FREQ=WEEKLY;INTERVAL=2147483647;BYDAY=MO;BYSETPOS=2",
    ])
  func `a rule that never gives a time ends`(text: String) throws {
    var iterator = try RecurrenceRule(parsing: text).occurrences(from: Self.start).makeIterator()
    #expect(iterator.next() == nil)
    #expect(iterator.next() == nil)
  }

  /// 2024-01-01, a Monday, in a leap year.
  private static let start = LocalDateTime(wallSeconds: 1_704_067_200) ?? .earliest

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("FREQ=SECONDLY;INTERVAL=86399;BYHOUR=3;BYMINUTE=7;BYSECOND=5", 30), ("FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29", 80),
      ("FREQ=SECONDLY;INTERVAL=2147483647", 1), ("FREQ=DAILY;INTERVAL=1000003", 1), ("FREQ=MONTHLY;INTERVAL=99999", 1),
    ])
  func `a rule that seldom gives a time ends with the year 9999`(text: String, atLeast: Int) throws {
    let times = Array(try RecurrenceRule(parsing: text).occurrences(from: Self.start))
    #expect(times.count >= min(atLeast, 1) && times == times.sorted())
    #expect(times.allSatisfy { $0 >= Self.start && $0 <= .latest })
  }

  @Test func `a search that is cut short says so`() throws {
    let rule = try RecurrenceRule(parsing: "FREQ=MINUTELY;INTERVAL=1439;BYHOUR=3;BYMINUTE=7;BYMONTH=2;BYMONTHDAY=29")
    var short = try rule.occurrences(from: Self.start, limit: ExpansionLimit(emptyPeriods: 10, passedOver: 10)).makeIterator()
    #expect(short.next() == nil && short.hasGivenUp)
    var counted = try RecurrenceRule(parsing: "FREQ=SECONDLY;COUNT=2000000000")
      .occurrences(from: Self.start, notBefore: .latest, limit: ExpansionLimit(emptyPeriods: 10, passedOver: 1_000)).makeIterator()
    #expect(counted.next() == nil && counted.hasGivenUp)
  }

  @Test(.timeLimit(.minutes(1))) func `an endless rule of seconds is asked for a later year at once`() throws {
    let later = try #require(LocalDateTime(wallSeconds: 200_000_000_000))
    var iterator = try RecurrenceRule(parsing: "FREQ=SECONDLY;INTERVAL=3").occurrences(from: Self.start, notBefore: later).makeIterator()
    let next = iterator.next()
    let first = try #require(next)
    #expect(first.wallSeconds - later.wallSeconds < 3 && (first.wallSeconds - Self.start.wallSeconds) % 3 == 0)
  }

  @Test(.timeLimit(.minutes(1))) func `a zone with a rule of seconds is described in bounded time`() throws {
    let rules = try (1...100).map { try RecurrenceRule(parsing: "FREQ=SECONDLY;INTERVAL=\($0)") }
    let bomb = ZoneDescription.Observance(isDaylight: false, onset: Self.start, offsetFrom: 0, offsetTo: 3_600, rules: rules)
    let observances = Array(repeating: try #require(bomb), count: 100)
    let zone = try #require(ZoneDescription(name: "Bomb", observances: observances))
    #expect(zone.table.count <= ZoneDescription.onsetsMaximum * 5)
    #expect(zone.offset(at: Instant(secondsSinceEpoch: 1_800_000_000)).seconds == 3_600)
    #expect(zone.offset(at: Instant(secondsSinceEpoch: 200_000_000_000)).seconds == 3_600)
  }
}
