import TestSupport
import Testing

@testable import SecretariatCommand

/// What bears on a chair without being a decision about it: members who come and go, and the rules (R7, R8).
struct ChairActTests {
  /// A terminal in February 2025, whose record knows that Honduras is elected for 2027.
  private func terminal() throws -> Terminal {
    let terminal = try Terminal()
    #expect(terminal.run("chair", "elect", "2027", "HN", "--source", "a letter").status == .done)
    return terminal
  }

  @Test(arguments: ["en", "es"])
  func `a member with a turn is not released before it`(language: String) throws {
    let terminal = try terminal()
    let before = terminal.run("log", "list").output
    let words = ["body", "release", "RCM", "HN", "--until", "2026-01-01", "--source", "a note", "--lang", language]
    let answer = terminal.run(words)
    #expect(answer.status == .refused)
    #expect(answer.output.isEmpty)
    #expect(terminal.run("log", "list").output == before)
    try GoldenFile.expect(answer.remarks, is: "chairs/release-refused.\(language).txt")
    #expect(terminal.run("undo").status == .done)
    #expect(terminal.run(words).status == .done)
  }

  @Test(arguments: ["en", "es"])
  func `a release tells what changes about the chair`(language: String) throws {
    let terminal = try terminal()
    let words = ["body", "release", "RCM", "BZ", "--until", "2025-01-01", "--source", "a note", "--lang", language]
    #expect(terminal.run("participants", "set", "RCGM-2024-2", "members(RCM)").status == .done)
    try GoldenFile.expect(terminal.run(words).output, is: "chairs/release.\(language).txt")
    #expect(terminal.run("undo").status == .done)
    let answer = terminal.run(words + ["--json"]).output
    #expect(answer.contains("\"effects\" : {") && answer.contains("\"changes\" : [") && answer.contains("\"entry\" : "))
  }

  @Test func `an admission tells what changes about the chair, and a new member moves an alphabetical order`() throws {
    let terminal = try terminal()
    let rule = [
      "body", "rotation", "RCM", "--policy", "alphabetical", "--alphabet", "en", "--handover", "VM", "--from", "2028-01-01", "--first",
      "BZ",
      "--source", "x",
    ]
    #expect(terminal.run(rule).status == .done)
    let answer = terminal.run("body", "admit", "RCM", "BO", "--as", "member", "--from", "2025", "--source", "a note")
    #expect(answer.status == .done, "\(answer.remarks)")
    #expect(answer.output.contains("Terms:\n") && answer.output.contains("Bolivia"), "\(answer.output)")
  }

  @Test(arguments: ["en", "es"])
  func `a rule under which a decision would not fit any more is refused`(language: String) throws {
    let terminal = try terminal()
    let answer = terminal.run(
      "body", "rotation", "RCM", "--policy", "listed", "--order", "MX,PA,CR", "--months", "12", "--from", "2026-01-01", "--source", "x",
      "--lang", language)
    #expect(answer.status == .refused, "\(answer.output)")
    try GoldenFile.expect(answer.remarks, is: "chairs/rotation-refused.\(language).txt")
  }

  @Test(arguments: [
    (["--policy", "alphabetical", "--alphabet", "es", "--months", "12", "--first", "AR"], "Argentina tiene el primer turno", "--first"),
    (["--policy", "listed", "--order", "MX,AR,CO", "--months", "12"], "Argentina no es ni ha sido miembro de RCM", "body admit RCM AR"),
    (["--policy", "listed", "--order", "MX,AR,BR", "--months", "12"], "Brasil no es ni ha sido miembro de RCM", "body admit RCM BR"),
    (["--policy", "listed", "--order", "MX", "--months", "12", "--decided-on", "2025-02-04"], "está por venir", "--decided-on"),
    (["--policy", "listed", "--months", "12"], "un orden fijado requiere --order", "--policy listed --order"),
    (["--policy", "offer-and-consensus"], "se indica una vez", "--handover any"),
  ])
  func `a rule that cannot be is refused with what would help`(words: [String], message: String, remedy: String) throws {
    let terminal = try Terminal()
    let answer = terminal.run(["body", "rotation", "RCM", "--from", "2030-01-01", "--source", "x", "--lang", "es"] + words)
    #expect(answer.status == .refused || answer.status == .usage)
    #expect(answer.output.isEmpty)
    #expect(answer.remarks.lowercased().contains(message.lowercased()), "\(answer.remarks)")
    #expect(answer.remarks.contains(remedy), "\(answer.remarks)")
  }

  @Test func `a body without members has no alphabetical order`() throws {
    let terminal = try Terminal()
    #expect(terminal.run("body", "add", "X", "--name-en", "X", "--name-es", "X", "--acronym", "X").status == .done)
    let rule = [
      "body", "rotation", "X", "--policy", "alphabetical", "--alphabet", "en", "--months", "6", "--from", "2025-01-01", "--source", "x",
    ]
    let answer = terminal.run(rule)
    #expect(answer.status == .refused)
    #expect(answer.remarks.contains("No member of X is on record") && answer.remarks.contains("rcm body admit X"), "\(answer.remarks)")
    // Who belongs may be recorded later where the order is given.
    #expect(
      terminal.run("body", "rotation", "X", "--policy", "listed", "--order", "MX", "--months", "6", "--from", "2025-01-01", "--source", "x")
        .status == .done)
  }

  @Test(arguments: ["en", "es"])
  func `another troika shows which seats change from now on`(language: String) throws {
    let terminal = try terminal()
    let words = ["body", "troika", "RCM", "--form", "trio", "--fourth-seat", "SACM", "--source", "x", "--lang", language]
    let answer = terminal.run(words)
    #expect(answer.status == .done)
    try GoldenFile.expect(answer.output, is: "chairs/troika.\(language).txt")
    #expect(terminal.run(words).output == (language == "en" ? "Nothing to change.\n" : "Nada que cambiar.\n"))
  }

  @Test(arguments: [
    (["--form", "trio", "--decided-on", "2025-02-04"], "is yet to come", "--decided-on"),
    (["--form", "trio", "--fourth-seat", "RCM"], "fourth seat is that of another", "rcm body list"),
    (["--form", "none", "--first-turn", "2024"], "only a trio", "--form trio"),
  ])
  func `a troika that cannot be is refused with what would help`(words: [String], message: String, remedy: String) throws {
    let answer = try Terminal().run(["body", "troika", "RCM", "--source", "x"] + words)
    #expect(answer.status == .usage)
    #expect(answer.remarks.lowercased().contains(message) && answer.remarks.contains(remedy), "\(answer.remarks)")
  }

  @Test func `an office-holder is recorded once, and not known before taking the office`() throws {
    let terminal = try Terminal()
    #expect(terminal.run("chair", "elect", "2025", "GT", "--decided-on", "2024-12-06", "--source", "a letter").status == .done)
    let words = ["chair", "officer", "2025", "--name", "B. Lopez", "--office-en", "Deputy Minister", "--from", "2025-01-15", "--source"]
    #expect(terminal.run(words + ["a letter"]).status == .done)
    for source in ["a letter", "another letter"] {
      let answer = terminal.run(words + [source])
      #expect(answer.status == .refused)
      #expect(answer.remarks.contains("on record for the term 2025 already") && answer.remarks.contains("rcm chair show --on 2025-01-15"))
    }
    #expect(terminal.run("chair", "show", "--known-on", "2025-01-14").output.contains("Guatemala (2025)"))
    #expect(!terminal.run("chair", "show", "--known-on", "2025-01-14").output.contains("B. Lopez"))
    #expect(terminal.run("chair", "show", "--known-on", "2025-01-15").output.contains("B. Lopez"))
  }
}
