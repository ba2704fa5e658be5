import CivilTime
import PageImport
import Secretariat
import Testing

struct CommaSeparatedTextTests {
  private func rows(_ text: String) throws -> [[String]] { try CommaSeparatedText(Array(text.utf8)).rows.map(\.values) }

  @Test func `values stand between commas, with LF or CR LF, with or without a last line end`() throws {
    let expected = [["a", "b", "c"], ["d", "", "ñ"]]
    for text in ["a,b,c\nd,,ñ", "a,b,c\r\nd,,ñ\r\n", "\u{FEFF}a, b ,c\n\n , ,\nd,\t,ñ\n"] { #expect(try rows(text) == expected) }
  }

  @Test func `quotes keep commas, line ends and quotes`() throws {
    #expect(try rows(#"MX,"Día, de ""todos""",x"#) == [["MX", #"Día, de "todos""#, "x"]])
    #expect(try rows("a,\"b\r\nc\" ,\"\"\r\nd") == [["a", "b\r\nc", ""], ["d"]])
  }

  @Test func `each row knows the line on which it begins`() throws {
    let text = "a\n\n\"b\nc\"\nd\n"
    #expect(try CommaSeparatedText(Array(text.utf8)).rows.map(\.line) == [1, 3, 5])
  }

  @Test(arguments: [("a\nb,\"c\nd\n", 2), ("a\nb,c\"d\"\n", 2), ("\"a\"b\n", 1), ("a\n\"b\nc\"d", 3)])
  func `quotes in the wrong place are refused by their line`(text: String, line: Int) throws {
    let refusal = #expect(throws: Refusal.self) { try rows(text) }
    #expect(refusal?.reasons.first?.explanation.text(in: .english)?.hasPrefix("line \(line):") == true)
    #expect(refusal?.reasons.first?.explanation.text(in: .spanish)?.hasPrefix("línea \(line):") == true)
  }

  @Test func `other encodings and large files are refused`() {
    #expect(throws: Refusal.self) { try CommaSeparatedText(Array("a,b\nc,".utf8) + [0xE9]) }
    #expect(throws: Refusal.self) { try CommaSeparatedText(Array(repeating: 0x61, count: CommaSeparatedText.bytesMaximum + 1)) }
  }

  @Test func `an empty text has no rows`() throws {
    #expect(try rows("").isEmpty)
    #expect(try rows("\n\r\n,,\n").isEmpty)
  }
}
