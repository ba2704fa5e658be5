import CivilTime
import TestSupport
import Testing

@testable import ICalendar

struct RecurrenceSetTests {
  private static func time(_ text: String) throws -> DateOrDateTime { .local(LocalDateTime(try LocalTime(parsing: text))) }

  private static func zone(_ name: String) throws -> ZoneRules { .data(try ZoneDatabase.system.zone(ZoneName(parsing: name))) }

  private static func starts(_ set: RecurrenceSet, _ count: Int = 20) -> [String] {
    set.prefix(count).map { String($0.start.wallTime.description.dropLast(3)) }
  }

  @Test func `a set joins the start, rules and added times in order, each once, without those left out`() throws {
    let zone = try Self.zone("America/New_York")
    let set = try RecurrenceSet(
      start: Self.time("2025-03-03T09:00"), zone: zone,
      rules: [RecurrenceRule(parsing: "FREQ=WEEKLY;COUNT=3"), RecurrenceRule(parsing: "FREQ=DAILY;INTERVAL=7;COUNT=4")],
      additions: [
        .time(PlacedTime(try Self.time("2025-03-12T10:00"), in: zone)),
        .period(PlacedTime(try Self.time("2025-03-10T13:00"), in: .utc), end: .after(seconds: 1_800)),
        .time(PlacedTime(try Self.time("2025-03-01T08:00"), in: zone)),
      ],
      exceptions: [PlacedTime(try Self.time("2025-03-17T09:00"), in: zone)])
    // 13:00 in UTC is 9:00 there, which a rule gives too: it is the added time, with its end.
    #expect(Self.starts(set) == ["2025-03-01T08:00", "2025-03-03T09:00", "2025-03-10T09:00", "2025-03-12T10:00", "2025-03-24T09:00"])
    #expect(set.map(\.source) == [.addition(2), .rule, .addition(1), .addition(0), .rule])
    // The clocks change on 9 March: 9:00 is 14:00 in UTC before and 13:00 after.
    #expect(set.map(\.instant.description)[1...2] == ["2025-03-03T14:00:00Z", "2025-03-10T13:00:00Z"])
  }

  @Test func `an end in UTC is compared as a moment, also across a change of the clocks`() throws {
    let set = try RecurrenceSet(
      start: Self.time("2025-03-07T20:00"), zone: Self.zone("America/New_York"),
      rules: [RecurrenceRule(parsing: "FREQ=DAILY;UNTIL=20250311T000000Z")])
    // The last is 20:00 on 10 March, which is midnight in UTC by summer time.
    #expect(Self.starts(set) == ["2025-03-07T20:00", "2025-03-08T20:00", "2025-03-09T20:00", "2025-03-10T20:00"])
  }

  @Test func `a time that the clocks skip means the offset before, and stands after earlier moments`() throws {
    let set = try RecurrenceSet(
      start: Self.time("2025-03-09T01:30"), zone: Self.zone("America/New_York"),
      rules: [RecurrenceRule(parsing: "FREQ=MINUTELY;INTERVAL=30;COUNT=7")])
    // 2:00 and 2:30 do not exist; they mean 3:00 and 3:30, which the rule gives too.
    #expect(set.map(\.instant.description) == (0..<5).map { "2025-03-09T0\(6 + ($0 + 1) / 2):\($0 % 2 == 0 ? "30" : "00"):00Z" })
    let mixed = try RecurrenceSet(
      start: Self.time("2025-03-09T02:45"), zone: Self.zone("America/New_York"), rules: [RecurrenceRule(parsing: "FREQ=DAILY;COUNT=1")],
      additions: [.time(PlacedTime(try Self.time("2025-03-09T03:15")))])
    #expect(mixed.map(\.instant.description) == ["2025-03-09T07:15:00Z", "2025-03-09T07:45:00Z"])
    #expect(Self.starts(mixed) == ["2025-03-09T03:15", "2025-03-09T02:45"])
  }

  @Test func `a time that the clocks show twice is the earlier`() throws {
    let set = try RecurrenceSet(
      start: Self.time("2025-11-01T01:30"), zone: Self.zone("America/New_York"), rules: [RecurrenceRule(parsing: "FREQ=DAILY;COUNT=3")])
    #expect(set.map(\.instant.description) == ["2025-11-01T05:30:00Z", "2025-11-02T05:30:00Z", "2025-11-03T06:30:00Z"])
  }

  @Test(arguments: [
    (StartConvention.onlyIfGiven, ["2025-01-06T09:00", "2025-01-13T09:00"]),
    (.added, ["2025-01-01T09:00", "2025-01-06T09:00", "2025-01-13T09:00"]), (.counted, ["2025-01-01T09:00", "2025-01-06T09:00"]),
  ])
  func `a start that its rule does not give is left out, added or counted`(convention: StartConvention, expected: [String]) throws {
    let rule = try RecurrenceRule(parsing: "FREQ=WEEKLY;BYDAY=MO;COUNT=2")
    let set = try RecurrenceSet(start: Self.time("2025-01-01T09:00"), rules: [rule], convention: convention)
    #expect(Self.starts(set) == expected)
    let times = try rule.occurrences(from: LocalDateTime(LocalTime(parsing: "2025-01-01T09:00")), convention: convention)
    #expect(times.map { String($0.description.dropLast(3)) } == expected)
  }

  @Test(arguments: StartConvention.allCases)
  func `a start that its rule gives is given and counted once whatever the convention`(convention: StartConvention) throws {
    let rule = try RecurrenceRule(parsing: "FREQ=WEEKLY;COUNT=2")
    let set = try RecurrenceSet(start: Self.time("2025-01-01T09:00"), rules: [rule], convention: convention)
    #expect(Self.starts(set) == ["2025-01-01T09:00", "2025-01-08T09:00"])
  }

  @Test func `an override takes the place of its time, wherever it was moved`() throws {
    let set = try RecurrenceSet(
      start: Self.time("2025-01-06T09:00"), rules: [RecurrenceRule(parsing: "FREQ=WEEKLY;COUNT=4")],
      overrides: [
        .init(of: PlacedTime(try Self.time("2025-01-13T09:00")), start: PlacedTime(try Self.time("2025-01-28T10:00"))),
        .init(of: PlacedTime(try Self.time("2025-02-03T09:00")), start: PlacedTime(try Self.time("2025-01-05T10:00"))),
      ])
    #expect(Self.starts(set) == ["2025-01-05T10:00", "2025-01-06T09:00", "2025-01-20T09:00", "2025-01-27T09:00", "2025-01-28T10:00"])
    #expect(set.map(\.source) == [.override(1), .rule, .rule, .rule, .override(0)])
    #expect(set.map(\.identity.wallTime.day.day) == [3, 6, 20, 27, 13])
  }

  @Test func `an override for this and all later ones moves them by as much`() throws {
    let set = try RecurrenceSet(
      start: Self.time("2025-01-06T09:00"), zone: Self.zone("America/New_York"), rules: [RecurrenceRule(parsing: "FREQ=WEEKLY")],
      overrides: [
        .init(
          of: PlacedTime(.utc(try Self.time("2025-01-20T14:00").wallTime)), range: .thisAndFuture,
          start: PlacedTime(try Self.time("2025-01-10T10:00"), in: Self.zone("America/New_York"))),
        .init(
          of: PlacedTime(try Self.time("2025-02-03T09:00"), in: Self.zone("America/New_York")),
          start: PlacedTime(try Self.time("2025-02-03T15:00"), in: Self.zone("America/New_York"))),
        .init(
          of: PlacedTime(try Self.time("2025-03-03T09:00")), range: .thisAndFuture,
          start: PlacedTime(try Self.time("2025-03-03T11:00"))),
      ])
    // From 20 January on ten days less an hour earlier, from 3 March on two hours later.
    #expect(
      Self.starts(set, 10) == [
        "2025-01-06T09:00", "2025-01-10T10:00", "2025-01-13T09:00", "2025-01-17T10:00", "2025-01-31T10:00", "2025-02-03T15:00",
        "2025-02-07T10:00", "2025-02-14T10:00", "2025-03-03T11:00", "2025-03-10T11:00",
      ])
    #expect(set.prefix(10).map(\.source)[1...3] == [.override(0), .rule, .moved(by: 0)])
  }

  @Test func `a day leaves out, and names, the times on it`() throws {
    let set = try RecurrenceSet(
      start: Self.time("2025-01-06T09:00"), rules: [RecurrenceRule(parsing: "FREQ=DAILY;COUNT=4;BYHOUR=9,15")],
      exceptions: [PlacedTime(.date(try Day(parsing: "2025-01-06")))],
      overrides: [.init(of: PlacedTime(.date(try Day(parsing: "2025-01-07"))), start: PlacedTime(try Self.time("2025-01-07T20:00")))])
    #expect(Self.starts(set) == ["2025-01-07T20:00"])
  }

  @Test func `whole days come again as days, without the clock parts of their rules`() throws {
    let start = DateOrDateTime.date(try Day(parsing: "2025-01-30"))
    let set = try RecurrenceSet(
      start: start, zone: Self.zone("America/New_York"), rules: [RecurrenceRule(parsing: "FREQ=DAILY;BYHOUR=9,10;UNTIL=20250202")],
      additions: [.time(PlacedTime(try Self.time("2025-02-05T09:00"))), .time(PlacedTime(.date(try Day(parsing: "2025-02-02"))))],
      exceptions: [PlacedTime(.utc(try Self.time("2025-01-31T23:00").wallTime))])
    #expect(set.map(\.start) == (try ["2025-01-30", "2025-02-01", "2025-02-02", "2025-02-05"].map { .date(try Day(parsing: $0)) }))
    #expect(throws: RecurrenceExpansionError.withinDayOfDate(.hourly)) {
      try RecurrenceSet(start: start, rules: [RecurrenceRule(parsing: "FREQ=HOURLY")])
    }
  }

  @Test func `a span is asked for without going through what lies before`() throws {
    let set = try RecurrenceSet(start: Self.time("1990-01-01T00:00"), rules: [RecurrenceRule(parsing: "FREQ=SECONDLY;INTERVAL=7")])
    let span = try Instant(parsing: "2025-01-01T00:00:00Z")..<Instant(parsing: "2025-01-01T00:01:00Z")
    let all = set.bounded(count: 100, within: span)
    #expect(all.isComplete && (8...9).contains(all.occurrences.count))
    #expect(all.occurrences.allSatisfy { span.contains($0.instant) && ($0.instant.secondsSinceEpoch - 631_152_000) % 7 == 0 })
    let some = set.bounded(count: 3, within: span)
    #expect(!some.isComplete && some.occurrences == Array(all.occurrences.prefix(3)))
  }

  @Test(arguments: [1 as UInt64, 2, 3, 4])
  func `a set is what its definition says`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let zones = try ["America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Europe/Dublin", "America/Belize"].map(Self.zone)
    for _ in 0..<40 {
      let zone = zones[Int.random(in: 0..<zones.count, using: &random)]
      let start = try #require(LocalDateTime(wallSeconds: Int64.random(in: 720_000...760_000, using: &random) * 1_800))
      func near() -> PlacedTime {
        let wall = start.wallSeconds + Int64.random(in: 0...400, using: &random) * 43_200
        return PlacedTime(.local(LocalDateTime(wallSeconds: wall) ?? start), in: zone)
      }
      let rules = try (0..<Int.random(in: 1...2, using: &random)).map { _ in
        let texts = [
          "FREQ=DAILY;COUNT=200", "FREQ=WEEKLY;COUNT=30", "FREQ=HOURLY;INTERVAL=12;COUNT=300", "FREQ=DAILY;BYHOUR=0,1,2,3;COUNT=400",
        ]
        return try RecurrenceRule(parsing: texts[Int.random(in: 0..<texts.count, using: &random)])
      }
      let additions = (0..<Int.random(in: 0...3, using: &random)).map { _ in near() }
      let exceptions = (0..<Int.random(in: 0...30, using: &random)).map { _ in near() }
      let overrides = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        RecurrenceSet.Override(of: near(), range: Bool.random(using: &random) ? .thisAndFuture : .this, start: near())
      }
      let set = try RecurrenceSet(
        start: .local(start), zone: zone, rules: rules, additions: additions.map { .time($0) }, exceptions: exceptions, overrides: overrides
      )
      var walls = [start.wallSeconds] + additions.map(\.value.wallTime.wallSeconds)
      for rule in rules { walls += try rule.occurrences(from: start, in: zone).map(\.wallSeconds) }
      // Of a time that is skipped and the one that is shown at its moment, the earlier on the clocks counts.
      var identities: [Instant: Int64] = [:]
      for wall in walls.sorted(by: >) { identities[zone.instant(of: try #require(LocalDateTime(wallSeconds: wall)))] = wall }
      let excluded = Set(exceptions.map(\.instant))
      let lastByMoment = Dictionary(overrides.map { ($0.identity.instant, $0) }, uniquingKeysWith: { $1 })
      var expected: [Instant] = lastByMoment.values.filter { !excluded.contains($0.identity.instant) }.map(\.start.instant)
      for (instant, wall) in identities where !excluded.contains(instant) && lastByMoment[instant] == nil {
        let earlier = overrides.enumerated().filter { $1.range == .thisAndFuture && $1.identity.instant <= instant }
        let move = earlier.max { ($0.element.identity.instant, $0.offset) < ($1.element.identity.instant, $1.offset) }
        let seconds = move.map { $1.start.value.wallTime.wallSeconds - $1.identity.value.wallTime.wallSeconds } ?? 0
        expected.append(zone.instant(of: try #require(LocalDateTime(wallSeconds: wall + seconds))))
      }
      #expect(set.map(\.instant) == expected.sorted(), "seed \(seed) \(start) \(rules)")
    }
  }
}
