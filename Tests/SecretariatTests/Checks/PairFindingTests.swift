import CivilTime
import Secretariat
import TestSupport
import Testing

/// R16: what clashes between two meetings.
struct PairFindingTests {
  @Test(arguments: [
    ("2025-05-06..07", "2025-05-07..08", ["2025-05-07"]), ("2025-05-06..09", "2025-05-07..08", ["2025-05-07..08"]),
    ("2025-05-06,13", "2025-05-05..06", ["2025-05-06"]), ("2025-05-06,13", "2025-05-06,13,20", ["2025-05-06", "2025-05-13"]),
  ])
  func `meetings of one body want the same people on the days that they share`(one: String, other: String, days: [String]) throws {
    let findings = try SampleClash.findings(SampleClash.meeting("A-1-1", one), SampleClash.meeting("B-1-1", other))
    #expect(SampleClash.keys(findings) == ["shared-participants:A-1-1:B-1-1"])
    #expect(findings.first?.days.map(\.description) == days)
    #expect(findings.first?.severity == .warning)
  }

  @Test(arguments: ["2025-05-08", "2025-05", "window:2025-05-01..31", "tbc", "none"])
  func `on other days, or on days that are not known, nobody is wanted twice`(date: String) throws {
    let other = try SampleClash.meeting("B-1-1", date, .proposed)
    #expect(try SampleClash.findings(SampleClash.meeting("A-1-1", "2025-05-06..07"), other).isEmpty)
  }

  @Test(arguments: [MeetingState.postponed, .cancelled, .lapsed])
  func `a meeting that does not take place clashes with nothing`(state: MeetingState) throws {
    let (one, other) = (try SampleClash.meeting("A-1-1", "2025-05-06", state), try SampleClash.meeting("B-1-1", "2025-05-06"))
    #expect(SampleClash.findings(one, other).isEmpty)
    #expect(SampleClash.findings(other, one).isEmpty)
  }

  @Test func `meetings of one block may overlap, those of two blocks may not`() throws {
    let one = try SampleClash.meeting("A-1-1", "2025-05-06", in: "CR/SAN-JOSE/Sol", block: "B-1")
    #expect(try SampleClash.findings(one, SampleClash.meeting("B-1-1", "2025-05-06", in: "CR/SAN-JOSE/Sol", block: "B-1")).isEmpty)
    #expect(try SampleClash.findings(one, SampleClash.meeting("B-1-1", "2025-05-06", block: "B-2")).count == 1)
  }

  @Test(arguments: [
    ("CR/SAN-JOSE/Hotel Sol", "CR/SAN-JOSE/Hotel Sol", true), ("CR/SAN-JOSE/Hotel Sol", "CR/SAN-JOSE/HÓTEL  SOL", true),
    ("CR/SAN-JOSE/Hotel Sol", "CR/SAN-JOSE/Hotel Luna", false), ("CR/SAN-JOSE/Hotel Sol", "PA/PANAMA-CITY/Hotel Sol", false),
    ("CR/SAN-JOSE/Hotel Sol", "CR/SAN-JOSE", false), ("CR/SAN-JOSE", "CR/SAN-JOSE", false),
  ])
  func `a venue holds one meeting at a time, whoever meets`(one: String, other: String, clashes: Bool) throws {
    let first = try SampleClash.meeting("A-1-1", "2025-05-06..07", in: one)
    let second = try SampleClash.meeting("B-1-1", "2025-05-07", in: other, bodies: ["SACM"])
    #expect(SampleClash.keys(SampleClash.findings(first, second)) == (clashes ? ["venue:A-1-1:B-1-1"] : []))
  }

  @Test(arguments: [
    ("2025-05-08", "PA/PANAMA-CITY", MeetingMode.inPerson, true), ("2025-05-05", "PA", .inPerson, true),
    ("2025-05-08", "PA", .hybrid, true), ("2025-05-08", "CR/LIBERIA", .inPerson, true), ("2025-05-09", "PA", .inPerson, false),
    ("2025-05-04", "PA", .inPerson, false), ("2025-05-08", "CR/SAN-JOSE", .inPerson, false), ("2025-05-08", "CR", .inPerson, false),
  ])
  func `between two cities lies a free day`(date: String, place: String, mode: MeetingMode, isShort: Bool) throws {
    let one = try SampleClash.meeting("A-1-1", "2025-05-06..07", in: "CR/SAN-JOSE")
    let other = try SampleClash.meeting("B-1-1", date, in: place, mode: mode)
    #expect(SampleClash.keys(SampleClash.findings(one, other)) == (isShort ? ["travel-days:A-1-1:B-1-1"] : []))
  }

  @Test func `nobody travels to a virtual meeting, and other people need no day between`() throws {
    let one = try SampleClash.meeting("A-1-1", "2025-05-06..07", in: "CR/SAN-JOSE")
    #expect(try SampleClash.findings(one, SampleClash.meeting("B-1-1", "2025-05-08", mode: .virtual)).isEmpty)
    #expect(try SampleClash.findings(one, SampleClash.meeting("B-1-1", "2025-05-08", in: "PA", bodies: ["SACM"])).isEmpty)
  }

  @Test func `a journey inside of a block takes its day too`() throws {
    let one = try SampleClash.meeting("A-1-1", "2025-05-06", in: "CR", block: "B-1")
    #expect(try SampleClash.findings(one, SampleClash.meeting("B-1-1", "2025-05-07", in: "PA", block: "B-1")).map(\.kind) == [.travelDays])
  }

  @Test(arguments: 1...40)
  func `the order of two meetings does not matter, and moving one far away resolves everything`(number: UInt64) throws {
    var generator = SeededGenerator(seed: number)
    let places = [nil, "CR/SAN-JOSE/Sol", "CR/SAN-JOSE/Luna", "PA/PANAMA-CITY/Sol", "HN"]
    func random(_ handle: String) throws -> Meeting {
      let first = Int.random(in: 1...9, using: &generator)
      let last = first + Int.random(in: 0...2, using: &generator)
      let isSeparate = Bool.random(using: &generator) && last > first
      let date = isSeparate ? "2025-05-0\(first),\(last + 10)" : "2025-05-0\(first)..\(last < 10 ? "0" : "")\(last)"
      return try SampleClash.meeting(
        handle, date, in: places.randomElement(using: &generator) ?? nil,
        bodies: Bool.random(using: &generator) ? ["RCM"] : ["RCM", "SACM"],
        block: Bool.random(using: &generator) ? nil : "B-\(Int.random(in: 1...2, using: &generator))")
    }
    let (one, other) = (try random("A-1-1"), try random("B-1-1"))
    let findings = SampleClash.findings(one, other)
    #expect(findings == SampleClash.findings(other, one), "seed \(number)")
    var moved = other
    moved.details.date = try ImpreciseDate(parsing: "2025-09-01..02")
    #expect(SampleClash.findings(one, moved).isEmpty, "seed \(number)")
    for finding in findings {
      #expect(FindingKey(finding.key.description) == finding.key)
      #expect(FindingFacts(kept: finding.facts.description) == finding.facts)
    }
  }

  @Test func `other days or other people are other facts under the same key`() throws {
    let one = try SampleClash.meeting("A-1-1", "2025-05-06..07")
    let before = try #require(SampleClash.findings(one, SampleClash.meeting("B-1-1", "2025-05-07")).first)
    let after = try #require(SampleClash.findings(one, SampleClash.meeting("B-1-1", "2025-05-06")).first)
    #expect(before.key == after.key)
    #expect(before.facts != after.facts)
    // A longer meeting that shares no more days than before changes nothing.
    let longer = try #require(SampleClash.findings(one, SampleClash.meeting("B-1-1", "2025-05-07..12")).first)
    #expect(longer.facts == before.facts)
    let waiver = try FindingWaiver(before, because: SampleMeeting.line("as agreed"))
    #expect(StandingFinding(before, waiver: waiver).isWaived)
    #expect(!StandingFinding(after, waiver: waiver).isWaived)
    #expect(throws: Refusal.self) { try FindingWaiver(before, because: nil) }
  }

  @Test func `the sentence and what would help name both meetings, in both languages`() throws {
    let finding = try #require(
      SampleClash.findings(SampleClash.meeting("A-1-1", "2025-05-06..07"), SampleClash.meeting("B-1-1", "2025-05-07")).first)
    let sentence = finding.sentence(in: SampleClash.directory)
    #expect(sentence.text(in: .english) == "A-1-1 and B-1-1 want the same people on the same days: RCM, 7 May 2025.")
    #expect(sentence.text(in: .spanish) == "A-1-1 y B-1-1 requieren a las mismas personas los mismos días: RCM, 7 de mayo de 2025.")
    #expect(finding.remedies(for: []).last?.command == "rcm check waive shared-participants:A-1-1:B-1-1 --reason REASON")
  }
}
