import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

struct CalendarCommandTests {
  @Test(arguments: ["en", "es"]) func `the calendar of 2024 is the one that was read`(language: String) throws {
    let answer = try Terminal().run("calendar", "export", "--year", "2024", "--lang", language)
    #expect(answer.status == .done)
    try GoldenFile.expect(answer.output, is: "calendars/2024-\(language).ics")
  }

  @Test func `every dated meeting of the record is in the calendar, and what is not is said`() throws {
    let answer = try Terminal().run("calendar", "export")
    #expect(PlainCalendar(Array(answer.output.utf8)).events.count == 93)
    #expect(
      answer.remarks == """
        87 meetings as 93 events, 66078 bytes. Left out: 3 known only to the month (RCGM-2013-1, BIREG-2019, WS-2019-6). \
        --planning includes those that have some date.

        """)
  }

  @Test func `two exports are the same bytes, also by way of a file`() throws {
    let terminal = try Terminal()
    let first = terminal.run("calendar", "export", "--lang", "es")
    let second = terminal.run("calendar", "export", "--lang", "es", "--out", terminal.path("all.ics"))
    #expect(second.output.isEmpty)
    #expect(second.remarks.hasPrefix("\(terminal.path("all.ics")): 87 reuniones en 93 eventos, "))
    #expect(try Data(contentsOf: URL(filePath: terminal.path("all.ics"))) == Data(first.output.utf8))
  }

  @Test func `a file that cannot be written leaves what stood there`() throws {
    let terminal = try Terminal()
    let folder = terminal.path("folder")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(terminal.run("calendar", "export", "--out", folder).status == .failure)
    #expect(terminal.run("calendar", "export", "--out", "\(folder)/none/all.ics").status == .failure)
    #expect(terminal.run("calendar", "export", "--out", "/dev/null").status == .failure)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }

  @Test func `the answer as JSON is only about the file`() throws {
    let terminal = try Terminal()
    let answer = terminal.run("calendar", "export", "--body", "SACM", "--json", "--out", terminal.path("sacm.ics"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    #expect(object["events"] as? Int == 9)
    #expect(object["name"] as? String == "SACM: meetings")
    #expect(object["isPublication"] as? Bool == true)
    let size = try Data(contentsOf: URL(filePath: terminal.path("sacm.ics"))).count
    #expect(object["bytes"] as? Int == size)
    #expect(terminal.run("calendar", "export", "--json", "--out", "-").status == .usage)
  }

  @Test func `filters choose the meetings and name the calendar`() throws {
    let answer = try Terminal().run("calendar", "export", "--kind", "VM", "--body", "RCM", "--from", "2019", "--until", "2021-12-31")
    #expect(answer.output.contains("X-WR-CALNAME:RCM: Vice-Ministerial Meetings\r\n"))
    #expect(PlainCalendar(Array(answer.output.utf8)).events.compactMap { $0["DTSTART"] } == ["20191113", "20201203", "20211202"])
  }

  @Test func `an unknown body is refused and nothing is written`() throws {
    let answer = try Terminal().run("calendar", "export", "--body", "NOBODY")
    #expect(answer.status == .notFound)
    #expect(answer.output.isEmpty)
  }

  /// A terminal with a record of one workshop.
  private static func withWorkshop(_ title: String, state: String) throws -> Terminal {
    let terminal = try Terminal(withRecord: false)
    terminal.run("db", "init", "--without-meetings")
    let added = terminal.run(
      "meeting", "add", "--body", "RCM", "--kind", "WORKSHOP", "--title-en", title, "--dates", "2025-05-05", "--mode", "virtual", "--state",
      state, "--reason", "as agreed")
    #expect(added.status == .done)
    return terminal
  }

  @Test func `R28: a proposal is shown to planners only, also after it was given up`() throws {
    let terminal = try Self.withWorkshop("Secret retreat", state: "proposed")
    #expect(!terminal.run("calendar", "export").output.contains("retreat"))
    #expect(terminal.run("calendar", "export", "--planning").output.contains(":PROPOSED: Secret retreat"))
    #expect(terminal.run("meeting", "cancel", "Secret retreat", "--reason", "no money").status == .done)
    let answer = terminal.run("calendar", "export")
    #expect(!answer.output.contains("retreat"))
    #expect(answer.remarks.contains("1 only proposed (WS-2025-1)"))
    #expect(terminal.run("calendar", "export", "--planning").output.contains(":CANCELLED: Secret retreat"))
  }

  @Test func `R28: a cancelled meeting that was no proposal stays in view, without the reason`() throws {
    let terminal = try Self.withWorkshop("Open workshop", state: "tentative")
    #expect(terminal.run("meeting", "cancel", "Open workshop", "--reason", "no money").status == .done)
    let answer = terminal.run("calendar", "export")
    #expect(answer.output.contains(":CANCELLED: Open workshop"))
    #expect(!answer.output.contains("no money"))
    #expect(terminal.run("calendar", "export", "--planning").output.contains("Reason: no money"))
  }

  @Test func `R28: a meeting that was recorded as cancelled is no draft`() throws {
    let terminal = try Self.withWorkshop("Open workshop", state: "cancelled")
    #expect(terminal.run("calendar", "export").output.contains(":CANCELLED: Open workshop"))
  }

  @Test func `R28: a proposal that was once confirmed stays in view when it is cancelled`() throws {
    let terminal = try Self.withWorkshop("Open workshop", state: "proposed")
    for act in [["confirm"], ["cancel", "--reason", "no money"]] {
      #expect(terminal.run(["meeting", act[0], "WS-2025-1"] + act.dropFirst()).status == .done)
    }
    #expect(terminal.run("calendar", "export").output.contains(":CANCELLED: Open workshop"))
  }

  @Test func `a move raises the sequence and the stamps and keeps the identifier`() throws {
    let terminal = try Terminal()
    func event() throws -> PlainCalendar.Component {
      let output = terminal.run("calendar", "export", "--planning", "--kind", "PLENARY", "--year", "2019").output
      return try #require(PlainCalendar(Array(output.utf8)).events.first)
    }
    let before = try event()
    #expect(terminal.run("meeting", "move", "BIREG-2019", "--to", "2019-10-17..18").status == .done)
    let after = try event()
    #expect(before["UID"] == after["UID"])
    #expect([before["SEQUENCE"], after["SEQUENCE"]] == ["0", "1"])
    #expect([after["DTSTART"], after["DTEND"]] == ["20191017", "20191019"])
  }

  @Test func `the record as it stood is exported as it stood`() throws {
    let terminal = try Terminal()
    let answer = terminal.run("calendar", "export", "--as-of", "2024-01-01")
    #expect(PlainCalendar(Array(answer.output.utf8)).events.isEmpty)
  }
}
