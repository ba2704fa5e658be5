import CivilTime
import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

/// R19: holidays come with the program, and people add to them, take out of them and choose regions.
struct HolidayCommandTests {
  private func terminal() throws -> Terminal {
    let terminal = try Terminal()
    terminal.run("holiday", "add", "MX", "2025-10-02", "--es", "No se olvida", "--source", "DOF, 2 de octubre", "--reason", "decreed")
    terminal.run("holiday", "add", "BZ", "2025-10-03", "--en", "A day of ours")
    terminal.run("holiday", "remove", "MX", "2025-03-17")
    terminal.run("holiday", "regions", "CA", "Ontario")
    return terminal
  }

  private func write(_ text: String, to terminal: Terminal, as name: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: terminal.path(name)))
    return terminal.path(name)
  }

  @Test(arguments: ["en", "es"]) func `the holidays of a year are the ones that were read`(language: String) throws {
    let terminal = try terminal()
    let some = terminal.run("holiday", "list", "--country", "MX", "--country", "Canada", "--country", "BZ", "--lang", language)
    let all = terminal.run("holiday", "--year", "2026", "--lang", language)
    #expect(some.status == .done && some.remarks.isEmpty && all.remarks.isEmpty)
    try GoldenFile.expect(some.output + "\n" + all.output, is: "holidays/list.\(language).txt")
  }

  @Test(arguments: ["en", "es"]) func `regions are listed with a mark at the chosen one`(language: String) throws {
    let terminal = try terminal()
    let all = terminal.run("holiday", "regions", "--lang", language).output
    let none = terminal.run("holiday", "regions", "MX", "--lang", language)
    try GoldenFile.expect(all + "\n" + none.output + none.remarks, is: "holidays/regions.\(language).txt")
  }

  @Test func `holidays and regions are told to programs`() throws {
    let terminal = try terminal()
    let days = ["--from", "2025-10-01", "--until", "2025-10-31"]
    let text = terminal.run(["holiday", "list", "--country", "CA", "--country", "MX", "--json"] + days).output
    let regions = terminal.run("holiday", "regions", "CL", "--json").output
    try GoldenFile.expect(text + regions, is: "holidays/answers.json")
  }

  @Test(arguments: [["--year", "2041"], ["--from", "1995", "--until", "1996"]])
  func `outside of what the program brings a remark says so`(span: [String]) throws {
    let terminal = try terminal()
    let answer = terminal.run(["holiday", "list"] + span)
    #expect(answer.status == .done && answer.remarks.hasPrefix("The program brings holidays of 1996 to 2040"))
    #expect(terminal.run(["holiday", "list", "--lang", "es"] + span).remarks.hasPrefix("El programa trae feriados de 1996 a 2040"))
  }

  @Test(arguments: ["en", "es"]) func `what a change did is said field by field`(language: String) throws {
    let terminal = try Terminal()
    let file = try write("GT,2025-07-04,A day,\nGT,2025-05-01,May Day,\n", to: terminal, as: "more.csv")
    let commands = [
      ["add", "GT", "2025-07-02", "--en", "One day", "--es", "Un día", "--dry-run"], ["add", "GT", "2025-07-02", "--en", "One day"],
      ["remove", "GT", "2025-07-02"], ["remove", "GT", "2025-05-01", "--dry-run"], ["import", file, "--dry-run"], ["import", file],
      ["import", file], ["regions", "BR", "SP", "--dry-run"], ["regions", "BR", "SP"], ["regions", "BR", "none", "--reason", "no more"],
      ["regions", "BR", "none"],
    ]
    let text = commands.map { words in
      let answer = terminal.run(["holiday"] + words + ["--lang", language])
      #expect(answer.status == .done, "\(answer.remarks)")
      return "$ rcm holiday \(words.map { $0 == file ? "more.csv" : $0 }.joined(separator: " "))\n\(answer.output)\(answer.remarks)"
    }
    try GoldenFile.expect(text.joined(separator: "\n"), is: "holidays/changes.\(language).txt")
  }

  @Test func `R26: each change is taken back by an undo, and the past is read as it was`() throws {
    let terminal = try Terminal()
    func list(_ more: String...) -> String { terminal.run(["holiday", "list", "--country", "MX"] + more).output }
    let before = list()
    terminal.run("holiday", "add", "MX", "2025-10-02", "--en", "A day")
    terminal.run("holiday", "remove", "MX", "2025-05-01")
    let changed = list()
    #expect(changed.contains("A day") && !changed.contains("2025-05-01"))
    let later = try Terminal(now: .init(parsing: "2025-02-05T18:00:00Z"), withRecord: false)
    try FileManager.default.copyItem(atPath: terminal.path("rcm.sqlite"), toPath: later.path("rcm.sqlite"))
    later.run("holiday", "remove", "MX", "2025-12-25")
    #expect(!later.run("holiday", "list", "--country", "MX").output.contains("Christmas"))
    #expect(later.run("holiday", "list", "--country", "MX", "--as-of", "2025-02-04").output == changed)
    terminal.run("undo")
    terminal.run("undo")
    #expect(list() == before)
    #expect(terminal.run("db", "check").status == .done)
  }

  @Test func `a calendar's holidays come in for a country`() throws {
    let terminal = try Terminal()
    let text = """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      PRODID:x\r
      BEGIN:VEVENT\r
      UID:1@example.org\r
      DTSTAMP:20250101T000000Z\r
      DTSTART;VALUE=DATE:20250704\r
      SUMMARY:Día de la prueba\r
      END:VEVENT\r
      END:VCALENDAR\r

      """
    let file = try write(text, to: terminal, as: "gt.ics")
    #expect(terminal.run("holiday", "import", file).status == .usage)
    let answer = terminal.run("holiday", "import", file, "--country", "GT")
    #expect(answer.output.hasPrefix("1 holiday is recorded.\n"))
    #expect(terminal.run("holiday", "--country", "GT").output.contains("2025-07-04  Friday     Guatemala  Día de la prueba [es] (gt.ics)"))
    #expect(terminal.run("holiday", "import", file, "--country", "GT").output == "Nothing to change.\n")
  }

  @Test(
    arguments: [
      (["list", "--country", "Atlantis"], CommandRunner.ExitStatus.notFound), (["list", "--year", "25"], .usage),
      (["list", "--year", "2025", "--from", "2025"], .usage), (["list", "--from", "2026", "--until", "2025"], .usage),
      (["add", "MX", "2025-10-02"], .usage), (["add", "MX", "2025-02-30", "--en", "x"], .usage),
      (["add", "MX", "2025-05-01", "--en", "x"], .refused), (["add", "MX", "2025-10-02", "--en", "x", "--region", "x"], .notFound),
      (["remove", "MX", "2025-10-02"], .notFound), (["remove", "Guat", "2025-10-02"], .notFound), (["regions", "CA", "Texas"], .notFound),
      (["regions", "CA", "ON", "--as-of", "2025-02-03"], .usage), (["import", "holidays.txt"], .usage),
      (["import", "nothing.csv"], .failure),
    ] as [([String], CommandRunner.ExitStatus)])
  func `what is wrong ends with its exit code, in both languages`(words: [String], status: CommandRunner.ExitStatus) throws {
    let terminal = try Terminal()
    let answer = terminal.run(["holiday"] + words)
    #expect(answer.status == status, "\(answer.remarks)")
    #expect(answer.output.isEmpty)
    let spanish = terminal.run(["holiday"] + words + ["--lang", "es"])
    #expect(spanish.status == status)
    #expect(spanish.remarks != answer.remarks)
  }
}
