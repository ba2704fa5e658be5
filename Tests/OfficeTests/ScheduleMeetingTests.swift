import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct ScheduleMeetingTests {
  private func schedule(
    _ office: Office, kind: String, dates: String, bodies: [String] = ["RCM"], number: Int? = nil, state: MeetingState = .proposed,
    reason: String? = nil
  ) throws -> MeetingOutcome {
    var changes = MeetingChanges()
    changes.bodies = bodies
    changes.kinds = [kind]
    changes.date = try ImpreciseDate(parsing: dates)
    changes.number = number
    var generator = SeededGenerator(seed: dates.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    return try ScheduleMeeting(changes, state: state, reason: reason.map { try SampleOffice.reason($0) })(in: office, using: &generator)
      .result
  }

  @Test func `the latest meeting of a series gets the next number`() throws {
    let office = try SampleOffice.make()
    let first = try schedule(office, kind: "VM", dates: "2025-12-04..05")
    #expect(first.meeting.details.series?.ordinal == Ordinal(30))
    #expect(first.notices == [.numbered(try #require(Ordinal(30)))])
    #expect(try schedule(office, kind: "VM", dates: "2026-12-03..04").meeting.details.series?.ordinal == Ordinal(31))
  }

  @Test func `a meeting before the latest gets no number by itself, and says so`() throws {
    let outcome = try schedule(SampleOffice.make(), kind: "VM", dates: "2018-11-14..15", state: .held)
    #expect(outcome.meeting.details.series?.ordinal == nil)
    #expect(outcome.notices == [.notNumbered])
  }

  @Test(arguments: [("2026-12-03..04", "VM", ["RCM"]), ("2024-12-12", "VM", ["RCM"]), ("tbc", "VM", ["RCM"])])
  func `a meeting that may not be the one after the last gets no number by itself`(dates: String, kind: String, bodies: [String]) throws {
    let outcome = try schedule(SampleOffice.make(), kind: kind, dates: dates, bodies: bodies)
    #expect(outcome.meeting.details.series != nil)
    #expect(outcome.meeting.details.series?.ordinal == nil)
    #expect(outcome.notices.contains(.notNumbered))
  }

  @Test func `beside a meeting of its year that has no number yet, a meeting gets none`() throws {
    let office = try SampleOffice.make()
    _ = try schedule(office, kind: "VM", dates: "tbc")
    #expect(try schedule(office, kind: "VM", dates: "2025-12-04..05").meeting.details.series?.ordinal == nil)
  }

  @Test func `a meeting that was called off before it was recorded takes no number`() throws {
    let office = try SampleOffice.make()
    let outcome = try schedule(office, kind: "VM", dates: "2025-12-04..05", state: .cancelled, reason: "lack of funds")
    #expect(outcome.meeting.details.series?.ordinal == nil)
    #expect(outcome.notices.isEmpty)
    let refusal = #expect(throws: Refusal.self) {
      try schedule(office, kind: "VM", dates: "2026-12-04..05", number: 31, state: .cancelled, reason: "lack of funds")
    }
    #expect(refusal?.reasons.map(\.rule) == [.seriesNumbers])
  }

  @Test func `a number is given once`() throws {
    let office = try SampleOffice.make()
    #expect(throws: Refusal.self) { try schedule(office, kind: "VM", dates: "2025-12-04..05", number: 29) }
    #expect(
      try schedule(office, kind: "VM", dates: "2018-11-14..15", number: 23, state: .held).meeting.details.series?.ordinal == Ordinal(23))
  }

  @Test func `a number that only another source knows is not given to a later meeting`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    #expect(try schedule(office, kind: "VM", dates: "2025-12-04..05").meeting.details.series?.ordinal == Ordinal(30))
  }

  @Test func `a meeting of two bodies belongs to the series of both`() throws {
    let office = try SampleOffice.make()
    let outcome = try schedule(office, kind: "PLENARY", dates: "2025-09", bodies: ["RCM", "SACM"])
    #expect(outcome.meeting.details.series?.code == Code("RCM-SACM"))
    #expect(outcome.meeting.details.series?.ordinal == Ordinal(6))
    #expect(outcome.meeting.handle == MeetingHandle("BIREG-2025"))
  }

  @Test func `the same meeting typed twice is noticed`() throws {
    let office = try SampleOffice.make()
    _ = try schedule(office, kind: "WORKSHOP", dates: "2025-05-06..07")
    let second = try schedule(office, kind: "WORKSHOP", dates: "2025-05-07..08")
    #expect(second.notices == [.possibleDuplicate(of: try #require(MeetingHandle("WS-2025-1")))])
    #expect(second.meeting.handle == MeetingHandle("WS-2025-2"))
  }

  @Test(arguments: [
    (MeetingState.cancelled, "2025-05-06", Rule.legalTransition), (.postponed, "2025-05-06", .legalTransition),
    (.lapsed, "2025-05", .legalTransition), (.confirmed, "2025-05", .dateCertainty), (.held, "2025-05-06", .legalTransition),
  ])
  func `a meeting that begins in a state meets what that state demands`(state: MeetingState, dates: String, rule: Rule) throws {
    let office = try SampleOffice.make()
    let refusal = #expect(throws: Refusal.self) { try schedule(office, kind: "OTHER", dates: dates, state: state) }
    #expect(refusal?.reasons.map(\.rule) == [rule])
  }

  @Test func `a zone without clock times is refused, not dropped`() throws {
    let office = try SampleOffice.make()
    var changes = MeetingChanges()
    changes.bodies = ["RCM"]
    changes.kinds = ["OTHER"]
    changes.date = try ImpreciseDate(parsing: "2025-05-06")
    changes.zone = try ZoneName(parsing: "America/Lima")
    var generator = SeededGenerator(seed: 3)
    let refusal = #expect(throws: Refusal.self) { try ScheduleMeeting(changes)(in: office, using: &generator) }
    #expect(refusal?.reasons.map(\.given) == ["America/Lima"])
    #expect(refusal?.reasons.first?.remedy?.text(in: .spanish)?.contains("--hours") == true)
  }

  @Test func `a reason is kept where the state needs one`() throws {
    let outcome = try schedule(SampleOffice.make(), kind: "OTHER", dates: "2025-05-06", state: .cancelled, reason: "lack of funds")
    #expect(outcome.meeting.stateReason?.text == "lack of funds")
  }

  @Test func `every meeting ever scheduled has a handle and UID of its own`() throws {
    let office = try SampleOffice.make()
    var generator = SeededGenerator(seed: UInt64.random(in: 0...UInt64.max))
    let seed = generator.seed
    var handles = Set(try FindMeetings()(in: office).map(\.handle))
    let kinds = try ReviewKinds()(in: office).map(\.code.text)
    for _ in 0..<60 {
      var changes = MeetingChanges()
      changes.bodies = ["RCM"]
      changes.kinds = [kinds.randomElement(using: &generator) ?? "VM"]
      changes.date = .days(DayRange(try Day(year: Int.random(in: 2023...2026, using: &generator), month: 3, day: 4)))
      let meeting = try ScheduleMeeting(changes)(in: office, using: &generator).result.meeting
      #expect(handles.insert(meeting.handle).inserted, "seed \(seed)")
    }
  }
}
