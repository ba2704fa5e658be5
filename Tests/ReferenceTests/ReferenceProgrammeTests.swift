import CivilTime
import Reference
import Secretariat
import Testing

struct ReferenceProgrammeTests {
  @Test func `the strategic plan has three pillars of 9, 11 and 15 topics, in both languages`() throws {
    let pillars = try ReferencePillar.embedded()
    #expect(pillars.map(\.number) == [1, 2, 3])
    #expect(pillars.map(\.topics.count) == [9, 11, 15])
    for text in pillars.map(\.title) + pillars.flatMap(\.topics) {
      #expect(Language.allCases.allSatisfy { text.text(in: $0)?.isEmpty == false }, "\(text.bestText(in: .english).text)")
    }
  }

  @Test func `documents are listed in the page's order, with years and languages that can be`() throws {
    let documents = try ReferenceDocument.embedded()
    #expect(documents.map(\.line) == documents.map(\.line).sorted())
    #expect(Set(documents.map(\.line)).count == documents.count)
    for document in documents {
      #expect(!document.title.isEmpty)
      #expect(document.year.map { (1_996...2_024).contains($0) } ?? true, "\(document.title)")
      #expect(document.year.map { document.title.contains(String($0)) } ?? true, "\(document.title)")
      #expect(document.languages.allSatisfy { ["EN", "ES", "FR"].contains($0) }, "\(document.title) \(document.languages)")
    }
    #expect(documents.contains { $0.title.contains("XXIII Vice-Ministerial Declaration") && $0.year == 2_018 })
  }
}
