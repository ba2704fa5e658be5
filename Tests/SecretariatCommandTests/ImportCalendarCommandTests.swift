import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

struct ImportCalendarCommandTests {
  /// A terminal with a record without meetings, and the sample feed in a file.
  private func terminal(feed: String = SampleFeed.text) throws -> Terminal {
    let terminal = try Terminal(withRecord: false)
    terminal.run("db", "init", "--without-meetings")
    try write(feed, to: terminal)
    return terminal
  }

  private func write(_ text: String, to terminal: Terminal, as name: String = "feed.ics") throws {
    try Data(text.utf8).write(to: URL(filePath: terminal.path(name)))
  }

  @Test(arguments: ["en", "es"])
  func `a feed under review is told line by line`(language: String) throws {
    let terminal = try terminal()
    terminal.run("import", "ics", terminal.path("feed.ics"))
    try GoldenFile.expect(terminal.run("import", "review", "--all", "--lang", language).output, is: "imports/feed-\(language).txt")
  }

  @Test func `a feed under review is told to programs`() throws {
    let terminal = try terminal()
    try GoldenFile.expect(
      terminal.run("import", "ics", terminal.path("feed.ics"), "--json", "--dry-run").output, is: "imports/feed.json")
  }

  @Test func `a feed comes in by review, decision and application, and a second time changes nothing`() throws {
    let terminal = try terminal()
    let feed = terminal.path("feed.ics")
    let rehearsal = terminal.run("import", "ics", feed, "--dry-run")
    #expect(rehearsal.status == .findings)
    #expect(rehearsal.output == "feed.ics: 11 entries: 10 clear, 1 to review\n")
    #expect(rehearsal.remarks == "Only shown; nothing was written.\n")
    #expect(terminal.run("import", "review").status == .notFound)
    #expect(terminal.run("import", "ics", feed).status == .findings)
    #expect(terminal.run("import", "accept", "7", "--as", "body=RCM", "--as", "country=HN").status == .done)
    let applied = terminal.run("import", "apply")
    #expect(applied.status == .done)
    #expect(applied.output.hasPrefix("11 added, 0 changed, all 11 lines accounted for\n"))
    let again = terminal.run("import", "ics", feed)
    #expect(again.status == .done)
    #expect(again.output == "feed.ics: 11 entries: 0 clear, 0 to review, 11 on record\n")
    #expect(again.remarks == "Nothing to change.\n")
    #expect(terminal.run("db", "check").status == .done)
  }

  @Test func `a calendar inside of a saved mail comes in like a file of its own`() throws {
    let terminal = try terminal()
    let body = Data(SampleFeed.text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn])
    let mail = """
      From: Office <office@example.org>\r
      Subject: =?utf-8?Q?Invitaci=C3=B3n?=\r
      MIME-Version: 1.0\r
      Content-Type: multipart/alternative; boundary=x\r
      \r
      --x\r
      Content-Type: text/plain\r
      \r
      BEGIN:VCALENDAR is not here.\r
      --x\r
      Content-Type: text/calendar; method=PUBLISH; charset=utf-8\r
      Content-Transfer-Encoding: base64\r
      \r
      \(body)\r
      --x--\r

      """
    try write(mail, to: terminal, as: "invitation.eml")
    let answer = terminal.run("import", "ics", terminal.path("invitation.eml"), "--dry-run")
    #expect(answer.output == "invitation.eml: 11 entries: 10 clear, 1 to review\n")
    try write(mail.replacing("text/calendar", with: "text/html"), to: terminal, as: "other.eml")
    let other = terminal.run("import", "ics", terminal.path("other.eml"), "--dry-run")
    #expect(other.status == .usage && other.output.isEmpty)
    #expect(other.remarks.hasPrefix("rcm: There is no calendar in the mail.\n"), "\(other.remarks)")
  }

  @Test func `a newer feed proposes, is accepted, and is taken back`() throws {
    let terminal = try terminal(feed: SampleFeed.file([SampleFeed.workshop(sequence: 1, day: "15"), SampleFeed.events[9]]))
    let feed = terminal.path("feed.ics")
    terminal.run("import", "ics", feed)
    terminal.run("import", "apply")
    try write(SampleFeed.file([SampleFeed.workshop(sequence: 2, day: "16")]), to: terminal)
    let newer = terminal.run("import", "ics", feed, "--lang", "es")
    #expect(newer.status == .findings)
    #expect(
      newer.output == """
        feed.ics: 1 entrada: 0 claras, 1 por revisar
        1 entrada registrada de “Agenda migratoria regional” no está en este archivo; no se hace nada al respecto:
          2025-08-01  Reunión interna de la CRM (EV-2025-1)

        """)
    let card = terminal.run("import", "review").output
    #expect(card.contains("      because a newer account of WS-2025-1 changes: date, hours\n"))
    let accepted = terminal.run("import", "accept", "all")
    #expect(accepted.output.contains("1  accepted, changes WS-2025-1\n"))
    #expect(terminal.run("import", "apply", "--dry-run").output.hasPrefix("0 would be added, 1 changed, all 1 lines accounted for\n"))
    #expect(terminal.run("import", "apply").output.contains("      earliestDay: 2025-04-15 → 2025-04-16\n"))
    #expect(terminal.run("import", "revert").status == .done)
    #expect(terminal.run("meeting", "show", "WS-2025-1").output.contains("15 April 2025"))
    try write(SampleFeed.file([SampleFeed.workshop(sequence: 0, day: "20"), SampleFeed.events[9]]), to: terminal)
    let older = terminal.run("import", "ics", feed)
    #expect(older.output == "feed.ics: 2 entries: 0 clear, 0 to review, 1 on record, 1 older than on record\n")
    #expect(terminal.run("db", "check").status == .done)
  }

  @Test func `holidays are kept and listed, and can be taken in as meetings all the same`() throws {
    let terminal = try terminal(feed: SampleFeed.holidays)
    let feed = terminal.path("feed.ics")
    #expect(terminal.run("import", "ics", feed, "--until", "2025").output == "feed.ics: 2 entries: 2 clear, 0 to review\n")
    #expect(terminal.run("import", "accept", "1", "--as", "kind=VM").status == .refused)
    #expect(
      terminal.run("import", "apply").output.hasPrefix(
        "0 added, 0 changed, all 2 lines accounted for\n2 entries kept that are no meetings\n"))
    #expect(
      terminal.run("import", "entries").output == """
        2025-05-01  Día del Trabajo          Feriados de Costa Rica
        2025-09-15  Día de la Independencia  Feriados de Costa Rica

        """)
    #expect(terminal.run("import", "entries", "--from", "2025-06", "--json").output.contains("\"fate\" : \"entry\""))
    #expect(terminal.run("import", "entries", "--source", "Feriados").output.contains("Día del Trabajo"))
    #expect(terminal.run("import", "entries", "--source", "None such").status == .notFound)
    #expect(terminal.run("import", "ics", feed, "--until", "2025").output == "feed.ics: 2 entries: 0 clear, 0 to review, 2 kept\n")
    #expect(
      terminal.run("import", "ics", feed, "--as", "meetings", "--body", "RCM", "--source", "Otra", "--until", "2025", "--dry-run").output
        == "feed.ics: 2 entries: 2 clear, 0 to review\n")
    #expect(terminal.run("import", "revert").status == .done)
    #expect(terminal.run("import", "entries", "--lang", "es").output == "No hay entradas.\n")
  }

  @Test(arguments: [
    (["import", "ics", "none.ics"], CommandRunner.ExitStatus.failure, "no such file"),
    (["import", "ics", "page.html"], .usage, "Line 1 begins a web page"),
    (["import", "ics", "page.html", "--lang", "es"], .usage, "La línea 1 es el comienzo de una página web"),
    (["import", "ics", "feed.ics", "--as", "meeting"], .usage, "Did you mean meetings?"),
    (["import", "ics", "feed.ics", "--body", "RCN"], .notFound, "RCM"),
    (["import", "ics", "feed.ics", "--kind", "NOPE"], .notFound, "NOPE"),
    (["import", "ics", "feed.ics", "--from", "2026", "--until", "2025"], .usage, "--from and --until"),
    (["import", "ics", "feed.ics", "--from", "1900"], .usage, "20 years"),
  ])
  func `what cannot be taken in is refused and nothing is written`(words: [String], status: CommandRunner.ExitStatus, sentence: String)
    throws
  {
    let terminal = try terminal()
    try write("<html><body>Sign in</body></html>", to: terminal, as: "page.html")
    let answer = terminal.run(words.map { $0.hasSuffix(".ics") || $0.hasSuffix(".html") ? terminal.path($0) : $0 })
    #expect(answer.status == status, "\(answer.remarks)")
    #expect(answer.remarks.contains(sentence), "\(answer.remarks)")
    #expect(terminal.run("import", "review").status == .notFound)
  }

  @Test func `what was forgiven in a file is counted`() throws {
    let terminal = try terminal(feed: SampleFeed.text.replacing("\r\n", with: "\n"))
    let remarks = terminal.run("import", "ics", terminal.path("feed.ics")).remarks
    #expect(remarks.contains("forgiven; see with: rcm calendar validate \(terminal.path("feed.ics"))\n"))
  }

  @Test(arguments: [
    ("en", "1 event has no start that can be read, and is no entry:\n  Sin fecha\n"),
    ("es", "1 evento no tiene un comienzo legible, y no es entrada:\n  Sin fecha\n"),
  ])
  func `an event without a start that can be read is said`(language: String, sentence: String) throws {
    let feed = SampleFeed.file(["UID:a@x.example\nDTSTART;VALUE=DATE:20250231\nSUMMARY:Sin fecha", SampleFeed.events[9]])
    let terminal = try terminal(feed: feed)
    let answer = terminal.run("import", "ics", terminal.path("feed.ics"), "--lang", language)
    #expect(answer.output.hasSuffix(sentence))
    #expect(answer.status == .done)
  }

  @Test func `a file of more than 16 MiB is refused without reading all of it`() throws {
    let terminal = try terminal()
    let path = terminal.path("huge.ics")
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: 1 << 30)
    try file.close()
    let answer = terminal.run("import", "ics", path)
    #expect(answer.status == .usage)
    #expect(answer.remarks.contains("larger than 16 MiB"))
  }
}
