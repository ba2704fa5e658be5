import TestSupport
import Testing

@testable import ICalendar

struct PlainTextTests {
  private static let pieces = [
    "a", "Z", "0", " ", "\n", "ñ", "É", "\u{A0}", "\u{A1}", "\u{AD}", "\u{BA}", "\u{80}", "\u{9F}", "\u{2FF}", "\u{300}", "\u{301}", "—",
    "“", "…", "\u{2028}",
    "\u{200B}", "\u{2000}", "🌎", "\t", "\r", "\u{7}", "\u{7F}", "\\", "\"", "漢", "\u{FEFF}", "migración", "Meeting of chairs",
  ]

  @Test(arguments: [true, false])
  func `B4: a text that is told to be clean would not be changed by cleaning`(lineFeeds: Bool) {
    var generator = SeededGenerator(seed: 2_045)
    var clean = 0
    for round in 0..<40_000 {
      // Mostly of letters, so that many are clean; of all lengths around the eight octets that are looked at at once.
      let text = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
        Int.random(in: 0..<12, using: &generator) == 0
          ? Self.pieces.randomElement(using: &generator) ?? "" : "ab éx".randomElement(using: &generator).map(String.init) ?? ""
      }.joined()
      guard PlainText.isClean(text, lineFeeds: lineFeeds) else { continue }
      clean += 1
      #expect(
        TextCleaning.cleaned(text, lineEnds: lineFeeds ? .kept : .blanks) == text && TextCleaning.isVisible(text),
        "seed \(generator.seed), round \(round): \(text.debugDescription)")
    }
    #expect(clean > 2_000)
  }

  @Test(arguments: ["Plenaria — sesión «uno» (N.º 3)", "Ñandú", "a", "Línea"])
  func `what secretariats write is told to be clean`(text: String) {
    #expect(PlainText.isClean(text, lineFeeds: false))
  }

  @Test func `each control character and each position of it is seen`() {
    for code in Array(0..<0x20) + [0x7F] where code != 0x0A {
      for position in 0..<20 {
        var text = Array(String(repeating: "x", count: 20).utf8)
        text[position] = UInt8(code)
        #expect(!PlainText.isClean(String(decoding: text, as: UTF8.self), lineFeeds: true), "\(code) at \(position)")
      }
    }
  }
}
