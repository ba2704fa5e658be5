import TestSupport
import Testing

@testable import SecretariatCommand

struct CheckCommandTests {
  private static let key = "shared-participants:VM-2025:WS-2025-1"

  /// A record with meetings that clash in most of the ways there are.
  private func terminal() throws -> Terminal {
    let terminal = try Terminal()
    func add(_ kind: String, _ dates: String, _ more: String...) {
      terminal.run(["meeting", "add", "--body", "RCM", "--kind", kind, "--dates", dates] + more)
    }
    add("RCGM", "2025-12-02..03", "--city", "San José", "--venue", "Hotel Sol", "--block", "VM-2025-BLOCK")
    add("VM", "2025-12-05..06", "--city", "San José", "--venue", "Hotel Sol", "--block", "VM-2025-BLOCK", "--state", "confirmed")
    add("WS", "2025-12-05", "--city", "San José", "--venue", "HOTEL SOL")
    add("WS", "2025-12-04", "--city", "Panama City", "--state", "confirmed")
    add("WG", "2025-09-15..16", "--mode", "virtual", "--host", "CR")
    return terminal
  }

  @Test(arguments: ["en", "es"])
  func `what is found is shown meeting by meeting, the worst first`(language: String) throws {
    let terminal = try terminal()
    let answer = terminal.run("check", "run", "--lang", language)
    #expect(answer.status == .findings)
    try GoldenFile.expect(answer.output + answer.remarks, is: "checks/run.\(language).txt")
    terminal.run("check", "waive", Self.key, "--reason", "other experts come")
    terminal.run("meeting", "move", "WS-2025-2", "--to", "2025-10-07")
    let rest = terminal.run("check", "run", "--all", "--kind", "shared-participants", "--lang", language)
    #expect(rest.status == .done)
    try GoldenFile.expect(rest.output + rest.remarks, is: "checks/waived.\(language).txt")
  }

  @Test(
    arguments: ["en", "es"],
    [
      "shared-participants:VM-2025:WS-2025-1", "venue:VM-2025:WS-2025-1", "travel-days:RCGM-2025-1:WS-2025-2",
      "block-order:RCGM-2025-1:VM-2025:RCM", "host-holiday:WG-2025-1", "party-holiday:WG-2025-1", "weekend:VM-2025",
    ])
  func `a finding is explained by its rule, its facts and what would resolve it`(language: String, key: String) throws {
    let answer = try terminal().run("check", "explain", key, "--lang", language)
    #expect(answer.status == .done, "\(answer.remarks)")
    let kind = key.prefix { $0 != ":" }
    try GoldenFile.expect(answer.output, is: "checks/explain-\(kind).\(language).txt")
  }

  @Test func `what is found is given as JSON`() throws {
    let terminal = try terminal()
    try GoldenFile.expect(terminal.run("check", "run", "--kind", "venue", "--json").output, is: "checks/run.json")
    try GoldenFile.expect(terminal.run("check", "explain", "venue", "--json").output, is: "checks/explain.json")
  }

  @Test(arguments: ["en", "es"])
  func `adding and moving a meeting warn of what rcm check would find`(language: String) throws {
    let terminal = try terminal()
    let add = ["meeting", "add", "--body", "RCM", "--kind", "WS", "--dates", "2025-12-06", "--lang", language]
    let added = terminal.run(add + ["--dry-run"])
    #expect(added.status == .done)
    try GoldenFile.expect(added.remarks, is: "checks/add.\(language).txt")
    terminal.run(add)
    terminal.run("check", "waive", "shared-participants:VM-2025:WS-2025-3", "--reason", "as agreed")
    let moved = terminal.run("meeting", "move", "WS-2025-3", "--to", "2025-12-05..06", "--json").output
    #expect(moved.contains("\"key\" : \"shared-participants:VM-2025:WS-2025-3\",\n      \"kind\" : \"shared-participants\""))
    terminal.run("check", "waive", "shared-participants:VM-2025:WS-2025-3", "--reason", "as agreed")
    #expect(!terminal.run("meeting", "edit", "WS-2025-3", "--mode", "virtual").remarks.contains("shared-participants:VM-2025:WS-2025-3"))
  }

  @Test func `a waiver is shown beforehand, undone and withdrawn`() throws {
    let terminal = try terminal()
    let waive = ["check", "waive", "venue", "--reason", "two rooms"]
    #expect(
      terminal.run(waive + ["--dry-run"]).output.hasPrefix("venue:VM-2025:WS-2025-1 would be waived.\n  + waiver venue:VM-2025:WS-2025-1\n")
    )
    #expect(terminal.run("check", "run", "--kind", "venue").status == .findings)
    #expect(terminal.run(waive).output.hasPrefix("venue:VM-2025:WS-2025-1 is waived.\n"))
    #expect(terminal.run("check", "run", "--kind", "venue").output == "Nothing is found in 5 meetings; 1 waived.\n")
    terminal.run("undo")
    #expect(terminal.run("check", "run", "--kind", "venue").status == .findings)
    terminal.run("redo")
    #expect(
      terminal.run("check", "unwaive", "venue", "--lang", "es").output.hasPrefix("venue:VM-2025:WS-2025-1 deja de estar dispensado.\n"))
    #expect(terminal.run("check", "run", "--kind", "venue").status == .findings)
    #expect(terminal.run("db", "check").status == .done)
  }

  @Test func `a waiver on other facts is said to be one`() throws {
    let terminal = try terminal()
    terminal.run("check", "waive", Self.key, "--reason", "other experts come")
    terminal.run("meeting", "move", "WS-2025-1", "--to", "2025-12-06")
    let answer = terminal.run("check", "explain", Self.key)
    #expect(answer.output.contains("(was waived on other facts: other experts come)"))
    #expect(
      terminal.run("check", "run", "--kind", "shared-participants").output.contains("(was waived on other facts: other experts come)"))
  }

  @Test func `the desk counts what is found, as the command beside it does`() throws {
    let terminal = try terminal()
    let row = try #require(terminal.run("desk").output.split(separator: "\n").first { $0.hasSuffix("rcm check run") })
    let lines = terminal.run("check", "run").output.split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(row.hasPrefix("\(lines.count) "))
  }

  @Test(
    arguments: [
      (["check", "explain", "shared-participant:VM-2025:WS-2025-1"], CommandRunner.ExitStatus.notFound),
      (["check", "explain", "venue:RCGM-2025-1:WG-2025-1"], .notFound), (["check", "explain", "weekend:VM-2044"], .notFound),
      (["check", "explain", "w"], .done), (["check", "explain", "party"], .done), (["check", "waive", "venue"], .refused),
      (["check", "waive", "venue", "--reason", " "], .usage), (["check", "unwaive", "venue"], .notFound),
      (["check", "run", "--kind", "venues"], .usage), (["check", "run", "--year", "2025", "--from", "2025-01"], .usage),
      (["check", "run", "--body", "RCMM"], .notFound),
    ] as [([String], CommandRunner.ExitStatus)])
  func `what is wrong ends with its exit code, in both languages`(words: [String], status: CommandRunner.ExitStatus) throws {
    let terminal = try terminal()
    let answer = terminal.run(words)
    #expect(answer.status == status, "\(answer.remarks)")
    guard status != .done else { return }
    #expect(answer.output.isEmpty)
    let spanish = terminal.run(words + ["--lang", "es"])
    #expect(spanish.status == status)
    #expect(spanish.remarks != answer.remarks)
  }

  @Test func `a typo gets the nearest key`() throws {
    let answer = try terminal().run("check", "explain", "shared-particpants:VM-2025:WS-2025-1")
    #expect(answer.remarks.contains("Did you mean \(Self.key)?"))
  }

  @Test func `as of a past day the findings of that day are shown`() throws {
    let terminal = try terminal()
    #expect(terminal.run("check", "run", "--as-of", "2025-02-03", "--kind", "venue").status == .findings)
  }
}
