import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

struct MeetingHourTests {
  /// A terminal with a plenary of both bodies and Geneva, days before the clocks of Washington and Ottawa change; with working
  /// groups whose days lie on both sides of a change; and with a workshop of Costa Rica and Manila.
  ///
  /// It is made once and copied for each test.
  private static let sample: Result<Terminal, any Error> = Result {
    let terminal = try Terminal()
    func run(_ words: String...) { #expect(terminal.run(words).status == .done, "\(words)") }
    run("party", "add", "CH", "--nature", "country", "--zone", "Europe/Zurich")
    run("party", "add", "PH", "--nature", "country", "--zone", "Asia/Manila")
    run(
      "meeting", "add", "--body", "RCM", "--body", "SACM", "--kind", "BIREG", "--dates", "2025-10-31", "--mode", "hybrid", "--city",
      "Bogotá", "--hours", "09:00-13:00")
    run("participants", "set", "BIREG-2025", "chair(*) + members(*) + secretariat(*) + IOM + guest(\"World Bank\")")
    run(
      "meeting", "add", "--body", "RCM", "--kind", "WG", "--dates", "2025-03-06..10", "--mode", "virtual", "--title-en", "Working groups",
      "--title-es", "Grupos de trabajo")
    run(
      "meeting", "add", "--body", "RCM", "--kind", "WORKSHOP", "--dates", "2025-06-11", "--mode", "virtual", "--title-en", "Workshop",
      "--title-es", "Taller")
    run("participants", "set", "WS-2025-1", "CR + PH")
    return terminal
  }

  private static func terminal() throws -> Terminal {
    let terminal = try Terminal(withRecord: false)
    try FileManager.default.copyItem(atPath: sample.get().path("rcm.sqlite"), toPath: terminal.path("rcm.sqlite"))
    return terminal
  }

  /// The questions whose answers were read.
  private static let questions: [(name: String, words: [String])] = [
    ("plenary", ["BIREG-2025", "--also", "CH"]), ("working-groups", ["WG-2025-1", "--minutes", "420", "--exclude", "DO"]),
    ("far-apart", ["WS-2025-1", "--zone", "America/Costa_Rica", "--count", "3"]),
  ]

  private static let forms: [(ending: String, words: [String])] = [
    ("txt", []), ("md", ["--markdown"]), ("svg", ["--svg", "-"]),
  ]

  @Test(arguments: [0, 1, 2], ["en", "es"])
  func `the proposal is as it was read, on the terminal, as a paper and as a picture`(question: Int, language: String) throws {
    let terminal = try Self.terminal()
    let (name, words) = Self.questions[question]
    for form in Self.forms {
      let answer = terminal.run(["meeting", "hour"] + words + form.words + ["--lang", language])
      #expect(answer.status == .done)
      #expect(answer.remarks.isEmpty)
      try GoldenFile.expect(answer.output, is: "hours/\(name).\(language).\(form.ending)")
    }
  }

  @Test func `as JSON it holds everything, the same in both languages`() throws {
    let terminal = try Self.terminal()
    let answer = terminal.run("meeting", "hour", "WS-2025-1", "--zone", "Asia/Manila", "--count", "2", "--json")
    try GoldenFile.expect(answer.output, is: "hours/far-apart.json")
    #expect(
      answer.output
        == terminal.run("meeting", "hour", "WS-2025-1", "--zone", "Asia/Manila", "--count", "2", "--json", "--lang", "es").output)
  }

  @Test func `the command that it ends with records the hours, and nothing was recorded before`() throws {
    let terminal = try Self.terminal()
    let before = terminal.run("log", "list").output
    let output = terminal.run("meeting", "hour", "WG-2025-1", "--minutes", "420", "--exclude", "DO").output
    #expect(terminal.run("log", "list").output == before)
    let command = try #require(output.split(separator: "\n").last?.split(separator: "rcm ").last)
    #expect(command == "meeting edit WG-2025-1 --hours 09:00-16:00 --zone America/Costa_Rica")
    #expect(terminal.run(command.split(separator: " ").map(String.init)).status == .done)
    let again = terminal.run("meeting", "hour", "WG-2025-1").output
    // With the Dominican Republic the same hours are no longer within office hours for all.
    #expect(again.contains("On record: 09:00–16:00 America/Costa_Rica (15:00–22:00 UTC), at worst 60 min outside "))
  }

  @Test func `the picture can be written to a file`() throws {
    let terminal = try Self.terminal()
    let path = terminal.path("hours.svg")
    let answer = terminal.run("meeting", "hour", "BIREG-2025", "--svg", path, "--lang", "es")
    #expect(answer.output.isEmpty)
    #expect(answer.remarks == "Se escribió: \(path)\n")
    #expect(
      try String(contentsOfFile: path, encoding: .utf8)
        == terminal.run("meeting", "hour", "BIREG-2025", "--svg", "-", "--lang", "es").output)
  }

  @Test(arguments: [40, 60, 80, 120])
  func `the grid fits the terminal, in pieces where it must`(width: Int) throws {
    let terminal = try Self.terminal()
    let output = terminal.run(["meeting", "hour", "BIREG-2025", "--also", "CH"], environment: ["COLUMNS": "\(width)"]).output
    #expect(output.split(separator: "\n").allSatisfy { $0.count <= width }, "\(output)")
    #expect(output.split(separator: "\n").count { $0.hasPrefix("Switzerland ") } == (width >= 80 ? 1 : width == 60 ? 2 : 5))
  }

  @Test func `it can be asked as of a past moment`() throws {
    let terminal = try Self.terminal()
    let answer = terminal.run("meeting", "hour", "WS-2025-1", "--as-of", "2020-01-01")
    #expect(answer.status == .notFound)
    #expect(terminal.run("meeting", "hour", "WS-2025-1", "--as-of", "2025-02-03").status == .done)
  }

  @Test(arguments: [
    ["WG-2025-1", "--markdown", "--json"], ["WG-2025-1", "--svg", "-", "--markdown"], ["WG-2025-1", "--minutes", "0"],
    ["WG-2025-1", "--minutes", "601"], ["WG-2025-1", "--minutes", "1h"], ["WG-2025-1", "--office", "17:00-09:00"],
    ["WG-2025-1", "--day", "2025-02-30"], ["WG-2025-1", "--count", "0"], ["WG-2025-1", "--zone", "America/Cosa_Rica"],
  ])
  func `what cannot be understood is refused, in both languages`(words: [String]) throws {
    let terminal = try Self.terminal()
    let answer = terminal.run(["meeting", "hour"] + words)
    #expect(answer.status == .usage)
    #expect(answer.output.isEmpty)
    let spanish = terminal.run(["meeting", "hour", "--lang", "es"] + words).remarks
    #expect(words.contains("--json") ? spanish == answer.remarks : spanish != answer.remarks)
  }

  @Test(arguments: [
    (["VM-2024"], CommandRunner.ExitStatus.refused, "VM-2024 es presencial, por lo que sus horas son las de su lugar"),
    (["WG-2025-1", "--day", "2025-03-11"], .refused, "WG-2025-1 no sesiona el 2025-03-11"),
    (["WS-2025-1", "--exclude", "CR", "--exclude", "PH"], .notFound, "No consta la zona horaria de ningún participante de WS-2025-1"),
    (["WS-2025-1", "--exclude", "MX"], .notFound, "México no participa en WS-2025-1"),
    (["WS-2044"], .notFound, "Ninguna reunión se llama “WS-2044”"),
  ])
  func `a refusal says what would help`(words: [String], status: CommandRunner.ExitStatus, beginning: String) throws {
    let answer = try Self.terminal().run(["meeting", "hour", "--lang", "es"] + words)
    #expect(answer.status == status)
    #expect(answer.remarks.hasPrefix("rcm: \(beginning)"), "\(answer.remarks)")
    #expect(answer.remarks.split(separator: "\n").count >= 2)
  }
}
