import Testing

@testable import SecretariatCommand

struct TextColumnTests {
  @Test(arguments: [
    ("one two three", 8, "one two\nthree\n"), ("one", 2, "one\n"), ("", 10, "\n"), ("ñandú año", 9, "ñandú año\n"),
    ("ñandú año", 8, "ñandú\naño\n"),
  ])
  func `lines break between words and never inside one`(text: String, width: Int, lines: String) {
    #expect(TextColumn.wrapped(text, width: width) == lines)
  }

  @Test func `the margin stands before the first line and blanks before the others`() {
    #expect(TextColumn.wrapped("one two three", width: 10, first: "1.", indent: 4) == "1.  one\n    two\n    three\n")
    #expect(TextColumn.wrapped("one", width: 10, first: "label:", indent: 2) == "label: one\n")
  }
}
