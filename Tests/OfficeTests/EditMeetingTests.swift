import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct EditMeetingTests {
  private func edit(
    _ handle: String, in office: Office, _ set: (inout MeetingChanges) throws -> Void
  ) throws -> MeetingOutcome {
    var changes = MeetingChanges()
    try set(&changes)
    return try EditMeeting(handle, changes)(in: office).result
  }

  @Test func `a meeting of another kind leaves its series with its number`() throws {
    let office = try SampleOffice.make()
    let outcome = try edit("VM-2023", in: office) { $0.kinds = ["WORKSHOP"] }
    #expect(outcome.meeting.details.series == nil)
    #expect(outcome.notices == [.leftSeries(try #require(Code("RCM-VM")))])
    let again = try edit("VM-2023", in: office) { $0.kinds = ["VM"] }
    #expect(again.meeting.details.series == .init(code: try #require(Code("RCM-VM")), ordinal: nil))
    #expect(again.notices == [.notNumbered])
    #expect(try edit("VM-2023", in: office) { $0.number = 28 }.meeting.details.series?.ordinal == Ordinal(28))
  }

  @Test func `a meeting of other bodies comes into the series that counts it`() throws {
    let office = try SampleOffice.make()
    let outcome = try edit("VM-2023", in: office) { ($0.kinds, $0.bodies) = (["PLENARY"], ["SACM", "RCM"]) }
    #expect(outcome.meeting.details.series == .init(code: try #require(Code("RCM-SACM")), ordinal: nil))
    #expect(outcome.notices == [.leftSeries(try #require(Code("RCM-VM"))), .notNumbered])
  }

  @Test func `what has nothing to do with kind and bodies leaves the series alone`() throws {
    let outcome = try edit("VM-2023", in: SampleOffice.make()) { $0.venue = "Hotel" }
    #expect(outcome.meeting.details.series?.ordinal == Ordinal(28))
    #expect(outcome.notices.isEmpty)
  }

  @Test func `clock times that no day has any more are dropped, and that is said`() throws {
    let office = try SampleOffice.make()
    _ = try edit("VM-2024", in: office) {
      ($0.hours, $0.zone) = (try ClockRange(parsing: "09:00-13:00"), try ZoneName(parsing: "America/Belize"))
    }
    let outcome = try edit("VM-2024", in: office) { $0.date = try ImpreciseDate(parsing: "2024-12-06") }
    #expect(outcome.meeting.details.sessions.isEmpty)
    #expect(outcome.notices == [.sessionsDropped])
  }

  @Test func `a held meeting stays in the past, and its dates can be set right there`() throws {
    let office = try SampleOffice.make()
    let refusal = #expect(throws: Refusal.self) { try edit("VM-2024", in: office) { $0.date = try ImpreciseDate(parsing: "2030-12-05") } }
    #expect(refusal?.reasons.map(\.rule).contains(.legalTransition) == true)
    #expect(try edit("VM-2012", in: office) { $0.date = try ImpreciseDate(parsing: "2012-11-20..21") }.meeting.state == .held)
  }

  @Test func `an edit pulls no meeting out of its block`() throws {
    let office = try SampleOffice.make()
    var generator = SeededGenerator(seed: 5)
    var changes = MeetingChanges()
    (changes.bodies, changes.kinds, changes.block) = (["RCM"], ["VM"], "VM-2025-BLOCK")
    changes.date = try ImpreciseDate(parsing: "2025-12-04..05")
    _ = try ScheduleMeeting(changes)(in: office, using: &generator)
    let refusal = #expect(throws: Refusal.self) {
      try edit("VM-2025", in: office) { $0.date = try ImpreciseDate(parsing: "2025-12-11..12") }
    }
    #expect(refusal?.reasons.map(\.rule) == [.blocksMoveTogether])
    #expect(try edit("VM-2025", in: office) { $0.city = "San José" }.meeting.details.place?.city?.text == "SAN-JOSE")
  }

  @Test func `the log and the meeting agree about the moment`() throws {
    let office = try SampleOffice.make()
    let meeting = try edit("VM-2023", in: office) { $0.venue = "Hotel" }.meeting
    #expect(try ReadLog()(in: office, limit: Limit(1)).first?.at == meeting.modified)
  }
}
