import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

/// `rcm calendar validate`; no record is needed for it.
struct CalendarValidateTests {
  private static let good = """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Example//Tests//EN
    BEGIN:VEVENT
    UID:a@example.org
    DTSTAMP:20250110T120000Z
    DTSTART;VALUE=DATE:20250610
    DTEND;VALUE=DATE:20250612
    SUMMARY:Conference
    STATUS:CONFIRMED
    END:VEVENT
    END:VCALENDAR

    """

  private static let wrong = """
    BEGIN:VCALENDAR
    VERSION:2.0
    METHOD:PUBLISH
    BEGIN:VEVENT
    UID:a@example.org
    DTSTAMP:20250110T120000
    DTSTART;TZID=America/Panama City:20250610T090000
    DTEND;TZID=America/Panama City:20250610T080000
    SUMMARY:Reunión, una
    CATEGORIES:Uno\\, dos
    ATTENDEE;ROLE=BOSS:mailto:ana@example.org
    X-EXAMPLE-KIND:1
    END:VEVENT
    END:VCALENDAR

    """

  private func file(_ text: String, _ name: String, in terminal: Terminal) throws -> String {
    let path = terminal.path(name)
    try Data(text.replacing("\n", with: "\r\n").utf8).write(to: URL(filePath: path))
    return path
  }

  @Test(arguments: ["en", "es"]) func `what is wrong is said as it was read`(language: String) throws {
    let terminal = try Terminal(withRecord: false)
    let path = try file(Self.wrong, "wrong.ics", in: terminal)
    let answer = terminal.run("calendar", "validate", path, "--lang", language)
    #expect(answer.status == .findings && answer.remarks.isEmpty)
    try GoldenFile.expect(answer.output.replacing(terminal.folder + "/", with: ""), is: "calendars/validate.\(language).txt")
  }

  @Test func `a good calendar ends well`() throws {
    let terminal = try Terminal(withRecord: false)
    let path = try file(Self.good, "good.ics", in: terminal)
    #expect(terminal.run("calendar", "validate", path, "--strict").status == .done)
    #expect(terminal.run("calendar", "validate", path).output == "\(path): nothing to remark.\n")
    #expect(terminal.run("calendar", "validate", path, "--lang", "es").output == "\(path): nada que señalar.\n")
  }

  @Test func `warnings end well unless --strict, and notes always`() throws {
    let terminal = try Terminal(withRecord: false)
    let warned = try file(Self.good.replacing("SUMMARY:Conference\n", with: ""), "warned.ics", in: terminal)
    let noted = try file(Self.good.replacing("STATUS", with: "X-EXAMPLE-A:1\nSTATUS"), "noted.ics", in: terminal)
    #expect(terminal.run("calendar", "validate", warned).status == .done)
    #expect(terminal.run("calendar", "validate", warned, "--strict").status == .findings)
    #expect(terminal.run("calendar", "validate", noted, "--strict").status == .done)
    let both = terminal.run("calendar", "validate", warned, noted)
    #expect(both.output.hasSuffix("\(noted): 0 errors, 0 warnings, 1 note.\n"))
    #expect(both.output.contains("\(warned): 0 errors, 1 warning, 0 notes.\n"))
  }

  @Test func `the answer as JSON has everything, in both languages`() throws {
    let terminal = try Terminal(withRecord: false)
    let path = try file(Self.wrong, "wrong.ics", in: terminal)
    let good = try file(Self.good, "good.ics", in: terminal)
    let answer = terminal.run("calendar", "validate", path, good, "--json")
    #expect(answer.status == .findings)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    let files = try #require(object["files"] as? [[String: Any]])
    #expect(files.map { $0["file"] as? String } == [path, good])
    #expect(object["errors"] as? Int == files[0]["errors"] as? Int && files[1]["errors"] as? Int == 0)
    let remarks = try #require(files[0]["findings"] as? [[String: Any]])
    let end = try #require(remarks.first { $0["kind"] as? String == "end-not-after-start" })
    #expect(end["file"] as? String == path && end["line"] as? Int == 8 && end["severity"] as? String == "error")
    #expect(end["rule"] as? String == "RFC 5545 3.8.2.2")
    #expect(end["message"] as? [String: String] == ["en": "DTEND is not after DTSTART", "es": "DTEND no es posterior a DTSTART"])
    #expect((end["hint"] as? [String: String])?.keys.sorted() == ["en", "es"])
  }

  @Test func `what cannot be read is one clear error`() throws {
    let terminal = try Terminal(withRecord: false)
    for path in [terminal.folder, terminal.path("none.ics"), ""] {
      let answer = terminal.run("calendar", "validate", path)
      #expect(answer.status == .failure && answer.output.isEmpty)
      #expect(answer.remarks.split(separator: "\n").count == 1, "\(answer.remarks)")
    }
    #expect(terminal.run("calendar", "validate").status == .usage)
  }

  @Test func `a file is refused by its size before it is read`() throws {
    let terminal = try Terminal(withRecord: false)
    let path = terminal.path("large.ics")
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    // A gigabyte that takes no room on the disk.
    try #require(FileHandle(forWritingAtPath: path)).truncate(atOffset: 1 << 30)
    let answer = terminal.run("calendar", "validate", path)
    #expect(answer.status == .failure)
    #expect(answer.remarks.contains("it has 1073741824 bytes, and calendars of more than 64 MB are not read"))
  }

  @Test func `what is no calendar at all is said and not refused`() throws {
    let terminal = try Terminal(withRecord: false)
    for text in ["", "hello\n", "\u{0}\u{1}\u{2}"] {
      let answer = terminal.run("calendar", "validate", try file(text, "odd.ics", in: terminal))
      #expect(answer.status == .findings && answer.output.contains("error: "))
    }
  }

  @Test(arguments: ["en", "es"]) func `our own calendars bring no error and no warning`(language: String) throws {
    let terminal = try Terminal()
    for audience in ["public", "members", "planning", "deadlines"] {
      let path = terminal.path("\(audience).ics")
      #expect(terminal.run("calendar", "export", "--audience", audience, "--out", path, "--lang", language).status == .done)
      let answer = terminal.run("calendar", "validate", path, "--strict")
      #expect(answer.status == .done, "\(audience): \(answer.output.prefix(2_000))")
    }
  }

  @Test func `a file is held against another one of the same calendar`() throws {
    let terminal = try Terminal(withRecord: false)
    func write(_ text: String, to name: String) throws -> String {
      let path = terminal.path(name)
      try Data(text.replacing("\n", with: "\r\n").utf8).write(to: URL(filePath: path))
      return path
    }
    let good = try write(Self.good, to: "good.ics")
    let moved = try write(Self.good.replacing("20250612", with: "20250613"), to: "moved.ics")
    #expect(terminal.run("calendar", "validate", good, "--against", good).status == .done)
    #expect(terminal.run("calendar", "validate", moved).status == .done)
    let answer = terminal.run("calendar", "validate", moved, "--against", good)
    #expect(answer.status == .findings)
    #expect(answer.output.contains("moved.ics:8: error: DTEND of a@example.org is not that of the other file"), "\(answer.output)")
    #expect(terminal.run("calendar", "validate", good, "--against", terminal.path("none.ics")).status == .failure)
  }
}
