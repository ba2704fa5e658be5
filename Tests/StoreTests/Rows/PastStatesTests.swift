import Office
import Secretariat
import TestSupport
import Testing

@testable import Store

struct PastStatesTests {
  @Test func `R28: a cancelled meeting is an abandoned draft only while the log knows of no state beyond a proposal`() throws {
    let sample = try SampleFile()
    let office = try sample.office()
    var changes = MeetingChanges()
    changes.englishTitle = "state='postponed'"
    _ = try EditMeeting("EV-2025-1", changes)(in: office)
    let draft = try #require(MeetingHandle("EV-2025-1"))
    #expect(try office.record.read { try $0.abandonedDrafts() } == [draft])
    // A meeting that was confirmed before it was cancelled was known to others.
    _ = try ChangeMeetingState("WS-2025-1", .cancel, reason: SampleOffice.reason("no host"))(in: office)
    #expect(try office.record.read { try $0.abandonedDrafts() } == [draft])
  }
}
