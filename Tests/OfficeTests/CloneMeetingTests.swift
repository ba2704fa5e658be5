import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct CloneMeetingTests {
  private func clone(
    _ handle: String, to date: String, in office: Office, reason: TextLine? = nil, _ set: (inout MeetingChanges) -> Void = { _ in }
  ) throws -> MeetingOutcome {
    var changes = MeetingChanges()
    set(&changes)
    var generator = SeededGenerator(seed: 11)
    let operation = CloneMeeting(handle, date: try ImpreciseDate(parsing: date), changes: changes, reason: reason)
    return try operation(in: office, using: &generator).result
  }

  @Test func `a clone has kind, bodies and a number of its own, and neither place nor block`() throws {
    let office = try SampleOffice.make()
    let meeting = try clone("VM-2024", to: "2025-12-04..05", in: office).meeting
    #expect(meeting.handle == MeetingHandle("VM-2025"))
    #expect(meeting.details.series?.ordinal == Ordinal(30))
    #expect(meeting.details.place == nil)
    #expect(meeting.details.block == nil)
    #expect(meeting.source == nil)
  }

  @Test func `the log keeps why`() throws {
    let office = try SampleOffice.make()
    _ = try clone("VM-2024", to: "2025-12-04..05", in: office, reason: SampleOffice.reason("the usual week"))
    #expect(try ReadLog()(in: office, limit: Limit(1)).first?.reason == "the usual week")
  }

  @Test func `a clone of another kind belongs to no series of the old one`() throws {
    let meeting = try clone("VM-2024", to: "2025-12-04..05", in: SampleOffice.make()) { $0.kinds = ["WORKSHOP"] }.meeting
    #expect(meeting.details.series == nil)
    #expect(meeting.details.title.text(in: .english) == "Workshop")
  }

  @Test func `a meeting that is not there is not cloned`() throws {
    let office = try SampleOffice.make()
    let refusal = #expect(throws: Refusal.self) { try clone("VM-1900", to: "2025-12-04..05", in: office) }
    #expect(refusal?.category == .notFound)
    #expect(try ReadLog()(in: office, limit: Limit(9)).count == 1)
  }
}
