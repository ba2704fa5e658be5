import CivilTime
import TestSupport
import Testing

@testable import ICalendar

struct CalendarReaderTests {
  private static func read(_ lines: [String], end: String = "\r\n") -> CalendarReading {
    CalendarReader().read(Array((lines.joined(separator: end) + end).utf8))
  }

  private static func readEvent(_ lines: [String]) -> CalendarReading {
    read(["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"])
  }

  @Test func `an event is read into typed values`() throws {
    let reading = Self.readEvent([
      "UID:a@example.org", "DTSTART;TZID=America/Panama:20241205T090000", "DTEND;VALUE=DATE:20241207",
      "SUMMARY;LANGUAGE=es:Reunión\\, una\\; dos\\nTres", "GEO:8.98;-79.5", "CATEGORIES:Uno,Dos\\, tres", "SEQUENCE:3", "STATUS:CONFIRMED",
      "ATTENDEE;CN=\"Pérez, Ana\";RSVP=TRUE:mailto:ana@example.org", "RRULE:FREQ=WEEKLY;COUNT=3", "DURATION:P1DT2H", "X-ODD;X-P=a,b:c\\;d",
    ])
    #expect(reading.findings.isEmpty)
    let event = try #require(reading.components(.event).first)
    #expect(event[.identifier]?.text == "a@example.org")
    let day = try Day(year: 2024, month: 12, day: 5)
    #expect(event[.start] == .zoned(try #require(LocalDateTime(day: day, secondOfDay: 32_400)), zone: "America/Panama"))
    #expect(event[.end] == .date(try Day(year: 2024, month: 12, day: 7)))
    #expect(event[.summary]?.text == "Reunión, una; dos\nTres")
    #expect(event.property(.summary)?.parameter(.language) == "es")
    #expect(event[.position]?.latitude == 8.98)
    #expect(event[.categories]?.texts.map(\.text) == ["Uno", "Dos, tres"])
    #expect(event[.sequence]?.number == 3)
    #expect(event[.eventStatus] == .confirmed)
    #expect(event[.attendee]?.text == "mailto:ana@example.org")
    #expect(event.property(.attendee)?.parameter(.commonName) == "Pérez, Ana")
    #expect(event[.recurrenceRule]?.text == "FREQ=WEEKLY;COUNT=3")
    #expect(event[.duration]?.days == 1)
    #expect(event.properties.last?.written == "X-ODD;X-P=a,b:c\\;d")
  }

  /// What is wrong, and how the reader says so.
  @Test(
    arguments: [
      ("SEQUENCE:three", Finding.Kind.unreadableValue), ("STATUS:CANCELED", .misspelledWord), ("STATUS:PERHAPS", .unknownWord),
      ("DTSTART:20241205", .dateWithoutType), ("DTSTART;VALUE=DATE:20241205T100000", .timeWithDateType),
      ("DTSTART:20241335T100000", .unreadableValue), ("DTSTART:2024-12-05T10:00:00Z", .extendedDate),
      ("DTSTART;TZID=Europe/Berlin:20241205T100000Z", .zoneBesideUTC), ("DTSTART;TZID=Europe/Berlin;VALUE=DATE:20241205", .zoneBesideDate),
      ("DTSTAMP:20241205T100000", .localWhereUTC), ("LOCATION:Belize City, Belize", .bareSeparator), ("SUMMARY:a\\tb", .unknownEscape),
      ("URL:https://example.org/a b", .characterInAddress), ("URL:example", .unreadableValue),
      ("ORGANIZER:a@example.org", .addressWithoutScheme),
      ("ORGANIZER;CN=Secretariat, RCM:mailto:a@example.org", .parameterNotQuoted),
      ("ORGANIZER;CN=The \"Secretariat\" RCM:mailto:a@example.org", .quotationInParameter), ("NO COLON", .malformedLine),
      (":x", .malformedLine),
      ("SUMMARY;LANGUAGE:x", .malformedParameter), ("SUMMARY;LANGUAGE=\"x:y", .malformedParameter), ("", .blankLine),
      ("SUMMARY;LANGUAGE=a;LANGUAGE=b:x", .repeatedParameter), ("CONFERENCE:https://example.org", .typeMissing),
      ("SUMMARY;VALUE=DATE:x", .wrongType), ("PRIORITY:12", .outOfRange), ("DURATION:-PT1H", .negativeDuration),
      ("SEQUENCE: 1", .blanksAroundValue),
      ("CATEGORIES:a,,b", .emptyValue), ("RRULE:freq=daily;count=2;", .untidyRule), ("SUMMARY:a\u{7}b", .controlCharacter),
      ("SUMMARY" + (0..<300).map { ";X-\($0)=1" }.joined() + ":x", .tooManyParameters), ("END:VALARM", .endWithoutBegin),
      ("SUMMARY:" + String(repeating: "x", count: 68), .longLine),
    ])
  func `what is wrong is forgiven and said, with its line`(line: String, kind: Finding.Kind) throws {
    let reading = Self.readEvent(["UID:a@example.org", line, "COMMENT:kept"])
    #expect(reading.findings.map(\.kind).contains(kind), "\(reading.findings)")
    #expect(reading.findings.filter { $0.kind == kind }.map(\.line) == [4])
    let event = try #require(reading.components(.event).first)
    #expect(event[.comment]?.text == "kept" && event[.identifier]?.text == "a@example.org")
  }

  @Test func `what is forgiven has its plain meaning`() throws {
    func event(_ line: String) throws -> Component { try #require(Self.readEvent([line]).components(.event).first) }
    #expect(try event("STATUS:canceled")[.eventStatus] == .cancelled)
    #expect(try event("DTSTART:2024-12-05T10:00:00Z")[.start]?.dateOrDateTime == .utc(LocalDateTime(unchecked: 1_733_392_800)))
    #expect(try event("LOCATION:Belize City, Belize")[.location]?.text == "Belize City, Belize")
    #expect(try event("URL:https://example.org/a b")[.address]?.text == "https://example.org/a%20b")
    #expect(try event("ORGANIZER;CN=Secretariat, RCM:mailto:a@example.org").properties[0].parameter(.commonName) == "Secretariat, RCM")
    #expect(try event("SUMMARY:a\u{7}b")[.summary]?.text == "ab")
    #expect(try event("PRIORITY:12")[.priority]?.number == 9)
    #expect(try event("SUMMARY:a\\tb")[.summary]?.text == "a\\tb")
    #expect(try event("categories:a,b")[.categories]?.texts.count == 2)
  }

  @Test func `B1: other line ends are read and said`() {
    let lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:x", " y", "END:VEVENT", "END:VCALENDAR"]
    let feeds = Self.read(lines, end: "\n")
    #expect(feeds.components(.event).first?[.summary]?.text == "xy")
    #expect(feeds.findings.map(\.kind) == Array(repeating: .lineFeedOnly, count: 6))
    let open = CalendarReader().read(Array(lines.joined(separator: "\r\n").utf8))
    #expect(open.findings.map(\.kind) == [.lastLineOpen] && open.components(.event).count == 1)
  }

  @Test func `B3: a byte order mark and octets of Windows are read and said`() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = Array("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Migraci".utf8) + [0xF3, 0x6E, 0x20, 0x93]
    let reading = CalendarReader().read(mark + text + Array("\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".utf8))
    #expect(reading.components(.event).first?[.summary]?.text == "Migración “")
    #expect(reading.findings.map(\.kind) == [.byteOrderMark, .notUTF8])
  }

  @Test func `B2: folds are undone wherever they fall, and said where they should not be`() {
    let text = Array("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUM\r\n MARY:Migraci".utf8)
    let reading = CalendarReader().read(text + [0xC3] + Array("\r\n\t".utf8) + [0xB3] + Array("n\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".utf8))
    #expect(reading.components(.event).first?[.summary]?.text == "Migración")
    #expect(reading.findings == [Finding(kind: .foldInsideCharacter, line: 5)])
  }

  @Test func `an event without its end does not swallow the next`() {
    let reading = Self.read(["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a", "BEGIN:VEVENT", "UID:b", "END:VEVENT", "END:VCALENDAR"])
    #expect(reading.components(.event).compactMap { $0[.identifier]?.text } == ["a", "b"])
    #expect(reading.findings == [Finding(kind: .notEnded, line: 4, subject: "VEVENT")])
  }

  @Test func `a file that is cut off gives what it holds`() {
    let reading = Self.read(["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a", "SUMM"])
    #expect(reading.components(.event).count == 1)
    #expect(reading.findings.map(\.kind) == [.malformedLine, .notEnded, .notEnded])
    #expect(reading.findings.map(\.line) == [4, 2, 1])
  }

  @Test func `a million components in each other end the reading with one remark`() {
    let reading = CalendarReader().read(Array(String(repeating: "BEGIN:VEVENT\r\nBEGIN:X\r\n", count: 500_000).utf8))
    #expect(reading.findings.map(\.kind).contains(.nestedTooDeep))
    #expect(reading.findings.count < 40)
  }

  @Test func `lines and files beyond the limits are left out and said`() {
    let limits = ReadingLimits(fileOctetsMaximum: 1_000, lineOctetsMaximum: 100)
    let long =
      ["BEGIN:VCALENDAR", "SUMMARY:" + String(repeating: "x", count: 200), "NAME:y", "END:VCALENDAR"].joined(separator: "\r\n") + "\r\n"
    let reading = CalendarReader(limits: limits).read(Array(long.utf8))
    #expect(reading.findings.map(\.kind) == [.longLine, .lineBeyondLimit])
    #expect(reading.calendars.first?[.name]?.text == "y")
    let large = CalendarReader(limits: limits).read([UInt8](repeating: 0x41, count: 1_001))
    #expect(large.calendars.isEmpty && large.findings.map(\.kind) == [.fileBeyondLimit])
  }

  @Test func `a million tiny properties end the reading with one remark, and so do a million tiny components`() {
    let limits = ReadingLimits(propertiesMaximum: 1_000)
    for line in ["A:\r\n", "BEGIN:VEVENT\r\nEND:VEVENT\r\n"] {
      let text = "BEGIN:VCALENDAR\r\n" + String(repeating: line, count: 100_000)
      let reading = CalendarReader(limits: limits).read(Array((text + "A:\r\n").utf8))
      #expect(reading.findings.filter { $0.kind == .tooManyProperties }.count <= 1)
      #expect(reading.calendars.map { $0.properties.count + $0.parts.count }.reduce(0, +) <= 1_000, "\(line)")
    }
  }

  @Test(arguments: [[], [0], Array("hello\r\n".utf8), [0xFF, 0xFE, 0x42, 0], Array("BEGIN:VEVENT".utf8), Array("\r\n".utf8)] as [[UInt8]])
  func `what is no calendar is said`(octets: [UInt8]) {
    #expect(!CalendarReader().read(octets).findings.isEmpty)
  }

  @Test func `octets at random never stop the reader, and what it keeps is written and read back the same`() {
    var generator = SeededGenerator(seed: 5_545)
    let pieces = [
      "BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "END:VCALENDAR", "\r\n", "\n", "\r\n ", ":", ";", "=", "\"", ",", "\\", "SUMMARY",
      "DTSTART", "ATTENDEE", "CN",
      "TZID", "VALUE", "DATE", "20241205T100000Z", "mailto:a@example.org", "RRULE", "FREQ=DAILY", "X-A", "\u{7}", "\t", "ñ", "^", "n",
      "CATEGORIES", "RDATE", "PERIOD",
      "/", "P1D", "GEO", "1.5", "REQUEST-STATUS", "2.0", "BINARY", "QUJD", "ATTACH",
    ]
    for round in 0..<3_000 {
      var octets = Array("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n".utf8)
      for _ in 0..<Int.random(in: 1...60, using: &generator) { octets += Array((pieces.randomElement(using: &generator) ?? "").utf8) }
      if round % 3 == 0 { octets[Int.random(in: 0..<octets.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator) }
      let first = CalendarReader().read(octets)
      for calendar in first.calendars {
        let written = calendar.bytes
        let again = CalendarReader().read(written)
        #expect(again.calendars == [calendar], "seed \(generator.seed), round \(round): \(String(decoding: written, as: UTF8.self))")
        #expect(again.calendars.first?.bytes == written, "seed \(generator.seed), round \(round)")
      }
    }
  }
}
