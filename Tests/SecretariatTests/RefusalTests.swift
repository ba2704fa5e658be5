import CivilTime
import Secretariat
import TestSupport
import Testing

struct RefusalTests {
  @Test func `a refusal reads as sentences, with its rule and what helps`() {
    let refusal = Refusal.breaks(
      .unbrokenChain, given: "term 2",
      because: BilingualText(
        english: "term 2 would begin before term 1", spanish: "el período 2 comenzaría antes que el período 1"),
      remedy: BilingualText(english: "See: rcm chair list", spanish: "Vea: rcm chair list"))
    #expect(refusal.category == .rule)
    #expect(
      refusal.description == "Term 2 would begin before term 1 (rule R5: each chair term ends where the next begins). See: rcm chair list")
    #expect(
      refusal.text(in: .spanish)
        == "El período 2 comenzaría antes que el período 1 (regla R5: cada período de Presidencia termina donde comienza el siguiente). "
        + "Vea: rcm chair list")
    let unreadable = Refusal.invalid(given: "x", because: BilingualText(english: "“x” is no date", spanish: "“x” no es una fecha"))
    #expect(unreadable.description == "“x” is no date.")
    #expect(unreadable.text(in: .spanish) == "“x” no es una fecha.")
  }

  @Test func `every reason has its line`() throws {
    let reasons = ["one thing", "another thing"].map {
      Refusal.Reason(
        rule: nil, given: "", explanation: BilingualText($0, in: .english), remedy: BilingualText(english: "Help.", spanish: "Ayuda."))
    }
    #expect(try #require(Refusal(.rule, reasons)).description == "One thing. Help.\nAnother thing. Help.")
  }

  @Test func `there is no refusal without a reason`() { #expect(Refusal(.rule, []) == nil) }

  @Test(
    arguments: [
      (nil, nil, nil), ("PA", nil, "Did you mean PA?"), (nil, "See: rcm party list", "See: rcm party list"),
      ("PA", "See: rcm party list", "Did you mean PA? See: rcm party list"),
    ] as [(String?, String?, String?)])
  func `what is not found is answered with the nearest name`(nearest: String?, remedy: String?, expected: String?) {
    let refusal = Refusal.notFound(.party, named: "Pnama", nearest: nearest, remedy: remedy.map { BilingualText($0, in: .english) })
    #expect(refusal.category == .notFound)
    #expect(refusal.reasons.map(\.given) == ["Pnama"])
    #expect(refusal.explanations() == ["no party is called “Pnama”"])
    #expect(refusal.explanations(in: .spanish) == ["ningún participante se llama “Pnama”"])
    #expect(refusal.remedies() == [expected])
  }

  @Test func `each rule has a number and a summary of its own that fits into a sentence`() throws {
    let rules: [Rule] = [
      .membershipDates, .knownCountry, .unbrokenChain, .bodyAndKind, .modeAndPlace, .dateCertainty, .legalTransition, .seriesNumbers,
      .blocksMoveTogether, .permanentHandles, .noSilentFallback, .oneAgenda, .agendaNumbering, .agendaMinutes, .agendaTemplates,
      .wholeRecord, .everyLineAccountedFor, .importOnce,
    ]
    #expect(Set(rules.map(\.summary)).count == rules.count)
    for rule in rules {
      #expect(rule.code.first == "R" && Int(rule.code.dropFirst()).map { (1...28).contains($0) } == true)
      for language in Language.allCases {
        let summary = try #require(rule.summary.text(in: language))
        #expect(summary.first?.isLowercase == true && summary.last?.isPunctuation == false, "\(summary)")
      }
    }
  }
}
