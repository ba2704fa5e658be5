import Testing

@testable import CivilTime

struct ZoneTests {
  /// A local time in a zone, and the moments that it means.
  struct Reading: Sendable {
    let zone: String
    let local: String
    let moments: [String]

    init(_ zone: String, _ local: String, _ moments: String...) {
      self.zone = zone
      self.local = local
      self.moments = moments
    }
  }

  @Test(arguments: [
    Reading("America/New_York", "2025-03-09T01:59", "2025-03-09T06:59:00Z"), Reading("America/New_York", "2025-03-09T02:30"),
    Reading("America/New_York", "2025-03-09T03:00", "2025-03-09T07:00:00Z"),
    Reading("America/New_York", "2025-11-02T01:30", "2025-11-02T05:30:00Z", "2025-11-02T06:30:00Z"),
    Reading("America/New_York", "2025-11-02T00:59", "2025-11-02T04:59:00Z"),
    Reading("America/New_York", "2025-11-02T02:00", "2025-11-02T07:00:00Z"),
    // Rules that stand only in the last line of the file.
    Reading("America/New_York", "2050-03-13T02:30"),
    Reading("America/New_York", "2050-11-06T01:00", "2050-11-06T05:00:00Z", "2050-11-06T06:00:00Z"),
    Reading("America/Mexico_City", "2022-10-30T01:30", "2022-10-30T06:30:00Z", "2022-10-30T07:30:00Z"),
    Reading("America/Mexico_City", "2022-04-03T02:30"), Reading("America/Mexico_City", "2023-04-02T02:30", "2023-04-02T08:30:00Z"),
    Reading("America/Mexico_City", "2024-10-27T01:30", "2024-10-27T07:30:00Z"),
    Reading("America/Mexico_City", "2030-07-01T09:00", "2030-07-01T15:00:00Z"),
    Reading("America/Costa_Rica", "2025-12-04T09:00", "2025-12-04T15:00:00Z"),
    Reading("America/Panama", "2025-12-04T09:00", "2025-12-04T14:00:00Z"),
    // Havana changes at midnight.
    Reading("America/Havana", "2025-03-09T00:30"), Reading("America/Havana", "2025-03-09T01:00", "2025-03-09T05:00:00Z"),
    Reading("America/Havana", "2025-11-02T00:30", "2025-11-02T04:30:00Z", "2025-11-02T05:30:00Z"),
    // Santiago repeats the last hour of a Saturday.
    Reading("America/Santiago", "2024-04-06T23:30", "2024-04-07T02:30:00Z", "2024-04-07T03:30:00Z"),
    Reading("America/Santiago", "2024-09-08T00:15"),
    // Lord Howe changes by half an hour.
    Reading("Australia/Lord_Howe", "2025-04-06T01:45", "2025-04-05T14:45:00Z", "2025-04-05T15:15:00Z"),
    Reading("Australia/Lord_Howe", "2025-04-06T01:29", "2025-04-05T14:29:00Z"), Reading("Australia/Lord_Howe", "2025-10-05T02:15"),
    Reading("Australia/Lord_Howe", "2025-10-05T02:30", "2025-10-04T15:30:00Z"),
    // Apia left out a whole day, Kwajalein too.
    Reading("Pacific/Apia", "2011-12-29T23:59", "2011-12-30T09:59:00Z"), Reading("Pacific/Apia", "2011-12-30T00:00"),
    Reading("Pacific/Apia", "2011-12-30T12:00"),
    Reading("Pacific/Apia", "2011-12-30T23:59"), Reading("Pacific/Apia", "2011-12-31T00:00", "2011-12-30T10:00:00Z"),
    Reading("Pacific/Kwajalein", "1993-08-21T12:00"),
    // Caracas went back half an hour, and forward again.
    Reading("America/Caracas", "2007-12-09T02:45", "2007-12-09T06:45:00Z", "2007-12-09T07:15:00Z"),
    Reading("America/Caracas", "2016-05-01T02:45"),
    Reading("UTC", "2025-12-04T09:00", "2025-12-04T09:00:00Z"), Reading("Asia/Kathmandu", "2025-12-04T09:00", "2025-12-04T03:15:00Z"),
    // The ends of the calendar.
    Reading("America/New_York", "9999-12-31T00:00", "9999-12-31T05:00:00Z"),
    Reading("Etc/GMT-14", "0001-01-02T12:00", "0001-01-01T22:00:00Z"),
  ])
  func `a local time means one moment, none or two`(reading: Reading) throws {
    let zone = try ZoneFile.zone(reading.zone)
    let moments: [Instant] =
      switch try zone.instants(of: LocalTime(parsing: reading.local)) {
      case .unique(let instant): [instant]
      case .doubled(let earlier, let later): [earlier, later]
      case .skipped: []
      }
    #expect(moments.map(\.description) == reading.moments)
  }

  @Test func `a skipped time names the change that skips it`() throws {
    let zone = try ZoneFile.zone("America/New_York")
    guard case .skipped(let change, let before, let after) = try zone.instants(of: LocalTime(parsing: "2025-03-09T02:30")) else {
      Issue.record("2025-03-09T02:30 is not skipped")
      return
    }
    #expect(change.description == "2025-03-09T07:00:00Z")
    #expect(before == ZoneOffset(seconds: -18_000, isDaylightSaving: false, abbreviation: "EST"))
    #expect(after == ZoneOffset(seconds: -14_400, isDaylightSaving: true, abbreviation: "EDT"))
  }

  @Test func `every minute of the days of a change means what counting by UTC says`() throws {
    for (name, first, last) in [
      ("America/New_York", "2025-03-08", "2025-03-10"), ("America/New_York", "2025-11-01", "2025-11-03"),
      ("Australia/Lord_Howe", "2025-04-05", "2025-04-07"),
      ("America/Havana", "2025-11-01", "2025-11-03"), ("Pacific/Apia", "2011-12-29", "2011-12-31"),
    ] {
      let zone = try ZoneFile.zone(name)
      let days = try DayRange(first: Day(parsing: first), last: Day(parsing: last))
      // What the clocks show at every tenth minute of UTC, from a day before to a day after.
      var shown: [Int64: [Instant]] = [:]
      let start = Int64(days.first.daysSinceEpoch) * 86_400
      for second in stride(from: start - 93_600, to: start + Int64(days.dayCount) * 86_400 + 93_600, by: 600) {
        let instant = Instant(secondsSinceEpoch: second)
        shown[second + Int64(zone.offset(at: instant).seconds), default: []].append(instant)
      }
      for wall in stride(from: start, to: start + Int64(days.dayCount) * 86_400, by: 600) {
        let local = try LocalTime(parsing: String(Instant(secondsSinceEpoch: wall).description.prefix(16)))
        let moments: [Instant] =
          switch zone.instants(of: local) {
          case .unique(let instant): [instant]
          case .doubled(let earlier, let later): [earlier, later]
          case .skipped: []
          }
        if moments != shown[wall] ?? [] { Issue.record("\(local) in \(name) means \(moments), not \(shown[wall] ?? [])") }
      }
    }
  }

  @Test func `summer time all the year round has no changes`() throws {
    let zone = try Zone(name: ZoneName(parsing: "America/Test"), tzif: ZoneFile.slim(footer: "\nXXX3EDT4,0/0,J365/23\n", version: "3"))
    #expect(try zone.transitions(in: Instant(parsing: "2024-06-01T00:00:00Z")...Instant(parsing: "2027-06-01T00:00:00Z")).isEmpty)
    #expect(try zone.instants(of: LocalTime(parsing: "2025-01-01T00:00")) == .unique(Instant(parsing: "2025-01-01T04:00:00Z")))
  }
}
