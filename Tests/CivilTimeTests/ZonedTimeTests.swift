import CivilTime
import Testing

struct ZonedTimeTests {
  @Test func `a skipped time means the moment after the gap, or what the offset before gives`() throws {
    let zone = try ZoneFile.zone("America/New_York")
    let time = try ZonedTime(local: LocalTime(parsing: "2025-03-09T02:30"), zone: zone.name)
    #expect(time.instant(by: zone).description == "2025-03-09T07:00:00Z")
    #expect(time.instant(by: zone, ifSkipped: .byOffsetBefore).description == "2025-03-09T07:30:00Z")
  }

  @Test func `a doubled time means the earlier moment, or the later one`() throws {
    let zone = try ZoneFile.zone("America/Mexico_City")
    let time = try ZonedTime(local: LocalTime(parsing: "2022-10-30T01:30"), zone: zone.name)
    #expect(time.instant(by: zone).description == "2022-10-30T06:30:00Z")
    #expect(time.instant(by: zone, ifDoubled: .later).description == "2022-10-30T07:30:00Z")
  }

  @Test func `a time names its zone`() throws {
    let time = try ZonedTime(local: LocalTime(parsing: "2025-12-04T09:00"), zone: ZoneName(parsing: "America/Belize"))
    #expect(time.description == "2025-12-04T09:00[America/Belize]")
  }
}
