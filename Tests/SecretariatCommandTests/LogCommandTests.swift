import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

struct LogCommandTests {
  private func terminal() throws -> Terminal {
    let terminal = try Terminal()
    #expect(
      terminal.run("meeting", "add", "--body", "RCM", "--kind", "WS", "--dates", "2025-05-05", "--reason", "asked for by Belize").status
        == .done)
    #expect(terminal.run("meeting", "confirm", "WS-2025-1").status == .done)
    return terminal
  }

  @Test func `the log lists who did what and why, the newest first`() throws {
    let lines = try terminal().run("log", "list").output.split(separator: "\n")
    try #require(lines.count == 3)
    #expect(lines[0].hasPrefix("3  2025-02-03T15:00:00Z  Ana  "))
    #expect(lines[0].contains("rcm meeting confirm WS-2025-1"))
    #expect(lines[1].hasSuffix("asked for by Belize"))
    #expect(lines[2].contains("rcm db init"))
  }

  @Test func `the log of a meeting holds what changed it, and a limit is kept`() throws {
    let terminal = try terminal()
    #expect(terminal.run("log", "list", "WS-2025-1").output.split(separator: "\n").count == 2)
    #expect(terminal.run("log", "list", "VM-2024").output.split(separator: "\n").count == 1)
    #expect(terminal.run("log", "list", "--limit", "1").output.split(separator: "\n").count == 1)
    #expect(terminal.run("log", "list", "XX-1999").status == .notFound)
  }

  @Test func `an entry is shown field by field`() throws {
    let terminal = try terminal()
    let answer = terminal.run("log", "show", "3")
    #expect(answer.output.hasPrefix("3  2025-02-03T15:00:00Z  Ana\n  rcm meeting confirm WS-2025-1\n"))
    #expect(answer.output.contains("      state: proposed → confirmed\n"))
    #expect(terminal.run("log", "show", "2").output.contains("  asked for by Belize\n"))
    #expect(terminal.run("log", "show", "99").status == .notFound)
    #expect(terminal.run("log", "show", "x").status == .usage)
  }

  @Test func `an entry is given as JSON`() throws {
    let answer = try terminal().run("log", "show", "3", "--json")
    let entry = try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    #expect(entry["number"] as? Int == 3)
    #expect(entry["author"] as? String == "Ana")
    #expect(entry["takesBack"] as? [Int] == [])
    let changes = try #require(entry["changes"] as? [[String: Any]])
    #expect(changes.map { $0["table"] as? String } == ["meeting"])
    #expect(changes.map { $0["happening"] as? String } == ["changed"])
  }

  @Test func `control characters in a name do not reach the log`() throws {
    let terminal = try Terminal()
    _ = terminal.run(["meeting", "add", "--body", "RCM", "--kind", "WS"], environment: ["RCM_AUTHOR": "Ana\u{1B}[31m\nEve"])
    let output = terminal.run("log", "list", "--limit", "1").output
    #expect(output.contains("Ana [31m Eve"))
    #expect(!output.contains("\u{1B}"))
  }

  @Test func `a word with blanks stands in quotes, as it was given`() throws {
    let terminal = try Terminal()
    terminal.run(
      "meeting", "add", "--body", "RCM", "--kind", "WS", "--title-en", "Data and \"records\"", "--venue", "Hotel A", "--country", "CR")
    let entry = terminal.run("log", "show", "2").output
    #expect(entry.contains("--title-en 'Data and \"records\"' --venue \"Hotel A\" --country CR\n"))
  }

  @Test func `who writes without a name is told once, and who reads is not`() throws {
    let terminal = try Terminal()
    let add = ["meeting", "add", "--body", "RCM", "--kind", "WS"]
    let nameless = ["RCM_AUTHOR": ""]
    let hint = "The log does not know who did this; set RCM_AUTHOR to your name.\n"
    #expect(terminal.run(add, environment: nameless).remarks.hasSuffix(hint))
    #expect(terminal.run(add + ["--lang", "es"], environment: nameless).remarks.contains("La bitácora no sabe quién hizo esto;"))
    for words in [["log", "list"], add + ["--dry-run"], add + ["--json"], ["meeting", "cancel", "VM-2024"]] {
      #expect(!terminal.run(words, environment: nameless).remarks.contains("RCM_AUTHOR"))
    }
    #expect(!terminal.run(add, environment: ["RCM_AUTHOR": "", "USER": "eva"]).remarks.contains("RCM_AUTHOR"))
  }
}
