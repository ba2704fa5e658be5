import CivilTime
import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

/// R9: a handover is an act bound to a meeting.
struct HandoverTests {
  /// A terminal in January 2026, after a meeting at which the chair passed.
  static func terminal(isHeld: Bool = true) throws -> Terminal {
    let terminal = try Terminal(now: Instant(parsing: "2026-01-15T15:00:00Z"))
    let meeting = ["meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "2025-12-04..05", "--state", "confirmed"]
    #expect(terminal.run(meeting).status == .done)
    if isHeld { #expect(terminal.run("meeting", "hold", "VM-2025").status == .done) }
    return terminal
  }

  @Test func `the chair passes at the close of the main meeting`() throws {
    let terminal = try Self.terminal()
    #expect(terminal.run("chair", "elect", "2026", "HN", "--source", "a test").status == .done)
    let answer = terminal.run("chair", "handover")
    #expect(answer.status == .done)
    try GoldenFile.expect(answer.output, is: "chairs/handover-en.txt")
    #expect(
      terminal.run("chair", "show", "--on", "2025-12-05").output.hasPrefix(
        "not recorded (2025) until the close of VM-2025; Honduras (2026) from then\n"))
    #expect(terminal.run("chair", "show").output.hasPrefix("Honduras (2026)\n"))
    #expect(terminal.run("undo").status == .done)
    #expect(terminal.run("chair", "verify").output.contains("no handover is on record"))
  }

  @Test func `before the handover the record gives the old answer`() throws {
    let terminal = try Self.terminal()
    #expect(terminal.run("chair", "handover", "--to", "HN").status == .done)
    #expect(
      terminal.run("chair", "list", "--known-on", "2025-12-04").output.hasSuffix(
        "2025  not recorded        from 6 December 2024   VM-2024\n"))
    #expect(terminal.run("chair", "list", "--known-on", "2025-12-05").output.contains("2026  Honduras"))
  }

  @Test(arguments: [
    (["--at", "VM-2025"], "en", "The chair of RCM would pass to Honduras (2026) at the close of VM-2025.\n"),
    (["--at", "VM-2025"], "es", "CRM: la Presidencia pasaría a Honduras (2026) en la clausura de VM-2025.\n"),
    (["--on", "2025-12", "--reason", "x"], "en", "The chair of RCM would pass to Honduras (2026) in December 2025.\n"),
    (["--on", "2025-12-10", "--reason", "x"], "en", "The chair of RCM would pass to Honduras (2026) on 10 December 2025.\n"),
    (["--on", "2025-12-10", "--reason", "x"], "es", "CRM: la Presidencia pasaría a Honduras (2026) el 10 de diciembre de 2025.\n"),
  ])
  func `the sentence names who takes over, for which term, and when`(words: [String], language: String, sentence: String) throws {
    let terminal = try Self.terminal()
    let handover = ["chair", "handover", "--to", "HN", "--lang", language] + words
    #expect(terminal.run(handover + ["--dry-run"]).output.hasPrefix(sentence))
    let done = sentence.replacingOccurrences(of: "would pass", with: "passes").replacingOccurrences(of: "pasaría", with: "pasa")
    #expect(terminal.run(handover).output.hasPrefix(done))
  }

  @Test func `the second handover at a meeting is refused, and names the first`() throws {
    let terminal = try Self.terminal()
    #expect(terminal.run(["chair", "handover", "--to", "HN"], environment: ["RCM_AUTHOR": "Berta"]).status == .done)
    for words in [["--to", "PA"], ["--at", "VM-2025"], []] {
      let answer = terminal.run(["chair", "handover"] + words)
      #expect(answer.status == .refused)
      #expect(answer.remarks.contains("The chair passed to Honduras (2026) at VM-2025 already; Berta recorded it (log entry 4)"))
    }
  }

  @Test(arguments: [
    ([], "ninguna fuente nombra"), (["--to", "AR"], "no era miembro"), (["--at", "VM-2026", "--to", "HN"], "que está por venir"),
    (["--at", "RCGM-2024-2", "--to", "HN"], "no es antes del"), (["--at", "TROIKA-2023", "--to", "HN"], "no es antes del"),
    (["--on", "2025-12-10", "--to", "HN"], "Indique el motivo"), (["--on", "2026-06-10", "--to", "HN", "--reason", "x"], "por venir"),
    (["--at", "VM-2025", "--on", "2025-12-10", "--to", "HN"], "no el 10 de diciembre"),
    (["--to", "HN", "--label", "2025"], "el anterior es 2025"),
    (["--body", "SACM", "--to", "AR"], "no está registrada la reunión"),
    (["--body", "SACM", "--at", "VM-2025", "--to", "AR"], "no es una reunión de SACM"),
  ])
  func `a handover that cannot be is refused with what would help`(words: [String], message: String) throws {
    let terminal = try Self.terminal()
    #expect(terminal.run("meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "2026-12-03..04").status == .done)
    let before = terminal.run("chair", "list", "--json").output
    let answer = terminal.run(["chair", "handover"] + words + ["--lang", "es"])
    #expect(answer.status == .refused)
    #expect(answer.remarks.lowercased().contains(message.lowercased()), "\(answer.remarks)")
    #expect(terminal.run("chair", "list", "--json").output == before)
  }

  @Test func `a meeting that is not on record as held hands nothing over`() throws {
    let terminal = try Self.terminal(isHeld: false)
    let answer = terminal.run("chair", "handover", "--to", "HN")
    #expect(answer.status == .refused)
    #expect(answer.remarks.contains("VM-2025 is confirmed, not held"))
    #expect(answer.remarks.contains("rcm meeting hold VM-2025"))
  }

  @Test func `a meeting that is only proposed is to be confirmed before it is held`() throws {
    let terminal = try Terminal(now: Instant(parsing: "2026-01-15T15:00:00Z"))
    terminal.run("meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "2025-12-04..05")
    #expect(
      terminal.run("chair", "handover", "--at", "VM-2025", "--to", "HN").remarks.contains(
        "rcm meeting confirm VM-2025; then rcm meeting hold VM-2025"))
  }

  @Test func `what came with the record is told as such when the chair passed to a holder whom no source names`() throws {
    let terminal = try Self.terminal()
    let answer = terminal.run("chair", "handover", "--at", "VM-2024", "--to", "HN")
    #expect(answer.remarks.hasPrefix("rcm: The chair passed to the term 2025 at VM-2024 already;"))
    #expect(!answer.remarks.contains("undo"))
    #expect(
      terminal.run("chair", "handover", "--at", "VM-2024", "--to", "HN", "--lang", "es").remarks.hasPrefix(
        "rcm: La Presidencia ya pasó al período 2025 en VM-2024;"))
  }

  @Test func `a chair that falls vacant on a day names no meeting`() throws {
    let terminal = try Self.terminal()
    #expect(terminal.run("chair", "handover", "--to", "HN").status == .done)
    #expect(terminal.run("chair", "vacancy", "2026", "--from", "2026-01-10", "--source", "a test", "--reason", "x").status == .done)
    let show = ["chair", "show", "--on", "2026-01-10"]
    #expect(terminal.run(show).output.hasPrefix("Honduras (2026) until some time of the day; vacant (2026) from then\n"))
    #expect(
      terminal.run(show + ["--lang", "es"]).output.hasPrefix(
        "Honduras (2026) hasta algún momento del día; vacante (2026) a partir de entonces\n"))
    #expect(terminal.run("chair", "troika", "--on", "2026-01-10").output.hasPrefix("until some time of the day: "))
  }

  @Test func `who takes over is the one whom the plan gives the turn`() throws {
    let terminal = try Self.terminal()
    #expect(terminal.run("chair", "elect", "2026", "HN", "--source", "a test").status == .done)
    let answer = terminal.run("chair", "handover", "--to", "PA")
    #expect(answer.status == .refused)
    #expect(answer.remarks.contains("The plan gives the turn 2026 to Honduras"))
  }

  @Test func `the chair can pass at another meeting, and at one that is not on record, for a reason`() throws {
    let terminal = try Self.terminal()
    let meeting = ["meeting", "add", "--body", "RCM", "--kind", "RCGM", "--dates", "2026-01-12..13", "--state", "confirmed"]
    #expect(terminal.run(meeting).status == .done)
    #expect(terminal.run("meeting", "hold", "RCGM-2026-1").status == .done)
    #expect(terminal.run("chair", "handover", "--at", "RCGM-2026-1", "--to", "HN").status == .refused)
    #expect(terminal.run("chair", "handover", "--at", "RCGM-2026-1", "--to", "HN", "--reason", "the VM ran out of time").status == .done)
    #expect(
      terminal.run("chair", "show", "--on", "2026-01-13").output.contains("until the close of RCGM-2026-1; Honduras (2026) from then"))
    #expect(
      terminal.run("chair", "handover", "--body", "SACM", "--on", "2025-10", "--to", "UY", "--label", "2026", "--reason", "a letter").status
        == .done)
    #expect(terminal.run("chair", "list", "--body", "SACM").output.contains("2026  Uruguay       from October 2025"))
  }

  @Test func `the chair can be vacant until the next handover`() throws {
    let terminal = try Self.terminal()
    #expect(terminal.run("chair", "handover", "--to", "HN").status == .done)
    let answer = terminal.run(
      "chair", "vacancy", "2026", "--from", "2026-01-10", "--reason", "it gave the chair up", "--source", "a letter")
    #expect(answer.status == .done)
    #expect(terminal.run("chair", "show").output.hasPrefix("vacant (2026)\n"))
    #expect(terminal.run("chair", "show", "--on", "2026-01-09").output.hasPrefix("Honduras (2026)\n"))
    #expect(terminal.run("chair", "verify").output.contains("vacant: it gave the chair up"))
    #expect(
      terminal.run("chair", "handover", "--on", "2026-01-14", "--to", "PA", "--label", "2026/2", "--reason", "by consensus").status == .done
    )
    #expect(terminal.run("chair", "show").output.hasPrefix("Panama (2026/2)\n"))
  }

  @Test func `a chair that passes by the calendar is not handed over`() throws {
    let terminal = try Self.terminal()
    let rule = [
      "body", "rotation", "SACM", "--policy", "alphabetical", "--alphabet", "es", "--months", "12", "--from", "2026-01-01", "--source", "x",
    ]
    #expect(terminal.run(rule).status == .done)
    let answer = terminal.run("chair", "handover", "--body", "SACM", "--to", "AR")
    #expect(answer.status == .refused)
    #expect(answer.remarks.contains("passes by the calendar"))
  }

  @Test func `a handover whose meeting is not held any more is reported`() throws {
    let terminal = try Self.terminal()
    #expect(terminal.run("chair", "handover", "--to", "HN").status == .done)
    #expect(terminal.run("undo", "3").status == .done)
    #expect(terminal.run("chair", "verify").output.contains("the handover meeting VM-2025 is not on record as held"))
  }

  @Test func `a day that is known only roughly does not hide a second handover`() throws {
    let terminal = try Self.terminal()
    let handover = ["chair", "handover", "--body", "SACM", "--to", "BR", "--reason", "x", "--source", "x", "--on"]
    #expect(terminal.run(handover + ["2025-11-01"]).status == .done)
    #expect(terminal.run(handover + ["2025-11"]).status == .refused)
  }

  @Test func `a handover that is overdue is reported, though its day was only expected`() throws {
    let terminal = try Terminal(now: Instant(parsing: "2026-06-01T15:00:00Z"))
    #expect(terminal.run("chair", "elect", "2026", "CR", "--decision", "a test").status == .done)
    #expect(terminal.run("chair", "verify").output.contains("the chair was to pass to the term 2026"))
  }
}
