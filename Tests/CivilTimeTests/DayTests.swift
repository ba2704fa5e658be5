import CivilTime
import Testing

struct DayTests {
  @Test func `31 February is refused with the month's length`() {
    #expect(throws: CivilTimeError.noSuchDay(year: 2025, month: 2, day: 31, lastDay: 28)) { try Day(parsing: "2025-02-31") }
  }
}
