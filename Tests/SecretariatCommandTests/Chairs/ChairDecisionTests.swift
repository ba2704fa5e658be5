import CivilTime
import TestSupport
import Testing

@testable import SecretariatCommand

/// Decisions about a chair through the command line (R7; journey J11).
struct ChairDecisionTests {
  /// A terminal in February 2025, whose record knows the chairs up to 2028 and their meetings.
  private func terminal() throws -> Terminal {
    let terminal = try Terminal()
    for (turn, party) in [("2025", "GT"), ("2026", "HN"), ("2027", "DO"), ("2028", "CR")] {
      #expect(terminal.run("chair", "elect", turn, party, "--decision", "a test").status == .done)
    }
    for dates in ["2026-12-03..04", "2027-12-02..03"] {
      #expect(terminal.run("meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", dates).status == .done)
    }
    #expect(
      terminal.run("meeting", "add", "--body", "RCM", "--kind", "RCGM", "--dates", "2027-06-08..09", "--city", "San José").status == .done)
    return terminal
  }

  private func holders(_ terminal: Terminal) -> [String] {
    terminal.run("chair", "list").output.split(separator: "\n").suffix(6).map { line in
      line.split(separator: " ").prefix(2).joined(separator: " ")
    }
  }

  @Test(arguments: ["en", "es"])
  func `a swap shows every term, troika, meeting, host and participant that would change, and what stays`(language: String) throws {
    let terminal = try terminal()
    for (meeting, expression) in [("RCGM-2027-1", "troika(RCM)"), ("VM-2027", "members(RCM) + chair(RCM)"), ("VM-2026", "incoming(RCM)")] {
      #expect(terminal.run("participants", "set", meeting, expression).status == .done)
    }
    #expect(terminal.run("participants", "freeze", "VM-2026").status == .done)
    let answer = terminal.run(
      "chair", "swap", "2027", "2028", "--decision", "XXX VM, item 7", "--reason", "both asked for it", "--dry-run", "--lang", language)
    #expect(answer.status == .done)
    try GoldenFile.expect(answer.output, is: "chairs/swap-\(language).txt")
    #expect(holders(terminal) == ["2024 Belize", "2025 Guatemala", "2026 Honduras", "2027 Dominican", "2028 Costa", "2029 not"])
  }

  @Test func `an exception that is taken back restores the order`() throws {
    let terminal = try terminal()
    let before = terminal.run("chair", "list", "--json").output
    for act in [["swap", "2027", "2028"], ["skip", "2026"], ["insert", "2026", "MX"], ["withdraw", "2027"], ["vacancy", "2027"]] {
      #expect(terminal.run(["chair"] + act + ["--reason", "a test", "--source", "a test"]).status == .done, "\(act)")
      #expect(terminal.run("chair", "list", "--json").output != before, "\(act)")
      #expect(terminal.run("undo").status == .done)
      #expect(terminal.run("chair", "list", "--json").output == before, "\(act)")
    }
  }

  @Test func `a seat four years ahead can be known`() throws {
    let terminal = try terminal()
    #expect(terminal.run("chair", "show").output.hasPrefix("Guatemala (2025)\n"))
    #expect(
      terminal.run("chair", "next").output == "Honduras (2026), from December 2025\nthen Dominican Republic (2027), from 4 December 2026\n")
    #expect(
      terminal.run("chair", "troika", "--on", "2025-03-01").output
        == "outgoing Belize 2024, current Guatemala 2025, incoming Honduras 2026\n")
  }

  @Test func `the chair of 2025 is not recorded until someone records it`() throws {
    let terminal = try Terminal()
    #expect(terminal.run("chair", "show", "--on", "2025-03-01").output.hasPrefix("not recorded (2025)\n"))
    let answer = terminal.run("chair", "elect", "2025", "GT", "--decided-on", "2024-12-06", "--source", "a letter")
    #expect(answer.output.contains("2025  not recorded (assumed, from 6 December 2024, close of VM-2024) → Guatemala"))
    #expect(
      terminal.run("chair", "show", "--on", "2025-03-01").output
        == "Guatemala (2025)\n  2025  a letter (documented)\n        6 December 2024: election of Guatemala for 2025; a letter\n")
    #expect(terminal.run("chair", "show", "--known-on", "2024-12-05").output.hasPrefix("Belize (2024)"))
  }

  @Test(arguments: [
    (["skip", "2026", "--source", "x"], "Añada --reason", CommandRunner.ExitStatus.refused),
    (["skip", "2026", "--reason", "x"], "--decision", .refused),
    (["elect", "2026", "MX", "--source", "x"], "El turno 2026 corresponde a Honduras", .refused),
    (["skip", "2024", "--source", "x", "--reason", "x"], "El turno 2024 ya había comenzado", .refused),
    (["skip", "2050", "--source", "x", "--reason", "x"], "Nadie tiene el turno 2050", .refused),
    (["elect", "2029", "AR", "--source", "x"], "Argentina no es miembro", .refused),
    (["elect", "2029", "XX", "--source", "x"], "Ningún participante se llama “XX”", .notFound),
    (["elect", "29", "XX", "--source", "x", "--decided-on", "2099-01-01"], "está por venir", .usage),
    (["extend", "2026", "--by", "6", "--reason", "x", "--source", "x"], "pasa en un traspaso", .refused),
    (["extend", "2026", "--reason", "x", "--source", "x"], "se indica una vez", .usage),
    (["swap", "2026", "2026", "--reason", "x", "--source", "x"], "consigo mismo", .usage),
    (["skip", "next", "--reason", "x", "--source", "x"], "no es la etiqueta de un período", .usage),
    (["reinstate", "MX", "--from", "2026-01-01", "--reason", "x", "--source", "x"], "no está suspendido", .refused),
  ])
  func `a decision that does not fit is refused in one clear sentence, and nothing is written`(
    words: [String], message: String, status: CommandRunner.ExitStatus
  ) throws {
    let terminal = try terminal()
    let before = terminal.run("log", "list").output
    let answer = terminal.run(["chair"] + words + ["--lang", "es"])
    #expect(answer.status == status)
    #expect(answer.remarks.contains(message), "\(answer.remarks)")
    #expect(answer.output == "")
    #expect(terminal.run("log", "list").output == before)
  }

  @Test func `a decision that would keep a later one from fitting is refused`() throws {
    let terminal = try terminal()
    #expect(terminal.run("chair", "withdraw", "2027", "--reason", "x", "--source", "x").status == .done)
    #expect(terminal.run("chair", "elect", "2027", "PA", "--source", "x").status == .done)
    let answer = terminal.run(
      "chair", "withdraw", "2027", "--reason", "x", "--source", "x", "--decided-on", "2025-02-02")
    #expect(answer.status == .refused)
    #expect(answer.remarks.contains("There is no turn 2027") || answer.remarks.contains("Nobody has the turn 2027"))
  }

  @Test func `what was decided is listed with why, where and on what authority`() throws {
    let terminal = try terminal()
    #expect(terminal.run("chair", "swap", "2027", "2028", "--decision", "XXX VM, item 7", "--reason", "both asked for it").status == .done)
    #expect(
      terminal.run("chair", "decisions").output.hasSuffix(
        "7  3 February 2025   exchange of the turns 2027 and 2028; XXX VM, item 7; reason: both asked for it\n"))
    #expect(terminal.run("chair", "decisions", "--json").output.contains("\"act\" : \"swap\""))
  }

  @Test func `a suggestion ranks the members and writes nothing`() throws {
    let terminal = try terminal()
    #expect(terminal.run("chair", "offer", "2029", "NI", "--source", "a letter").status == .done)
    let before = terminal.run("log", "list").output
    let lines = terminal.run("chair", "suggest", "2029").output.split(separator: "\n")
    #expect(
      lines.prefix(3) == [
        "Turn 2029 of RCM, now not recorded:", "  1  Nicaragua      has offered (decision 7); last chaired 2014, 11 terms ago",
        "  2  Canada         last chaired 2005, 20 terms ago",
      ])
    #expect(terminal.run("chair", "suggest", "2029", "--lang", "es").output.hasPrefix("CRM: turno 2029, ahora no registrada:\n"))
    // Who has a turn now or later is left out.
    #expect(!lines.contains { $0.contains("Honduras") || $0.contains("Guatemala") })
    #expect(terminal.run("log", "list").output == before)
  }

  @Test func `the office-holder can change within a term`() throws {
    let terminal = try terminal()
    for (name, from) in [("A. Perez", "2024-12-06"), ("B. Lopez", "2025-01")] {
      let answer = terminal.run(
        "chair", "officer", "2025", "--name", name, "--office-en", "Deputy Minister", "--office-es", "Viceministro", "--from", from,
        "--source", "a letter")
      #expect(answer.status == .done)
    }
    let output = terminal.run("chair", "show").output
    #expect(output.contains("A. Perez, Deputy Minister from 6 December 2024 (a letter)\n"))
    #expect(output.contains("B. Lopez, Deputy Minister from January 2025 (a letter)\n"))
    #expect(
      terminal.run("chair", "officer", "2025", "--office-en", "x", "--from", "2031", "--source", "x").status == .refused)
    #expect(terminal.run("chair", "officer", "2077", "--office-en", "x", "--source", "x").status == .notFound)
  }
}
