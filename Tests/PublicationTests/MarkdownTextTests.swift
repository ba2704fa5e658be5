import Publication
import Testing

struct MarkdownTextTests {
  @Test(arguments: [
    ("plain text", "plain text"), ("a*b_c", "a\\*b\\_c"), ("# not a heading", "\\# not a heading"), ("- not a list", "\\- not a list"),
    ("a | b", "a \\| b"), ("two\r\nlines", "two  lines"), ("<b>&amp;", "\\<b\\>&amp;amp;"), ("", ""),
  ])
  func `a text stands in a paper as it is`(text: String, escaped: String) {
    #expect(MarkdownText(text).description == escaped)
  }
}
