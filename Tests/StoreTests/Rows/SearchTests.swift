import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct SearchTests {
  @Test(arguments: ["WS-2025-2", "ws-2025-2", "única", "unica"])
  func `a meeting with a title in one language only is found by its handle and by its title`(word: String) throws {
    let sample = try SampleFile()
    let office = try sample.office()
    var changes = try SampleFile.changes(kind: "WS", "2025-09-01")
    changes.spanishTitle = "Sesión única"
    var generator = SeededGenerator(seed: 1)
    _ = try ScheduleMeeting(changes)(in: office, using: &generator)
    let meeting = try office.look { try $0.meeting("WS-2025-2") }
    #expect(meeting.details.title.text(in: .english) == nil)
    #expect(try office.record.read { try $0.meetings(matching: [word]) }.map(\.handle.text) == ["WS-2025-2"])
  }
}
