import TestSupport
import Testing

@testable import ICalendar

struct MarkupReaderTests {
  private static func read(_ text: String) throws -> MarkupElement { try MarkupReader.read(Array(text.utf8), limits: FormLimits()) }

  @Test func `texts, references and line ends are read as XML says`() throws {
    let element = try Self.read("<a b='1&lt;2&#10;3\n4'>&amp;&#65;&#x1F600;\r\nx<c/><![CDATA[&amp;]]>y</a>")
    #expect(element.attributes.map(\.value) == ["1<2\n3\n4"])
    #expect(element.nodes.count == 3 && element.text == "&A\u{1F600}\nx&amp;y")
  }

  @Test(
    arguments: [
      "", "x", "<a>", "<a></b>", "<a/><b/>", "<a b=1/>", "<a b='1' b='2'/>", "<a b='<'/>", "<a b='1'c='2'/>", "< a/>", "<1/>", "<a:b/>",
      "<a b:c=''/>",
      "<a>&b;</a>", "<a>&amp</a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>\u{1}</a>", "<a>&#x+41;</a>", "<a><!-- </a>", "<a/>x",
      "<![CDATA[a]]>",
      "<?xml version='1.0' encoding='utf-16'?><a/>", "<a:b:c/>",
    ])
  func `what is not XML is refused`(text: String) throws {
    let error = try #require(throws: FormError.self) { try Self.read(text) }
    #expect(error.position != nil)
  }

  @Test func `document types and with them entities are refused before anything of them is read`() throws {
    let bomb = """
      <?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>
      """
    let fetched = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"
    for text in [bomb, fetched] {
      let error = try #require(throws: FormError.self) { try Self.read(text) }
      #expect(error.kind == .declarationRefused)
    }
  }

  @Test func `a million elements in each other, or beside each other, end early`() throws {
    let deep = try #require(throws: FormError.self) { try Self.read(String(repeating: "<a>", count: 1_000_000)) }
    #expect(deep.kind == .nestedTooDeep(depthMaximum: 64))
    let wide = Array("<a>\(String(repeating: "<b/>", count: 1_000))</a>".utf8)
    let many = try #require(throws: FormError.self) { try MarkupReader.read(wide, limits: FormLimits(valuesMaximum: 1_000)) }
    #expect(many.kind == .valuesBeyondLimit(valuesMaximum: 1_000))
    let large = try #require(throws: FormError.self) { try MarkupReader.read(wide, limits: FormLimits(octetsMaximum: 1_000)) }
    #expect(large.kind == .textBeyondLimit(octetsMaximum: 1_000))
  }

  @Test func `octets at random never stop the reader, and what it reads is written the same`() {
    var generator = SeededGenerator(seed: 6_321)
    let pieces = [
      "<a>", "</a>", "<b/>", "<", ">", "/", "=", "'", "\"", "&", ";", "#", "x", " ", "xmlns:p='u'", "<p:c", "<!--", "-->", "<![CDATA[",
      "]]>", "<?", "ñ",
    ]
    for _ in 0..<20_000 {
      var octets = Array("<r xmlns:p='u'>".utf8)
      for _ in 0..<Int.random(in: 1...15, using: &generator) { octets += Array((pieces.randomElement(using: &generator) ?? "").utf8) }
      octets += Array("</r>".utf8)
      guard let element = try? MarkupReader.read(octets, limits: FormLimits()) else { continue }
      let written = element.written(declaring: [:])
      #expect((try? Self.read(written))?.written(declaring: [:]) == written, "seed \(generator.seed)")
    }
  }
}
