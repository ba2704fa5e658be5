import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

struct InvitationCommandTests {
  /// A terminal with a confirmed meeting, `VM-2025`, and three delegates, of whom the third has no address.
  private func terminal() throws -> Terminal {
    let terminal = try Terminal()
    terminal.run(
      "meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "2025-12-04", "--hours", "09:00-17:00", "--zone", "America/Guatemala",
      "--city", "Guatemala", "--title-en", "Vice-Ministerial Meeting", "--title-es", "Reunión Viceministerial")
    terminal.run("meeting", "confirm", "VM-2025")
    terminal.run("participants", "set", "VM-2025", "members(*)")
    for (seat, name, email) in [("MX", "Ana Pérez", "ana@example.net"), ("CR", "Luis Mora", "luis@example.net"), ("GT", "Eva Paz", nil)] {
      terminal.run(
        ["participants", "add", "VM-2025", "--seat", seat, "--role", "head", "--name", name] + (email.map { ["--email", $0] } ?? []))
    }
    return terminal
  }

  private func out(_ terminal: Terminal) -> String { terminal.path("out") }

  private func uid(_ terminal: Terminal) throws -> String {
    let calendar = terminal.run("calendar", "export", "--from", "2025-12-04", "--until", "2025-12-04").output
    return try #require(calendar.firstMatch(of: /\r\nUID:([^\r]+)\r\nDTSTAMP/)?.output.1).description
  }

  /// Saves an answer as a file.
  private func save(
    _ terminal: Terminal, _ name: String, _ method: String = "REPLY", _ status: String = "ACCEPTED", of address: String = "ana@example.net",
    minute: Int = 10, lines: String = ""
  ) throws -> String {
    let text = """
      BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:\(method)\r\nBEGIN:VEVENT\r\nUID:\(try uid(terminal))\r\nDTSTAMP:20250301T12\(minute)00Z\r
      SEQUENCE:1\r\nATTENDEE;PARTSTAT=\(status):mailto:\(address)\r\n\(lines)END:VEVENT\r\nEND:VCALENDAR\r\n
      """
    let path = terminal.path(name)
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func shown(_ answer: Terminal.Answer, _ terminal: Terminal) throws -> String {
    (answer.output + answer.remarks).replacing(terminal.folder, with: "FOLDER").replacing(try uid(terminal), with: "UID")
      .replacing(/digest: [0-9a-f]{64}/, with: "digest: DIGEST")
  }

  @Test(arguments: ["en", "es"])
  func `invitations, answers and proposals are told as they were read`(language: String) throws {
    let terminal = try terminal()
    var told = ""
    func tell(_ words: String...) throws {
      let answer = terminal.run(words + ["--lang", language])
      let line = CommandWords.line(["rcm"] + words).replacing(terminal.folder, with: "FOLDER")
      told += "$ \(line)\n\(try shown(answer, terminal))[\(answer.status.rawValue)]\n\n"
    }
    try tell("invitation", "write", "VM-2025", "--out", out(terminal))
    try tell("invitation", "write", "VM-2025", "--out", out(terminal))
    try tell("invitation", "read", save(terminal, "a.ics"))
    try tell("invitation", "read", save(terminal, "a.ics"))
    try tell("invitation", "read", save(terminal, "b.ics", of: "other@example.net"))
    let times = "DTSTART;VALUE=DATE:20251211\r\nDTEND;VALUE=DATE:20251212\r\nCOMMENT:Vuelo cancelado\r\n"
    try tell("invitation", "read", save(terminal, "c.ics", "COUNTER", "TENTATIVE", of: "luis@example.net", lines: times))
    try tell("invitation", "list", "VM-2025", "--comments")
    try tell("invitation", "proposals", "--comments")
    try tell("invitation", "accept", "2", "--out", out(terminal), "--dry-run")
    try tell("invitation", "decline", "2", "--out", out(terminal))
    try tell("invitation", "proposals")
    try tell("invitation", "list", "VM-2025")
    try tell("invitation", "cancel", "VM-2025", "--out", out(terminal))
    try tell("invitation", "cancel", "VM-2025", "--to", "2", "--out", out(terminal))
    try tell("invitation", "list", "VM-2025")
    try tell("invitation", "announce", "VM-2025", "--out", out(terminal))
    try GoldenFile.expect(told, is: "invitations/desk.\(language).txt")
  }

  @Test func `the mails lie in a folder that no one else can read, and name no person in their names (R28)`() throws {
    let terminal = try terminal()
    terminal.run("invitation", "write", "VM-2025", "--out", out(terminal))
    let names = try FileManager.default.contentsOfDirectory(atPath: out(terminal)).sorted()
    #expect(names == ["VM-2025-1-request.eml", "VM-2025-2-request.eml"])
    for path in [out(terminal)] + names.map({ "\(out(terminal))/\($0)" }) {
      let mode = try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
      #expect(mode & 0o077 == 0)
    }
  }

  @Test func `a rehearsal writes no file`() throws {
    let terminal = try terminal()
    let answer = terminal.run("invitation", "write", "VM-2025", "--out", out(terminal), "--dry-run")
    #expect(answer.status == .done)
    #expect(answer.output.contains("These mails would be written:"))
    #expect(!FileManager.default.fileExists(atPath: out(terminal)))
  }

  @Test func `where a folder cannot be made nothing is recorded`() throws {
    let terminal = try terminal()
    try Data().write(to: URL(filePath: out(terminal)))
    #expect(terminal.run("invitation", "write", "VM-2025", "--out", out(terminal)).status == .failure)
    #expect(terminal.run("invitation", "list", "VM-2025").output.contains("not invited: 3"))
  }

  @Test func `several answers are taken in although others are not, and each refusal names its file`() throws {
    let terminal = try terminal()
    terminal.run("invitation", "write", "VM-2025", "--out", out(terminal))
    let files = try [
      save(terminal, "one.ics", of: "stranger@example.net"), save(terminal, "two.ics"), save(terminal, "three.ics", of: "luis@example.net"),
      save(terminal, "four.ics", "PUBLISH"),
    ]
    let answer = terminal.run(["invitation", "read"] + files)
    #expect(answer.status == .refused)
    #expect(
      answer.remarks.contains("one.ics: the answer comes from stranger@example.net, who was not invited")
        && answer.remarks.contains("four.ics: it is a PUBLISH"))
    #expect(terminal.run("invitation", "list", "VM-2025").output.contains("accepted: 2; not invited: 1"))
  }

  @Test func `a file that is not there keeps the others from being read by halves`() throws {
    let terminal = try terminal()
    terminal.run("invitation", "write", "VM-2025", "--out", out(terminal))
    let answer = terminal.run("invitation", "read", try save(terminal, "one.ics"), terminal.path("missing.eml"))
    #expect(answer.status == .failure)
    #expect(terminal.run("invitation", "list", "VM-2025").output.contains("no answer: 2"))
  }

  @Test func `the log keeps no name of a file, no address and no comment (R28)`() throws {
    let terminal = try terminal()
    terminal.run("invitation", "write", "VM-2025", "--out", out(terminal))
    let file = try save(terminal, "Answer of Ana Pérez.ics", lines: "COMMENT:Vuelo cancelado\r\n")
    #expect(terminal.run("invitation", "read", file, "--reason", "Post", "--lang", "es").status == .done)
    let log = terminal.run("log", "list", "--json").output + terminal.run("log", "list").output
    #expect(log.contains("rcm invitation read … --reason Post --lang es"))
    for word in ["Pérez", "ana@example.net", "Vuelo"] { #expect(!log.contains(word)) }
  }

  @Test func `comments are shown only when they are asked for`() throws {
    let terminal = try terminal()
    terminal.run("invitation", "write", "VM-2025", "--out", out(terminal))
    terminal.run("invitation", "read", try save(terminal, "a.ics", lines: "COMMENT:Vuelo cancelado\r\n"))
    for form in [[], ["--json"]] {
      #expect(!terminal.run(["invitation", "list", "VM-2025"] + form).output.contains("Vuelo"))
      #expect(terminal.run(["invitation", "list", "VM-2025", "--comments"] + form).output.contains("Vuelo cancelado"))
    }
  }

  @Test func `every answer has a form for programs`() throws {
    let terminal = try terminal()
    func json(_ words: String...) throws -> Any {
      let answer = terminal.run(words + ["--json"])
      #expect(answer.status == .done && answer.remarks.isEmpty, "\(answer.remarks)")
      return try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    }
    let round = try #require(try json("invitation", "write", "VM-2025", "--out", out(terminal)) as? [String: Any])
    #expect((round["mails"] as? [[String: Any]])?.map { $0["delegate"] as? Int } == [1, 2])
    #expect((round["passedOver"] as? [[String: Any]])?.map { $0["reason"] as? String } == ["no-address"])
    let times = "DTSTART;VALUE=DATE:20251211\r\nDTEND;VALUE=DATE:20251212\r\n"
    let file = try save(terminal, "c.ics", "COUNTER", lines: times)
    let reading = try #require(try json("invitation", "read", file) as? [[String: Any]]).first
    #expect(reading?["matter"] as? String == "recorded" && reading?["answer"] as? String == "proposal")
    let proposals = try #require(try json("invitation", "proposals") as? [[String: Any]])
    #expect((proposals.first?["time"] as? [String: Any])?["firstDay"] as? String == "2025-12-11")
    let list = try #require(try json("invitation", "list", "VM-2025") as? [String: Any])
    #expect((list["entries"] as? [[String: Any]])?.count == 3)
    let decision = try #require(try json("invitation", "accept", "1", "--out", out(terminal)) as? [String: Any])
    #expect((decision["mails"] as? [Any])?.count == 2)
    _ = try json("invitation", "announce", "VM-2025", "--out", out(terminal))
    _ = try json("invitation", "cancel", "VM-2025", "--to", "1", "--out", out(terminal))
  }

  @Test func `a request for the newest state is answered in the folder that is given`() throws {
    let terminal = try terminal()
    terminal.run("invitation", "write", "VM-2025", "--out", out(terminal))
    let file = try save(terminal, "r.ics", "REFRESH")
    #expect(terminal.run("invitation", "read", file).output.contains("--out FOLDER"))
    let answer = terminal.run("invitation", "read", file, "--out", terminal.path("answers"))
    #expect(answer.status == .done)
    #expect(FileManager.default.fileExists(atPath: terminal.path("answers/VM-2025-1-request.eml")))
  }
}
