import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

/// What programs read about chairs: one name for one thing in every answer.
struct ChairAnswerTests {
  private func terminal() throws -> Terminal {
    let terminal = try Terminal()
    for (turn, party) in [("2025", "GT"), ("2026", "HN"), ("2027", "DO")] {
      #expect(terminal.run("chair", "elect", turn, party, "--source", "a test").status == .done)
    }
    return terminal
  }

  /// The fields of every object, at any depth, that a command answers with.
  private func objects(_ terminal: Terminal, _ words: [String]) throws -> [[String: Any]] {
    let answer = terminal.run(words + ["--json"])
    func all(_ value: Any) -> [[String: Any]] {
      if let list = value as? [Any] { return list.flatMap(all) }
      guard let object = value as? [String: Any] else { return [] }
      return [object] + object.values.flatMap(all)
    }
    return all(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)))
  }

  @Test(arguments: [
    ["chair", "list"], ["chair", "show"], ["chair", "verify"], ["meeting", "show", "VM-2024"], ["chair", "suggest", "2029"],
    ["chair", "swap", "2026", "2027", "--source", "x", "--reason", "x", "--dry-run"],
  ])
  func `whatever has a label has it as text too`(words: [String]) throws {
    let labelled = try objects(terminal(), words).filter { $0["label"] != nil }
    #expect(!labelled.isEmpty)
    for object in labelled {
      let label = try #require(object["label"])
      #expect(object["turn"] as? String == "\(label)")
    }
  }

  @Test func `a seat names its body, and tells a vacant chair from one that is not recorded`() throws {
    let terminal = try terminal()
    #expect(
      terminal.run("body", "troika", "RCM", "--form", "previous-current-next", "--fourth-seat", "SACM", "--source", "x").status == .done)
    #expect(terminal.run("chair", "vacancy", "2026", "--source", "x", "--reason", "x").status == .done)
    let seats = try objects(terminal, ["chair", "troika", "--on", "2025-03-01"]).filter { $0["position"] != nil }
    #expect(seats.map { $0["body"] as? String } == ["RCM", "RCM", "RCM", "SACM"])
    #expect(seats.map { $0["holderState"] as? String } == ["party", "party", "vacant", "not-recorded"])
    let changed = try objects(
      terminal, ["chair", "withdraw", "2027", "--source", "x", "--reason", "x", "--dry-run"]
    ).filter { $0["position"] != nil }
    #expect(!changed.isEmpty && changed.allSatisfy { $0["body"] != nil && $0["holderState"] != nil })
  }

  @Test func `a decision gives months, days and meeting`() throws {
    let terminal = try terminal()
    let add = ["meeting", "add", "--body", "RCM", "--kind", "RCGM", "--dates", "2026-06-08..09"]
    #expect(terminal.run(add).status == .done)
    for act in [
      ["extend", "2025", "--until", "RCGM-2026-1"], ["suspend", "NI", "--from", "2027-01-01", "--until", "2028-01-01"],
      ["reinstate", "NI", "--from", "2027-06-01"],
    ] { #expect(terminal.run(["chair"] + act + ["--source", "x", "--reason", "x"]).status == .done, "\(act)") }
    let decisions = try objects(terminal, ["chair", "decisions"]).suffix(3)
    #expect(decisions.map { $0["meeting"] as? String } == ["RCGM-2026-1", nil, nil])
    #expect(decisions.map { $0["from"] as? String } == [nil, "2027-01-01", "2027-06-01"])
    #expect(decisions.map { $0["until"] as? String } == [nil, "2028-01-01", nil])
    let other = try RotationDesk("sica", "SICA").terminal
    let extend = ["chair", "extend", "2027/1", "--body", "SICA", "--by", "3", "--source", "x", "--reason", "x"]
    #expect(other.run(extend).status == .done)
    #expect(try objects(other, ["chair", "decisions", "--body", "SICA"]).map { $0["months"] as? Int } == [3])
  }

  @Test func `a term by the calendar that has begun is planned no more`() throws {
    let terminal = try RotationDesk("sica", "SICA").terminal
    let words = ["chair", "list", "--body", "SICA", "--from", "2026", "--until", "2027"]
    let chart = terminal.run(words + ["--chart"]).output.split(separator: "\n")
    #expect(chart.first { $0.hasPrefix("2026/1") }?.contains("▒") == true, "\(chart)")
    #expect(chart.first { $0.hasPrefix("2027/1") }?.contains("-") == true, "\(chart)")
    #expect(chart.last?.contains("▒ inferred   - planned") == true)
    let terms = try objects(terminal, words).filter { $0["standing"] != nil }
    #expect(terms.map { $0["appointment"] as? String } == ["assumed", "assumed", "planned", "planned"])
  }
}
