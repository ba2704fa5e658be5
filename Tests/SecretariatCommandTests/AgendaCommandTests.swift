import CivilTime
import Foundation
import Secretariat
import Store
import TestSupport
import Testing

@testable import SecretariatCommand

struct AgendaCommandTests {
  @Test(arguments: ["VM-2024", "RCGM-2024-1", "RCGM-2024-2", "WG-2023-2", "BIREG-2024"], ["en", "es"])
  func `the paper of a meeting is the one that was read`(meeting: String, language: String) throws {
    let terminal = try Terminal()
    terminal.run("agenda", "template", meeting)
    let answer = terminal.run("agenda", "export", meeting, "--lang", language)
    #expect(answer.status == .done)
    #expect(answer.remarks.isEmpty)
    try GoldenFile.expect(answer.output, is: "agendas/\(meeting).\(language).md")
  }

  @Test(arguments: ["en", "es"])
  func `a screen shows an agenda in 80 columns`(language: String) throws {
    let terminal = try Terminal()
    terminal.run("agenda", "template", "RCGM-2024-2")
    let answer = terminal.run("agenda", "show", "RCGM-2024-2", "--lang", language)
    #expect(answer.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    try GoldenFile.expect(answer.output, is: "agendas/RCGM-2024-2.\(language).txt")
  }

  @Test func `a meeting without an agenda gets the command that drafts one`() throws {
    let terminal = try Terminal()
    for verb in ["show", "export"] {
      let answer = terminal.run("agenda", verb, "VM-2024")
      #expect(answer.status == .notFound)
      #expect(answer.output.isEmpty)
      #expect(answer.remarks == "rcm: VM-2024 has no agenda yet.\n     Draft one with: rcm agenda template VM-2024\n")
    }
  }

  @Test func `a second draft is refused unless it replaces the first`() throws {
    let terminal = try Terminal()
    #expect(terminal.run("agenda", "template", "VM-2024").status == .done)
    let second = terminal.run("agenda", "template", "VM-2024")
    #expect(second.status == .refused)
    #expect(second.remarks.contains("rule R22") && second.remarks.contains("--replace"))
    terminal.run("agenda", "template", "RCGM-2024-1")
    let other = terminal.run("agenda", "template", "VM-2024", "--from", "RCGM-2024-1", "--replace")
    #expect(other.status == .done)
    #expect(terminal.run("agenda", "show", "VM-2024").output.contains("Adoption of the Conclusions"))
    #expect(terminal.run("agenda", "template", "VM-2024", "--from", "RCGM-2024-1", "--replace").output == "Nothing to change.\n")
  }

  @Test func `a kind without a template is refused with the kinds that have one`() throws {
    let answer = try Terminal().run("agenda", "template", "WS-2020-1")
    #expect(answer.status == .refused)
    #expect(answer.remarks.contains("VM, RCGM, WG, PLENARY, TROIKA, CHAIRS, VALIDATION, CONGRESS"))
  }

  @Test(arguments: [
    (["template", "VM-1900"], CommandRunner.ExitStatus.notFound), (["template", "VM-2024", "--from", "VM-1900"], .notFound),
    (["template", "VM-2024", "--from", "VM-2023"], .notFound), (["template", "VM-2024", "--from", "VM-2024"], .refused),
    (["template", "RCGM-2024"], .ambiguous), (["template"], .usage), (["template", "VM-2024", "--reason", "two\nlines"], .usage),
    (["export", "VM-2024", "--lang", "fr"], .usage), (["tempalte", "VM-2024"], .usage),
  ])
  func `wrong input changes nothing`(arguments: [String], status: CommandRunner.ExitStatus) throws {
    let terminal = try Terminal()
    #expect(terminal.run(["agenda"] + arguments).status == status)
    #expect(terminal.run("agenda", "show", "VM-2024").status == .notFound)
    #expect(terminal.run("log", "list").output.split(separator: "\n").count == 1)
  }

  @Test func `a rehearsal shows the draft and writes nothing`() throws {
    let terminal = try Terminal()
    let before = try Data(contentsOf: URL(filePath: terminal.path("rcm.sqlite")))
    let answer = terminal.run("agenda", "template", "VM-2024", "--dry-run")
    #expect(answer.status == .done)
    #expect(answer.output.contains("titleEs: Apertura de la reunión"))
    #expect(try Data(contentsOf: URL(filePath: terminal.path("rcm.sqlite"))) == before)
  }

  @Test func `an undo takes the draft back, a redo brings it back, and the record stays whole`() throws {
    let terminal = try Terminal()
    terminal.run("agenda", "template", "VM-2024")
    let paper = terminal.run("agenda", "export", "VM-2024").output
    #expect(terminal.run("undo").status == .done)
    #expect(terminal.run("agenda", "show", "VM-2024").status == .notFound)
    #expect(terminal.run("redo").status == .done)
    #expect(terminal.run("agenda", "export", "VM-2024").output == paper)
    #expect(terminal.run("db", "check").status == .done)
    #expect(terminal.run("agenda", "show", "VM-2024", "--as-of", "2025-02-01").status == .notFound)
  }

  @Test func `an agenda with a missing text is shown with its mark and not exported in that language`() throws {
    let terminal = try Terminal()
    let record = try Record.open(at: terminal.path("rcm.sqlite"), clock: .fixed(SampleOffice.now))
    let agenda = try Agenda(
      meeting: #require(MeetingHandle("VM-2024")), origin: .template(SampleAgenda.code("VM")),
      items: [
        SampleAgenda.item("1", "Opening", "Apertura"), SampleAgenda.item("2", "Field visit", nil), SampleAgenda.item("3", "Closing", nil),
      ])
    _ = try record.write(as: Act(author: "Ana", command: "a test")) { try $0.put(agenda) }

    let file = terminal.path("agenda.es.md")
    let export = terminal.run("agenda", "export", "VM-2024", "--lang", "es", "--out", file)
    #expect(export.status == .refused)
    #expect(export.output.isEmpty)
    #expect(export.remarks.contains("El punto 2 de VM-2024 (“Field visit”) no tiene texto en español"))
    #expect(export.remarks.contains("El punto 3 de VM-2024 (“Closing”) no tiene texto en español"))
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect(terminal.run("agenda", "export", "VM-2024", "--lang", "en").status == .done)

    let show = terminal.run("agenda", "show", "VM-2024", "--lang", "es")
    #expect(show.output.contains("2.  Field visit [en]\n"))
    #expect(show.remarks == "El punto 2 no tiene texto en español.\nEl punto 3 no tiene texto en español.\n")
    #expect(terminal.run("agenda", "show", "VM-2024", "--json").output.contains("\"es\" : [\n      \"2\",\n      \"3\"\n    ]"))
  }

  @Test func `a paper goes to a file whole, and the file is what would be printed`() throws {
    let terminal = try Terminal()
    terminal.run("agenda", "template", "VM-2024")
    let file = terminal.path("agenda.md")
    let answer = terminal.run("agenda", "export", "VM-2024", "--out", file)
    #expect(answer.status == .done)
    #expect(answer.output.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == terminal.run("agenda", "export", "VM-2024").output)
    #expect(terminal.run("agenda", "export", "VM-2024", "--out", terminal.path("missing/agenda.md")).status == .failure)
  }

  @Test func `the summit of 2024 opens under Belize, and no one knows who follows`() throws {
    let terminal = try Terminal()
    terminal.run("agenda", "template", "VM-2024")
    let answer = terminal.run("agenda", "show", "VM-2024", "--json").output
    #expect(answer.contains("\"holders\" : [\n        \"BZ\",\n        null\n      ],\n      \"isHandover\" : true"))
    #expect(answer.contains("Traspaso de la Presidencia Pro Témpore (saliente: Belice; entrante: no registrada)"))
  }
}
