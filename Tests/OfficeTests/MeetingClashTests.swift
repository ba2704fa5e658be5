import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

/// R16: meetings outside of one block that share participants do not overlap without a warning.
struct MeetingClashTests {
  private func add(_ kind: String, _ dates: String, body: String = "RCM", block: String? = nil, to office: Office, seed: UInt64) throws
    -> MeetingOutcome
  {
    var generator = SeededGenerator(seed: seed)
    var changes = MeetingChanges()
    changes.bodies = [body]
    changes.kinds = [kind]
    changes.date = try ImpreciseDate(parsing: dates)
    changes.block = block
    return try ScheduleMeeting(changes)(in: office, using: &generator).result
  }

  /// The other meetings that want the people of the one that was written.
  private func clashes(_ outcome: MeetingOutcome) -> [String] {
    outcome.conflicts.map(\.standing.finding).filter { $0.kind == .sharedParticipants }
      .flatMap { $0.meetings.filter { $0 != outcome.meeting.handle }.map(\.text) }
  }

  @Test(arguments: [("2025-05-06..07", ["RCGM-2025-1"]), ("2025-05-08", []), ("2025-05", []), ("2025-05-01,07", ["RCGM-2025-1"])])
  func `a meeting of one body on the days of another is named`(dates: String, expected: [String]) throws {
    let office = try SampleOffice.make()
    _ = try add("RCGM", "2025-05-06..07", to: office, seed: 1)
    #expect(clashes(try add("WS", dates, to: office, seed: 2)) == expected)
  }

  @Test func `meetings of one block may overlap, and so may those of bodies that share nothing`() throws {
    let office = try SampleOffice.make()
    _ = try add("RCGM", "2025-12-04..05", block: "B-2025", to: office, seed: 1)
    #expect(clashes(try add("VM", "2025-12-05..06", block: "B-2025", to: office, seed: 2)) == [])
    #expect(clashes(try add("WS", "2025-12-05", body: "SACM", to: office, seed: 3)) == [])
  }

  @Test func `who takes part decides where participants are set`() throws {
    let office = try SampleOffice.make()
    _ = try add("RCGM", "2025-05-06..07", to: office, seed: 1)
    _ = try add("WS", "2025-05-20", to: office, seed: 2)
    _ = try SetParticipants("RCGM-2025-1", "MX + HN")(in: office)
    _ = try SetParticipants("WS-2025-1", "CA + US")(in: office)
    let date = try ImpreciseDate(parsing: "2025-05-07")
    #expect(clashes(try ChangeMeetingState("WS-2025-1", .move, date: date)(in: office).result) == [])
    _ = try SetParticipants("WS-2025-1", "CA + HN")(in: office)
    let later = try ImpreciseDate(parsing: "2025-05-06")
    #expect(clashes(try ChangeMeetingState("WS-2025-1", .move, date: later)(in: office).result) == ["RCGM-2025-1"])
  }

  @Test func `a meeting that was called off takes nobody's time`() throws {
    let office = try SampleOffice.make()
    _ = try add("RCGM", "2025-05-06..07", to: office, seed: 1)
    _ = try ChangeMeetingState("RCGM-2025-1", .cancel, reason: SampleOffice.reason("no host"))(in: office)
    #expect(clashes(try add("WS", "2025-05-06", to: office, seed: 2)) == [])
  }
}
