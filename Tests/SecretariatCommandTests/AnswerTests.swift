import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

/// Answers as JSON are for programs: they say the same whatever the language, by codes and fields.
struct AnswerTests {
  private func object(_ text: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(text.utf8)) }

  private func dictionary(_ text: String) throws -> [String: Any] { try #require(object(text) as? [String: Any]) }

  /// The same words asked of two terminals alike, in English and in Spanish.
  private func answers(_ words: [String], _ prepare: (Terminal) throws -> Void = { _ in }) throws -> [Terminal.Answer] {
    try ["en", "es"].map { language in
      let terminal = try Terminal()
      try prepare(terminal)
      return terminal.run(words + ["--json"], environment: ["RCM_LANG": language])
    }
  }

  @Test(arguments: [
    [], ["meeting", "next", "--from", "2024-01-01"], ["meeting", "show", "VM-2024"], ["series", "gaps"], ["chair", "show"],
    ["chair", "troika"],
    ["chair", "verify"], ["chair", "list"], ["cycle", "show"], ["kind", "list"], ["body", "list"], ["party", "show", "BZ"],
    ["log", "show", "1"],
    ["meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "2025-12-04..05"], ["workplan", "skeleton", "2025"],
    ["meeting", "show", "VM"], ["import", "review"],
  ])
  func `JSON does not depend on the language`(words: [String]) throws {
    let answers = try answers(words)
    #expect(answers[0].output == answers[1].output)
    #expect(answers[0].status == answers[1].status)
    #expect(!(answers[0].output + answers[0].remarks).isEmpty)
  }

  @Test func `notices are codes with fields`() throws {
    let answer = try dictionary(
      answers(["meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "2025-12-04..05"]) { terminal in
        terminal.run("meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "2025-12-05")
      }[0].output)
    let notices = try #require(answer["notices"] as? [[String: Any]])
    #expect(notices.map { $0["code"] as? String } == ["not-numbered", "possible-duplicate"])
    #expect(notices.last?["meeting"] as? String == "VM-2025")
  }

  @Test func `findings of series are codes with numbers and meetings`() throws {
    let series = try #require(try object(answers(["series", "gaps", "RCM-VM"])[0].output) as? [[String: Any]])
    let findings = try #require(series.first?["findings"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["before-the-record", "missing"])
    #expect(findings.last?["number"] as? Int == 23)
    #expect((findings.last?["known"] as? [[String: Any]])?.first?["year"] as? Int == 2_018)
  }

  @Test func `the desk's chairs are terms, not sentences`() throws {
    let desk = try dictionary(answers([])[0].output)
    let chairs = try #require(desk["chairs"] as? [[String: Any]])
    let chair = try #require(chairs.first?["chair"] as? [String: Any])
    let terms = try #require(chair["terms"] as? [[String: Any]])
    #expect(terms.map { $0["label"] as? Int } == [2_025])
    #expect(terms.map { $0["holderState"] as? String } == ["not-recorded"])
    #expect(
      ((chairs.first?["troika"] as? [String: Any])?["seats"] as? [[String: Any]])?.map { $0["position"] as? String } == [
        "outgoing", "current", "incoming",
      ])
  }

  @Test func `differences between a page and the record are codes with fields`() throws {
    let terminal = try Terminal()
    try Data(SamplePage.text.replacing("Belize", with: "Belise").utf8).write(to: URL(filePath: terminal.path("page.txt")))
    let answer = try dictionary(terminal.run("import", "page", terminal.path("page.txt"), "--json").output)
    let differences = try #require(answer["differences"] as? [[String: Any]])
    #expect(
      differences.contains { $0["code"] as? String == "not-on-page" && $0["party"] as? String == "BZ" && $0["role"] as? String == "member" }
    )
    #expect(differences.contains { $0["code"] as? String == "not-on-record" && $0["text"] as? String == "Belise" && $0["line"] is Int })
  }

  @Test func `a long value is cut on the screen and whole as JSON`() throws {
    let terminal = try Terminal(withRecord: false)
    terminal.run("db", "init", "--without-meetings")
    try Data(SamplePage.text.utf8).write(to: URL(filePath: terminal.path("page.txt")))
    terminal.run("import", "page", terminal.path("page.txt"))
    let shown = terminal.run("log", "show", "2", "--lang", "es").output
    #expect(shown.utf8.count < 2_000)
    #expect(shown.contains("… (\(SamplePage.text.unicodeScalars.count) caracteres)\n"))
    #expect(terminal.run("log", "show", "2", "--json").output.utf8.count > SamplePage.text.utf8.count)
  }

  @Test(arguments: [("en", "  … and "), ("es", "  … y ")]) func `rows that are not shown are counted`(language: String, words: String)
    throws
  {
    let terminal = try Terminal(withRecord: false)
    terminal.run("db", "init", "--without-meetings")
    try Data(SamplePage.text.utf8).write(to: URL(filePath: terminal.path("page.txt")))
    terminal.run("import", "page", terminal.path("page.txt"))
    let output = terminal.run("import", "apply", "--lang", language).output
    #expect(output.contains(words))
    #expect(output.contains(language == "en" ? " more rows\n" : " filas más\n"))
  }
}
