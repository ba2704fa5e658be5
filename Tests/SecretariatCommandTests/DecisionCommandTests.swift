import TestSupport
import Testing

@testable import SecretariatCommand

struct DecisionCommandTests {
  private func terminal() throws -> Terminal {
    let terminal = try Terminal()
    terminal.run("decision", "add", "VM-2024", "--text-en", "Adopt the Declaration", "--text-es", "Aprobar la Declaración", "--item", "7")
    terminal.run("decision", "add", "VM-2024", "--text-es", "Agradecer a Belice")
    terminal.run("decision", "add", "RCGM-2024-2", "--text-en", "Meet in June", "--text-es", "Reunirse en junio")
    return terminal
  }

  @Test func `a decision is recorded under its name, and a missing text is said`() throws {
    let answer = try Terminal().run("decision", "add", "VM-2024", "--text-es", "Agradecer a Belice", "--item", "9", "--dry-run")
    #expect(
      answer.output == """
        VM-2024/1 would be recorded.
          + decision VM-2024 1
              meeting: VM-2024
              number: 1
              item: 9
              textEs: Agradecer a Belice
              state: open

        """)
    #expect(answer.remarks == "Only shown; nothing was written.\nIt has no English text.\n")
  }

  @Test(arguments: ["en", "es"])
  func `decisions are listed with what became of them`(language: String) throws {
    let terminal = try terminal()
    #expect(terminal.run("decision", "settle", "VM-2024/1").output.hasPrefix("VM-2024/1 is settled.\n  ~ decision VM-2024 1\n"))
    #expect(
      terminal.run("decision", "waive", "2", "--reason", "it was said aloud", "--lang", "es").output.hasPrefix(
        "VM-2024/2 queda dispensada."))
    try GoldenFile.expect(terminal.run("decision", "list", "--lang", language).output, is: "decisions/list.\(language).txt")
    #expect(terminal.run("decision", "list", "--open").output.hasPrefix("RCGM-2024-2/1  open"))
    #expect(terminal.run("decision", "list", "VM-2024", "--open").remarks == "No decision fits.\n")
    #expect(terminal.run("decision", "reopen", "VM-2024/2", "--dry-run").output.hasPrefix("VM-2024/2 would be open.\n"))
  }

  @Test func `decisions are given as JSON`() throws {
    let terminal = try terminal()
    terminal.run("decision", "waive", "VM-2024/2", "--reason", "it was said aloud")
    #expect(
      terminal.run("decision", "list", "VM-2024", "--json").output == """
        [
          {
            "item" : "7",
            "meeting" : "VM-2024",
            "name" : "VM-2024/1",
            "number" : 1,
            "state" : "open",
            "text" : {
              "en" : "Adopt the Declaration",
              "es" : "Aprobar la Declaración"
            }
          },
          {
            "meeting" : "VM-2024",
            "name" : "VM-2024/2",
            "number" : 2,
            "state" : "waived",
            "text" : {
              "es" : "Agradecer a Belice"
            },
            "waiverReason" : "it was said aloud"
          }
        ]

        """)
  }

  @Test(arguments: ["en", "es"])
  func `closing a meeting names every decision that is open`(language: String) throws {
    let terminal = try terminal()
    let answer = terminal.run("meeting", "close", "VM-2024", "--lang", language)
    #expect(answer.status == .refused)
    try GoldenFile.expect(answer.remarks, is: "decisions/close-refused.\(language).txt")
  }

  @Test func `closing a meeting waives what is open where a reason is given, and undo takes all of it back`() throws {
    let terminal = try terminal()
    let close = ["meeting", "close", "VM-2024", "--waive-open", "overtaken by the new plan"]
    #expect(
      terminal.run(close + ["--dry-run"]).remarks
        == "VM-2024/1 would be waived.\nVM-2024/2 would be waived.\nOnly shown; nothing was written.\n")
    let answer = terminal.run(close)
    #expect(answer.output.hasPrefix("VM-2024: held, file closed, 5–6 December 2024.\n"))
    #expect(answer.remarks.hasPrefix("VM-2024/1 is waived.\nVM-2024/2 is waived.\n"))
    #expect(terminal.run("decision", "reopen", "VM-2024/1").status == .refused)
    #expect(terminal.run("log", "list").output.contains("overtaken by the new plan"))
    terminal.run("undo")
    #expect(terminal.run("decision", "list", "VM-2024", "--open").output.split(separator: "\n").count == 2)
    #expect(terminal.run("db", "check").status == .done)
  }

  @Test func `the waived decisions of a closing are in its JSON`() throws {
    let output = try terminal().run("meeting", "close", "VM-2024", "--waive-open", "overtaken", "--json").output
    #expect(output.contains("\"code\" : \"decision-waived\",\n      \"decision\" : \"VM-2024/2\""))
  }

  @Test(
    arguments: [
      (["decision", "add", "VM-2024"], CommandRunner.ExitStatus.usage),
      (["decision", "add", "VM-2024", "--text-en", "x", "--item", "seven"], .usage),
      (["decision", "add", "VM-2044", "--text-en", "x"], .notFound), (["decision", "waive", "VM-2024/1"], .refused),
      (["decision", "settle", "VM-2024/9"], .notFound), (["decision", "settle", "1"], .ambiguous),
      (["decision", "reopen", "VM-2024/1"], .refused), (["decision", "list", "VM-2044"], .notFound),
      (["meeting", "close", "VM-2024", "--waive-open", " "], .usage),
    ] as [([String], CommandRunner.ExitStatus)])
  func `what is wrong ends with its exit code, in both languages`(words: [String], status: CommandRunner.ExitStatus) throws {
    let terminal = try terminal()
    let answer = terminal.run(words)
    #expect(answer.status == status, "\(answer.remarks)")
    #expect(answer.output.isEmpty)
    let spanish = terminal.run(words + ["--lang", "es"])
    #expect(spanish.status == status)
    #expect(spanish.remarks != answer.remarks)
  }
}
