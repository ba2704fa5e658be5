import CivilTime
import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

/// R19: blackouts come with the program, each with its source, and people change them and add their own.
struct BlackoutCommandTests {
  private func terminal() throws -> Terminal {
    let terminal = try Terminal()
    let add = [
      "blackout", "add", "election-bo-2025", "--en", "General elections", "--es", "Elecciones generales", "--from", "2025-08-15", "--until",
      "2025-08-18", "--host", "BO", "--source", "a decree",
    ]
    #expect(terminal.run(add).status == .done)
    #expect(terminal.run("blackout", "edit", "GFMD-2025", "--strength", "20", "--scope", "in-person").status == .done)
    return terminal
  }

  @Test(arguments: ["en", "es"]) func `blackouts are listed and shown`(language: String) throws {
    let terminal = try terminal()
    let list = terminal.run("blackout", "--lang", language).output
    let cards = ["election", "GFMD-2025", "UNGA-2026"].map { terminal.run("blackout", "show", $0, "--lang", language).output }
    try GoldenFile.expect(list + "\n" + cards.joined(separator: "\n"), is: "holidays/blackouts.\(language).txt")
  }

  @Test func `blackouts are told to programs`() throws {
    let terminal = try terminal()
    let text = terminal.run("blackout", "list", "--from", "2025-08-18", "--until", "2025-09-22", "--json").output
    try GoldenFile.expect(text + terminal.run("blackout", "show", "election", "--json").output, is: "holidays/blackouts.json")
  }

  @Test func `R26: each change is taken back by an undo, and the past is read as it was`() throws {
    let terminal = try Terminal()
    let before = terminal.run("blackout").output
    terminal.run("blackout", "remove", "UNGA-2025")
    let removed = terminal.run("blackout").output
    #expect(!removed.contains("UNGA-2025 "))
    let edited = terminal.run("blackout", "edit", "HOLY-WEEK-2025", "--until", "2025-04-21", "--reason", "Easter Monday")
    #expect(edited.output.hasPrefix("HOLY-WEEK-2025 is changed.\n") && edited.output.contains("lastDay: 2025-04-21"))
    let later = try Terminal(now: .init(parsing: "2025-02-05T18:00:00Z"), withRecord: false)
    try FileManager.default.copyItem(atPath: terminal.path("rcm.sqlite"), toPath: later.path("rcm.sqlite"))
    later.run("blackout", "remove", "HOLY-WEEK-2025")
    #expect(later.run("blackout", "list", "--as-of", "2025-02-04").output.contains("2025-04-13..21"))
    #expect(later.run("blackout", "show", "HOLY-WEEK-2025").status == .notFound)
    terminal.run("undo")
    #expect(terminal.run("blackout").output == removed)
    terminal.run("undo")
    #expect(terminal.run("blackout").output == before)
    #expect(terminal.run("db", "check").status == .done)
  }

  @Test func `a rehearsal changes nothing`() throws {
    let terminal = try Terminal()
    let before = terminal.run("blackout").output
    for words in [["remove", "UNGA-2025"], ["edit", "UNGA-2025", "--strength", "3"]] {
      let answer = terminal.run(["blackout"] + words + ["--dry-run"])
      #expect(answer.status == .done && answer.output.contains("UNGA-2025 would"))
    }
    #expect(terminal.run("blackout").output == before)
  }

  @Test(
    arguments: [
      (["show", "nothing"], CommandRunner.ExitStatus.notFound), (["show", "UNGA"], .ambiguous), (["list", "--year", "x"], .usage),
      (["add", "1st", "--en", "x", "--from", "2025-01-01", "--source", "x"], .usage),
      (["add", "x", "--en", "x", "--from", "2025-01-01"], .refused), (["add", "x", "--en", "x", "--source", "x"], .refused),
      (["add", "x", "--from", "2025-01-01", "--source", "x"], .refused),
      (["add", "UNGA-2025", "--en", "x", "--from", "2025-01-01", "--source", "x"], .refused),
      (["add", "x", "--en", "x", "--from", "2025-01-02", "--until", "2025-01-01", "--source", "x"], .usage),
      (["edit", "UNGA-2025", "--strength", "1001"], .usage), (["edit", "UNGA-2025", "--scope", "nobody"], .usage),
      (["edit", "UNGA-2025", "--scope", "everyone", "--kind", "VM"], .usage), (["edit", "UNGA-2025", "--host", "Atlantis"], .notFound),
      (["edit", "nothing"], .notFound), (["remove", "nothing"], .notFound),
    ] as [([String], CommandRunner.ExitStatus)])
  func `what is wrong ends with its exit code, in both languages`(words: [String], status: CommandRunner.ExitStatus) throws {
    let terminal = try Terminal()
    let answer = terminal.run(["blackout"] + words)
    #expect(answer.status == status, "\(answer.remarks)")
    #expect(answer.output.isEmpty)
    let spanish = terminal.run(["blackout"] + words + ["--lang", "es"])
    #expect(spanish.status == status)
    #expect(spanish.remarks != answer.remarks)
  }
}
