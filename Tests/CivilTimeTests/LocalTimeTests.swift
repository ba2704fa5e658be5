import CivilTime
import Testing

struct LocalTimeTests {
  @Test func `a local time is read back from its text`() throws {
    let local = try LocalTime(parsing: "2025-12-04T09:00")
    #expect(local.day.description == "2025-12-04")
    #expect(local.clock.description == "09:00")
    #expect(local.description == "2025-12-04T09:00")
    #expect(local.wallSeconds == 1_764_838_800)
  }

  @Test func `local times are ordered by day, then by clock`() throws {
    let texts = ["2025-12-03T23:59", "2025-12-04T00:00", "2025-12-04T09:00", "2026-01-01T00:00"]
    let times = try texts.map { try LocalTime(parsing: $0) }
    #expect(times.reversed().sorted() == times)
  }

  @Test(arguments: [
    "", "2025-12-04", "2025-12-04 09:00", "2025-12-04T09:00Z", "2025-12-04T09:00:00", "2025-12-04T", "T09:00", "2025-12-04T09:00T",
    "2025-12-04t09:00",
  ])
  func `text that is no local time is refused as malformed`(text: String) {
    #expect { try LocalTime(parsing: text) } throws: { if case CivilTimeError.malformed = $0 { true } else { false } }
  }

  @Test func `its day and its time must exist`() {
    #expect(throws: CivilTimeError.noSuchDay(year: 2025, month: 2, day: 30, lastDay: 28)) { try LocalTime(parsing: "2025-02-30T09:00") }
    #expect(throws: CivilTimeError.noSuchTime(hour: 24, minute: 0)) { try LocalTime(parsing: "2025-02-28T24:00") }
  }
}
