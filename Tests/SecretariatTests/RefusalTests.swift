import Secretariat
import Testing

struct RefusalTests {
  @Test func `a refusal reads as sentences, with its rule and what helps`() {
    let refusal = Refusal.breaks(
      .unbrokenChain, given: "term 2", because: "term 2 would begin before term 1", remedy: "See: rcm chair list")
    #expect(refusal.category == .rule)
    #expect(
      refusal.description == "Term 2 would begin before term 1 (rule R5: each chair term ends where the next begins). See: rcm chair list")
    #expect(Refusal.invalid(given: "x", because: "“x” is no date").description == "“x” is no date.")
  }

  @Test func `every reason has its line`() throws {
    let reasons = ["one thing", "another thing"].map { Refusal.Reason(rule: nil, given: "", explanation: $0, remedy: "Help.") }
    #expect(try #require(Refusal(.rule, reasons)).description == "One thing. Help.\nAnother thing. Help.")
  }

  @Test func `there is no refusal without a reason`() { #expect(Refusal(.rule, []) == nil) }

  @Test(
    arguments: [
      (nil, nil, nil), ("PA", nil, "Did you mean PA?"), (nil, "See: rcm party list", "See: rcm party list"),
      ("PA", "See: rcm party list", "Did you mean PA? See: rcm party list"),
    ] as [(String?, String?, String?)])
  func `what is not found is answered with the nearest name`(nearest: String?, remedy: String?, expected: String?) {
    let refusal = Refusal.notFound("party", named: "Pnama", nearest: nearest, remedy: remedy)
    #expect(refusal.category == .notFound)
    #expect(refusal.reasons == [.init(rule: nil, given: "Pnama", explanation: "no party is called “Pnama”", remedy: expected)])
  }

  @Test func `each rule has a number of its own and a summary that fits into a sentence`() {
    let rules: [Rule] = [
      .knownCountry, .unbrokenChain, .bodyAndKind, .dateCertainty, .legalTransition, .seriesNumbers, .blocksMoveTogether, .permanentHandles,
      .noSilentFallback,
      .wholeRecord, .importOnce,
    ]
    #expect(Set(rules.map(\.code)).count == rules.count)
    #expect(Set(rules.map(\.summary)).count == rules.count)
    for rule in rules {
      #expect(rule.code.first == "R" && Int(rule.code.dropFirst()).map { (1...28).contains($0) } == true)
      #expect(rule.summary.first?.isLowercase == true && rule.summary.last?.isPunctuation == false, "\(rule.summary)")
    }
  }
}
