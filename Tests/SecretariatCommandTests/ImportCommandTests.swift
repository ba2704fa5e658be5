import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

struct ImportCommandTests {
  /// A terminal with a record without meetings, and the sample page in a file.
  private func terminal(page: String = SamplePage.text) throws -> Terminal {
    let terminal = try Terminal(withRecord: false)
    terminal.run("db", "init", "--without-meetings")
    try Data(page.utf8).write(to: URL(filePath: terminal.path("rcm-page.txt")))
    return terminal
  }

  /// What the head of the sample page holds.
  private static let contents = """
      11 members, 5 observer countries, 13 observer organizations, 1 partner
      3 pillars with 9, 11 and 15 topics
      current chair Belize (2024), past chair Panama (2023)
      43 documents

    """

  @Test func `what the head of the page holds is told in Spanish and as JSON as well`() throws {
    let terminal = try terminal()
    let page = terminal.path("rcm-page.txt")
    let spanish = """
        11 miembros, 5 países observadores, 13 organizaciones observadoras, 1 socio
        3 pilares con 9, 11 y 15 temas
        presidencia actual Belice (2024), presidencia anterior Panamá (2023)
        43 documentos

      """
    #expect(terminal.run("import", "page", page, "--dry-run", "--lang", "es").output.hasSuffix(spanish))
    let json = terminal.run("import", "page", page, "--dry-run", "--json").output
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let head = try #require(answer["head"] as? [String: Any])
    #expect(head["documents"] as? Int == 43)
    let counts = ["members", "observerCountries", "observerOrganizations", "partners"].map { (head[$0] as? [Any])?.count }
    #expect(counts == [11, 5, 13, 1])
    let pillars = try #require(head["pillars"] as? [[String: Any]])
    #expect(pillars.map { ($0["topics"] as? [Any])?.count } == [9, 11, 15])
    let chairs = try #require(head["chairs"] as? [[String: Any]])
    #expect(chairs.map { $0["position"] as? String } == ["current", "outgoing"])
    #expect(chairs.map { $0["country"] as? String } == ["BZ", "PA"])
    #expect(chairs.map { $0["year"] as? Int } == [2024, 2023])
  }

  private func lineCount(_ text: String) -> Int { text.utf8.count { $0 == 0x0A } }

  @Test func `the page comes in by review, acceptance and application, and goes again`() throws {
    let terminal = try terminal()
    let page = terminal.path("rcm-page.txt")
    let rehearsal = terminal.run("import", "page", page, "--dry-run")
    #expect(rehearsal.status == .findings)
    #expect(rehearsal.output == "rcm-page.txt: 91 lines: 71 clear, 20 to review\n" + Self.contents)
    #expect(rehearsal.remarks == "Only shown; nothing was written.\n")
    #expect(terminal.run("import", "review").status == .notFound)

    #expect(terminal.run("import", "page", page).status == .findings)
    #expect(terminal.run("desk").output.hasSuffix("\n20 lines of an import await a decision: rcm import review\n"))
    #expect(
      terminal.run("desk", "--lang", "es").output.hasSuffix("\n20 líneas de una importación esperan una decisión: rcm import review\n"))

    let first = terminal.run("import", "apply")
    #expect(first.status == .findings)
    #expect(
      first.output.hasPrefix("71 added, 0 changed; 19 of 91 lines await a decision: rcm import review\n3 pillars and 43 documents added\n"))

    let decided = terminal.run("import", "accept", "188", "--as", "date=2013-11-28")
    #expect(decided.status == .done)
    #expect(decided.output.contains("set right: date=2013-11-28"))
    #expect(terminal.run("import", "reject", "152", "--reason", "not ours").status == .done)
    let pending = ["115", "116", "143", "145", "148", "151", "160", "170", "172", "174", "175", "176", "184", "185", "186", "191", "192"]
    #expect(terminal.run(["import", "accept"] + pending).status == .done)
    #expect(terminal.run("import", "review").status == .done)

    let second = terminal.run(["import", "apply"], seed: 2025)
    #expect(second.status == .done)
    #expect(second.output.hasPrefix("18 added, 2 changed, all 91 lines accounted for\n"))
    let third = terminal.run(["import", "apply"], seed: 2026)
    #expect(third.output == "0 added, 0 changed, all 91 lines accounted for\n")
    #expect(third.remarks == "Nothing to change.\n")
    let again = terminal.run("import", "page", page)
    #expect(again.status == .done)
    #expect(again.output == "rcm-page.txt: 91 lines: 0 clear, 0 to review, 90 on record, 1 rejected\n" + Self.contents)
    #expect(lineCount(terminal.run("meeting", "list").output) == 89)
    #expect(terminal.run("meeting", "show", "RCGM-2013-1").output.contains("28 November 2013"))

    let reverted = terminal.run("import", "revert")
    #expect(reverted.status == .done)
    #expect(reverted.output.hasPrefix("The import of rcm-page.txt is taken back, with 89 meetings.\n"))
    #expect(terminal.run("meeting", "list").output.isEmpty)
    #expect(terminal.run("import", "revert").status == .notFound)
    #expect(terminal.run("db", "check").output == "The record is whole.\n")
  }

  @Test func `the record that comes with the program needs nothing from the page`() throws {
    let terminal = try Terminal()
    try Data(SamplePage.text.utf8).write(to: URL(filePath: terminal.path("page.txt")))
    let page = terminal.run("import", "page", terminal.path("page.txt"))
    #expect(page.output == "page.txt: 91 lines: 0 clear, 0 to review, 91 on record\n" + Self.contents)
    #expect(terminal.run("import", "apply", "--lang", "es").output == "0 añadidas, 0 modificadas, todas las 91 líneas contabilizadas\n")
  }

  @Test(arguments: ["en", "es"]) func `the lines for a person are shown with guess and reason`(language: String) throws {
    let terminal = try terminal()
    terminal.run("import", "page", terminal.path("rcm-page.txt"))
    let review = terminal.run("import", "review", "--lang", language)
    #expect(review.status == .findings)
    try GoldenFile.expect(review.output, is: "imports/review-\(language).txt")
  }

  @Test func `a line as JSON says what was read and why it is doubted`() throws {
    let terminal = try terminal(page: "Meetings\n- November, 2013, San José, Costa Rica, RCGM Meeting ( Conclusions )\n- not a meeting\n")
    let answer = terminal.run("import", "page", terminal.path("rcm-page.txt"), "--json")
    try GoldenFile.expect(answer.output, is: "imports/page.json")
  }

  @Test(arguments: [
    ([UInt8](), "The page has no text."), ([0x4D, 0x00, 0x4D], "Line 1 holds the control character 0"),
    ([0x4D, 0xC3, 0x28], "Line 1 is not valid UTF-8."), ([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01], "this looks like a binary file"),
    (Array("hello\nworld\n".utf8), "The page has no list of meetings"),
    (Array("Meetings\n- \n".utf8), "The list of meetings at line 1 is empty."),
  ]) func `what is no page is refused in one sentence and leaves the record alone`(bytes: [UInt8], sentence: String) throws {
    let terminal = try terminal()
    let file = terminal.path("bad.txt")
    try Data(bytes).write(to: URL(filePath: file))
    let before = try Data(contentsOf: URL(filePath: terminal.path("rcm.sqlite")))
    let answer = terminal.run("import", "page", file)
    #expect(answer.status == .usage)
    #expect(answer.output.isEmpty)
    #expect(answer.remarks.hasPrefix("rcm: ") && answer.remarks.contains(sentence))
    #expect(lineCount(answer.remarks) == 2)
    #expect(try Data(contentsOf: URL(filePath: terminal.path("rcm.sqlite"))) == before)
  }

  @Test func `a file that is too large, missing or a folder is refused`() throws {
    let terminal = try terminal()
    try Data(repeating: 0x61, count: 17 << 20).write(to: URL(filePath: terminal.path("large.txt")))
    let large = terminal.run("import", "page", terminal.path("large.txt"))
    #expect(large.status == .usage)
    #expect(large.remarks.hasPrefix("rcm: The page is larger than 16 MiB"))
    #expect(terminal.run("import", "page", terminal.path("missing.txt")).status == .failure)
    #expect(terminal.run("import", "page", terminal.folder).status == .failure)
    #expect(terminal.run("import", "page").status == .usage)
  }

  @Test func `decisions that do not fit are refused with what would help`() throws {
    let terminal = try terminal(page: "Meetings\n- February 31, 2024, Lima, Peru, Workshop\n- June 5, 2020, Lima, Peru, Workshop\n")
    terminal.run("import", "page", terminal.path("rcm-page.txt"))
    #expect(terminal.run("import", "accept", "2").remarks.contains("Add --as date=…, or: rcm import reject 2"))
    #expect(terminal.run("import", "accept", "7").status == .notFound)
    #expect(terminal.run("import", "accept", "3", "--as", "dat=2020-06-06").remarks.contains("Did you mean date?"))
    #expect(terminal.run("import", "accept", "3", "--as", "date=2020-02-31").status == .usage)
    #expect(terminal.run("import", "reject", "3").status == .usage)
    #expect(terminal.run("import", "accept").status == .usage)
    #expect(terminal.run("import", "apply").status == .findings)
    let recorded = terminal.run("import", "reject", "3", "--reason", "no")
    #expect(recorded.status == .refused)
    #expect(recorded.remarks.contains("rcm meeting edit WS-2020-1"))
  }

  @Test func `lines are named one by one, in lists and ranges, or all at once`() throws {
    let terminal = try terminal()
    terminal.run("import", "page", terminal.path("rcm-page.txt"))
    #expect(terminal.run("import", "accept", "115-116").output.contains("18 to review"))
    #expect(terminal.run("import", "reject", "148,151", "--reason", "not ours").output.contains("16 to review"))
    let rest = terminal.run("import", "reject", "all", "--reason", "not ours")
    #expect(rest.output.contains(" 0 to review"))
    #expect(rest.output.split(separator: "\n").count { $0.hasSuffix("  rejected") } == 16)
    #expect(terminal.run("import", "accept", "all").remarks.hasPrefix("Nothing to change.\n"))
  }

  @Test(arguments: ["116-115", "115-", "-", "115,,116", "115;116", "x", "ALL", "+115", "1-999999999", ""])
  func `words that name no lines are refused with what is accepted`(word: String) throws {
    let terminal = try terminal()
    terminal.run("import", "page", terminal.path("rcm-page.txt"))
    let answer = terminal.run("import", "accept", word)
    #expect(answer.status == .usage)
    #expect(answer.remarks.contains("names no lines"))
    #expect(answer.remarks.contains("115-116 or 148,151, or all"))
  }
}
