import CivilTime
import TestSupport
import Testing

@testable import SecretariatCommand

/// What acts about a chair change, keep and refuse to lose.
struct ChairEffectTests {
  /// A terminal with a body of three members whose chair passes each year by the calendar.
  private func calendarBody() throws -> Terminal {
    let terminal = try Terminal(now: Instant(parsing: "2026-06-01T15:00:00Z"))
    let commands = [
      ["body", "add", "TT", "--name-en", "Test Table", "--name-es", "Mesa de prueba", "--acronym", "TT"],
      ["body", "admit", "TT", "GT", "--as", "member", "--source", "a test"],
      ["body", "admit", "TT", "HN", "--as", "member", "--source", "a test"],
      ["body", "admit", "TT", "MX", "--as", "member", "--source", "a test"],
      [
        "body", "rotation", "TT", "--policy", "listed", "--order", "GT,HN,MX", "--months", "12", "--from", "2025-01-01", "--source",
        "a test",
      ],
    ]
    for command in commands { #expect(terminal.run(command).status == .done, "\(command)") }
    return terminal
  }

  private func starts(_ terminal: Terminal, from year: String, until: String) -> [String] {
    terminal.run("chair", "list", "--body", "TT", "--from", year, "--until", until).output.split(separator: "\n").map { line in
      line.split(separator: " ", omittingEmptySubsequences: true).filter { $0 != "from" }.prefix(5).joined(separator: " ")
    }
  }

  @Test func `a turn keeps its length when whoever had it is passed over`() throws {
    let terminal = try calendarBody()
    #expect(terminal.run("chair", "extend", "2028", "--by", "3", "--body", "TT", "--reason", "x", "--source", "x").status == .done)
    #expect(terminal.run("chair", "skip", "2027", "--body", "TT", "--reason", "x", "--source", "x").status == .done)
    #expect(
      starts(terminal, from: "2027", until: "2029") == [
        "2027 Guatemala 1 January 2027", "2028 Honduras 1 January 2028", "2029 Mexico 1 April 2029",
      ])
  }

  @Test func `in an order that goes round, whoever has the turn is suggested first, and a suspended member is not`() throws {
    let terminal = try calendarBody()
    #expect(
      terminal.run("chair", "suggest", "--body", "TT").output.hasPrefix(
        "Turn 2027 of TT, now Mexico:\n  1  Mexico     has the turn by the plan"))
    #expect(
      terminal.run("chair", "suspend", "GT", "--from", "2026-01-01", "--body", "TT", "--reason", "x", "--source", "x").status == .done)
    #expect(!terminal.run("chair", "suggest", "2028", "--body", "TT").output.contains("Guatemala"))
  }

  @Test func `a turn that began by the calendar is not planned any more`() throws {
    let terminal = try calendarBody()
    let answer = terminal.run("chair", "show", "--body", "TT", "--json").output
    #expect(answer.contains("\"appointment\" : \"assumed\"") && answer.contains("\"standing\" : \"in-office\""))
    #expect(terminal.run("chair", "verify", "--body", "TT").status == .done)
  }

  @Test func `a handover does not lose an elected turn by its label`() throws {
    let terminal = try HandoverTests.terminal()
    #expect(terminal.run("chair", "elect", "2027", "HN", "--source", "a test").status == .done)
    let answer = terminal.run("chair", "handover", "--to", "GT", "--label", "2030")
    #expect(answer.status == .refused)
    #expect(answer.remarks.contains("The turn 2027 of Honduras would be lost"))
    #expect(terminal.run("chair", "handover", "--to", "GT").status == .done)
  }

  @Test func `a vacancy between handovers is a decision too, and was not known before it was taken`() throws {
    let terminal = try HandoverTests.terminal()
    #expect(terminal.run("chair", "handover", "--to", "HN").status == .done)
    let answer = terminal.run(
      "chair", "vacancy", "2026", "--from", "2026-01-10", "--decided-on", "2026-01-12", "--reason", "it gave the chair up", "--decision",
      "a letter")
    #expect(answer.status == .done)
    #expect(answer.output.contains("  2026  no term → vacant"))
    #expect(terminal.run("chair", "decisions").output.contains("vacancy of the turn 2026 from 10 January 2026 on; a letter"))
    #expect(terminal.run("chair", "show", "--on", "2026-01-11", "--known-on", "2026-01-11").output.hasPrefix("Honduras (2026)"))
    #expect(terminal.run("chair", "show", "--on", "2026-01-12").output.hasPrefix("vacant (2026)"))
    #expect(terminal.run("chair", "verify").output.contains("does not fit") == false)
    #expect(terminal.run("undo").status == .done)
    #expect(terminal.run("chair", "show").output.hasPrefix("Honduras (2026)"))
  }

  @Test func `a handover that was not recorded in its time is judged by the rule of its day`() throws {
    let terminal = try HandoverTests.terminal()
    let rule = [
      "body", "rotation", "RCM", "--policy", "listed", "--order", "CA,US", "--months", "12", "--from", "2026-01-10", "--source", "x",
    ]
    #expect(terminal.run(rule).status == .done)
    #expect(terminal.run("chair", "handover", "--at", "VM-2025", "--to", "HN").status == .done)
    #expect(terminal.run("chair", "list", "--from", "2026", "--until", "2026").output.hasPrefix("2026"))
  }

  @Test func `a chair that has the fourth seat of another body's troika changes that troika`() throws {
    let terminal = try calendarBody()
    #expect(
      terminal.run("body", "troika", "RCM", "--form", "previous-current-next", "--fourth-seat", "TT", "--source", "x").status == .done)
    let answer = terminal.run(
      "chair", "vacancy", "2026", "--from", "2026-05-01", "--decided-on", "2026-04-20", "--body", "TT", "--reason", "x", "--source", "x",
      "--dry-run")
    #expect(answer.status == .done)
    #expect(answer.output.contains("not recorded, not recorded, not recorded, Honduras → not recorded, not recorded, not recorded, vacant"))
  }
}
