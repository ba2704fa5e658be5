import CivilTime
import Testing

struct ZoneLocalTimeTests {
  private static func zone(_ name: String) throws -> Zone { try ZoneDatabase.system.zone(ZoneName(parsing: name)) }

  @Test(arguments: [
    ("America/Belize", "2025-03-10T15:00:00Z", "2025-03-10T09:00"), ("America/Toronto", "2025-03-09T06:59:59Z", "2025-03-09T01:59"),
    ("America/Toronto", "2025-03-09T07:00:00Z", "2025-03-09T03:00"), ("Asia/Kathmandu", "2025-05-14T18:20:00Z", "2025-05-15T00:05"),
    ("America/St_Johns", "1969-12-31T23:59:30Z", "1969-12-31T20:29"), ("UTC", "2025-01-01T00:00:00Z", "2025-01-01T00:00"),
  ])
  func `the clocks of a zone show its local time`(name: String, moment: String, local: String) throws {
    #expect(try Self.zone(name).localTime(at: Instant(parsing: moment)).description == local)
  }

  @Test func `a local time that is shown once leads back to its moment`() throws {
    let zone = try Self.zone("America/Santiago")
    for hour in 0..<24 * 366 {
      let moment = Instant(secondsSinceEpoch: 1_735_689_600 + Int64(hour) * 3_600)
      switch zone.instants(of: zone.localTime(at: moment)) {
      case .unique(let instant): #expect(instant == moment)
      case .doubled(let earlier, let later): #expect([earlier, later].contains(moment))
      case .skipped: Issue.record("a clock showed \(zone.localTime(at: moment)), which it skips")
      }
    }
  }

  @Test func `beyond the years that can be written the clocks stand still`() throws {
    #expect(try Self.zone("America/Belize").localTime(at: Instant(secondsSinceEpoch: .min)).description == "0001-01-01T00:00")
    #expect(try Self.zone("Pacific/Auckland").localTime(at: Instant(secondsSinceEpoch: .max)).description == "9999-12-31T23:59")
  }
}
