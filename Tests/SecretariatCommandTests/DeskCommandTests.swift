import TestSupport
import Testing

@testable import SecretariatCommand

struct DeskCommandTests {
  /// A terminal with something to see: a confirmed meeting, a proposed one, and one that awaits a new date.
  private func terminal() throws -> Terminal {
    let terminal = try Terminal()
    terminal.run(
      "meeting", "add", "--body", "RCM", "--kind", "RCGM", "--dates", "2025-06-10..11", "--city", "San José", "--state", "confirmed")
    terminal.run("meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "window:2025-11-24..12-10")
    terminal.run(
      "meeting", "add", "--body", "RCM", "--kind", "WG", "--dates", "2025-05-27..28", "--mode", "virtual", "--state", "confirmed")
    terminal.run("meeting", "postpone", "WG-2025-1", "--reason", "elections")
    return terminal
  }

  @Test(arguments: ["en", "es"])
  func `the desk shows chairs, troikas, what is next and what awaits an answer`(language: String) throws {
    let answer = try terminal().run("--lang", language)
    #expect(answer.status == .done)
    try GoldenFile.expect(answer.output, is: "desk/desk.\(language).txt")
  }

  @Test func `the desk can be had as JSON`() throws {
    let output = try terminal().run("--json").output
    #expect(output.contains("\"today\" : \"2025-02-03\""))
    #expect(output.contains("\"handle\" : \"RCGM-2025-1\""))
  }

  @Test func `the language can be set for good`() throws {
    #expect(try terminal().run([], environment: ["RCM_LANG": "es"]).output == terminal().run("--lang", "es").output)
  }

  @Test func `what the chair histories lack is counted body by body, as the command beside it lists it`() throws {
    let terminal = try terminal()
    let rows = terminal.run("desk").output.split(separator: "\n").filter { $0.contains("rcm chair verify --body ") }
    #expect(rows.count == 2)
    for row in rows {
      let body = try #require(row.split(separator: " ").last.map { String($0) })
      let lines = terminal.run("chair", "verify", "--body", body).output.split(separator: "\n")
      #expect(row.hasPrefix("\(lines.count) "))
    }
  }
}
