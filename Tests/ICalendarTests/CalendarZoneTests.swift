import CivilTime
import SecretariatSchema
import TestSupport
import Testing

@testable import ICalendar

struct CalendarZoneTests {
  /// The zones of the parties' capitals, and some whose changes are hard to describe.
  private static let names: [String] = {
    let rows = ReferenceTable.embedded(.parties)?.rows ?? []
    return rows.compactMap { $0["zone"] } + [
      "Europe/Lisbon", "Europe/Dublin", "Africa/Casablanca", "Australia/Lord_Howe", "Pacific/Apia", "America/Tijuana", "Asia/Tehran",
      "America/Havana", "America/Nuuk", "Africa/Cairo", "America/Cancun", "Etc/UTC",
    ]
  }()

  private static func described(_ name: String) throws -> (zone: Zone, text: [UInt8], component: PlainCalendar.Component) {
    let zone = try ZoneDatabase.system.zone(ZoneName(parsing: name))
    let bytes = CalendarZone(zone).component.bytes
    return (zone, bytes, try #require(PlainCalendar(bytes).components.first))
  }

  @Test func `the zones of all capitals are tried`() {
    #expect(Self.names.count == 24 + 12)
  }

  @Test(arguments: names)
  func `T1: a zone's description gives the offsets of the zone data from 1996 to 2037`(name: String) throws {
    let (zone, _, component) = try Self.described(name)
    let reference = try ReferenceZone(component)
    let start = try Day(year: 1996, month: 1, day: 1)
    let end = try Day(year: 2037, month: 12, day: 31)
    var moments: [Int64] = []
    for day in start.daysSinceEpoch...end.daysSinceEpoch {
      let midnight = Int64(day) * 86_400
      moments += [midnight + 10_800, midnight + 61_200]
    }
    let span = Instant(secondsSinceEpoch: moments[0])...Instant(secondsSinceEpoch: moments[moments.count - 1])
    for change in zone.transitions(in: span) {
      moments += [-7_200, -3_600, -1, 0, 1, 3_599, 3_600, 7_200].map { change.at.secondsSinceEpoch + $0 }
    }
    moments.sort()
    var wrong: [String] = []
    for (moment, offset) in zip(moments, reference.offsets(at: moments)) {
      let instant = Instant(secondsSinceEpoch: moment)
      if zone.offset(at: instant).seconds != offset { wrong.append("\(instant): \(offset), not \(zone.offset(at: instant).seconds)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count) wrong, the first \(wrong.first ?? "")")
  }

  @Test(arguments: names)
  func `T2: a zone is described without lists of dates, with both offsets, the newest observance last`(name: String) throws {
    let (_, _, component) = try Self.described(name)
    #expect(component["TZID"] == name)
    let observances = component.parts
    #expect(!observances.isEmpty && observances.allSatisfy { ["STANDARD", "DAYLIGHT"].contains($0.name) })
    #expect(observances.allSatisfy { $0["RDATE"] == nil && $0["TZOFFSETFROM"] != nil && $0["TZOFFSETTO"] != nil })
    let offsets = observances.flatMap { [$0["TZOFFSETFROM"] ?? "", $0["TZOFFSETTO"] ?? ""] }
    #expect(offsets.allSatisfy { $0.utf8.count == 5 })
    let onsets = observances.compactMap { $0["DTSTART"] }
    #expect(onsets == onsets.sorted())
  }

  @Test(arguments: ["America/Panama", "America/Bogota", "America/Costa_Rica", "America/Guayaquil"])
  func `T3: a zone without changes is one standard time without a rule`(name: String) throws {
    let (_, _, component) = try Self.described(name)
    #expect(component.parts.map(\.name) == ["STANDARD"])
    #expect(component.parts[0]["RRULE"] == nil)
    #expect(component.parts[0]["TZOFFSETFROM"] == component.parts[0]["TZOFFSETTO"])
  }

  @Test func `T4: a rule that was given up ends with its last change`() throws {
    let (_, _, component) = try Self.described("America/Mexico_City")
    let rules = component.parts.compactMap { $0["RRULE"] }
    #expect(rules.contains("FREQ=YEARLY;UNTIL=20220403T080000Z;BYMONTH=4;BYDAY=1SU"))
    #expect(rules.contains("FREQ=YEARLY;UNTIL=20221030T070000Z;BYMONTH=10;BYDAY=-1SU"))
    #expect(rules.allSatisfy { $0.contains("UNTIL=") })
  }

  @Test func `T4: the rules in force go on`() throws {
    let (_, _, component) = try Self.described("America/New_York")
    #expect(component.parts.suffix(2).map(\.name) == ["DAYLIGHT", "STANDARD"])
    #expect(
      component.parts.suffix(2).compactMap { $0["RRULE"] } == ["FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"])
  }

  @Test func `T5: summer is the later clock also where winter is marked as summer time`() throws {
    let (_, _, component) = try Self.described("Europe/Dublin")
    for part in component.parts.dropFirst() {
      #expect((part.name == "DAYLIGHT") == (part["TZOFFSETTO"] == "+0100"))
    }
  }

  @Test(arguments: ["America/New_York", "America/Santiago", "Europe/Lisbon"])
  func `T4: the text of a zone stays below four kilobytes where rules can say it`(name: String) throws {
    #expect(try Self.described(name).text.count < 4_096)
  }
}
