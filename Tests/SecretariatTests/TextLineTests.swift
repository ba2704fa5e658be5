import Secretariat
import TestSupport
import Testing

struct TextLineTests {
  @Test(arguments: [
    ("Title", "Title"), ("  Title \t", "Title"), ("Reunión – “XXIX”", "Reunión – “XXIX”"), ("\n\u{2028}Title\r\n", "Title"),
    ("a  b", "a  b"),
    ("👩‍👩‍👧‍👦 📅", "👩‍👩‍👧‍👦 📅"), ("\u{A0}Title\u{3000}", "Title"), ("\u{FEFF} Ti\u{200B}t\u{2060}le \u{200B}", "Title"),
    ("\u{200D}Ti\u{200C}t\u{200D}le\u{200D}", "Title"),
    ("❤️\u{200D}🔥", "❤️\u{200D}🔥"), ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("e\u{301}", "e\u{301}"), ("=1+1", "=1+1"),
  ])
  func `a line is kept as written, without blanks at its ends`(text: String, kept: String) throws {
    #expect(try Array(TextLine(text, as: .title).text.unicodeScalars) == Array(kept.unicodeScalars))
  }

  @Test(arguments: ["", " ", "\t\r\n", "\u{A0}\u{3000}", "\u{2028}", "\u{200B}", "\u{FEFF}", "\u{200D}\u{FE0F}", " \u{2060} "])
  func `a line that shows nothing is refused as empty`(text: String) throws {
    let refusal = try #require(throws: Refusal.self) { try TextLine(text, as: .title) }
    #expect(refusal.category == .invalid)
    #expect(refusal.explanations() == ["the title is empty"])
  }

  @Test(arguments: [
    ("a\u{0}b", "U+0000"), ("a\nb", "U+000A"), ("a\r\nb", "U+000D"), ("a\rb", "U+000D"), ("a\tb", "U+0009"), ("a\u{1B}[31mb", "U+001B"),
    ("a\u{7F}b", "U+007F"),
    ("a\u{85}b", "U+0085"), ("a\u{9B}b", "U+009B"), ("a\u{2028}b", "U+2028"), ("a\u{2029}b", "U+2029"), ("\u{0}", "U+0000"),
    ("a\u{B}b", "U+000B"), ("a\u{202A}b", "U+202A"), ("\u{202E}ab", "U+202E"), ("a\u{2066}b", "U+2066"), ("ab\u{2069}", "U+2069"),
  ])
  func `a control character inside is refused by its number`(text: String, number: String) throws {
    let refusal = try #require(throws: Refusal.self) { try TextLine(text, as: .reason) }
    #expect(refusal.explanations() == ["the reason holds the control character \(number)"])
    #expect(refusal.reasons.map(\.given) == ["reason"])
  }

  @Test func `a line has 500 characters at most`() throws {
    for letter in ["a", "é", "ñ", "日", "📅", "e\u{301}"] {
      #expect(try TextLine(String(repeating: letter, count: 500), as: .title).text.count == 500)
      #expect(throws: Refusal.self) { try TextLine(String(repeating: letter, count: 501), as: .title) }
    }
  }

  @Test func `100 kB are refused in a short sentence`() throws {
    let refusal = try #require(throws: Refusal.self) { try TextLine(String(repeating: "a", count: 100_000), as: .title) }
    #expect(refusal.explanations() == ["the title has 100000 characters; at most 500 are kept"])
    let marked = try #require(throws: Refusal.self) { try TextLine("e" + String(repeating: "\u{301}", count: 50_000), as: .title) }
    #expect(marked.explanations() == ["the title has 100001 bytes; at most 2000 are kept"])
  }

  @Test func `a sign is treated the same in a short line, which is often looked at only briefly, and in a long one`() {
    let tail = String(repeating: " and more", count: 30)
    for value in UInt32(0)...0x2100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for (before, after) in [("a", "b"), ("", "b"), ("ñ", "")] {
        let short = try? TextLine("\(before)\(scalar)\(after)", as: .title)
        let long = try? TextLine("\(before)\(scalar)\(after)z\(tail)", as: .title)
        let shortened = long.map { String($0.text.unicodeScalars.dropLast(tail.count + 1)) }
        // At the end of a line a blank goes, and with a letter after it stays.
        if after.isEmpty, scalar.properties.isWhitespace || short.map({ !$0.text.unicodeScalars.contains(scalar) }) == true { continue }
        #expect(short.map { Array($0.text.unicodeScalars) } == shortened.map { Array($0.unicodeScalars) }, "U+\(String(value, radix: 16))")
      }
    }
  }
}
