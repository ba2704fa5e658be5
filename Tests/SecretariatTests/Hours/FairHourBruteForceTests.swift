import CivilTime
import Secretariat
import TestSupport
import Testing

/// The fairest hour found by trying every quarter of an hour of a week, with dates and clock times instead of seconds.
struct FairHourBruteForceTests {
  /// A wall clock's reading in minutes since 1970-01-01T00:00 on it.
  private static func minutes(_ local: LocalTime) -> Int { local.day.daysSinceEpoch * 1_440 + local.clock.minutesSinceMidnight }

  private static func inconvenience(_ begins: LocalTime, _ ends: LocalTime, _ office: ClockRange) -> Int {
    var best = Int.max
    for day in [begins.day.previous, begins.day, begins.day.next].compactMap(\.self) {
      let opens = minutes(LocalTime(day: day, clock: office.opens))
      let closes = minutes(LocalTime(day: day, clock: office.closes))
      var missed = 0
      if minutes(begins) < opens { missed += opens - minutes(begins) }
      if minutes(ends) > closes { missed += minutes(ends) - closes }
      best = min(best, missed)
    }
    return best
  }

  /// The start, the worst and the sum, the earliest of the best.
  private static func solve(_ question: FairHour) -> (begins: Instant, worst: Int, sum: Int, each: [Int])? {
    var best: (begins: Instant, worst: Int, sum: Int, each: [Int])?
    let midnight = Int64(question.day.daysSinceEpoch) * 86_400
    for quarter in Int64(-288)..<384 {
      let begins = Instant(secondsSinceEpoch: midnight + quarter * 900)
      guard question.reference.localTime(at: begins).day == question.day else { continue }
      let ends = Instant(secondsSinceEpoch: begins.secondsSinceEpoch + Int64(question.length.minutes) * 60)
      let each = question.participants.map { participant in
        inconvenience(participant.zone.localTime(at: begins), participant.zone.localTime(at: ends), question.office)
      }
      let (worst, sum) = (each.max() ?? 0, each.reduce(0, +))
      if let best, (best.worst, best.sum) <= (worst, sum) { continue }
      best = (begins, worst, sum, each)
    }
    return best
  }

  /// Days near which some clock changes.
  private static let changes = [
    "2013-03-10", "2016-05-01", "2018-11-04", "2019-02-17", "2022-04-03", "2022-09-11", "2022-10-30", "2024-09-08", "2025-03-09",
    "2025-03-30", "2025-04-06", "2025-09-07", "2025-10-26", "2025-11-02",
  ]

  private static func question(_ random: inout SeededGenerator) throws -> FairHour {
    func day() throws -> String {
      let start = try Day(parsing: changes.randomElement(using: &random) ?? "")
      let shift = Bool.random(using: &random) ? Int.random(in: -2...2, using: &random) : Int.random(in: -2_000...2_000, using: &random)
      return try start.adding(days: shift).description
    }
    let zones = try (0..<Int.random(in: 1...12, using: &random)).map { _ in
      try #require(HourSample.zones.randomElement(using: &random))
    }
    let opens = Int.random(in: 0...1_380, using: &random)
    let closes = Int.random(in: (opens + 1)...1_439, using: &random)
    let office = try ClockRange(
      opens: ClockTime(hour: opens / 60, minute: opens % 60), closes: ClockTime(hour: closes / 60, minute: closes % 60))
    return try HourSample.question(
      day(), in: try #require(HourSample.zones.randomElement(using: &random)), minutes: Int.random(in: 1...600, using: &random), zones,
      office: Int.random(in: 0..<3, using: &random) == 0 ? office : .officeHours)
  }

  @Test(arguments: [1, 2, 3, 4, 5].map { UInt64($0) }) func `a hundred questions have the answer of the slow search`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for number in 1...100 {
      let question = try Self.question(&random)
      let (found, expected) = (try #require(question.best), try #require(Self.solve(question)))
      #expect(found.begins == expected.begins, "seed \(seed), question \(number): \(question.day) in \(question.reference.name)")
      #expect(found.worstMinutes == expected.worst, "seed \(seed), question \(number)")
      #expect(found.sumMinutes == expected.sum, "seed \(seed), question \(number)")
      #expect(found.attendances.map(\.minutesOutside) == expected.each, "seed \(seed), question \(number)")
    }
  }
}
