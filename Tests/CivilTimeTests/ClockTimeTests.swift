import CivilTime
import Testing

struct ClockTimeTests {
  @Test func `every minute of a day is read back from its text`() throws {
    var expected = 0
    for hour in 0...23 {
      for minute in 0...59 {
        let time = try ClockTime(hour: hour, minute: minute)
        #expect(time.minutesSinceMidnight == expected)
        #expect(time.hour == hour && time.minute == minute)
        #expect(try ClockTime(parsing: time.description) == time)
        expected += 1
      }
    }
    #expect(try ClockTime(hour: 9, minute: 5).description == "09:05")
    #expect(try ClockTime(parsing: "09:30") < ClockTime(parsing: "13:00"))
  }

  @Test(arguments: [("24:00", 24, 0), ("23:60", 23, 60), ("99:99", 99, 99)])
  func `a time that does not exist is refused`(text: String, hour: Int, minute: Int) {
    #expect(throws: CivilTimeError.noSuchTime(hour: hour, minute: minute)) { try ClockTime(parsing: text) }
  }

  @Test func `the refusal of a time shows it as clocks do`() {
    #expect(CivilTimeError.noSuchTime(hour: 24, minute: 0).description == "there is no time 24:00; times are 00:00 to 23:59")
  }

  @Test(arguments: ["", "9:00", "09:0", "0900", "09.00", "09:00:00", "09:00 ", "9 a.m.", "٠٩:٠٠", "09:00\u{0}", "-9:00"])
  func `text that is not two and two digits is refused`(text: String) {
    #expect(throws: CivilTimeError.malformed(given: text, expected: .clockTime)) { try ClockTime(parsing: text) }
  }
}
