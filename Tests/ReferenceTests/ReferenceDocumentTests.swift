import Reference
import Testing

struct ReferenceDocumentTests {
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
