import TestSupport
import Testing

@testable import SecretariatCommand

struct BodyCommandTests {
  @Test(arguments: ["en", "es"])
  func `who belongs is listed in the order of the language`(language: String) throws {
    try GoldenFile.expect(Terminal().run("body", "show", "RCM", "--lang", language).output, is: "bodies/RCM.\(language).txt")
  }

  @Test func `a past list can be asked for`() throws {
    let terminal = try Terminal()
    #expect(!terminal.run("body", "show", "CRM", "--on", "1998-12-31").output.contains("Dominican Republic"))
    #expect(terminal.run("body", "show", "CRM", "--on", "1999-06-01").output.contains("Dominican Republic (not certain on that day)"))
    #expect(terminal.run("body", "show", "CRM", "--on", "2000-01-01").output.contains("  Dominican Republic\n"))
  }

  @Test func `a party's card tells where it belongs and when it chaired`() throws {
    let answer = try Terminal().run("party", "show", "república dominicana")
    #expect(
      answer.output
        == "DO  Dominican Republic\n  zone of the capital: America/Santo_Domingo\n  RCM: member since 1999\n  RCM chair of 2011 (documented)\n"
    )
  }

  @Test func `parties are listed in the order of the language`() throws {
    let codes = try Terminal().run("party", "list", "--lang", "es").output.split(separator: "\n").map { $0.prefix(2) }
    #expect(codes.count == 38)
  }

  @Test func `in Spanish an organization stands with its Spanish acronym beside its code`() throws {
    let terminal = try Terminal()
    let spanish = terminal.run("party", "list", "--lang", "es").output
    for names in ["UNHCR (ACNUR)", "ECLAC (CEPAL)", "ICRC (CICR)", "ILO (OIT)", "IOM (OIM)", "UNDP (PNUD)", "UNODC (ONUDD)"] {
      #expect(spanish.contains("\(names) "))
    }
    #expect(!terminal.run("party", "list").output.contains("ACNUR"))
  }
}
