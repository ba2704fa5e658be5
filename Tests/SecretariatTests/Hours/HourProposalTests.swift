import CivilTime
import Secretariat
import TestSupport
import Testing

struct HourProposalTests {
  private static let belize = BilingualText(english: "Belize", spanish: "Belice")
  private static let mexico = BilingualText(english: "Mexico", spanish: "México")
  private static let states = BilingualText(english: "United States", spanish: "Estados Unidos")

  /// A proposal for parties by name and zone.
  private static func proposal(
    _ date: String, day: String, in reference: String, minutes: Int, _ parties: [(name: BilingualText, zone: String)],
    closed: Instant? = nil, recorded: String? = nil, count: Int = 5
  ) throws -> HourProposal {
    let codes: [Code<Party>] = try parties.indices.map { try #require(Code("P\($0)")) }
    let directory = Directory(
      bodies: [],
      parties: zip(codes, parties).map { Party(code: $0, nature: .country, name: $1.name, acronym: nil, zone: nil) }, countries: [],
      cities: [], kinds: [])
    let meeting = try SampleMeeting.meeting(
      "WG-2025-1", closed == nil ? .confirmed : .held, details: SampleMeeting.details(date, mode: .virtual), closed: closed)
    let question = try HourSample.question(day, in: reference, minutes: minutes, parties.map(\.zone))
    return try #require(
      HourProposal(
        for: meeting, question, countMaximum: count, recorded: recorded.map { try Instant(parsing: $0) },
        grounds: HourGrounds(reference: .given, length: .given, participants: .expression, uncertain: []), absences: [],
        directory: directory))
  }

  @Test func `the command that records the hours is the one for every day of the meeting`() throws {
    let proposal = try Self.proposal(
      "2025-05-05..06", day: "2025-05-05", in: "America/Belize", minutes: 120, [(Self.belize, "America/Belize")])
    #expect(proposal.hours(of: proposal.best)?.description == "09:00-11:00")
    #expect(
      proposal.command(toKeep: proposal.best) == "rcm meeting edit WG-2025-1 --hours 09:00-11:00 --zone America/Belize")
  }

  @Test func `the record cannot keep hours that pass midnight`() throws {
    let manila = [(Self.belize, "America/Belize"), (Self.mexico, "Asia/Manila")]
    let proposal = try Self.proposal("2025-06-11", day: "2025-06-11", in: "Pacific/Auckland", minutes: 600, manila)
    let late = try #require(proposal.ranking.starts.first { $0.begins.description == "2025-06-11T11:00:00Z" })
    #expect(proposal.hours(of: late) == nil)
    #expect(proposal.command(toKeep: late) == nil)
  }

  @Test func `the record cannot keep the second of two equal clock times`() throws {
    let proposal = try Self.proposal(
      "2025-11-02", day: "2025-11-02", in: "America/Toronto", minutes: 30, [(Self.states, "America/Toronto")])
    let twice = try ["05", "06"].map { hour in
      try #require(proposal.ranking.starts.first { $0.begins.description == "2025-11-02T\(hour):15:00Z" })
    }
    #expect(twice.map { $0.attendances[0].begins.description } == ["2025-11-02T01:15", "2025-11-02T01:15"])
    #expect(proposal.hours(of: twice[0])?.description == "01:15-01:45")
    #expect(proposal.hours(of: twice[1]) == nil)
  }

  @Test func `a closed file keeps no other hours`() throws {
    let proposal = try Self.proposal(
      "2025-05-05", day: "2025-05-05", in: "America/Belize", minutes: 120, [(Self.belize, "America/Belize")],
      closed: SampleMeeting.later)
    #expect(proposal.command(toKeep: proposal.best) == nil)
    #expect(proposal.keeping(in: .english) == nil)
  }

  @Test func `a day on which the clocks have changed gets its own best start`() throws {
    let proposal = try Self.proposal(
      "2025-03-07..10", day: "2025-03-07", in: "America/Belize", minutes: 420,
      [(Self.belize, "America/Belize"), (Self.states, "America/New_York")])
    #expect(proposal.otherDays.map(\.day.description) == ["2025-03-08", "2025-03-09", "2025-03-10"])
    #expect(proposal.otherDays.map { $0.best.worstMinutes } == [0, 30, 30])
    #expect(proposal.otherDays.map { $0.same.worstMinutes } == [0, 60, 60])
    #expect(
      proposal.remarks(in: .english).filter { $0.contains("March") } == [
        "On other days (9 and 10 March 2025) the same hour is at worst 60 min outside 09:00–17:00, 60 min in all; beginning at 08:30 it"
          + " is at worst 30 min outside 09:00–17:00, 60 min in all."
      ])
  }

  @Test func `it is said whose clocks change among the starts`() throws {
    let remark = "The clocks change on this day in: United States. The distance from UTC is the one at the fairest start."
    let whole = try Self.proposal(
      "2025-11-02", day: "2025-11-02", in: "America/New_York", minutes: 60,
      [(Self.states, "America/New_York"), (Self.belize, "America/Belize")], count: 24)
    #expect(whole.remarks(in: .english).contains(remark))
    let before = try Self.proposal(
      "2025-11-01", day: "2025-11-01", in: "America/New_York", minutes: 60, [(Self.states, "America/New_York")], count: 24)
    #expect(!before.remarks(in: .english).contains(remark))
  }

  @Test func `parties stand from west to east, and then in the order of the language`() throws {
    let proposal = try Self.proposal(
      "2025-06-11", day: "2025-06-11", in: "America/Belize", minutes: 60,
      [
        (Self.states, "America/New_York"), (Self.mexico, "America/Mexico_City"), (Self.belize, "America/Belize"),
        (BilingualText(english: "Nepal", spanish: "Nepal"), "Asia/Kathmandu"),
        (BilingualText(english: "Dominican Republic", spanish: "República Dominicana"), "America/Santo_Domingo"),
      ])
    #expect(
      proposal.rows(in: .english).map(\.name) == ["Belize", "Mexico", "Dominican Republic", "United States", "Nepal"])
    #expect(
      proposal.rows(in: .spanish).map(\.name) == ["Belice", "México", "Estados Unidos", "República Dominicana", "Nepal"])
    #expect(proposal.rows(in: .english).map(\.offset) == ["UTC−6", "UTC−6", "UTC−4", "UTC−4", "UTC+5:45"])
    #expect(proposal.rows(in: .english).allSatisfy { $0.attendances.count == proposal.choices.count })
  }

  @Test func `clock times of other days have a sign, and the sign is explained`() throws {
    let proposal = try Self.proposal(
      "2025-06-11", day: "2025-06-11", in: "America/Costa_Rica", minutes: 60,
      [(Self.belize, "America/Costa_Rica"), (Self.mexico, "Asia/Manila")])
    let best = proposal.best
    #expect(best.attendances.map { $0.times(spokenOfOn: proposal.question.day) } == ["17:30–18:30", "07:30+1–08:30+1"])
    #expect(
      proposal.dayShifts(of: best.days(in: proposal.question.reference), in: .english).map { "\($0.sign) \($0.words)" } == [
        "+1 a day later"
      ])
    #expect(
      proposal.dayShifts(of: best.days(in: proposal.question.reference), in: .spanish).map { "\($0.sign) \($0.words)" } == [
        "+1 un día después"
      ])
    let yesterday = try LocalTime(parsing: "2025-06-10T23:00")
    #expect(yesterday.clock(spokenOfOn: proposal.question.day) == "23:00−1")
  }

  @Test func `hours on record are compared with the proposal`() throws {
    let proposal = try Self.proposal(
      "2025-05-05", day: "2025-05-05", in: "America/Belize", minutes: 120, [(Self.belize, "America/Belize")],
      recorded: "2025-05-05T13:10:00Z")
    #expect(
      proposal.recordedHours(in: .english)
        == "On record: 07:10–09:10 America/Belize (13:10–15:10 UTC), at worst 110 min outside 09:00–17:00, 110 min in all.")
  }

  @Test(arguments: [(0, "UTC"), (-21_600, "UTC−6"), (20_700, "UTC+5:45"), (-12_600, "UTC−3:30"), (3_900, "UTC+1:05")])
  func `the distance from UTC is told in hours`(seconds: Int, words: String) {
    #expect(ZoneOffset(seconds: seconds, isDaylightSaving: false, abbreviation: "X").words == words)
  }
}
