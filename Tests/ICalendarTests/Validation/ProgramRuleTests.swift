import CivilTime
import SecretariatSchema
import TestSupport
import Testing

@testable import ICalendar

/// What widely used programs need, held against what the library reads, writes and remarks.
struct ProgramRuleTests {
  private static func kinds(_ edits: ValidationSample.Edit..., in sample: ValidationSample = .feed) throws -> [Finding.Kind] {
    let octets = try #require(sample.octets(edits))
    return CalendarValidator(zones: .system).findings(in: CalendarReader().read(octets)).map(\.kind)
  }

  // MARK: Bytes

  @Test func `B1: a line end of its own makes each line wrong once`() throws {
    #expect(try Self.kinds(.octets { octets in octets.filter { $0 != 0x0D } }).allSatisfy { $0 == .lineFeedOnly })
  }

  @Test func `B6: a name with a comma is quoted or wrong, and what programs undo is warned of`() throws {
    #expect(try Self.kinds(.put("CN=Secretariat, RCM", for: "CN=\"Secretariat, RCM\"")) == [.parameterNotQuoted])
    #expect(try Self.kinds(.put("CN=\"Secretariat/\\nRCM\"", for: "CN=\"Secretariat, RCM\"")) == [.riskyParameter])
    #expect(try Self.kinds(.put("CN=Secretariat", for: "CN=\"Secretariat, RCM\"")).isEmpty)
  }

  @Test func `B7: several lines of categories, and a comma inside of one, are warned of`() throws {
    #expect(try Self.kinds(.put("Conference\nCATEGORIES:Region", for: "Conference,Region")) == [.severalCategories])
    #expect(try Self.kinds(.put("Conference\\,Region", for: "Conference,Region")) == [.commaInCategory])
  }

  @Test func `B8: a file is read and written as the same bytes`() throws {
    for sample in [ValidationSample.feed, .request, .others] {
      let octets = try #require(sample.octets([]))
      let calendar = try #require(CalendarReader().read(octets).calendars.first)
      #expect(CalendarReader().read(calendar.bytes).calendars == [calendar])
      #expect(CalendarReader().read(calendar.bytes).calendars.first?.bytes == calendar.bytes)
    }
  }

  // MARK: Times

  @Test(
    arguments: (ReferenceTable.embedded(.parties)?.rows ?? []).compactMap { $0["zone"] } + [
      "Europe/Lisbon", "Europe/Dublin", "Africa/Casablanca", "America/Havana", "Africa/Cairo", "Asia/Tehran",
    ])
  func `T1: the zones that are written agree with the zone data on every day from 1996 to 2037`(name: String) throws {
    let zone = CalendarZone(try ZoneDatabase.system.zone(ZoneName(parsing: name)))
    var calendar = Component(.calendar, parts: [zone.component])
    calendar[.version] = TextValue("2.0")
    calendar[.productIdentifier] = TextValue("x")
    let first = try Day(year: 1996, month: 1, day: 2).daysSinceEpoch
    for (number, offset) in stride(from: 0, to: 365 * 42, by: 3).enumerated() {
      let day = try #require(Day(daysSinceEpoch: first + offset))
      var event = Component(.event)
      event[.identifier] = TextValue("\(number)")
      event[.dateStamp] = Instant(secondsSinceEpoch: 0)
      event[.summary] = TextValue("x")
      event[.start] = .zoned(try #require(LocalDateTime(day: day, secondOfDay: 32_400)), zone: name)
      event[.end] = .zoned(try #require(LocalDateTime(day: day, secondOfDay: 36_000)), zone: name)
      // Every event is compared from the day before to the day after.
      if number < 3_990 { calendar.parts.append(event) }
    }
    let findings = CalendarValidator(zones: .system, findingsMaximum: 20).findings(in: calendar)
    #expect(findings.filter { $0.kind != .zoneRuleShape }.isEmpty, "\(findings)")
  }

  @Test func `T2: lists of dates, rules that Outlook does not read, and an offset that is missing are said`() throws {
    #expect(try Self.kinds(.add("RDATE:19980101T000000", after: "DTSTART:19960101")) == [.zoneDates])
    #expect(try Self.kinds(.put("BYMONTH=3;BYDAY=SU", for: "BYMONTH=3;BYDAY=-1SU")).contains(.zoneRuleShape))
    #expect(try Self.kinds(.drop("TZOFFSETFROM:+0100")) == [.missingProperty])
  }

  @Test func `T3: a zone without summer time has no rule`() throws {
    #expect(try Self.kinds(.add("RRULE:FREQ=YEARLY", after: "DTSTART:19960101")) == [.zoneRuleWithoutChange])
  }

  @Test func `T4: a description that ended before the events is wrong on their days`() throws {
    #expect(
      try Self.kinds(.put("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20240331T010000Z", for: "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"))
        == [.zoneOffsetWrong])
  }

  @Test func `T5: a zone's name that means something else, or nothing, is said`() throws {
    #expect(
      try Self.kinds(.putAll("TZID=Etc/GMT", for: "TZID=Europe/Madrid"), .put("TZID:Etc/GMT", for: "TZID:Europe/Madrid")) == [
        .zoneOffsetWrong
      ])
    #expect(try Self.kinds(.putAll("Romance Standard Time", for: "Europe/Madrid")) == [.zoneNameUnknown])
    let octets = try #require(ValidationSample.feed.octets([.putAll("Romance Standard Time", for: "Europe/Madrid")]))
    let finding = CalendarValidator(zones: .system).findings(in: CalendarReader().read(octets)).first
    #expect(finding?.hint(in: .english) == "Write a name such as Europe/Paris.")
    #expect(try Self.kinds(.putAll("/Europe/Madrid", for: "Europe/Madrid")).contains(.zoneNameWithSlash))
  }

  // MARK: Recurrence

  @Test func `R2: only simple rules are read by Outlook, and dates by themselves by nobody`() throws {
    #expect(try Self.kinds(.put("FREQ=MONTHLY;BYDAY=1TU,3TU;UNTIL", for: "FREQ=WEEKLY;UNTIL")).contains(.severalPlaces))
    #expect(try Self.kinds(.put("FREQ=MONTHLY;BYDAY=1TU;UNTIL", for: "FREQ=WEEKLY;UNTIL")).isEmpty)
    #expect(try Self.kinds(.add("RDATE:20250908T150000Z", after: "DTEND:20250901T160000Z")) == [.datesWithoutRule])
    #expect(try Self.kinds(.add("RDATE;TZID=Europe/Madrid:20250506T100000", after: "RRULE:FREQ=WEEKLY")) == [.dateAfterUntil])
    #expect(try Self.kinds(.add("RDATE;TZID=Europe/Madrid:20250305T100000", after: "RRULE:FREQ=WEEKLY")).isEmpty)
  }

  @Test(
    arguments: [
      ("", "20250429T080000Z", nil), ("", "20250429", Finding.Kind.untilForm), ("", "20250429T100000", .untilForm),
      ("DTSTART;VALUE=DATE:20250304\nDTEND;VALUE=DATE:20250305\n", "20250429", nil),
      ("DTSTART;VALUE=DATE:20250304\nDTEND;VALUE=DATE:20250305\n", "20250429T080000Z", .untilForm),
      ("DTSTART:20250304T090000Z\nDTEND:20250304T100000Z\n", "20250429T090000Z", nil),
      ("DTSTART:20250304T090000Z\nDTEND:20250304T100000Z\n", "20250429T090000", .untilForm),
    ])
  func `R3: the end of a rule is a day where the start is one, and in UTC where the start has a zone`(
    times: String, until: String, kind: Finding.Kind?
  ) throws {
    let own = "DTSTART;TZID=Europe/Madrid:20250304T100000\nDTEND;TZID=Europe/Madrid:20250304T110000\n"
    let kinds = try Self.kinds(
      .put(times.isEmpty ? own : times, for: own), .put("UNTIL=\(until)\n", for: "UNTIL=20250429T080000Z\n"),
      .drop("EXDATE"))
    #expect(kinds.filter { $0 == .untilForm } == (kind.map { [$0] } ?? []), "\(kinds)")
  }

  @Test(
    arguments: [
      ("EXDATE;VALUE=DATE:20250311", Finding.Kind.dateOfOtherType), ("EXDATE:20250311T090000Z", .dateOnOtherClock),
      ("EXDATE;TZID=America/Panama:20250311T040000", .dateOnOtherClock), ("EXDATE:20250311T100000", .dateOnOtherClock),
    ])
  func `R3: what is left out has the type and the zone of the start`(line: String, kind: Finding.Kind) throws {
    #expect(try Self.kinds(.put(line, for: "EXDATE;TZID=Europe/Madrid:20250311T100000")).contains(kind))
  }

  @Test func `R4: a series is read in any order, and a single time without its series by itself`() throws {
    let octets = try #require(ValidationSample.feed.octets([]))
    let read = try #require(CalendarReader().read(octets).calendars.first)
    func starts(_ parts: [Component]) throws -> [String] {
      let calendar = Component(.calendar, properties: read.properties, parts: parts)
      let series = try #require(EventSeries.all(.event, in: [calendar]).first { $0.identifier == "series@example.org" })
      return try #require(try series.times(in: CalendarZones([calendar], database: nil))).prefix(3).map { "\($0.start.wallTime)" }
    }
    // The 11th is left out, and the 18th is a day later.
    let expected = ["2025-03-04T10:00:00", "2025-03-19T10:00:00", "2025-03-25T10:00:00"]
    #expect(try starts(read.parts) == expected)
    #expect(try starts(read.parts.reversed()) == expected)
    let withoutMaster = read.parts.filter { $0.property(.recurrenceRule) == nil }
    let alone = try starts(withoutMaster)
    #expect(alone == ["2025-03-19T10:00:00"])
  }

  @Test func `R4: a single time has no rule of its own and stands behind its series`() throws {
    #expect(try Self.kinds(.add("RRULE:FREQ=WEEKLY;COUNT=2", after: "RECURRENCE-ID")).contains(.ruleInOverride))
    #expect(try Self.kinds(.put("UID:other@", for: "UID:series@")) == [.overrideWithoutMaster])
  }
}
