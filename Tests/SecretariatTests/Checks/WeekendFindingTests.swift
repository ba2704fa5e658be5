import CivilTime
import Secretariat
import Testing

struct WeekendFindingTests {
  private func keys(_ date: String, sessions: [String] = []) throws -> [String] {
    let sessions = try sessions.map { try SampleMeeting.session($0, "09:00-12:00") }
    return SampleClash.keys(try SampleClash.meeting("A-1-1", date, sessions: sessions).weekendFindings())
  }

  @Test func `a meeting with a Saturday or a Sunday is noted`() throws {
    #expect(try keys("2025-05-08..09") == [])
    #expect(try keys("2025-05-09..10") == ["weekend:A-1-1"])
    #expect(try keys("2025-05-05,11") == ["weekend:A-1-1"])
    #expect(try keys("2025-05") == [])
  }

  @Test func `where hours are known, only a session on a weekend counts`() throws {
    #expect(try keys("2025-05-09..12", sessions: ["2025-05-09", "2025-05-12"]) == [])
    #expect(try keys("2025-05-09..12", sessions: ["2025-05-09", "2025-05-10"]) == ["weekend-session:A-1-1"])
  }
}
