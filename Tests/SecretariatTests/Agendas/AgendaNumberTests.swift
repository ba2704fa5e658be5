import Secretariat
import Testing

struct AgendaNumberTests {
  @Test(arguments: ["1", "99", "1.1", "12.99", "3.1(a)", "99.99(z)"])
  func `a number reads as it is written`(text: String) throws {
    #expect(try #require(AgendaNumber(text)).description == text)
  }

  @Test(arguments: [
    "", "0", "01", "100", "1.", ".1", "1.0", "1.100", "1.1.1", "1(a)", "1.1(A)", "1.1(aa)", "1.1()", "1.1a", " 1", "1 ", "-1", "１",
  ])
  func `anything else is no number`(text: String) { #expect(AgendaNumber(text) == nil) }

  @Test func `an item stands before those below it, and 2 before 10`() {
    let texts = ["10", "2.1(b)", "2", "2.10", "1.1", "2.2", "2.1", "1", "2.1(a)"]
    #expect(
      texts.compactMap { AgendaNumber($0) }.sorted().map(\.description)
        == ["1", "1.1", "2", "2.1", "2.1(a)", "2.1(b)", "2.2", "2.10", "10"])
  }

  @Test(arguments: [("3", nil, "3"), ("3.1", "3", "3.1"), ("3.1(c)", "3.1", "(c)")] as [(String, String?, String)])
  func `a number knows what stands above it and how it is printed`(text: String, parent: String?, label: String) throws {
    let number = try #require(AgendaNumber(text))
    #expect(number.parent?.description == parent)
    #expect(number.label == label)
  }

  @Test func `below the third level, and beyond the letter z, there is nothing`() throws {
    #expect(try #require(AgendaNumber("1.1(a)")).child(at: 1) == nil)
    #expect(try #require(AgendaNumber("1.1")).child(at: 26)?.description == "1.1(z)")
    #expect(try #require(AgendaNumber("1.1")).child(at: 27) == nil)
  }
}
