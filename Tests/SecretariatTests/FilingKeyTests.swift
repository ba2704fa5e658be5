import CivilTime
import Secretariat
import TestSupport
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
  @Test func `every line of the page folds as it does character by character`() {
    for line in SamplePage.lines { #expect(FilingKey.plain(line) == Self.plain(line)) }
  }

  @Test func `every scalar folds as it does character by character, by itself and between letters`() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for name in ["\(scalar)", "a\(scalar)b", "N\(scalar) o", " \(scalar)ñ", "é\(scalar)"] where FilingKey.plain(name) != Self.plain(name)
      {
        Issue.record("U+\(String(value, radix: 16)) in “\(name)”: “\(FilingKey.plain(name))”, not “\(Self.plain(name))”")
      }
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func `any text folds and files as it does character by character`(seed: UInt64) throws {
    let pieces = [
      "a", "N", "n", "z", "9", " ", "-", "'", "’", "–", "“", "^", "é", "Ñ", "ñ", "İ", "ß", "Ÿ", "\u{303}", "\u{301}", "\u{34F}", "\u{200D}",
      "\u{AD}", "\u{600}", "\r\n", "日", "🇨🇷", "\u{212B}", "the ", "los ",
    ]
    var generator = SeededGenerator(seed: seed)
    func text() -> String {
      (0..<Int.random(in: 0...8, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
    for _ in 0..<2_000 {
      let (one, other) = (text(), text())
      #expect(FilingKey.plain(one) == Self.plain(one), "“\(one)”")
      // Behind a letter, nothing is taken for an article.
      let isBefore = FilingKey("x" + one) < FilingKey("x" + other)
      let areInOrder = PlainFolding.folded("x" + one).utf8.lexicographicallyPrecedes(PlainFolding.folded("x" + other).utf8)
      #expect(isBefore == areInOrder, "“\(one)” and “\(other)”")
    }
  }

  private static func plain(_ name: String) -> String { PlainFolding.folded(name).filter { $0 != "~" } }
}
