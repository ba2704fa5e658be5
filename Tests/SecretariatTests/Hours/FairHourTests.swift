import CivilTime
import Secretariat
import TestSupport
import Testing

struct FairHourTests {
  @Test func `the best hour in Belize follows the clocks of Toronto`() throws {
    let before = try HourSample.question("2025-03-07", in: "America/Belize", minutes: 420, ["America/Belize", "America/Toronto"])
    let after = try HourSample.question("2025-03-10", in: "America/Belize", minutes: 420, ["America/Belize", "America/Toronto"])
    #expect(try #require(before.best).attendances.map(\.begins.description) == ["2025-03-07T09:00", "2025-03-07T10:00"])
    #expect(try #require(after.best).attendances.map(\.begins.description) == ["2025-03-10T08:30", "2025-03-10T10:30"])
  }

  @Test func `half an hour before and half an hour after are told apart`() throws {
    let question = try HourSample.question("2025-03-10", in: "America/Belize", minutes: 420, ["America/Belize", "America/Toronto"])
    let best = try #require(question.best)
    #expect(best.attendances.map(\.minutesEarly) == [30, 0])
    #expect(best.attendances.map(\.minutesLate) == [0, 30])
    #expect([best.worstMinutes, best.sumMinutes] == [30, 60])
  }

  @Test(arguments: [
    ("03:00", 360, 0), ("07:00", 120, 0), ("08:59", 1, 0), ("09:00", 0, 0), ("16:00", 0, 0), ("16:01", 0, 1), ("23:30", 0, 450),
    ("00:30", 0, 510), ("00:00", 0, 480), ("00:15", 0, 495),
  ])
  func `the nearest office day counts`(clock: String, early: Int, late: Int) throws {
    let question = try HourSample.question("2025-06-11", in: "UTC", minutes: 60, ["UTC"])
    let attendance = try #require(question.start(at: Instant(parsing: "2025-06-11T\(clock):00Z")).attendances.first)
    #expect(attendance.minutesEarly == early)
    #expect(attendance.minutesLate == late)
  }

  @Test func `a meeting longer than the office day is early and late`() throws {
    let best = try #require(try HourSample.question("2025-06-11", in: "America/Costa_Rica", minutes: 600, ["America/Costa_Rica"]).best)
    // From 07:00 to 17:00 nobody stays late, and nothing that begins earlier or later is better.
    #expect(best.attendances.map(\.begins.description) == ["2025-06-11T07:00"])
    #expect(best.worstMinutes == 120)
  }

  @Test(arguments: [
    ("2025-06-11", "America/Toronto", 96), ("2025-03-09", "America/Toronto", 92), ("2025-11-02", "America/Toronto", 100),
    ("2024-09-08", "America/Santiago", 92), ("2025-04-05", "America/Santiago", 100), ("2025-04-06", "Australia/Lord_Howe", 98),
    ("2025-05-14", "Asia/Kathmandu", 96), ("2011-12-30", "Pacific/Apia", 0),
  ])
  func `a day has as many quarters of an hour as its clocks show`(day: String, zone: String, count: Int) throws {
    let question = try HourSample.question(day, in: zone, minutes: 60, [zone])
    #expect(question.candidates.count == count)
    #expect(question.candidates.allSatisfy { $0.secondsSinceEpoch.isMultiple(of: 900) })
    #expect(question.candidates == question.candidates.sorted())
    #expect((question.best == nil) == (count == 0))
    #expect((HourRanking(of: question) == nil) == (count == 0))
  }

  @Test func `a day without midnight begins when its clocks do`() throws {
    let question = try HourSample.question("2024-09-08", in: "America/Santiago", minutes: 60, ["America/Santiago"])
    let first = try #require(question.candidates.first)
    #expect(question.reference.localTime(at: first).description == "2024-09-08T01:00")
  }

  @Test(arguments: ["0001-01-01", "9999-12-31"], ["America/Belize", "Pacific/Auckland"])
  func `the first and the last day that can be written have starts`(day: String, zone: String) throws {
    let question = try HourSample.question(day, in: zone, minutes: 600, [zone])
    #expect(Set(question.candidates).count == question.candidates.count)
    #expect(question.best != nil)
  }

  @Test func `of equal starts the earliest is taken`() throws {
    let question = try HourSample.question("2025-05-05", in: "America/Belize", minutes: 30, ["America/Belize", "America/Mexico_City"])
    let ranking = try #require(HourRanking(of: question))
    #expect(ranking.best.attendances.first?.begins.description == "2025-05-05T09:00")
    #expect(ranking.best == question.best)
    #expect(ranking.starts.count == 96)
    #expect(ranking.starts == ranking.starts.sorted())
  }

  @Test func `the choices are an hour apart, the fairest first`() throws {
    let question = try HourSample.question("2025-05-05", in: "America/Belize", minutes: 120, ["America/Belize", "America/Panama"])
    let ranking = try #require(HourRanking(of: question))
    let choices = ranking.choices(countMaximum: 8)
    #expect(
      choices.compactMap { $0.attendances.first?.begins.clock.description } == [
        "09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "08:00", "15:00",
      ])
    #expect(choices == choices.sorted())
    #expect(ranking.choices(countMaximum: 1) == [ranking.best])
    #expect(ranking.choices(countMaximum: 100).count < 25)
  }

  @Test func `the stretches of equally good starts are told whole`() throws {
    let ranking = try #require(
      HourRanking(of: try HourSample.question("2025-05-05", in: "America/Belize", minutes: 120, ["America/Belize", "America/Panama"])))
    #expect(ranking.equallyGood == [try Instant(parsing: "2025-05-05T15:00:00Z")...Instant(parsing: "2025-05-05T20:00:00Z")])
  }

  @Test(arguments: [0, 601, -1, .max, .min]) func `no meeting is shorter than a minute or longer than ten hours`(minutes: Int) {
    #expect(MeetingLength(minutes: minutes) == nil)
  }

  // Properties.

  private static func example(_ random: inout SeededGenerator) throws -> (day: String, reference: String, minutes: Int, zones: [String]) {
    let day = try Day(parsing: "2020-01-01").adding(days: Int.random(in: 0..<2_500, using: &random)).description
    let zones = (0..<Int.random(in: 2...8, using: &random)).compactMap { _ in HourSample.zones.randomElement(using: &random) }
    return (day, zones[0], Int.random(in: 1...600, using: &random), zones)
  }

  @Test(arguments: [11, 12, 13].map { UInt64($0) }) func `the order of the participants changes nothing`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...20 {
      let (day, reference, minutes, zones) = try Self.example(&random)
      let question = try HourSample.question(day, in: reference, minutes: minutes, zones)
      let shuffled = FairHour(
        on: question.day, in: question.reference, for: question.length, participants: question.participants.shuffled(using: &random))
      let (one, other) = (try #require(question.best), try #require(shuffled.best))
      #expect(one.begins == other.begins, "seed \(seed): \(day) \(zones)")
      #expect(one.isAsGood(as: other), "seed \(seed): \(day) \(zones)")
      #expect(Set(one.attendances) == Set(other.attendances), "seed \(seed): \(day) \(zones)")
    }
  }

  @Test(arguments: [21, 22, 23].map { UInt64($0) }) func `whoever is named twice counts twice in the sum only`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...20 {
      let (day, reference, minutes, zones) = try Self.example(&random)
      let once = try HourSample.question(day, in: reference, minutes: minutes, zones)
      let twice = try HourSample.question(day, in: reference, minutes: minutes, zones + [zones[0]])
      for moment in once.candidates {
        let (one, other) = (once.start(at: moment), twice.start(at: moment))
        #expect(one.worstMinutes == other.worstMinutes, "seed \(seed)")
        #expect(one.sumMinutes + one.attendances[0].minutesOutside == other.sumMinutes, "seed \(seed)")
      }
    }
  }

  @Test(arguments: -11...11) func `when all clocks are moved by whole hours, the best start moves along`(hours: Int) throws {
    // The names of these zones have the sign the other way round: Etc/GMT+6 is six hours behind UTC.
    func zone(_ offset: Int) -> String { "Etc/GMT\(offset > 0 ? "-" : "+")\(abs(offset))" }
    let offsets = [-1, 0, 1]
    let here = try #require(HourSample.question("2025-06-11", in: zone(0), minutes: 450, offsets.map(zone)).best)
    let there = try #require(
      try HourSample.question("2025-06-11", in: zone(hours), minutes: 450, offsets.map { zone($0 + hours) }).best)
    #expect(there.begins.secondsSinceEpoch == here.begins.secondsSinceEpoch - Int64(hours) * 3_600)
    #expect(there.attendances.map(\.begins) == here.attendances.map(\.begins))
    #expect(there.isAsGood(as: here))
  }

  @Test(arguments: [31, 32, 33].map { UInt64($0) }) func `wider office hours never make it worse`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let wide = try ClockRange(parsing: "08:00-18:00")
    for _ in 1...20 {
      let (day, reference, minutes, zones) = try Self.example(&random)
      let narrow = try #require(try HourSample.question(day, in: reference, minutes: minutes, zones).best)
      let wider = try #require(try HourSample.question(day, in: reference, minutes: minutes, zones, office: wide).best)
      #expect(wider.worstMinutes <= narrow.worstMinutes, "seed \(seed): \(day) \(zones)")
    }
  }
}
