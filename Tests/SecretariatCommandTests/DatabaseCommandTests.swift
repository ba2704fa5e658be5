import CivilTime
import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

struct DatabaseCommandTests {
  @Test func `a record is made once, and never over another`() throws {
    let terminal = try Terminal(withRecord: false)
    let made = terminal.run("db", "init")
    #expect(made.status == .done)
    #expect(made.output == "A new record with 90 meetings: \(terminal.path("rcm.sqlite"))\n")
    let bytes = try Data(contentsOf: URL(filePath: terminal.path("rcm.sqlite")))
    let again = terminal.run("db", "init")
    #expect(again.status == .failure)
    #expect(
      again.remarks
        == "rcm: There is a record at \(terminal.path("rcm.sqlite")) already; it was left as it is. Name another file with --db FILE.\n")
    #expect(try Data(contentsOf: URL(filePath: terminal.path("rcm.sqlite"))) == bytes)
  }

  @Test func `a record without meetings, in Spanish and as JSON`() throws {
    let terminal = try Terminal(withRecord: false)
    #expect(
      terminal.run("db", "init", "--without-meetings", "--lang", "es").output
        == "Nuevo registro con 0 reuniones: \(terminal.path("rcm.sqlite"))\n")
    let json = terminal.run("db", "init", "--json", "--db", terminal.path("other.sqlite"))
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(answer["path"] as? String == terminal.path("other.sqlite"))
    #expect(answer["meetings"] as? Int == 90)
  }

  @Test func `a record is whole when it is new, in both languages`() throws {
    let terminal = try Terminal()
    #expect(terminal.run("db", "check").output == "The record is whole.\n")
    #expect(terminal.run("db", "check", "--lang", "es").output == "El registro está íntegro.\n")
    #expect(terminal.run("db", "check", "--json").output.filter { !$0.isWhitespace } == "[]")
  }

  @Test func `what is worth knowing ends the check with its own exit code`() throws {
    let terminal = try Terminal()
    let earlier = try Terminal(now: .init(secondsSinceEpoch: 1_600_000_000), withRecord: false)
    #expect(earlier.run(["meeting", "add", "--body", "RCM", "--kind", "WS", "--db", terminal.path("rcm.sqlite")]).status == .done)
    let check = terminal.run("db", "check")
    #expect(check.status == .findings)
    #expect(check.output == "clock: entry 2 (2020-09-13T12:26:40Z) is dated before the entry before it (2025-02-03T15:00:00Z)\n")
    #expect(
      terminal.run("db", "check", "--lang", "es").output
        == "reloj: el asiento 2 (2020-09-13T12:26:40Z) lleva una fecha anterior a la del asiento previo (2025-02-03T15:00:00Z)\n")
    let findings = try JSONSerialization.jsonObject(with: Data(terminal.run("db", "check", "--json").output.utf8)) as? [[String: Any]]
    #expect(findings?.count == 1)
    #expect(findings?.first?["matter"] as? String == "clock")
    #expect(findings?.first?["isDamage"] as? Bool == false)
  }

  @Test func `info says where the record is, how it is kept and how much it holds`() throws {
    let terminal = try Terminal()
    let answer = terminal.run("db", "info", "--json")
    let facts = try JSONDecoder().decode([String: String].self, from: Data(answer.output.utf8))
    #expect(facts["path"] == terminal.path("rcm.sqlite"))
    #expect(facts["journal_mode"] == "delete")
    #expect(facts["synchronous"] == "3")
    #expect(facts["meeting"] == "90")
    #expect(facts["logEntry"] == "1")
    #expect(facts["logHead"]?.utf8.count == 64)
    #expect(terminal.run("db", "info").output.contains("journal_mode"))
    let spanish = terminal.run("db", "info", "--lang", "es").output
    #expect(spanish.hasPrefix("archivo"))
    #expect(spanish.contains("asientos de la bitácora"))
  }

  @Test(arguments: [
    ["db", "info"], ["db", "check"], ["meeting", "list"], ["meeting", "add", "--body", "RCM", "--kind", "WS"], ["undo"], ["log", "list"],
  ])
  func `without a record every command says how to make one`(arguments: [String]) throws {
    let terminal = try Terminal(withRecord: false)
    let answer = terminal.run(arguments)
    #expect(answer.status == .failure)
    #expect(answer.output.isEmpty)
    #expect(answer.remarks == "rcm: There is no record at \(terminal.path("rcm.sqlite")). Make one with: rcm db init\n")
    #expect(!FileManager.default.fileExists(atPath: terminal.path("rcm.sqlite")))
    let json = terminal.run(arguments + ["--json"])
    #expect(json.remarks.contains("\"exitCode\""))
  }

  @Test func `a file that is no record is left as it is`() throws {
    let terminal = try Terminal(withRecord: false)
    try Data("BEGIN:VCALENDAR\r\n".utf8).write(to: URL(filePath: terminal.path("rcm.sqlite")))
    #expect(terminal.run("meeting", "list").remarks.contains("is not a record of this program (not a SQLite file); it was not touched"))
    #expect(terminal.run("db", "init").status == .failure)
    #expect(try Data(contentsOf: URL(filePath: terminal.path("rcm.sqlite"))) == Data("BEGIN:VCALENDAR\r\n".utf8))
  }

  @Test func `a path with a control character is refused and not shown raw`() throws {
    let answer = try Terminal().run("meeting", "list", "--db", "a\u{1B}[31mb")
    #expect(answer.status == .failure)
    #expect(answer.remarks == "rcm: The path “a[31mb” holds a control character or is longer than 4096 bytes.\n")
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write everything"))
  func `a record that may only be read is read, and a write is refused in plain words`() throws {
    let terminal = try Terminal()
    let path = terminal.path("rcm.sqlite")
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    #expect(terminal.run("meeting", "show", "VM-2024").status == .done)
    #expect(terminal.run("meeting", "search", "belize").status == .done)
    #expect(terminal.run("meeting", "list", "--as-of", "2025-02-03").status == .done)
    let answer = terminal.run("meeting", "add", "--body", "RCM", "--kind", "WS")
    #expect(answer.status == .failure)
    #expect(answer.remarks == "rcm: \(path) or its folder may only be read, so nothing was written.\n")
  }

  @Test func `an empty RCM_DB is as good as none`() throws {
    let terminal = try Terminal(withRecord: false)
    let environment = ["RCM_DB": "", "XDG_DATA_HOME": terminal.path("data")]
    #expect(terminal.run(["db", "init"], environment: environment).status == .done)
    #expect(terminal.run(["db", "check"], environment: environment).status == .done)
  }

  @Test func `a language that there is not is remarked on once`() throws {
    let terminal = try Terminal()
    let answer = terminal.run(["chair", "show"], environment: ["RCM_LANG": "fr"])
    #expect(answer.status == .done)
    #expect(answer.remarks.hasPrefix("RCM_LANG is “fr”; it can be en or es."))
    #expect(terminal.run(["chair", "show", "--lang", "es"], environment: ["RCM_LANG": "fr"]).remarks.isEmpty)
    #expect(terminal.run(["chair", "show"], environment: ["RCM_LANG": ""]).remarks.isEmpty)
  }
}
