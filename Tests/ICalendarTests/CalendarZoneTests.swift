import CivilTime
import SecretariatSchema
import TestSupport
import Testing

@testable import ICalendar

struct CalendarZoneTests {
  /// Zones whose changes are hard to describe: rules that were given up, taken back or follow another calendar, years without summer
  /// time, changes of the standard time, half hours, a day left out, summer time that is marked as winter time.
  private static let hardNames = [
    "Europe/Lisbon", "America/Caracas", "Africa/Casablanca", "Africa/El_Aaiun", "Australia/Lord_Howe", "Asia/Gaza", "Asia/Hebron",
    "Pacific/Apia", "America/Mexico_City", "America/Tijuana", "America/Ciudad_Juarez", "Europe/Dublin", "Africa/Cairo", "Asia/Tehran",
    "America/Havana", "America/Nuuk", "America/Scoresbysund", "Asia/Pyongyang", "Europe/Istanbul", "Europe/Volgograd", "Asia/Amman",
    "America/Sao_Paulo", "America/Asuncion", "America/Port-au-Prince", "Pacific/Kwajalein", "Antarctica/Troll", "America/Cancun",
    "Asia/Kathmandu", "Pacific/Fiji", "America/Santiago", "Asia/Jerusalem", "Africa/Juba", "Etc/UTC",
  ]

  /// The zones of the parties' capitals, and the hard ones.
  private static let names: [String] = {
    let rows = ReferenceTable.embedded(.parties)?.rows ?? []
    let capitals = rows.compactMap { $0["zone"] }
    return capitals + hardNames.filter { !capitals.contains($0) }
  }()

  private static func described(_ name: String) throws -> (zone: Zone, text: [UInt8], component: PlainCalendar.Component) {
    let zone = try ZoneDatabase.system.zone(ZoneName(parsing: name))
    let bytes = CalendarZone(zone).component.bytes
    return (zone, bytes, try #require(PlainCalendar(bytes).components.first))
  }

  @Test func `the zones of all capitals are tried`() {
    #expect((ReferenceTable.embedded(.parties)?.rows ?? []).compactMap { $0["zone"] }.count == 24)
    #expect(Self.names.count > 50)
  }

  private static let firstMoment: Int64 = 820_454_400  // 1996-01-01T00:00:00Z
  private static let lastMoment: Int64 = 2_145_913_200  // 2037-12-31T23:00:00Z

  /// Every hour is compared without going through the hours.
  ///
  /// Both offsets are step functions: that of the zone data has its steps at the zone's changes, that of a description at its onsets.
  /// Between two neighbours of all these moments together neither changes, so that both agree at every hour, and at every second, if
  /// they agree at each of these moments and at the first hour. The next test goes through the hours to show the same of the steps.
  @Test(arguments: names)
  func `T1: a zone's description gives the offsets of the zone data at every hour from 1996 to 2037`(name: String) throws {
    let (zone, _, component) = try Self.described(name)
    let reference = try ReferenceZone(component)
    let description = try ZoneDescription(component)
    let span = Instant(secondsSinceEpoch: Self.firstMoment)...Instant(secondsSinceEpoch: Self.lastMoment)
    let steps =
      [Self.firstMoment, Self.lastMoment] + zone.transitions(in: span).map(\.at.secondsSinceEpoch) + reference.onsetMoments
      + description.table.map { Int64($0.at) }
    let moments = Set(steps.flatMap { [$0 - 1, $0] }).filter { $0 >= Self.firstMoment && $0 <= Self.lastMoment }.sorted()
    var wrong: [String] = []
    for (moment, offset) in zip(moments, reference.offsets(at: moments)) {
      let instant = Instant(secondsSinceEpoch: moment)
      let expected = zone.offset(at: instant).seconds
      let found = description.offset(at: instant).seconds
      if expected != offset || expected != found { wrong.append("\(instant): \(offset) and \(found), not \(expected)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count) wrong, the first \(wrong.first ?? "")")
  }

  @Test(arguments: ["America/Mexico_City", "Africa/Casablanca", "Australia/Lord_Howe"])
  func `T1: going through the hours one by one shows the same`(name: String) throws {
    let (zone, _, component) = try Self.described(name)
    let moments = Array(stride(from: Self.firstMoment, through: Self.lastMoment, by: 3_600))
    #expect(moments.count == 368_184)
    let offsets = try ReferenceZone(component).offsets(at: moments)
    let wrong = zip(moments, offsets).filter { zone.offset(at: Instant(secondsSinceEpoch: $0)).seconds != $1 }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: names)
  func `a description reads local times as the zone data does`(name: String) throws {
    let (zone, _, component) = try Self.described(name)
    let described = ZoneRules.described(try ZoneDescription(component))
    let span = Instant(secondsSinceEpoch: Self.firstMoment + 86_400)...Instant(secondsSinceEpoch: Self.lastMoment)
    for change in zone.transitions(in: span) where change.from.seconds != change.to.seconds {
      for offset in [change.from.seconds, change.to.seconds] {
        for distance in [-7_200, -3_600, -1_800, -60, 0, 60, 1_800, 3_600, 7_200, 86_340] {
          let wall = try #require(LocalDateTime(wallSeconds: change.at.secondsSinceEpoch + Int64(offset + distance)))
          let local = LocalTime(day: wall.day, clock: try ClockTime(hour: wall.hour, minute: wall.minute))
          let expected = ZonedTime(local: local, zone: zone.name).instant(by: zone, ifSkipped: .byOffsetBefore, ifDoubled: .earlier)
          #expect(described.instant(of: LocalDateTime(local)) == expected, "\(local)")
          #expect(ZoneRules.data(zone).instant(of: LocalDateTime(local)) == expected, "\(local)")
        }
      }
    }
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
