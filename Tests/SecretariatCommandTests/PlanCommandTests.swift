import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

/// Dates for a whole cycle: proposed, explained, recorded and repaired (R19).
struct PlanCommandTests {
  @Test(arguments: ["en", "es"]) func `R19: a proposal is the one that was read`(language: String) throws {
    let terminal = try Terminal()
    let years = terminal.run("plan", "propose", "2025..2026", "--host", "GT", "--lang", language)
    #expect(years.status == .done)
    let one = terminal.run("plan", "propose", "2027", "--lang", language)
    try GoldenFile.expect(
      [years.output, years.remarks, one.output, one.remarks].joined(separator: "\n"), is: "plans/proposals.\(language).txt")
  }

  @Test(arguments: ["en", "es"]) func `R19: a date is explained, and others are told with what they would cost`(language: String) throws {
    let terminal = try Terminal()
    let words = ["--host", "GT", "--lang", language]
    let explained = terminal.run(["plan", "explain", "RCGM-2-2025"] + words)
    let others = terminal.run(["plan", "alternatives", "wg-2-2026", "--count", "4"] + words)
    #expect(explained.status == .done && others.status == .done)
    try GoldenFile.expect(explained.output + "\n" + others.output, is: "plans/explained.\(language).txt")
  }

  @Test(arguments: ["en", "es"]) func `R19: where no plan exists, the requirements are named that cannot hold together`(language: String)
    throws
  {
    let terminal = try Terminal()
    terminal.run("cycle", "edit", "VM", "--window", "12-05..12-10")
    terminal.run("cycle", "edit", "RCGM-2", "--window", "11-24..11-28")
    let answer = terminal.run("plan", "propose", "2027", "--host", "SV", "--lang", language)
    #expect(answer.status == .findings)
    try GoldenFile.expect(answer.output, is: "plans/contradiction.\(language).txt")
    let json = terminal.run("plan", "propose", "2027", "--host", "SV", "--json")
    #expect(json.status == .findings && json.output.contains(#""status" : "infeasible""#))
    #expect(terminal.run("plan", "adopt", "2027", "--host", "SV").status == .refused)
  }

  @Test func `R13 and R16: a plan is recorded as proposals, its blocks set, and taken back as one entry`() throws {
    let terminal = try Terminal()
    let before = terminal.run("meeting", "list").output
    let rehearsal = terminal.run("plan", "adopt", "2026", "--host", "GT", "--dry-run")
    #expect(rehearsal.output.contains("would be recorded: 10 meetings"))
    #expect(terminal.run("meeting", "list").output == before)
    #expect(terminal.run("plan", "adopt", "2026", "--host", "GT", "--reason", "as discussed").status == .done)
    let block = terminal.run("meeting", "show", "VM-2026", "--json").output
    #expect(block.contains("VM-2026-BLOCK") && block.contains(#""state" : "proposed""#))
    #expect(terminal.run("meeting", "show", "RCGM-2026-2", "--json").output.contains("VM-2026-BLOCK"))
    let again = terminal.run("plan", "propose", "2026", "--host", "GT")
    #expect(again.output.contains("Nothing would move."))
    #expect(terminal.run("plan", "adopt", "2026", "--host", "GT").output == "Nothing to change.\n")
    #expect(terminal.run("undo").status == .done)
    #expect(terminal.run("meeting", "list").output == before)
  }

  @Test func `R19: after something confirmed has moved, as little as possible of the rest moves`() throws {
    let terminal = try Terminal()
    terminal.run("plan", "adopt", "2026", "--host", "GT")
    #expect(terminal.run("plan", "repair", "2026", "--host", "GT").output.contains("Nothing would move."))
    let move = terminal.run("meeting", "move", "VM-2026", "--to", "2026-12-03..04", "--reason", "the venue", "--alone")
    #expect(move.status == .done, "\(move.remarks)")
    #expect(terminal.run("meeting", "confirm", "VM-2026").status == .done)
    let repair = terminal.run("plan", "repair", "2026", "--host", "GT")
    #expect(repair.output.split(separator: "\n").filter { $0.contains("  moves  ") }.map { $0.prefix(13) } == ["  RCGM-2026-2"])
    #expect(terminal.run("plan", "repair", "2026", "--host", "GT", "--apply").status == .done)
    #expect(terminal.run("meeting", "show", "RCGM-2026-2", "--json").output.contains("2026-12-01..02"))
    #expect(terminal.run("meeting", "show", "VM-2026", "--json").output.contains("2026-12-03..04"))
  }

  @Test func `what is confirmed stays, and what was called off is left out`() throws {
    let terminal = try Terminal()
    let add = ["meeting", "add", "--body", "RCM", "--reason", "as agreed"]
    terminal.run(add + ["--kind", "RCGM", "--dates", "2025-06-18..19", "--state", "confirmed", "--country", "GT"])
    terminal.run(add + ["--kind", "VM", "--dates", "2025-12-04..05", "--state", "tentative", "--country", "GT"])
    terminal.run(
      add + ["--kind", "WORKSHOP", "--dates", "2025-08-27..28", "--state", "confirmed", "--country", "MX", "--title-en", "Data"])
    terminal.run(["meeting", "add", "--body", "RCM", "--body", "SACM", "--kind", "TROIKA", "--dates", "2025-05-14", "--state", "tentative"])
    terminal.run("meeting", "cancel", "TROIKA-2025", "--reason", "no time")
    let answer = terminal.run("plan", "propose", "2025", "--host", "GT")
    let lines = answer.output.split(separator: "\n")
    #expect(lines.contains { $0.contains("RCGM-2025-1") && $0.contains("18–19 June 2025") && $0.contains("stays") })
    #expect(lines.contains { $0.contains("VM-2025") && $0.contains("4–5 December 2025") && $0.contains("stays") })
    #expect(!answer.output.contains("PLENARY-2025  Wed–Thu  27–28 August"))
    #expect(answer.remarks.contains("TROIKAS is left out"), "\(answer.remarks)")
    let afresh = terminal.run("plan", "propose", "2025", "--host", "GT", "--afresh")
    #expect(afresh.output.contains("TROIKAS-2025") && !afresh.output.contains("stays"))
  }

  @Test(arguments: [
    ["plan", "propose", "1899"], ["plan", "propose", "2025", "--host", "Atlantis"], ["plan", "propose", "2025..2024"],
    ["plan", "explain", "VM-1899"], ["plan", "explain", "NONE-2025"], ["plan", "propose", "2025", "--body", "SACM"],
    ["plan", "propose", "2025", "--cycle", "1980..1990"], ["plan", "propose", "2025..2060"], ["plan", "adopt", "2024"],
  ])
  func `what is wrong is said in both languages, and nothing is written`(words: [String]) throws {
    let terminal = try Terminal()
    let log = terminal.run("log").output
    let english = terminal.run(words)
    let spanish = terminal.run(words + ["--lang", "es"])
    #expect(english.status != .done && english.status == spanish.status)
    #expect(!english.remarks.isEmpty && english.remarks != spanish.remarks)
    #expect(terminal.run("log").output == log)
  }

  // The exchange format

  private func problem(_ name: String) throws -> String {
    try String(contentsOf: GoldenFile.folder.appending(path: "planner/\(name).json"), encoding: .utf8)
  }

  @Test func `problems of the exchange format are solved without a record`() throws {
    let terminal = try Terminal(withRecord: false)
    for name in ["tiny-p10", "broken-n8-y1-loose-p31-chain"] {
      try Data(problem(name).utf8).write(to: URL(filePath: terminal.path("\(name).json")))
    }
    let solved = terminal.run("plan", "solve", terminal.path("tiny-p10.json"))
    #expect(solved.status == .done)
    #expect(solved.output.hasPrefix(#"{"format":"rcm-plan-1","instance":"tiny-p10","status":"optimal","cost":"#))
    let broken = terminal.run("plan", "solve", terminal.path("tiny-p10.json"), terminal.path("broken-n8-y1-loose-p31-chain.json"))
    #expect(broken.status == .findings)
    #expect(broken.output.split(separator: "\n").last?.contains(#""status":"infeasible","conflict":["#) == true)
  }

  @Test(arguments: [
    (#"[1, 2"#, "is no JSON"), (#"{"format":"other"}"#, "is missing"),
    (#"{"format":"rcm-planner-1","name":"x"}"#, "is missing"),
  ])
  func `a file that holds no problem is refused, and the part is named`(text: String, part: String) throws {
    let terminal = try Terminal(withRecord: false)
    try Data(text.utf8).write(to: URL(filePath: terminal.path("x.json")))
    let answer = terminal.run("plan", "solve", terminal.path("x.json"))
    #expect(answer.status == .failure && answer.output.isEmpty)
    #expect(answer.remarks.contains(part), "\(answer.remarks)")
    #expect(terminal.run("plan", "solve", terminal.path("x.json"), "--lang", "es").remarks != answer.remarks)
  }

  @Test func `a problem whose parts do not fit is refused at once`() throws {
    let terminal = try Terminal(withRecord: false)
    func refused(_ change: (String) -> String) throws -> String {
      let text = change(try problem("tiny-p10"))
      try Data(text.utf8).write(to: URL(filePath: terminal.path("x.json")))
      let answer = terminal.run("plan", "solve", terminal.path("x.json"))
      #expect(answer.status == .failure && answer.output.isEmpty, "\(answer.output)")
      return answer.remarks
    }
    // A gap to a meeting that is not there.
    let gap = #"{"id":"g","before":"nobody","after":"none","unit":"days","min":0,"max":1}"#
    #expect(try refused { $0.replacing("\"gaps\":[", with: "\"gaps\":[\(gap),", maxReplacements: 1) }.contains("nobody"))
  }
}
