import CivilTime
import Testing

struct ClockRangeTests {
  @Test func `a range is read back from its text`() throws {
    let hours = try ClockRange(parsing: "09:00-13:30")
    #expect(hours.opens.description == "09:00")
    #expect(hours.closes.description == "13:30")
    #expect(hours.description == "09:00-13:30")
  }

  @Test(arguments: [("13:00-09:00", "13:00", "09:00"), ("09:00-09:00", "09:00", "09:00")])
  func `a range that does not end after it begins is refused`(text: String, opens: String, closes: String) {
    #expect(throws: CivilTimeError.endBeforeStart(start: opens, end: closes)) { try ClockRange(parsing: text) }
  }

  @Test(arguments: ["", "09:00", "09:00-", "-13:00", "09:00–13:00", "09:00-13:00-14:00", "9-13", "09:00 - 13:00", "09:00-13:00\n"])
  func `text that is no range is refused as malformed`(text: String) {
    #expect { try ClockRange(parsing: text) } throws: { if case CivilTimeError.malformed = $0 { true } else { false } }
  }

  @Test func `a range ends at a time that exists`() {
    #expect(throws: CivilTimeError.noSuchTime(hour: 24, minute: 0)) { try ClockRange(parsing: "09:00-24:00") }
  }
}
