import CivilTime
import Secretariat
import TestSupport
import Testing

struct ParticipantExpressionTests {
  @Test(arguments: [
    ("members(RCM)", "members(RCM)"), (" MEMBERS ( rcm ) ", "members(RCM)"), ("chair(*)+MX", "chair(*) + MX"),
    ("\"Mexico\"", "\"Mexico\""), ("\"MX\"", "MX"), ("members(\"UN-X\")", "members(\"UN-X\")"),
    ("guest( \"World \"\"Bank\"\"\" )", "guest(\"World \"\"Bank\"\"\")"), ("(MX)", "MX"), ("((MX+US))", "MX + US"),
    ("MX-US", "MX - US"), ("(MX - US) + CA", "MX - US + CA"), ("MX - (US + CA)", "MX - (US + CA)"), ("(MX & US) & CA", "MX & US & CA"),
    ("(MX + US) & CA", "(MX + US) & CA"), ("MX + US & CA", "MX + US & CA"), ("MX + (US & CA)", "MX + US & CA"),
  ])
  func `an expression is printed in its canonical form`(text: String, canonical: String) throws {
    #expect(try ParticipantExpression(parsing: text).description == canonical)
  }

  @Test func `what both sides name binds tighter than a sum, and a sum reads from the left`() throws {
    func party(_ code: String) -> ParticipantExpression.Part { .party(.init(code)) }
    #expect(
      try ParticipantExpression(parsing: "MX + US & CA - BZ").root
        == .sum(party("MX"), [.init(.union, .common([party("US"), party("CA")])), .init(.exclusion, party("BZ"))]))
    #expect(
      try ParticipantExpression(parsing: "MX - US - CA") == ParticipantExpression(parsing: "(MX - US) - CA"))
    #expect(
      try ParticipantExpression(parsing: "MX - US - CA") != ParticipantExpression(parsing: "MX - (US - CA)"))
  }

  static let wrong: [(text: String, column: Int, english: String)] = [
    ("", 1, "the expression ends where a party, a function or “(” is expected"), ("   ", 4, "the expression ends where a party"),
    ("+MX", 1, "a party, a function or “(” is expected, not “+”"), ("MX +", 5, "the expression ends where a party"),
    ("MX + * ", 6, "a party, a function or “(” is expected, not “*”"), ("MX US", 4, "“+”, “-”, “&” or the end is expected, not “U”"),
    ("MX)", 3, "“+”, “-”, “&” or the end is expected, not “)”"), ("(MX", 4, "the expression ends where “)” is expected"),
    ("(MX US", 5, "“)” is expected, not “U”"), ("members", 8, "the expression ends where “(” is expected"),
    ("chair + MX", 7, "“(” is expected, not “+”"), ("members()", 9, "a body's code or “*” is expected, not “)”"),
    ("members(RCM", 12, "the expression ends where “)” is expected"), ("members(RCM, SACM)", 12, "“)” is expected, not “,”"),
    ("membres(RCM)", 1, "“membres” is no function"), ("MX + gest(\"x\")", 6, "“gest” is no function"),
    ("xyzzy(RCM)", 1, "“xyzzy” is no function"), ("guest(World)", 7, "a name in double quotes is expected, not “W”"),
    ("guest(\"\")", 7, "a name in quotation marks is empty"), ("MX + \"Mexi", 6, "a quotation mark is never closed"),
    ("\"a\nb\" + guest(\"a\nb\")", 15, "the name of a guest holds the control character U+000A"),
    ("México + MX", 1, "“México” cannot be a party's code"), ("ñandú(RCM)", 1, "“ñandú” is no function"),
    ("members(México)", 9, "“México” cannot be a body's code"), ("1X", 1, "“1X” cannot be a party's code"),
    ("MX ; DROP", 4, "“+”, “-”, “&” or the end is expected, not “;”"),
    (String(repeating: "(", count: 21) + "MX", 21, "parentheses stand more than 20 deep"),
    (String(repeating: "(", count: 100_000), 2_001, "the expression is longer than 2000 characters"),
    (String(repeating: "MX+", count: 700) + "MX", 2_001, "the expression is longer than 2000 characters"),
    ("e" + String(repeating: "\u{301}", count: 9_000), 2_001, "the expression is longer than 2000 characters"),
  ]

  @Test(arguments: wrong)
  func `what cannot be read is told with its column, in both languages`(text: String, column: Int, english: String) throws {
    let refusal = try #require(throws: Refusal.self) { try ParticipantExpression(parsing: text) }
    #expect(refusal.category == .invalid)
    #expect(refusal.reasons.map(\.column) == [column])
    #expect(refusal.reasons[0].given == text)
    #expect(refusal.reasons[0].explanation.text(in: .english)?.hasPrefix(english) == true, "\(refusal)")
    #expect(refusal.reasons[0].explanation.text(in: .english)?.hasSuffix("(column \(column))") == true)
    #expect(refusal.reasons[0].explanation.text(in: .spanish)?.hasSuffix("(columna \(column))") == true)
    #expect(refusal.untranslatedTexts == [])
  }

  @Test(arguments: [("membres(RCM)", "members"), ("troyka(RCM)", "troika"), ("gest(\"x\")", "guest"), ("secretaria(*)", "secretariat")])
  func `a mistyped function gets the nearest one`(text: String, meant: String) throws {
    let refusal = try #require(throws: Refusal.self) { try ParticipantExpression(parsing: text) }
    #expect(refusal.reasons[0].remedy?.text(in: .english) == "Did you mean \(meant)?")
  }

  @Test func `a long sum and the deepest nesting are read`() throws {
    let sum = String(repeating: "MX+", count: 600) + "MX"
    #expect(try ParticipantExpression(parsing: sum).description.count == 601 * 2 + 600 * 3)
    let deep = String(repeating: "(MX & (US + ", count: 10) + "CA" + String(repeating: "))", count: 10)
    #expect(try ParticipantExpression(parsing: deep) == ParticipantExpression(parsing: ParticipantExpression(parsing: deep).description))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `what is printed is read as the same expression`(seed: UInt64) throws {
    var random = RandomExpression(generator: SeededGenerator(seed: seed))
    for _ in 0..<50 {
      let expression = try random.next()
      guard expression.description.count <= ParticipantExpression.lengthMaximum else { continue }
      #expect(try ParticipantExpression(parsing: expression.description) == expression, "seed \(seed): \(expression)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `any characters in any order are read or refused with a column inside of them`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["members", "(", ")", "RCM", "*", "+", "-", "&", "\"", "guest", " ", "MX", "é", "\t", "😀", "'"]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      do {
        let expression = try ParticipantExpression(parsing: text)
        #expect(try ParticipantExpression(parsing: expression.description) == expression, "seed \(seed): \(text)")
      } catch {
        let column = try #require(error.reasons[0].column)
        #expect((1...text.count + 1).contains(column), "seed \(seed): \(text)")
      }
    }
  }

  @Test func `names are turned into codes, and one that is not known keeps its column`() throws {
    let text = "members(CRM) + \"Mexico\" - XX"
    let expression = try ParticipantExpression(parsing: text)
    let named = try expression.naming(
      in: text, body: { _ in try SampleChain.code("RCM") }, party: { try SampleChain.code($0 == "Mexico" ? "MX" : $0) })
    #expect(named.description == "members(RCM) + MX - XX")
    let refusal = try #require(throws: Refusal.self) {
      try expression.naming(
        in: text, body: { _ in try SampleChain.code("RCM") },
        party: { name in
          if name == "XX" { throw Refusal.notFound(.party, named: name, nearest: nil) }
          return try SampleChain.code("MX")
        })
    }
    #expect(refusal.category == .notFound)
    #expect(refusal.reasons[0].column == 27)
    #expect(refusal.reasons[0].given == text)
    #expect(refusal.untranslatedTexts == [])
  }

  @Test func `a seat is named by an expression of one`() throws {
    for text in ["MX", "guest(\"World Bank\")", "secretariat(RCM)"] {
      #expect(try Occupant(naming: ParticipantExpression(parsing: text)).expression.description == text)
    }
    for text in ["MX + US", "members(RCM)", "secretariat(*)", "\"Some Name\""] {
      let refusal = try #require(throws: Refusal.self) { try Occupant(naming: ParticipantExpression(parsing: text)) }
      #expect(refusal.untranslatedTexts == [])
    }
  }
}
