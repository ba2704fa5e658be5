import CivilTime
import Secretariat
import TestSupport
import Testing

struct ChairRotationTests {
  @Test func `terms are put in the order of their numbers`() throws {
    let terms = try [SampleChain.term(2, "2001"), SampleChain.term(1, "2000"), SampleChain.term(3, "2002")]
    let rotation = try ChairRotation(body: SampleChain.code("B"), terms: terms)
    #expect(rotation.terms.map(\.number) == [1, 2, 3])
    #expect(rotation.successor(of: rotation.terms[0]) == rotation.terms[1])
    #expect(rotation.successor(of: rotation.terms[2]) == nil)
    #expect(rotation.predecessor(of: rotation.terms[0]) == nil)
    #expect(rotation.predecessor(of: rotation.terms[2]) == rotation.terms[1])
  }

  @Test func `a body may have no terms yet`() throws {
    let rotation = try SampleChain.rotation([])
    #expect(rotation.terms.isEmpty)
    #expect(try rotation.chair(on: Day(parsing: "2024-01-01")) == .beforeTheRecord)
  }

  @Test(arguments: [
    (["2000", "1999"], "term 2 (from 1999) would begin before term 1 (from 2000)"),
    (["2000-06", "2000-05-31"], "term 2 (from 2000-05-31) would begin before term 1 (from 2000-06)"),
    (["2000-06-02", "2000-06-01"], "term 2 (from 2000-06-01) would begin before term 1 (from 2000-06-02)"),
    (["2000-06-02", "2000-06-02"], "term 2 would begin on the same day as term 1 (2000-06-02)"),
  ])
  func `a term that begins before the one before it breaks the chain`(starts: [String], explanation: String) throws {
    let refusal = try #require(throws: Refusal.self) { try SampleChain.rotation(starts) }
    #expect(refusal.category == .rule)
    #expect(refusal.reasons.map(\.rule) == [.unbrokenChain])
    #expect(refusal.untranslatedTexts == [])
    #expect(refusal.explanations() == [explanation])
    #expect(refusal.reasons.map(\.given) == ["term 2 of B"])
  }

  @Test(arguments: ["1996", "1996-03"]) func `starts that are not known to the day may be equal`(start: String) throws {
    #expect(try SampleChain.rotation([start, start]).terms.count == 2)
  }

  @Test func `a number that is missing or given twice breaks the chain`() throws {
    for numbers in [[2], [1, 3], [1, 1], [0, 1], [1, 2, 2]] {
      let terms = try numbers.enumerated().map { try SampleChain.term($1, "\(2_000 + $0)") }
      let refusal = try #require(throws: Refusal.self, "\(numbers)") { try ChairRotation(body: SampleChain.code("B"), terms: terms) }
      #expect(
        refusal.reasons.allSatisfy { $0.rule == .unbrokenChain && $0.explanation.text(in: .english)?.contains("is expected") == true })
    }
  }

  @Test func `every break is reported at once`() throws {
    let terms = try [
      SampleChain.term(1, "2005"), SampleChain.term(2, "2004"), SampleChain.term(4, "2003"), SampleChain.term(5, "2006", body: "C"),
    ]
    let refusal = try #require(throws: Refusal.self) { try ChairRotation(body: SampleChain.code("B"), terms: terms) }
    #expect(
      refusal.explanations() == [
        "term 2 (from 2004) would begin before term 1 (from 2005)", "term 4 of B stands where term 3 is expected",
        "term 4 (from 2003) would begin before term 2 (from 2004)", "term 5 belongs to C, not to B",
        "term 5 of B stands where term 4 is expected",
      ])
  }

  @Test func `a term is found by the year by which people call it`() throws {
    let rotation = try SampleChain.recent()
    #expect(rotation.term(labelled: 2_024)?.holder == .party(try SampleChain.code("BZ")))
    #expect(rotation.term(labelled: 2_025)?.holder == .notRecorded)
    #expect(rotation.term(labelled: 2_026) == nil)
  }
}
