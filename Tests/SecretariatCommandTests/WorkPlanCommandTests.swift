import CivilTime
import Foundation
import Testing

@testable import SecretariatCommand

struct WorkPlanCommandTests {
  @Test func `a year without a plan names the command that helps`() throws {
    let terminal = try Terminal()
    for verb in ["show", "export"] {
      let answer = terminal.run("workplan", verb, "2025")
      #expect(answer.status == .notFound)
      #expect(answer.output.isEmpty)
      #expect(answer.remarks.contains("rcm workplan skeleton 2025\n"))
    }
  }

  @Test func `a plan is shown when it is new, and again only what changed`() throws {
    let terminal = try Terminal()
    let first = terminal.run("workplan", "skeleton", "2025", "--based-on", "2022..2024")
    #expect(first.status == .done)
    #expect(first.output.hasPrefix("Work plan 2025: skeleton\n"))
    #expect(first.output.contains("2022–2024: 3 of 3 (29–30 November 2022; 4–5 December 2023; 3–4 December 2024)."))
    #expect(terminal.run("workplan", "skeleton", "2025").output == "Nothing to change.\n")
    #expect(terminal.run("workplan", "skeleton", "2025", "--lang", "es").output == "Nada que cambiar.\n")
    #expect(terminal.run("workplan", "skeleton", "2025", "--based-on", "2023").output.contains("basisFirst: 2022 → 2023"))
    #expect(terminal.run("undo").status == .done)
    #expect(terminal.run("workplan", "show", "2025").output == first.output)
    #expect(terminal.run("db", "check").status == .done)
  }

  @Test(arguments: ["en", "es"])
  func `no line is wider than a page`(language: String) throws {
    let terminal = try Terminal()
    let plan = terminal.run("workplan", "skeleton", "2024", "--lang", language).output
    let cycle = terminal.run("cycle", "show", "--lang", language).output
    #expect((plan + cycle).split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `adopting names each proposal`() throws {
    let terminal = try Terminal()
    let answer = terminal.run("workplan", "skeleton", "2025", "--adopt")
    #expect(answer.remarks.contains("VM-2025 is proposed, between 1 and 7 December 2025.\n"))
    #expect(answer.remarks.contains("PLAN is not proposed: its window in 2025 has passed"))
    #expect(answer.output.contains("(VM-2025, proposed)"))
    #expect(terminal.run("workplan", "skeleton", "2025", "--adopt").output == "Nothing to change.\n")
  }

  @Test func `a rehearsal shows the plan and keeps nothing`() throws {
    let terminal = try Terminal()
    let answer = terminal.run("workplan", "skeleton", "2025", "--adopt", "--dry-run")
    #expect(answer.output.hasPrefix("Work plan 2025: skeleton\n"))
    #expect(answer.remarks.hasSuffix("Only shown; nothing was written.\n"))
    #expect(terminal.run("workplan", "show", "2025").status == .notFound)
    #expect(terminal.run("meeting", "list", "--year", "2025").output.isEmpty)
  }

  @Test func `a plan that the record has overtaken says so`() throws {
    let terminal = try Terminal()
    terminal.run("workplan", "skeleton", "2025")
    #expect(terminal.run("workplan", "show", "2025").remarks.isEmpty)
    terminal.run("meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "2025-12-03..04")
    #expect(terminal.run("workplan", "show", "2025").remarks.contains("rcm workplan skeleton 2025 --dry-run"))
    let changes = terminal.run("workplan", "skeleton", "2025").output
    #expect(changes.contains("meeting: — → VM-2025"))
    #expect(changes.contains("windowUntil: 2025-12-05 → 2025-12-02"))
  }

  @Test func `a paper goes to a file or to standard output`() throws {
    let terminal = try Terminal()
    terminal.run("workplan", "skeleton", "2025")
    let shown = terminal.run("workplan", "export", "2025", "--lang", "es")
    #expect(shown.output.hasPrefix("# Plan de trabajo 2025: esquema\n"))
    let file = terminal.path("plan.md")
    #expect(terminal.run("workplan", "export", "2025", "--lang", "es", "--out", file).status == .done)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == shown.output)
    #expect(terminal.run("workplan", "export", "2025", "--out", terminal.path("none/plan.md")).status == .failure)
  }

  @Test func `JSON holds the plan`() throws {
    let terminal = try Terminal()
    let drawn = terminal.run("workplan", "skeleton", "2025", "--json").output
    let written = try #require(try JSONSerialization.jsonObject(with: Data(drawn.utf8)) as? [String: Any])
    #expect(Set(written.keys) == ["plan", "proposed", "written"])
    let shown = terminal.run("workplan", "show", "2025", "--json").output
    let plan = try #require(try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any])
    #expect(plan["year"] as? Int == 2_025)
    #expect((plan["meetings"] as? [Any])?.count == 10)
    #expect((plan["chair"] as? [String: Any])?["holder"] == nil)
  }

  @Test(arguments: [
    (["0"], CommandRunner.ExitStatus.usage, "0 is not the year of a plan"), (["abc"], .usage, "“abc” is not a year"),
    (["20255"], .usage, "is not a year"), ([], .usage, "year"),
    (["2025", "--based-on", "2024..2022"], .usage, "2022..2024"), (["2025", "--based-on", "x"], .usage, "not a year"),
    (["2025", "--based-on", "2023..2025"], .usage, "cannot rest on"), (["2025", "--body", "SACM"], .notFound, "No yearly cycle of SACM"),
    (["2025", "--body", "RMC"], .notFound, "Did you mean RCM?"),
  ])
  func `wrong input is refused in words`(words: [String], status: CommandRunner.ExitStatus, message: String) throws {
    let terminal = try Terminal()
    let answer = terminal.run(["workplan", "skeleton"] + words)
    #expect(answer.status == status)
    #expect(answer.remarks.contains(message), "\(answer.remarks)")
    #expect(answer.output.isEmpty)
  }

  @Test func `the cycle is listed and shown in both languages`() throws {
    let terminal = try Terminal()
    #expect(terminal.run("cycle", "list").output == "RCM  Regional Conference on Migration  10 meetings, 38 deadlines\n")
    let shown = terminal.run("cycle", "show", "rcm", "--lang", "es").output
    #expect(shown.contains("Debe terminar el día anterior a VM."))
    #expect(shown.hasSuffix("El plazo es un valor por defecto de este programa; no se conoce norma del cuerpo sobre plazos.\n"))
    #expect(terminal.run("cycle", "show", "SACM").status == .notFound)
    let json = terminal.run("cycle", "show", "--json").output
    #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
  }
}
