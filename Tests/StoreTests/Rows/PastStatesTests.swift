import Office
import Secretariat
import TestSupport
import Testing

@testable import Store

struct PastStatesTests {
  @Test func `the log tells every state that a meeting ever had, and only those`() throws {
    let sample = try SampleFile()
    let office = try sample.office()
    var changes = MeetingChanges()
    changes.englishTitle = "state='postponed'"
    _ = try EditMeeting("EV-2025-1", changes)(in: office)
    let states = try office.record.read { try $0.statesEver() }
    #expect(states[try #require(MeetingHandle("WS-2025-1"))] == [.proposed, .confirmed])
    #expect(states[try #require(MeetingHandle("EV-2025-1"))] == [.proposed, .cancelled])
    #expect(states[try #require(MeetingHandle("VM-2024"))] == [.held])
    #expect(try states.count == office.record.read { try $0.handles().count })
  }
}
