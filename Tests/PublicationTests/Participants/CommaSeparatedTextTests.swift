import Publication
import Testing

struct CommaSeparatedTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("\"", "\"\"\"\""),
    ("=SUM(A1)", "'=SUM(A1)"), ("+506 2222", "'+506 2222"), ("-1", "'-1"), ("@cmd", "'@cmd"), ("\tx", "\"'\tx\""), ("\rx", "\"'\rx\""),
    ("\r\nx", "\"'\r\nx\""), ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("a=b", "a=b"), ("Ñandú", "Ñandú"), ("two\nlines", "\"two\nlines\""),
  ])
  func `a cell is quoted where it must be, and none is a formula`(value: String, cell: String) {
    var table = CommaSeparatedText()
    table.add([value, "x"])
    #expect(table.text == "\u{FEFF}\(cell),x\r\n")
  }

  @Test func `each row ends as RFC 4180 has it`() {
    var table = CommaSeparatedText()
    table.add(["a", "b"])
    table.add(["c", ""])
    #expect(Array(table.text.utf8) == Array("\u{FEFF}a,b\r\nc,\r\n".utf8))
  }

  @Test(arguments: [
    ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("a\nb\u{85}", "a b "), ("México", "México"),
    ("</style><script>", "&lt;/style&gt;&lt;script&gt;"),
  ])
  func `text on a page is text`(value: String, escaped: String) { #expect(HTMLText(value).description == escaped) }
}
