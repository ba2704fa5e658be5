import Foundation
import Secretariat
import TestSupport
import Testing

@testable import SecretariatCommand

struct ParticipantsCommandTests {
  private static let troikas = "troika(RCM)+troika(SACM)+secretariat(*)"
  private static let plenary = "chair(*)+members(*)+secretariat(*)"
  private static let personal = ["Juana Inés de Asbaje", "juana.ines@relaciones.example", "+52 55 9876 5432", "Directora General"]

  /// A terminal whose plenary of 2024 has a head, an alternate and a member for Mexico, and a head for the secretariat.
  private func terminalWithDelegates() throws -> Terminal {
    let terminal = try Terminal()
    terminal.run("participants", "set", "BIREG-2024", "\(Self.plenary) + guest(\"World Bank\")")
    let person = [
      "--name", Self.personal[0], "--email", Self.personal[1], "--phone", Self.personal[2], "--title-es", Self.personal[3],
    ]
    #expect(
      terminal.run(["participants", "add", "BIREG-2024", "--seat", "MX", "--role", "member", "--name", "Third Person"]).status == .done)
    #expect(terminal.run(["participants", "add", "BIREG-2024", "--seat", "México", "--role", "head"] + person).status == .done)
    #expect(
      terminal.run([
        "participants", "add", "BIREG-2024", "--seat", "MX", "--role=alternate", "--name=@Second <Person>", "--title-en=Adviser, \"A\"",
      ]).status == .done)
    #expect(
      terminal.run([
        "participants", "add", "BIREG-2024", "--seat", "secretariat(RCM)", "--role", "head", "--name", "Fourth Person", "--title-en",
        "Secretary", "--title-es", "Secretaria",
      ]).status == .done)
    return terminal
  }

  @Test(arguments: ["en", "es"])
  func `the troikas of 2023 are worked out from both rotations, each seat with its source`(language: String) throws {
    let terminal = try Terminal()
    #expect(terminal.run("participants", "set", "TROIKA-2023", Self.troikas).status == .done)
    let answer = terminal.run("participants", "resolve", "TROIKA-2023", "--lang", language)
    #expect(answer.status == .done)
    try GoldenFile.expect(answer.output, is: "participants/TROIKA-2023.\(language).txt")
    #expect(terminal.run("participants", "resolve", "TROIKA-2023", "--strict").status == .findings)
  }

  @Test(arguments: ["en", "es"])
  func `the plenary of 2024 has two chairs, the members of both bodies and two secretariats`(language: String) throws {
    let terminal = try Terminal()
    terminal.run("participants", "set", "BIREG-2024", Self.plenary)
    let answer = terminal.run("participants", "resolve", "BIREG-2024", "--lang", language)
    try GoldenFile.expect(answer.output, is: "participants/BIREG-2024.\(language).txt")
    #expect(answer.output.contains("[iom.int: established 1996]"))
  }

  @Test(arguments: ["en", "es"], ["name", "acronym"])
  func `the observers stand in two parts, organizations by their names or their letters`(language: String, order: String) throws {
    let terminal = try Terminal()
    terminal.run("participants", "set", "VM-2024", "observers(RCM)")
    let answer = terminal.run("participants", "list", "VM-2024", "--lang", language, "--organizations-by", order)
    try GoldenFile.expect(answer.output, is: "participants/observers.\(order).\(language).txt")
  }

  @Test(arguments: ["en", "es"], ["md", "csv", "html"])
  func `the list goes out as a paper, a table and a page`(language: String, form: String) throws {
    let terminal = try terminalWithDelegates()
    let answer = terminal.run("participants", "export", "BIREG-2024", "--format", form, "--lang", language)
    #expect(answer.status == .done)
    #expect(answer.remarks.isEmpty)
    try GoldenFile.expect(answer.output, is: "participants/list.\(language).\(form)")
    let file = terminal.path("list")
    terminal.run("participants", "export", "BIREG-2024", "--format", form, "--lang", language, "--out", file)
    #expect(try Data(contentsOf: URL(filePath: file)) == Data(answer.output.utf8))
  }

  @Test(arguments: ["en", "es"])
  func `the list shows delegations, and how to reach them only when asked`(language: String) throws {
    let terminal = try terminalWithDelegates()
    let answer = terminal.run("participants", "list", "BIREG-2024", "--lang", language)
    #expect(!answer.output.contains(Self.personal[1]) && !answer.output.contains(Self.personal[2]))
    let contacts = terminal.run("participants", "list", "BIREG-2024", "--lang", language, "--contacts")
    #expect(contacts.output.contains("         juana.ines@relaciones.example; +52 55 9876 5432\n"))
    try GoldenFile.expect(answer.output, is: "participants/delegations.\(language).txt")
  }

  @Test func `R28: no e-mail address or telephone number is in any paper, calendar or JSON`() throws {
    let terminal = try terminalWithDelegates()
    var answers: [Terminal.Answer] = []
    for language in ["en", "es"] {
      for form in ["md", "csv", "html"] {
        answers.append(terminal.run("participants", "export", "BIREG-2024", "--format", form, "--lang", language))
      }
    }
    for words in [
      ["participants", "list", "BIREG-2024"], ["participants", "resolve", "BIREG-2024"], ["participants", "missing", "BIREG-2024"],
      ["participants", "export", "BIREG-2024"], ["meeting", "show", "BIREG-2024"], ["log", "list"], ["log", "show", "4"], ["db", "info"],
    ] {
      answers.append(terminal.run(words))
      answers.append(terminal.run(words + ["--json"]))
    }
    for audience in ["public", "members", "planning"] {
      answers.append(terminal.run("calendar", "export", "--for", audience, "--year", "2024"))
    }
    answers.append(terminal.run("participants", "edit", "BIREG-2024", "2", "--email", "other@relaciones.example"))
    answers.append(terminal.run("participants", "erase", "BIREG-2024", "2"))
    for answer in answers {
      // Of the number only whole groups: four digits may stand in the random name of the record's folder.
      for text in [Self.personal[1], Self.personal[2], "other@relaciones", "9876 5432", "98765432"] {
        #expect(!answer.output.contains(text) && !answer.remarks.contains(text))
      }
    }
    #expect(terminal.run("participants", "list", "BIREG-2024", "--json", "--contacts").output.contains("\"telephone\"") == false)
  }

  @Test func `contacts are in the JSON of whoever asks for them`() throws {
    let terminal = try terminalWithDelegates()
    let output = terminal.run("participants", "list", "BIREG-2024", "--json", "--contacts").output
    #expect(output.contains("\"email\" : \"juana.ines@relaciones.example\""))
    #expect(output.contains("\"telephone\" : \"+52 55 9876 5432\""))
  }

  @Test func `the log keeps the command without a person's data`() throws {
    let terminal = try terminalWithDelegates()
    let log = terminal.run("log", "list").output
    #expect(log.contains("rcm participants add BIREG-2024 --seat MX --role=alternate --name=… --title-en=…"))
    for text in Self.personal + ["Second", "Third", "Fourth"] { #expect(!log.contains(text)) }
  }

  @Test func `who is erased is gone from every byte of the file, and the delegation keeps its number of people`() throws {
    let terminal = try terminalWithDelegates()
    let path = terminal.path("rcm.sqlite")
    func isInFile(_ text: String) throws -> Bool { try Data(contentsOf: URL(filePath: path)).range(of: Data(text.utf8)) != nil }
    for text in Self.personal { #expect(try isInFile(text)) }
    let answer = terminal.run("participants", "erase", "BIREG-2024", "2", "--reason", "asked for it")
    #expect(answer.status == .done)
    #expect(answer.output.hasPrefix("The personal data of delegate 2 of Mexico at BIREG-2024 are erased.\n"))
    for text in Self.personal { #expect(try !isInFile(text), "\(text)") }
    #expect(terminal.run("participants", "list", "BIREG-2024").output.contains("      2  (name erased) (head of delegation)\n"))
    #expect(
      terminal.run("participants", "list", "BIREG-2024", "--lang", "es").output.contains("2  (nombre suprimido) (jefatura de delegación)"))
    let undo = terminal.run("undo", "--lang", "es")
    #expect(undo.status == .refused)
    #expect(undo.remarks.contains("una supresión es definitiva"))
    #expect(terminal.run("participants", "edit", "BIREG-2024", "2", "--name", "Again").status == .refused)
    #expect(terminal.run("db", "check").status == .done)
  }

  @Test func `what cannot be read is shown with a caret under it`() throws {
    let terminal = try Terminal()
    let answer = terminal.run("participants", "set", "VM-2024", "members(RCM) + membres(RCM)")
    #expect(answer.status == .usage)
    #expect(answer.output.isEmpty)
    #expect(
      answer.remarks
        == """
        rcm: “membres” is no function (column 16).
             members(RCM) + membres(RCM)
                            ^
             Did you mean members?

        """)
    let unknown = terminal.run("participants", "set", "VM-2024", "members(RCM) - QQ", "--lang", "es")
    #expect(unknown.status == .notFound)
    #expect(
      unknown.remarks.hasPrefix("rcm: Ningún participante se llama “QQ” (columna 16).\n     members(RCM) - QQ\n                    ^\n"))
    #expect(terminal.run("participants", "set", "VM-2024", "MX MX", "--json").remarks.contains("\"column\" : 4"))
  }

  @Test(arguments: [
    (1, "abc", "     abc\n     ^\n"), (4, "abc", "     abc\n        ^\n"), (0, "", "     \n     ^\n"), (99, "abc", "     abc\n        ^\n"),
    (2, "a\tb", "     a b\n      ^\n"), (3, "ñé\u{301}x", "     ñé\u{301}x\n       ^\n"),
  ])
  func `a caret stands under its column`(column: Int, text: String, lines: String) {
    #expect(CaretLines.text(under: column, of: text) == lines)
  }

  @Test func `of a long text the part around the column is shown`() {
    let text = String(repeating: "x", count: 100) + "!" + String(repeating: "y", count: 100)
    let lines = CaretLines.text(under: 101, of: text).split(separator: "\n")
    #expect(lines[0].count == 5 + 72)
    #expect(Array(lines[0])[lines[1].count - 1] == "!")
  }

  @Test func `closing freezes the list, and a change of the chairs is told beside it`() throws {
    let terminal = try Terminal()
    terminal.run("participants", "set", "TROIKA-2023", Self.troikas)
    #expect(terminal.run("meeting", "close", "TROIKA-2023").status == .done)
    let refused = terminal.run("participants", "set", "TROIKA-2023", "MX")
    #expect(refused.status == .refused)
    #expect(refused.remarks.contains("rule R15") && refused.remarks.contains("rcm meeting reopen TROIKA-2023"))
    let frozen = terminal.run("participants", "resolve", "TROIKA-2023")
    #expect(frozen.output.contains("As resolved on 3 February 2025\n"))
    #expect(!frozen.output.contains("The record would give now"))
    terminal.run("meeting", "reopen", "TROIKA-2023")
    terminal.run("meeting", "edit", "TROIKA-2023", "--dates", "2023-02-01")
    #expect(terminal.run("participants", "resolve", "TROIKA-2023").output.contains("As resolved on 3 February 2025\n"))
    terminal.run("meeting", "edit", "TROIKA-2023", "--dates", "2021-06-01")
    let moved = terminal.run("participants", "resolve", "TROIKA-2023", "--lang", "es").output
    #expect(moved.contains("El registro daría ahora:\n  + "))
    #expect(moved.contains("  - Belice\n"))
    #expect(terminal.run("participants", "freeze", "TROIKA-2023", "--undo").status == .done)
    #expect(!terminal.run("participants", "resolve", "TROIKA-2023").output.contains("As resolved"))
    #expect(terminal.run("db", "check").status == .done)
  }

  @Test func `what coming meetings lack is listed, and is a finding`() throws {
    let terminal = try Terminal()
    #expect(terminal.run("participants", "missing").output == "Nothing is missing.\n")
    terminal.run("meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "2025-12-04..05")
    let first = terminal.run("participants", "missing")
    #expect(first.status == .findings)
    #expect(first.output == "VM-2025  no one has said who takes part\n")
    terminal.run("participants", "set", "VM-2025", "members(*) + chair(*)")
    terminal.run("participants", "add", "VM-2025", "--seat", "MX", "--name", "A Person")
    #expect(
      terminal.run("participants", "missing", "--lang", "es").output
        == """
        VM-2025  sin determinar: CRM: Presidencia: no registrada (2025)
        VM-2025  la delegación de México no tiene jefatura

        """)
    #expect(terminal.run("participants", "missing", "VM-2025", "--json").output.contains("\"matter\" : \"no-head\""))
  }

  @Test(arguments: [
    (["resolve", "VM-2024"], CommandRunner.ExitStatus.notFound), (["list", "VM-1900"], .notFound), (["export", "VM-2024"], .notFound),
    (["add", "VM-2024", "--seat", "MX", "--name", "x"], .notFound), (["add", "VM-2024", "--seat", "MX"], .notFound),
    (["set", "VM-2024"], .usage), (["set", "VM-2024", ""], .usage), (["set", "RCGM-2024", "MX"], .ambiguous),
    (["export", "VM-2024", "--format", "pdf"], .usage), (["add", "VM-2024", "--seat", "MX", "--role", "boss", "--name", "x"], .usage),
    (["erase", "VM-2024", "1"], .notFound), (["remove", "VM-2024", "1"], .notFound), (["edit", "VM-2024", "1"], .notFound),
    (["freeze", "VM-2024"], .notFound), (["freeze", "VM-2024", "--undo"], .notFound), (["resolv", "VM-2024"], .usage),
    (["list", "VM-2024", "--organizations-by", "size"], .usage),
  ])
  func `wrong input changes nothing`(arguments: [String], status: CommandRunner.ExitStatus) throws {
    let terminal = try Terminal()
    #expect(terminal.run(["participants"] + arguments).status == status)
    #expect(terminal.run("log", "list").output.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["--email=nobody", "--phone=call me", "--name=a\nb", "--title-en=\u{202E}x"])
  func `a wrong address, number or name is refused and not repeated`(option: String) throws {
    let terminal = try Terminal()
    terminal.run("participants", "set", "VM-2024", "members(*)")
    let answer = terminal.run("participants", "add", "VM-2024", "--seat", "MX", "--name", "A Person", option)
    #expect(answer.status == .usage)
    #expect(!answer.remarks.contains("nobody") && !answer.remarks.contains("call me"))
    #expect(terminal.run("log", "list").output.split(separator: "\n").count == 2)
  }

  @Test func `a rehearsal writes nothing, and a change of role can be taken back`() throws {
    let terminal = try terminalWithDelegates()
    let before = try Data(contentsOf: URL(filePath: terminal.path("rcm.sqlite")))
    for words in [
      ["set", "BIREG-2024", "MX"], ["freeze", "BIREG-2024"], ["add", "BIREG-2024", "--seat", "CA", "--name", "x"],
      ["edit", "BIREG-2024", "1", "--name", "y"], ["remove", "BIREG-2024", "1"], ["erase", "BIREG-2024", "2"],
    ] {
      let answer = terminal.run(["participants"] + words + ["--dry-run"])
      #expect(answer.status == .done)
      #expect(answer.remarks.contains("Only shown; nothing was written."))
      #expect(try Data(contentsOf: URL(filePath: terminal.path("rcm.sqlite"))) == before)
    }
    #expect(terminal.run("participants", "edit", "BIREG-2024", "1", "--role", "alternate").status == .done)
    #expect(terminal.run("participants", "list", "BIREG-2024").output.contains("1  Third Person (alternate)"))
    #expect(terminal.run("undo").status == .done)
    #expect(terminal.run("participants", "list", "BIREG-2024").output.contains("1  Third Person (member)"))
  }

  @Test(arguments: [
    ("MX - MX", "es", "Se indicaron los participantes de VM-2024: ningún puesto.\n"),
    ("MX", "es", "Se indicaron los participantes de VM-2024: 1 puesto.\n"), ("MX", "en", "The participants of VM-2024 are set: 1 seat.\n"),
    ("MX + CA", "es", "Se indicaron los participantes de VM-2024: 2 puestos.\n"),
  ])
  func `seats are counted in words`(expression: String, language: String, sentence: String) throws {
    #expect(try Terminal().run("participants", "set", "VM-2024", expression, "--lang", language).output.hasPrefix(sentence))
  }

  @Test func `what erases a person's data does not offer to be taken back`() throws {
    let terminal = try terminalWithDelegates()
    let edit = terminal.run("participants", "edit", "BIREG-2024", "1", "--name", "Another Person")
    #expect(edit.remarks.hasSuffix("; it cannot be taken back.\n"))
    #expect(terminal.run("participants", "erase", "BIREG-2024", "1", "--lang", "es").remarks.hasSuffix("; no puede deshacerse.\n"))
    #expect(terminal.run("participants", "remove", "BIREG-2024", "2").remarks.hasSuffix("; it cannot be taken back.\n"))
    #expect(terminal.run("undo").status == .refused)
    // An erased person who is removed leaves nothing behind that could not come back.
    #expect(terminal.run("participants", "remove", "BIREG-2024", "1").remarks.hasSuffix("; take it back with: rcm undo\n"))
    #expect(terminal.run("undo").status == .done)
  }

  @Test func `a delegate outside of the list is told by the name of the party`() throws {
    let terminal = try Terminal()
    terminal.run("participants", "set", "VM-2024", "MX")
    let answer = terminal.run("participants", "add", "VM-2024", "--seat", "PE", "--name", "A Person", "--lang", "es")
    #expect(answer.remarks.hasSuffix("Perú no está en la lista de participantes de VM-2024.\n"))
  }

  @Test func `an address that is none is told as such`() throws {
    let terminal = try Terminal()
    terminal.run("participants", "set", "VM-2024", "MX")
    let add = ["participants", "add", "VM-2024", "--seat", "MX", "--name", "A Person", "--lang", "es"]
    #expect(terminal.run(add + ["--email", "a@b"]).remarks.hasPrefix("rcm: Lo indicado no puede ser una dirección de correo."))
    #expect(terminal.run(add + ["--phone", "x"]).remarks.hasPrefix("rcm: Lo indicado no puede ser un número de teléfono."))
  }

  @Test func `the answers of writes tell as JSON what a person would read`() throws {
    let terminal = try Terminal()
    let setting = terminal.run("participants", "set", "TROIKA-2023", "\(Self.troikas) - US", "--json")
    #expect(setting.remarks.isEmpty)
    for part in ["\"unresolved\"", "\"one-of\"", "\"notices\"", "United States is taken out", "\"seatCount\""] {
      #expect(setting.output.contains(part), "\(part)")
    }
    let adding = terminal.run("participants", "add", "TROIKA-2023", "--seat", "AR", "--name", "Luz", "--json")
    #expect(adding.remarks.isEmpty)
    #expect(adding.output.contains("\"delegate\" : 1"))
    #expect(adding.output.contains("\"isOnList\" : false"))
    #expect(!adding.output.contains("Luz"))
  }

  @Test func `an export in two forms at once is refused`() throws {
    let terminal = try terminalWithDelegates()
    let answer = terminal.run("participants", "export", "BIREG-2024", "--format", "csv", "--json")
    #expect(answer.status == .usage)
    #expect(answer.output.isEmpty)
    #expect(terminal.run("participants", "export", "BIREG-2024", "--json").status == .done)
  }

  @Test func `the name of a guest stays as it is in a Spanish sentence`() throws {
    let terminal = try Terminal()
    terminal.run("participants", "set", "BIREG-2024", "guest(\"Casa de el Pueblo\")")
    let adding = terminal.run(
      "participants", "add", "BIREG-2024", "--seat", "guest(\"Casa de el Pueblo\")", "--name", "Luz", "--lang", "es")
    #expect(adding.output.hasPrefix("Se registró el delegado 1 de Casa de el Pueblo en BIREG-2024."))
    let erasing = terminal.run("participants", "erase", "BIREG-2024", "1", "--lang", "es")
    #expect(erasing.output.hasPrefix("Se suprimieron los datos personales del delegado 1 de Casa de el Pueblo en BIREG-2024."))
  }
}
