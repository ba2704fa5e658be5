import TestSupport
import Testing

@testable import SecretariatCommand

struct ChairCommandTests {
  @Test(arguments: [
    ("2023-12-06", "Panama (2023)\n"), ("2023-12-07", "Panama (2023) until the close of VM-2023; Belize (2024) from then\n"),
    ("2023-12-08", "Belize (2024)\n"), ("2024-12-31", "not recorded (2025)\n"),
    ("2026-11-25", "not recorded (the record ends with the term of 2025)\n"), ("1990-01-01", "before the record begins\n"),
    ("1998-06-01", "Canada (1998) or El Salvador (1999): the day of the handover is not recorded\n"),
  ])
  func `who chairs is told by the day, and the day of a handover has two answers`(day: String, sentence: String) throws {
    let answer = try Terminal().run("chair", "show", "--on", day)
    #expect(answer.status == .done)
    #expect(answer.output.hasPrefix(sentence))
  }

  @Test func `a term that no source names is shown with what is known of it alone`() throws {
    let answer = try Terminal().run("chair", "show", "--on", "2025-03-01")
    #expect(
      answer.output
        == """
        not recorded (2025)
          2025  No source at hand names the chair of 2025; start: close of the XXIX Vice-Ministerial Meeting.

        """)
  }

  @Test func `a seat of the troika that no source names is not recorded`() throws {
    let terminal = try Terminal()
    let answer = terminal.run("chair", "troika", "--on", "2024-06-30")
    #expect(answer.output == "outgoing Panama 2023, current Belize 2024, incoming not recorded\n")
    #expect(answer.status == .done)
    #expect(terminal.run("chair", "troika", "--on", "2024-06-30", "--strict").status == .findings)
    #expect(
      terminal.run("chair", "troika", "--on", "2018-06-01").output
        == "outgoing El Salvador 2017, current Panama 2018, incoming Guatemala 2019\n")
    #expect(
      terminal.run("chair", "troika", "--on", "2023-12-07").output
        == """
        until the close of VM-2023: outgoing El Salvador 2022, current Panama 2023, incoming Belize 2024
        from then: outgoing Panama 2023, current Belize 2024, incoming not recorded

        """)
    #expect(
      terminal.run("chair", "troika", "--on", "2026-11-25").output == "outgoing not recorded, current not recorded, incoming not recorded\n"
    )
    #expect(
      terminal.run("chair", "troika", "--on", "2024-06-30", "--lang", "es").output
        == "saliente Panamá 2023, actual Belice 2024, entrante no registrada\n")
  }

  @Test func `the next chair is not guessed`() throws {
    let terminal = try Terminal()
    #expect(terminal.run("chair", "next", "--on", "2023-06-01").output == "Belize (2024), from 7 December 2023\n")
    #expect(terminal.run("chair", "next", "--on", "2024-06-01").output == "The next chair is not recorded.\n")
  }

  @Test(arguments: ["en", "es"])
  func `what the history lacks is listed`(language: String) throws {
    let answer = try Terminal().run("chair", "verify", "--lang", language)
    #expect(answer.status == .findings)
    try GoldenFile.expect(answer.output, is: "chairs/verify.\(language).txt")
  }

  @Test(arguments: ["RCM", "SACM"])
  func `the chain of terms is listed with sources and confidence`(body: String) throws {
    try GoldenFile.expect(Terminal().run("chair", "list", "--body", body).output, is: "chairs/list.\(body).txt")
  }

  @Test func `in Spanish a day takes its article and the chair is feminine`() throws {
    let terminal = try Terminal()
    func spanish(_ words: String...) -> String { terminal.run(words + ["--lang", "es"]).output }
    #expect(spanish("chair", "next", "--on", "2023-06-01") == "Belice (2024), desde el 7 de diciembre de 2023\n")
    let list = spanish("chair", "list")
    #expect(list.contains("desde el 7 de diciembre de 2023"))
    #expect(list.contains("desde marzo de 1996"))
    #expect(!list.contains("desde el marzo"))
    #expect(spanish("chair", "list", "--body", "SACM").contains("desde 2005"))
    let card = spanish("party", "show", "US")
    #expect(card.contains("\n  CRM: miembro"))
    #expect(card.contains("\n  CRM: Presidencia de 2000 (inferida)\n"))
  }
}
