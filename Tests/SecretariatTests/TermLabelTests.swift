import CivilTime
import Secretariat
import TestSupport
import Testing

struct TermLabelTests {
  @Test(arguments: ["1", "2024", "9999", "2016/1", "2016/99"]) func `a label is read as it is written`(text: String) throws {
    #expect(try TermLabel(parsing: text).description == text)
  }

  @Test(arguments: ["", "0", "10000", "2016/", "/2", "2016/0", "2016/100", "2016/1/2", "-1", "2016 /1", "２０１６", "next"])
  func `anything else is refused, in both languages`(text: String) throws {
    let refusal = try #require(throws: Refusal.self) { try TermLabel(parsing: text) }
    #expect(refusal.category == .invalid)
    #expect(refusal.untranslatedTexts == [])
  }

  @Test func `labels rise by year, then by part, a whole year before its parts`() throws {
    let texts = ["2015", "2015/2", "2016", "2016/1", "2016/2", "2016/10", "2017"]
    let labels = try texts.map { try TermLabel(parsing: $0) }
    #expect(labels.reversed().sorted() == labels)
    #expect(zip(labels, labels.dropFirst()).allSatisfy(<))
  }

  @Test func `years lie between 1 and 9999, parts between 1 and 99`() {
    for year in [0, -1, 10_000] { #expect(TermLabel(year) == nil) }
    for part in [0, -1, 100] { #expect(TermLabel(2_016, part: part) == nil) }
    #expect(TermLabel(9_999, part: 99) != nil)
  }
}
