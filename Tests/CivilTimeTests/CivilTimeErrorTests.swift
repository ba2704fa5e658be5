import CivilTime
import Testing

struct CivilTimeErrorTests {
  @Test(arguments: [
    (CivilTimeError.malformed(given: "soon", expected: "a day such as 2025-12-04"), "“soon” is not a day such as 2025-12-04"),
    (.noSuchDay(year: 2025, month: 2, day: 31, lastDay: 28), "there is no 31 February 2025; the month has 28 days"),
    (.noSuchMonth(13), "there is no month 13; months are 01 to 12"),
    (.yearOutOfRange(0), "the year 0 is out of range; years are 0001 to 9999"),
    (.noSuchTime(hour: 9, minute: 60), "there is no time 09:60; times are 00:00 to 23:59"),
    (.endBeforeStart(start: "2025-12-05", end: "2025-12-04"), "the end (2025-12-04) lies before the start (2025-12-05)"),
    (.daysNotInOrder(given: "2025-06-04"), "the days “2025-06-04” are not two or more days, each after the one before it"),
  ])
  func `an error says what was given and what is accepted`(error: CivilTimeError, text: String) { #expect(error.description == text) }

  @Test func `what was given is shortened`() {
    let error = CivilTimeError.malformed(given: String(repeating: "x", count: 100), expected: "a day")
    #expect(error.description == "“\(String(repeating: "x", count: 60))…” is not a day")
  }
}
