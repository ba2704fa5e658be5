import Publication
import Testing

struct XMLTextTests {
  @Test(arguments: [
    ("Belize", "Belize"), ("Perú – “2014”", "Perú – “2014”"), ("a < b & c > \"d\"", "a &lt; b &amp; c &gt; &quot;d&quot;"),
    ("]]>", "]]&gt;"), ("&amp;", "&amp;amp;"), ("a\u{0}b\u{1B}c\u{FFFE}d\u{9B}e", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"),
    ("a\nb\tc", "a\u{FFFD}b\u{FFFD}c"), ("📅", "📅"),
  ])
  func `what XML would take for its own stands as text`(text: String, escaped: String) { #expect(XMLText(text).description == escaped) }
}
