import CivilTime
import SecretariatSchema
import TestSupport
import Testing

@testable import ICalendar

struct OutlookZoneTests {
  private static func span(_ first: String, _ last: String) throws -> ClosedRange<Instant> {
    try Instant(parsing: "\(first)T00:00:00Z")...Instant(parsing: "\(last)T23:59:59Z")
  }

  private static func described(
    _ name: String, _ span: ClosedRange<Instant>
  ) throws -> (zone: Zone, component: PlainCalendar.Component) {
    let zone = try ZoneDatabase.system.zone(ZoneName(parsing: name))
    var bytes: [UInt8] = []
    try CalendarZone(outlook: zone, over: span).component.write(to: &bytes)
    return (zone, try #require(PlainCalendar(bytes).components.first))
  }

  /// The form that Outlook reads, whatever the zone.
  private static func expectForm(of component: PlainCalendar.Component) {
    let names = component.parts.map(\.name)
    #expect(names == ["STANDARD"] || names == ["STANDARD", "DAYLIGHT"])
    for part in component.parts {
      #expect(part["DTSTART"]?.hasPrefix("1970") == true && part["RDATE"] == nil)
      #expect(part["TZOFFSETFROM"] != nil && part["TZOFFSETTO"] != nil)
      let places = "(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)"
      let isPlain =
        (try? Regex("FREQ=YEARLY;BYMONTH=[0-9]+;(BYDAY=\(places)|BYMONTHDAY=[0-9]+)").wholeMatch(in: part["RRULE"] ?? "")) != nil
      #expect(names.count == 1 ? part["RRULE"] == nil : isPlain, "\(part["RRULE"] ?? "")")
    }
  }

  /// At each change of the zone, at each onset of the description and just before, which stand for all moments between them.
  private static func expectOffsets(of zone: Zone, in component: PlainCalendar.Component, over span: ClosedRange<Instant>) throws {
    let reference = try ReferenceZone(component)
    let steps = reference.onsetMoments + zone.transitions(in: span).map(\.at.secondsSinceEpoch)
    let ends = [span.lowerBound.secondsSinceEpoch, span.upperBound.secondsSinceEpoch]
    let moments = Set(steps.flatMap { [$0 - 1, $0] } + ends).filter { span.contains(Instant(secondsSinceEpoch: $0)) }.sorted()
    let expected = moments.map { zone.offset(at: Instant(secondsSinceEpoch: $0)).seconds }
    #expect(reference.offsets(at: moments) == expected, "\(zone.name)")
  }

  private static let capitals = Set((ReferenceTable.embedded(.parties)?.rows ?? []).compactMap { $0["zone"] }).sorted()

  @Test(
    arguments: capitals.filter { $0 != "America/Santiago" } + [
      "America/New_York", "Europe/Berlin", "Europe/Dublin", "Australia/Sydney", "America/St_Johns",
    ])
  func `T2: a zone is one standard and at most one summer time from 1970 on, right over the span`(name: String) throws {
    for year in [2025, 2026, 2027, 2030] {
      let span = try Self.span("\(year)-02-01", "\(year + 2)-11-30")
      let (zone, component) = try Self.described(name, span)
      Self.expectForm(of: component)
      try Self.expectOffsets(of: zone, in: component, over: span)
    }
  }

  @Test func `T4: Chile's rule, a Sunday on or after the second, is a plain one in most years only`() throws {
    let zone = try ZoneDatabase.system.zone(ZoneName(parsing: "America/Santiago"))
    // In April 2029 the first Sunday is the first of the month, and the clocks change a week later.
    let long = try Self.span("2027-02-01", "2029-11-30")
    #expect(throws: OutlookZoneError.self) { try CalendarZone(outlook: zone, over: long) }
    for year in 2025...2030 {
      let span = try Self.span("\(year)-01-01", "\(year)-12-31")
      let (_, component) = try Self.described("America/Santiago", span)
      Self.expectForm(of: component)
      #expect(component.parts.count == 2)
      try Self.expectOffsets(of: zone, in: component, over: span)
    }
  }

  @Test func `T2: the rules are those in force, by a weekday's place`() throws {
    let (_, component) = try Self.described("America/New_York", Self.span("2026-07-01", "2026-07-02"))
    #expect(component.parts.map { $0["RRULE"] } == ["FREQ=YEARLY;BYMONTH=11;BYDAY=1SU", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"])
    #expect(component.parts.map { $0["DTSTART"] } == ["19701101T020000", "19700308T020000"])
    #expect(component.parts.map { $0["TZOFFSETFROM"] } == ["-0400", "-0500"])
    #expect(component.parts.map { $0["TZOFFSETTO"] } == ["-0500", "-0400"])
  }

  @Test(arguments: ["America/Panama", "America/Bogota", "America/Costa_Rica", "America/Mexico_City", "America/Guatemala", "Etc/UTC"])
  func `T3: a zone without summer time is one standard time without a rule`(name: String) throws {
    let span = try Self.span("2024-01-01", "2030-12-31")
    let (zone, component) = try Self.described(name, span)
    Self.expectForm(of: component)
    #expect(component.parts.count == 1 && component.parts[0]["TZOFFSETFROM"] == component.parts[0]["TZOFFSETTO"])
    try Self.expectOffsets(of: zone, in: component, over: span)
  }

  @Test func `T4: a rule that is given up in the span is told, and the spans before and after it are described`() throws {
    // Mexico City had its last summer time in 2022.
    let zone = try ZoneDatabase.system.zone(ZoneName(parsing: "America/Mexico_City"))
    let both = try Self.span("2022-03-01", "2023-06-30")
    let change = try Instant(parsing: "2022-04-03T08:00:00Z")
    #expect(throws: OutlookZoneError.needsMoreRules(zone.name, change: change)) { try CalendarZone(outlook: zone, over: both) }
    for (first, last, count) in [("2020-02-01", "2022-12-31", 2), ("2022-05-01", "2023-03-15", 2), ("2022-11-15", "2026-12-31", 1)] {
      let span = try Self.span(first, last)
      let (zone, component) = try Self.described("America/Mexico_City", span)
      Self.expectForm(of: component)
      #expect(component.parts.count == count, "\(first) \(last)")
      try Self.expectOffsets(of: zone, in: component, over: span)
    }
  }

  @Test(arguments: [
    "Africa/Casablanca", "Asia/Gaza", "America/Caracas", "Pacific/Apia", "Asia/Tehran", "America/Sao_Paulo", "Europe/Istanbul",
    "Australia/Lord_Howe", "America/Nuuk", "America/Asuncion", "Asia/Pyongyang", "Africa/Cairo", "Antarctica/Troll", "America/Santiago",
  ])
  func `T4: over any span a hard zone is described rightly or not at all`(name: String) throws {
    let zone = try ZoneDatabase.system.zone(ZoneName(parsing: name))
    for year in stride(from: 2000, through: 2036, by: 2) {
      for (first, last) in [("01-01", "12-31"), ("03-20", "10-10"), ("07-01", "07-03")] {
        let span = try Self.span("\(year)-\(first)", "\(year)-\(last)")
        do {
          let (_, component) = try Self.described(name, span)
          Self.expectForm(of: component)
          try Self.expectOffsets(of: zone, in: component, over: span)
        } catch let error as OutlookZoneError {
          // Refused only where the clocks really change within the span.
          guard case .needsMoreRules(zone.name, let change) = error else { throw error }
          #expect(span.contains(change) && !zone.transitions(in: span).isEmpty)
        }
      }
    }
  }
}
