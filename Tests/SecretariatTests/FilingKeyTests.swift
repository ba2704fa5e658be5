import CivilTime
import Secretariat
import Testing

struct FilingKeyTests {
  private static func filed(_ names: [String]) -> [String] { names.reversed().sorted { FilingKey($0) < FilingKey($1) } }

  @Test func `the members stand in the Spanish order`() {
    let names = [
      "Belice", "Canadá", "Costa Rica", "El Salvador", "Estados Unidos", "Guatemala", "Honduras", "México", "Nicaragua", "Panamá",
      "República Dominicana",
    ]
    #expect(Self.filed(names) == names)
  }

  @Test func `the members stand in the English order`() {
    let names = [
      "Belize", "Canada", "Costa Rica", "Dominican Republic", "El Salvador", "Guatemala", "Honduras", "Mexico", "Nicaragua", "Panama",
      "United States",
    ]
    #expect(Self.filed(names) == names)
  }

  @Test func `N with tilde is a letter after N`() {
    let names = ["Nube", "Nzinga", "Ñandú", "Ñu", "Oaxaca"]
    #expect(Self.filed(names) == names)
    #expect(FilingKey("Espana") < FilingKey("España"))
    #expect(FilingKey("N\u{303}andu\u{301}") == FilingKey("Ñandú"))
  }

  @Test func `CH and LL are no letters of their own`() {
    let names = ["Canadá", "Chile", "Colombia", "Cuba", "Lima", "Llanos", "Loja"]
    #expect(Self.filed(names) == names)
  }

  @Test(arguments: [
    ("the United States", "United States"), ("The Gambia", "Gambia"), ("los Estados Unidos", "Estados Unidos"),
    ("la República Dominicana", "República Dominicana"),
    ("el Perú", "Perú"), ("  the  Bahamas", "Bahamas"), ("Panamá", "PANAMA"), ("Côte d’Ivoire", "Cote d'Ivoire"),
    ("Guinea-Bissau", "Guinea Bissau"),
    ("Washington, D.C.", "washington d c"),
  ])
  func `names that are filed at one place have one key`(one: String, other: String) { #expect(FilingKey(one) == FilingKey(other)) }

  @Test(arguments: ["El Salvador", "La Paz", "Los Ángeles", "The", "Ella", "elves", "Theodore"])
  func `what only looks like an article is part of the name`(name: String) {
    #expect(FilingKey(name) == FilingKey(name.uppercased()))
    #expect(FilingKey(name) > FilingKey(String(name.prefix(1))))
    #expect(FilingKey(name) < FilingKey(String(name.prefix(1)) + "zzz"))
  }

  @Test func `accents and capitals do not count`() {
    #expect(FilingKey.plain("MÉXICO") == "mexico")
    #expect(FilingKey.plain("Me\u{301}xico") == "mexico")
    #expect(FilingKey.plain("Pingüino Ñandú") == "pinguino nandu")
    #expect(FilingKey.plain("  A –  b  ") == "a b")
    #expect(FilingKey.plain("") == "")
    #expect(FilingKey.plain("日本") == "")
  }

  @Test func `a party is filed under its filing name in Spanish, where it has one`() throws {
    let name = BilingualText(english: "Dominican Republic", spanish: "República Dominicana")
    let party = Party(
      code: try SampleChain.code("DO"), nature: .country, name: name, acronym: nil, zone: nil,
      filingName: BilingualText("Dominicana, República", in: .spanish))
    #expect(party.filingKey(in: .spanish) == FilingKey("Dominicana República"))
    #expect(party.filingKey(in: .english) == FilingKey("Dominican Republic"))
  }
}
