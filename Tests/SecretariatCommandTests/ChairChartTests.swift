import CivilTime
import Foundation
import Secretariat
import TestSupport
import Testing

@testable import SecretariatCommand

struct ChairChartTests {
  @Test(arguments: ["RCM", "SACM"], ["en", "es"])
  func `the chairs of a body are drawn on the terminal`(body: String, language: String) throws {
    let answer = try Terminal().run("chair", "list", "--body", body, "--chart", "--lang", language)
    #expect(answer.status == .done)
    try GoldenFile.expect(answer.output, is: "charts/\(body).\(language).txt")
  }

  @Test(arguments: ["RCM", "SACM"], ["en", "es"])
  func `the chairs of a body are drawn as a picture`(body: String, language: String) throws {
    let terminal = try Terminal()
    let answer = terminal.run("chair", "list", "--body", body, "--svg", "-", "--lang", language)
    try GoldenFile.expect(answer.output, is: "charts/\(body).\(language).svg")
    let path = terminal.path("chairs.svg")
    let written = terminal.run("chair", "list", "--body", body, "--svg", path, "--lang", language)
    #expect(written.output.isEmpty)
    #expect(written.remarks == (language == "en" ? "Written: \(path)\n" : "Se escribió: \(path)\n"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == answer.output)
  }

  @Test(arguments: [60, 80, 120, 200])
  func `a drawing fits the terminal`(width: Int) throws {
    let output = try Terminal().run(["chair", "list", "--chart"], environment: ["COLUMNS": "\(width)"]).output
    #expect(output.split(separator: "\n").map(\.count).max() == width)
  }

  @Test(arguments: [1, 20, 40])
  func `on a terminal that is too narrow the axis keeps some room`(width: Int) throws {
    let output = try Terminal().run(["chair", "list", "--chart"], environment: ["COLUMNS": "\(width)"]).output
    #expect(output.contains("2024  Belize"))
    #expect(output.split(separator: "\n").map(\.count).max() ?? 0 <= 80)
  }

  @Test func `a long name of a holder leaves the axis its room`() throws {
    let name = String(repeating: "Belize ", count: 20)
    let chart = ChairChart(
      timeline: try ChairTimeline(SampleHolder.rotation(), today: Day(parsing: "2025-02-03")), language: .english,
      directory: try SampleHolder.directory(name: name), width: 80)
    #expect(chart.text.contains("Belize Belize Belize Beli…"))
    #expect(chart.text.split(separator: "\n").map(\.count).max() == 80)
  }

  @Test func `a drawing of some years says what lies beyond them`() throws {
    #expect(
      try Terminal().run("chair", "list", "--chart", "--from", "2022", "--until", "2023").output == """
                           2022                          2023
                           ┬─────────────────────────────┬─────────────────────────────
        2022  El Salvador ←███████████████████████████
        2023  Panama                                  ██████████████████████████████
        2024  Belize                                                                ███→

        █ documented   ← began before   → goes on

        """)
  }

  @Test func `the years choose the terms of a list, too`() throws {
    let terminal = try Terminal()
    #expect(terminal.run("chair", "list", "--from", "2023").output.split(separator: "\n").map { $0.prefix(4) } == ["2023", "2024", "2025"])
    let answer = terminal.run("chair", "list", "--until", "1996", "--json").output
    #expect(answer.contains("\"label\" : 1996"))
    #expect(!answer.contains("\"label\" : 1998"))
    let none = terminal.run("chair", "list", "--chart", "--until", "1990")
    #expect(none.status == .done)
    #expect(none.output.isEmpty)
    #expect(none.remarks == "No chair term falls in these years.\n")
  }

  @Test(arguments: [
    ["--chart", "--svg", "-"], ["--chart", "--json"], ["--svg", "-", "--json"], ["--chart", "--from", "2024", "--until", "2020"],
    ["--chart", "--from", "2024-05"],
  ])
  func `what cannot be drawn is refused, in both languages`(words: [String]) throws {
    let terminal = try Terminal()
    let answer = terminal.run(["chair", "list"] + words)
    #expect(answer.status == .usage)
    #expect(answer.output.isEmpty)
    let spanish = terminal.run(["chair", "list", "--lang", "es"] + words).remarks
    #expect(words.contains("--json") ? spanish == answer.remarks : spanish != answer.remarks)
  }
}

/// One term of a holder with a long name.
private enum SampleHolder {
  private static func code<Subject>(_ text: String) throws -> Code<Subject> { try #require(Code(text)) }

  static func rotation() throws -> ChairRotation {
    let term = ChairTerm(
      body: try code("B"), number: 1, label: try #require(TermLabel(2_024)), holder: .party(try code("P")), appointment: .assumed,
      start: .year(2_024),
      startMeeting: nil, confidence: .documented, source: "test", note: nil)
    return try ChairRotation(body: code("B"), terms: [term])
  }

  static func directory(name: String) throws -> Directory {
    let party = Party(
      code: try code("P"), nature: .network, name: BilingualText(english: name, spanish: name), acronym: nil, zone: nil)
    return Directory(bodies: [], parties: [party], countries: [], cities: [], kinds: [])
  }
}
