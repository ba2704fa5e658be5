import Secretariat
import TestSupport
import Testing

@testable import PageImport

struct PageTextTests {
  private func lines(_ text: String) throws -> [String] { try PageText(Array(text.utf8)).lines.map { ($0.isBullet ? "- " : "") + $0.text } }

  @Test(arguments: ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n"]) func `all line ends are understood`(end: String) throws {
    #expect(try lines("a\(end)- b\(end)") == ["a", "- b"])
  }

  @Test func `lines are numbered as in the file`() throws {
    #expect(try PageText(Array("a\r\n\r\nb\rc\n".utf8)).lines.map(\.number) == [1, 3, 4])
  }

  @Test func `a byte order mark is no part of the text`() throws {
    #expect(try PageText([0xEF, 0xBB, 0xBF] + Array("Meetings".utf8)).lines.map(\.text) == ["Meetings"])
  }

  @Test(arguments: ["- a", "* a", "• a", "– a", "·  a", "\u{A0}▪\u{A0}a", "  -\ta"]) func `bullets are known by many marks`(line: String)
    throws
  {
    #expect(try lines(line) == ["- a"])
  }

  @Test func `a bullet with nothing behind it is an empty line`() throws {
    #expect(try lines("a\n-\n* \nb") == ["a", "b"])
  }

  @Test func `a dash inside of a word is no bullet`() throws {
    #expect(try lines("-a\n—b") == ["-a", "—b"])
  }

  @Test func `odd blanks become blanks and marks without width go`() throws {
    #expect(try lines("a\u{A0}b\u{2009}c\u{200B}d\u{AD}e\u{202E}") == ["a b cde"])
  }

  @Test func `character references are letters`() throws {
    #expect(try lines("San Jos&eacute; &amp; Per&#250; &#x2013; &nbsp;x &unknown; &") == ["San José & Perú –  x &unknown; &"])
    #expect(try lines("a &#10; &#0; &#xD800; &#99999999999; b") == ["a &#10; &#0; &#xD800; &#99999999999; b"])
  }

  @Test func `markup is read as the text that it shows`() throws {
    let page = """
      <!DOCTYPE html><html><head><title>x</title><style>li { color: red }</style>
      <script>var list = "<li>no</li>";</script></head>
      <body><h2>Meetings</h2><ul><li>May 9, 2018, <a href="x">Lima</a>, Peru,
      Workshop</li><li>one<br/>two</li></ul></body></html>
      """
    #expect(try lines(page) == ["x", "Meetings", "- May 9, 2018, Lima, Peru, Workshop", "- one", "two"])
  }

  @Test(arguments: [
    ("<p>a <!-- <li>b</li> --> c</p>", ["a  c"]), ("<p title=\"a > b\">c</p>", ["c"]), ("<p\n  class='x'>c</p>", ["c"]),
    ("<p>1 < 2 and 3 > 2</p>", ["1 < 2 and 3 > 2"]), ("<p title=\"a>b</p><p>c</p>", ["b", "c"]), ("<p>a</p><b", ["a", "<b"]),
    ("<p>a<script>if (1 < 2) { \"</p>\" }</SCRIPT >b", ["ab"]), ("<p>a<script>never closed", ["a"]), ("<p>a<!-- never closed", ["a"]),
    ("<UL><LI>a<LI>b</UL>", ["- a", "- b"]), ("<p>a&lt;b&gt;</p>", ["a<b>"]),
  ]) func `broken and odd markup is read as far as it can be`(markup: String, text: [String]) throws {
    #expect(try lines(markup).map { $0.replacing("  ", with: " ") } == text.map { $0.replacing("  ", with: " ") })
  }

  @Test(arguments: [
    ([UInt8](), "the page has no text"), (Array(" \n\r\n\t ".utf8), "the page has no text"), ([0xEF, 0xBB, 0xBF], "the page has no text"),
    (Array("a\nb\u{0}c".utf8), "line 2 holds the control character 0; this looks like a binary file, not the text of a page"),
    ([0x61, 0x0A, 0xC3, 0x28], "line 2 is not valid UTF-8"), ([0xC0, 0xAF], "line 1 is not valid UTF-8"),
    ([0xED, 0xA0, 0x80], "line 1 is not valid UTF-8"),
    ([0xFF, 0xFE, 0x61, 0x00], "the page is encoded in UTF-16"),
    ([0x1B, 0x5B, 0x33], "line 1 holds the control character 27; this looks like a binary file, not the text of a page"),
  ]) func `what is no page is refused with the line and the reason`(bytes: [UInt8], reason: String) {
    let refusal = #expect(throws: Refusal.self) { try PageText(bytes) }
    #expect(refusal?.category == .invalid)
    #expect(refusal?.explanations() == [reason])
    #expect(refusal?.untranslatedTexts == [])
    #expect(refusal?.reasons.first?.remedy != nil)
  }

  @Test func `a page and a line have a largest size`() {
    let page = #expect(throws: Refusal.self) { try PageText([UInt8](repeating: 0x61, count: (16 << 20) + 1)) }
    #expect(page?.explanations() == ["the page is larger than 16 MiB, the most that is read"])
    let line = #expect(throws: Refusal.self) { try PageText([0x0A] + [UInt8](repeating: 0x61, count: (1 << 20) + 1)) }
    #expect(line?.explanations() == ["line 2 has 1048577 bytes; at most 1 MiB is read"])
    #expect(page?.untranslatedTexts == [] && line?.untranslatedTexts == [])
  }
}
