import CivilTime
import Secretariat
import Testing

struct WordsTests {
  private func expectWords<Case: CaseIterable>(_ word: (Case) -> String) {
    let words = Case.allCases.map(word)
    #expect(words.allSatisfy { !$0.isEmpty && $0.first?.isLowercase == true && $0.last?.isLetter == true }, "\(words)")
    #expect(Set(words).count == words.count, "\(words)")
  }

  @Test(arguments: Language.allCases)
  func `every case has a word of its own`(language: Language) {
    expectWords { (state: MeetingState) in state.word(in: language) }
    expectWords { (mode: MeetingMode) in mode.word(in: language) }
    expectWords { (role: Membership.Role) in role.word(in: language) }
    expectWords { (position: Troika.Position) in position.word(in: language) }
    expectWords { (confidence: ChairTerm.Confidence) in confidence.word(in: language) }
    expectWords { (standing: ChairStanding) in standing.word(in: language) }
  }

  @Test func `Spanish words have their accents and genders`() {
    #expect(
      MeetingState.allCases.map { $0.word(in: .spanish) } == [
        "propuesta", "por confirmar", "confirmada", "celebrada", "aplazada", "cancelada", "sin efecto",
      ])
    #expect(MeetingMode.allCases.map { $0.word(in: .spanish) } == ["presencial", "virtual", "híbrida", "no registrada"])
    #expect(
      Troika.Position.allCases.map { $0.word(in: .spanish) } == [
        "saliente", "actual", "entrante", "primera", "segunda", "tercera", "cuarta",
      ])
  }
}
