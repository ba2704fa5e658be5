import CivilTime
import Foundation
import Publication
import Secretariat
import TestSupport
import Testing

struct MeetingCalendarTests {
  typealias Sample = CalendarSample

  @Test(arguments: Language.allCases, CalendarAudience.allCases)
  func `the odd meetings give the calendars that were read`(language: Language, audience: CalendarAudience) throws {
    let calendar = try Sample.calendar(Sample.oddMeetings(), language: language, audience: audience)
    try GoldenFile.expect(
      String(decoding: calendar.bytes, as: UTF8.self), is: "calendars/odd-\(audience.rawValue)-\(language.rawValue).ics")
  }

  // Bytes

  @Test func `B1: every line ends with CR LF, none is blank and the file begins with BEGIN`() throws {
    let bytes = try Sample.calendar(Sample.oddMeetings(), audience: .planners).bytes
    #expect(bytes.starts(with: "BEGIN:VCALENDAR\r\n".utf8))
    #expect(String(decoding: bytes, as: UTF8.self).utf8.suffix(15).elementsEqual("END:VCALENDAR\r\n".utf8))
    for (position, byte) in bytes.enumerated() {
      if byte == 0x0A { #expect(bytes[position - 1] == 0x0D) }
      if byte == 0x0D { #expect(bytes[position + 1] == 0x0A) }
    }
    #expect(PlainCalendar(bytes).physicalLines.allSatisfy { !$0.isEmpty && $0.count <= 75 })
  }

  @Test func `B3: the file is UTF-8 without a mark at its beginning`() throws {
    let bytes = try Sample.calendar(Sample.oddMeetings(), language: .spanish).bytes
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    #expect(!bytes.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func `B4: a hostile title begins no property`() throws {
    let title = BilingualText("Plenary\r\nATTENDEE:mailto:x@example.org\r\nEND:VEVENT", in: .english)
    let event = try Sample.event(Sample.meeting(title: title, date: "2024-03-01"))
    #expect(event["SUMMARY"] == "Plenary ATTENDEE:mailto:x@example.org END:VEVENT")
    #expect(event["ATTENDEE"] == nil)
  }

  @Test func `B5: an address is not escaped`() throws {
    #expect(try Sample.event(Sample.meeting(date: "2024-03-01"))["ORGANIZER"] == "mailto:office@rivers.example")
  }

  @Test func `B6: the organizer's name is quoted, without quotation marks inside`() throws {
    let line = try #require(try Sample.event(Sample.meeting(date: "2024-03-01")).line("ORGANIZER"))
    #expect(line.parameters == ["CN=\"Office 'North' (CR)\""])
  }

  @Test func `B7: categories stand on one line without commas inside`() throws {
    let event = try Sample.event(Sample.meeting(date: "2024-03-01"))
    #expect(event.lines.filter { $0.name == "CATEGORIES" }.map(\.value) == ["Plenary full,CR"])
  }

  @Test func `B8: version and product come first, zones before events, and the same data gives the same bytes`() throws {
    let meetings = try Sample.oddMeetings()
    let calendar = try Sample.read(meetings)
    #expect(calendar.lines.prefix(2).map(\.name) == ["VERSION", "PRODID"])
    let kinds = calendar.parts.map(\.name)
    #expect(kinds.firstIndex(of: "VEVENT") == kinds.lastIndex(of: "VTIMEZONE").map { $0 + 1 })
    #expect(try Sample.calendar(meetings).bytes == Sample.calendar(meetings).bytes)
  }

  // The calendar

  @Test func `C1: a publication names its organizer in every event and has no attendees`() throws {
    let calendar = try Sample.read(Sample.oddMeetings())
    #expect(calendar["METHOD"] == "PUBLISH")
    let needed = ["ORGANIZER", "SUMMARY", "DTSTART", "UID", "DTSTAMP"]
    #expect(calendar.parts("VEVENT").allSatisfy { event in needed.allSatisfy { event[$0] != nil } })
    #expect(calendar.parts("VEVENT").allSatisfy { $0["ATTENDEE"] == nil && $0["REQUEST-STATUS"] == nil })
  }

  @Test func `C1: without an organizer for every event there is no method`() throws {
    let known = try Sample.meeting(1, date: "2024-03-01")
    let unknown = try Sample.meeting(2, date: "2024-03-02", bodies: ["OTHER"])
    let joint = try Sample.meeting(3, date: "2024-03-03", bodies: ["OTHER", "CONF"])
    #expect(try Sample.read([known, unknown])["METHOD"] == nil)
    #expect(try Sample.read([known, joint])["METHOD"] == "PUBLISH")
    #expect(try Sample.read([])["METHOD"] == nil)
  }

  @Test func `C2: the method is never a request`() throws {
    for audience in CalendarAudience.allCases {
      #expect(try [nil, "PUBLISH"].contains(Sample.read(Sample.oddMeetings(), audience: audience)["METHOD"]))
    }
  }

  @Test func `C3: the name stands in both properties`() throws {
    let calendar = try Sample.read([Sample.meeting(date: "2024-03-01")], language: .spanish)
    #expect(calendar["NAME"] == "CRI: reuniones 2024")
    #expect(calendar["X-WR-CALNAME"] == calendar["NAME"])
    #expect(calendar["X-WR-CALDESC"] == calendar["DESCRIPTION"])
  }

  @Test func `C4: the refresh interval says that it is a duration, and Outlook's property says the same`() throws {
    let calendar = try Sample.read([Sample.meeting(date: "2024-03-01")])
    #expect(calendar.line("REFRESH-INTERVAL")?.parameters == ["VALUE=DURATION"])
    #expect(calendar["REFRESH-INTERVAL"] == "PT12H")
    #expect(calendar["X-PUBLISHED-TTL"] == "PT12H")
  }

  @Test func `C5: no time floats`() throws {
    for event in try Sample.read(Sample.oddMeetings(), audience: .planners).parts("VEVENT") {
      for line in event.lines where line.name == "DTSTART" || line.name == "DTEND" {
        #expect(line.parameters == ["VALUE=DATE"] || line.parameters.first?.hasPrefix("TZID=") == true)
      }
    }
  }

  @Test func `an empty calendar holds a zone, because a calendar needs a component`() throws {
    #expect(try Sample.read([]).parts.map(\.name) == ["VTIMEZONE"])
  }

  // Time

  @Test func `T1: hours stand in their zone, and each zone is described once`() throws {
    let calendar = try Sample.read(Sample.oddMeetings())
    let zones = calendar.parts("VTIMEZONE").compactMap { $0["TZID"] }
    #expect(zones == ["America/Belize", "America/Mexico_City", "America/New_York"])
    let event = try #require(calendar.parts("VEVENT").first { $0["UID"]?.hasPrefix("00000003") == true })
    #expect([event["DTSTART"], event["DTEND"]] == ["20240710T100000", "20240710T113000"])
    #expect(event.line("DTSTART")?.parameters == ["TZID=America/New_York"])
    #expect(event.line("DTEND")?.parameters == ["TZID=America/New_York"])
  }

  @Test func `T1: a zone that the system does not know is refused`() throws {
    let meeting = try Sample.meeting(date: "2024-03-01", sessions: [("2024-03-01", "09:00-10:00", "America/Nowhere")])
    #expect(throws: ZoneError.self) { try Sample.calendar([meeting]) }
  }

  @Test func `T9: hours are those on record in their zone, and a change of the zone's rules is seen in its description`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "zones-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "America"), withIntermediateDirectories: true)
    let meeting = try Sample.meeting(date: "2030-07-10", sessions: [("2030-07-10", "10:00-11:30", "America/Belize")])
    // The same zone before its country changes its clocks and after.
    let files = try ["Belize", "New_York"].map { rules in
      let zone = folder.appending(path: "America/Belize")
      try? FileManager.default.removeItem(at: zone)
      try FileManager.default.copyItem(at: URL(filePath: "\(ZoneDatabase.system.directory)/America/\(rules)"), to: zone)
      return try Sample.calendar([meeting], zones: ZoneDatabase(directory: folder.path)).bytes
    }
    #expect(files[0] != files[1])
    let events = try files.map { try #require(PlainCalendar($0).events.first) }
    for event in events {
      #expect(event.line("DTSTART")?.parameters == ["TZID=America/Belize"])
      #expect([event["DTSTART"], event["DTEND"]] == ["20300710T100000", "20300710T113000"])
    }
    #expect(events[0].lines == events[1].lines)
  }

  @Test func `T5: the same zone is described in the same words whatever the events`() throws {
    func described(_ date: String) throws -> [UInt8] {
      let meeting = try Sample.meeting(date: date, sessions: [(date, "09:00-10:00", "America/New_York")])
      let text = String(decoding: try Sample.calendar([meeting]).bytes, as: UTF8.self)
      let start = try #require(text.firstRange(of: "BEGIN:VTIMEZONE")?.lowerBound)
      let end = try #require(text.firstRange(of: "END:VTIMEZONE")?.upperBound)
      return Array(text[start..<end].utf8)
    }
    #expect(try described("2001-07-01") == described("2030-01-15"))
  }

  @Test func `T6: whole days end on the day after the last`() throws {
    var generator = SeededGenerator(seed: 3_61)
    for round in 0..<300 {
      let first = try Day(year: 1996, month: 1, day: 1).adding(days: Int.random(in: 0...20_000, using: &generator))
      let last = try first.adding(days: Int.random(in: 0...40, using: &generator))
      let range = try DayRange(first: first, last: last)
      let event = try Sample.event(Sample.meeting(date: range.description))
      let digits = [first, try last.adding(days: 1)].map { $0.description.split(separator: "-").joined() }
      #expect([event["DTSTART"], event["DTEND"]] == digits, "seed \(generator.seed), round \(round)")
      #expect(event.line("DTEND")?.parameters == ["VALUE=DATE"])
    }
  }

  @Test func `T6: the last day that can be written has no day after it and is left out`() throws {
    let calendar = try Sample.calendar([Sample.meeting(date: "9999-12-31")])
    #expect(calendar.account.leftOut.map(\.reason) == [.notWritable])
    #expect(calendar.account.eventCount == 0)
  }

  @Test func `T7: a meeting of several days with hours is a whole that takes no time, and its sessions`() throws {
    let events = try Sample.read([Sample.oddMeetings()[0]]).parts("VEVENT")
    #expect(events.map { $0["TRANSP"] } == ["TRANSPARENT", "OPAQUE", "OPAQUE", "OPAQUE"])
    #expect(events[0].line("DTSTART")?.parameters == ["VALUE=DATE"])
    #expect(
      events.dropFirst().allSatisfy { $0.line("RELATED-TO")?.parameters == ["RELTYPE=PARENT"] && $0["RELATED-TO"] == events[0]["UID"] })
    #expect(events.dropFirst().map { $0["DTSTART"] } == ["20241205T090000", "20241205T143000", "20241206T090000"])
  }

  @Test func `T8: every event has an end after its start and no duration`() throws {
    for event in try Sample.read(Sample.oddMeetings(), audience: .planners).parts("VEVENT") {
      let start = try #require(event["DTSTART"])
      let end = try #require(event["DTEND"])
      #expect(start < end)
      #expect(event["DURATION"] == nil)
    }
  }

  @Test func `T8: hours that the clocks skip are not shown`() throws {
    let meeting = try Sample.meeting(date: "2024-03-10", sessions: [("2024-03-10", "02:30-03:15", "America/New_York")])
    let calendar = try Sample.calendar([meeting])
    #expect(calendar.account.hoursLeftOut == [meeting.handle])
    #expect(try Sample.event(meeting).line("DTSTART")?.parameters == ["VALUE=DATE"])
  }
}
