import CivilTime
import Reference
import Secretariat
import Testing

struct ReferencePillarTests {
  @Test func `the strategic plan has three pillars of 9, 11 and 15 topics, in both languages`() throws {
    let pillars = try ReferencePillar.embedded()
    #expect(pillars.map(\.number) == [1, 2, 3])
    #expect(pillars.map(\.topics.count) == [9, 11, 15])
    for text in pillars.map(\.title) + pillars.flatMap(\.topics) {
      #expect(Language.allCases.allSatisfy { text.text(in: $0)?.isEmpty == false }, "\(text.bestText(in: .english).text)")
    }
  }
}
