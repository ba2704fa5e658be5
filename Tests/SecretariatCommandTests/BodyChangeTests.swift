import TestSupport
import Testing

@testable import SecretariatCommand

/// A body that is not of the shipped record, made by commands.
struct BodyChangeTests {
  private static let add = [
    "body", "add", "BSF", "--name-en", "Black Sea Forum", "--name-es", "Foro del Mar Negro", "--acronym", "BSF", "--founded", "1992-06",
    "--secretariat-en", "Permanent Secretariat", "--secretariat-es", "Secretaría Permanente", "--secretariat-address", "office@example.org",
    "--chair-title-en", "Chairmanship-in-Office", "--chair-title-es", "Presidencia en ejercicio",
  ]

  @Test func `any body is made from data: added, filled, left and shown`() throws {
    let terminal = try Terminal()
    #expect(terminal.run(Self.add).output.hasPrefix("BSF is recorded.\n  + body BSF\n      code: BSF\n"))
    #expect(terminal.run("party", "add", "GE", "--nature", "country", "--zone", "Asia/Tbilisi").output.hasPrefix("GE is recorded.\n"))
    #expect(terminal.run("party", "add", "TR", "--nature", "country").status == .done)
    let admit = ["body", "admit", "BSF", "georgia", "--as", "member", "--from", "1992-06-25", "--source", "the Summit Declaration"]
    let rehearsal = terminal.run(admit + ["--dry-run"])
    #expect(rehearsal.output.hasPrefix("GE would belong to BSF as member.\n"))
    #expect(rehearsal.remarks == "Only shown; nothing was written.\n")
    #expect(terminal.run(admit + ["--lang", "es"]).output.hasPrefix("GE pertenece a BSF como miembro.\n"))
    terminal.run("body", "admit", "BSF", "TR", "--as", "observer", "--source", "the Summit Declaration")
    let release = terminal.run("body", "release", "BSF", "GE", "--until", "2025-01-01", "--source", "note verbale")
    #expect(
      release.output == """
        GE belongs to BSF until 1 January 2025.
          ~ membership 43
              untilDate: — → 2025-01-01
              source: the Summit Declaration → the Summit Declaration; 2025-01-01: note verbale

        """)
    #expect(
      terminal.run("body", "show", "BSF", "--on", "2024-12-31").output == """
        Black Sea Forum (BSF)
        Founded: June 1992
        Secretariat: Permanent Secretariat (office@example.org)
        Chair: Chairmanship-in-Office
        members: 1
          Georgia
        observers: 1
          Türkiye

        """)
    #expect(!terminal.run("body", "show", "BSF").output.contains("Georgia"))
    #expect(
      terminal.run("party", "show", "GE", "--lang", "es").output == """
        GE  Georgia
          zona de la capital: Asia/Tbilisi
          BSF: miembro desde el 25 de junio de 1992 hasta el 1 de enero de 2025

        """)
    #expect(terminal.run("undo").status == .done)
    #expect(terminal.run("body", "show", "BSF").output.contains("Georgia"))
    #expect(terminal.run("db", "check").status == .done)
  }

  @Test func `both the change and the body are given as JSON`() throws {
    let terminal = try Terminal()
    let answer = terminal.run(Self.add + ["--json"])
    #expect(answer.output.contains("\"table\" : \"body\""))
    #expect(terminal.run("body", "list", "--json").output.contains("\"en\" : \"Chairmanship-in-Office\""))
  }

  @Test(arguments: ["en", "es"])
  func `a body without its names is told which options to add`(language: String) throws {
    let answer = try Terminal().run("body", "add", "BSF", "--name-en", "Black Sea Forum", "--lang", language)
    #expect(answer.status == .usage)
    try GoldenFile.expect(answer.remarks, is: "bodies/add-without-names.\(language).txt")
  }

  @Test(
    arguments: [
      (["body", "add", "BSF", "--secretariat-address", "nobody"], CommandRunner.ExitStatus.usage),
      (["body", "add", "BSF", "--troika", "trio"], .usage),
      (["body", "admit", "RCM", "MX", "--as", "member"], .usage),
      (["body", "admit", "RCM", "MX", "--as", "member", "--source", "x"], .refused),
      (["body", "admit", "RCM", "NOBODY", "--as", "member", "--source", "x"], .notFound),
      (["body", "release", "RCM", "AR", "--as", "member", "--until", "2025", "--source", "x"], .refused),
      (["body", "release", "RCM", "MX", "--until", "1990", "--source", "x"], .refused),
      (["body", "release", "RCM", "MX", "--until", "2025-02-30", "--source", "x"], .usage),
      (["party", "add", "XX", "--nature", "country"], .refused), (["party", "add", "XX", "--nature", "person"], .usage),
    ] as [([String], CommandRunner.ExitStatus)])
  func `what is wrong ends with its exit code and writes nothing`(words: [String], status: CommandRunner.ExitStatus) throws {
    let terminal = try Terminal()
    let answer = terminal.run(words)
    #expect(answer.status == status, "\(answer.remarks)")
    #expect(answer.output.isEmpty)
    #expect(terminal.run("log", "list").output.split(separator: "\n").count == 1)
    let spanish = terminal.run(words + ["--lang", "es"])
    #expect(spanish.status == status)
    #expect(spanish.remarks != answer.remarks)
  }
}
