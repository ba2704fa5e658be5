import Testing

@testable import PageImport

struct BracketTextTests {
  private func read(_ text: String) throws -> BracketText { BracketText(text, vocabulary: try SampleReading.vocabulary) }

  @Test(arguments: [
    ("IV Plenary Meeting RCM-SACM [Joint Communiqué EN ]", "IV Plenary Meeting RCM-SACM ", ["Joint Communiqué [EN]"]),
    ("Meeting (RCGM) ( Conclusions )", "Meeting (RCGM) ", ["Conclusions"]),
    ("Meeting ( Strategic Plan )", "Meeting ", ["Strategic Plan"]),
    ("XXIV Reunión (Declaración ES , EN)", "XXIV Reunión ", ["Declaración [ES, EN]"]),
    (
      "XIX Meeting (Special Declaration (EN , ES ), Declaration ( EN , ES ), IOM Director General's Remarks ).", "XIX Meeting .",
      ["Special Declaration [EN, ES]", "Declaration [EN, ES]", "IOM Director General's Remarks"]
    ),
  ]) func `a bracket that names documents is a link`(text: String, rest: String, documents: [String]) throws {
    let brackets = try read(text)
    #expect(brackets.text == rest)
    #expect(brackets.documents == documents)
    #expect(!brackets.isUnclosed && !brackets.isTentative)
  }

  @Test(arguments: [
    "Meeting of the Regional Consultation Group on Migration (RCGM)", "Forum (with the GCM Champion Countries in the Americas)",
    "XVIII Conference (first regular meeting of the Group, RCGM, and Vice-ministerial meeting)", "5th (V) Plenary",
    "Workshop (on the Charter)",
    "()", "[ ]", "a ) b", "(Conclusions of the conference)",
  ]) func `any other bracket is the title's`(text: String) throws {
    let brackets = try read(text)
    #expect(brackets.text == text)
    #expect(brackets.documents.isEmpty)
    #expect(!brackets.isUnclosed)
  }

  @Test(arguments: ["(TBC)", "( tbc )", "(to be confirmed)", "(por confirmar)", "[TBC]"])
  func `a bracket can say that the meeting is to be confirmed`(bracket: String) throws {
    let brackets = try read("Guatemala City, Guatemala \(bracket), Plenary")
    #expect(brackets.isTentative)
    #expect(brackets.text == "Guatemala City, Guatemala , Plenary")
  }

  @Test func `a bracket that is never closed is noticed`() throws {
    let link = try read("XXIV Vice-Ministerial Meeting ( Charter")
    #expect(link.isUnclosed)
    #expect(link.text == "XXIV Vice-Ministerial Meeting ")
    #expect(link.documents == ["Charter"])
    let title = try read("Forum (with the countries")
    #expect(title.isUnclosed)
    #expect(title.text == "Forum (with the countries")
  }
}
