import CivilTime
import TestSupport
import Testing

@testable import ICalendar

/// A file held against another one with which it should agree.
struct ComparisonCheckTests {
  private static let event = [
    "BEGIN:VEVENT", "UID:a@example.org", "DTSTAMP:20250101T000000Z", "DTSTART;VALUE=DATE:20250610", "DTEND;VALUE=DATE:20250612",
    "SUMMARY;LANGUAGE=en:Conference", "CATEGORIES:One,Two", "LOCATION:Belize City", "END:VEVENT",
  ]

  private static func file(_ events: [[String]]) -> CalendarReading {
    let lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//EN"] + events.flatMap { $0 } + ["END:VCALENDAR"]
    return CalendarReader().read(Array(lines.map { $0 + "\r\n" }.joined().utf8))
  }

  private static func changed(_ line: String, _ other: String?) -> [String] {
    event.compactMap { $0 == line ? other : $0 }
  }

  private static func kinds(_ events: [[String]], against other: [[String]] = [event]) -> [Finding] {
    CalendarValidator().report(on: file(events), against: file(other)).findings.filter {
      [.missingEntry, .additionalEntry, .otherValue].contains($0.kind)
    }
  }

  @Test func `a file agrees with itself`() { #expect(Self.kinds([Self.event]).isEmpty) }

  @Test func `an entry that is missing or added is said, by its UID`() {
    let other = Self.changed("UID:a@example.org", "UID:b@example.org")
    let findings = Self.kinds([other])
    #expect(findings.map(\.kind) == [.missingEntry, .additionalEntry])
    #expect(findings.map(\.subject) == ["a@example.org", "b@example.org"])
    #expect(findings.allSatisfy { $0.severity == .error })
  }

  @Test(arguments: [
    ("DTSTART;VALUE=DATE:20250610", "DTSTART;VALUE=DATE:20250611", "DTSTART"),
    ("DTEND;VALUE=DATE:20250612", "DTEND;VALUE=DATE:20250611", "DTEND"),
    ("SUMMARY;LANGUAGE=en:Conference", "SUMMARY;LANGUAGE=en:Conferences", "SUMMARY"),
    ("SUMMARY;LANGUAGE=en:Conference", "SUMMARY;LANGUAGE=es:Conference", "SUMMARY"), ("LOCATION:Belize City", nil, "LOCATION"),
    ("CATEGORIES:One,Two", "CATEGORIES:One", "CATEGORIES"), ("LOCATION:Belize City", "LOCATION:Belize City\r\nSTATUS:CANCELLED", "STATUS"),
  ])
  func `a value that is another one is said, with its line where it has one`(line: String, other: String?, name: String) {
    let findings = Self.kinds([Self.changed(line, other)])
    #expect(findings.map(\.kind) == [.otherValue])
    #expect(findings.first?.subject == "\(name), a@example.org")
    #expect((findings.first?.line ?? 0) > 0)
  }

  @Test(arguments: [
    ("DTSTAMP:20250101T000000Z", "DTSTAMP:20260101T000000Z"), ("LOCATION:Belize City", "LOCATION:Belize\r\n  City"),
    ("LOCATION:Belize City", "location:Belize City"), ("LOCATION:Belize City", "LOCATION:Belize City\r\nX-MAKER-THING:1"),
  ])
  func `what means the same is no difference`(line: String, other: String) {
    #expect(Self.kinds([Self.changed(line, other)]).isEmpty)
    #expect(
      Self.kinds([Self.event.prefix(1) + Self.event.dropFirst().dropLast().reversed() + Self.event.suffix(1)].map { Array($0) }).isEmpty)
  }
}
