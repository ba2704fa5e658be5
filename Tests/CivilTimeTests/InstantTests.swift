import CivilTime
import TestSupport
import Testing

struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1), ("2024-12-05T15:00:00Z", 1_733_410_800),
    ("2000-02-29T12:34:56Z", 951_827_696),
    ("0001-01-01T00:00:00Z", -62_135_596_800), ("9999-12-31T23:59:59Z", 253_402_300_799),
  ])
  func `a moment is the seconds since 1970`(text: String, seconds: Int64) throws {
    let instant = try Instant(parsing: text)
    #expect(instant.secondsSinceEpoch == seconds)
    #expect(instant.description == text)
    #expect(Instant(secondsSinceEpoch: seconds) == instant)
  }

  @Test func `any moment is read back from its text`() throws {
    var generator = SeededGenerator(seed: 1_970)
    for _ in 0..<5_000 {
      let instant = Instant(secondsSinceEpoch: Int64.random(in: -62_135_596_800...253_402_300_799, using: &generator))
      let isReadBack = try Instant(parsing: instant.description) == instant
      let isSplit = Int64(instant.utcDay.daysSinceEpoch) * 86_400 + Int64(instant.utcSecondOfDay) == instant.secondsSinceEpoch
      if !isReadBack || !isSplit || !(0..<86_400).contains(instant.utcSecondOfDay) {
        Issue.record("\(instant) from \(instant.secondsSinceEpoch) (seed \(generator.seed))")
      }
    }
  }

  @Test func `a moment outside of the years that can be written becomes the nearest inside`() {
    #expect(Instant(secondsSinceEpoch: .max).description == "9999-12-31T23:59:59Z")
    #expect(Instant(secondsSinceEpoch: 253_402_300_800).description == "9999-12-31T23:59:59Z")
    #expect(Instant(secondsSinceEpoch: .min).description == "0001-01-01T00:00:00Z")
    #expect(Instant(secondsSinceEpoch: .min) < Instant(secondsSinceEpoch: .max))
  }

  @Test(arguments: [
    "", "2024-12-05", "2024-12-05T15:00Z", "2024-12-05T15:00:00", "2024-12-05T15:00:00+00:00", "2024-12-05T15:00:00.5Z",
    "2024-12-05t15:00:00z",
    "2024-12-05 15:00:00Z", "2024-12-05T15:00:60Z", "2024-12-05T15:00:00Z\n", "٢٠٢٤-12-05T15:00:00Z",
  ])
  func `text that is no moment in UTC is refused as malformed`(text: String) {
    #expect { try Instant(parsing: text) } throws: { if case CivilTimeError.malformed = $0 { true } else { false } }
  }

  @Test func `its day and its time must exist`() {
    #expect(throws: CivilTimeError.noSuchDay(year: 2023, month: 2, day: 29, lastDay: 28)) { try Instant(parsing: "2023-02-29T00:00:00Z") }
    #expect(throws: CivilTimeError.noSuchTime(hour: 24, minute: 0)) { try Instant(parsing: "2023-02-28T24:00:00Z") }
  }

  @Test func `a fixed clock shows one moment`() throws {
    let instant = try Instant(parsing: "2025-02-03T15:00:00Z")
    #expect(WallClock.fixed(instant).now() == instant)
  }
}
