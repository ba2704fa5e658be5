import CivilTime
import Secretariat
import TestSupport
import Testing

struct AgendaTextTests {
  private static func text(_ english: String?, _ spanish: String?) throws -> AgendaText {
    try AgendaText(#require(BilingualText(english: english, spanish: spanish)))
  }

  @Test(arguments: [
    ("{chair title} of the {body}: {chair}", "Presidency of the LG: Belize"), ("{incoming chair}", "not recorded"),
    ("{host}, {secretariat}", "Belize, Permanent Secretariat"), ("{previous meeting}", "not recorded"), ("no facts", "no facts"),
  ])
  func `facts are filled in from the record`(written: String, filled: String) throws {
    #expect(try Self.text(written, nil).filled(in: .english, from: SampleAgenda.summit()) == filled)
  }

  @Test func `a fact is said in the language of the text`() throws {
    let text = try Self.text("{chair}, {incoming chair}", "{chair}, {incoming chair}")
    #expect(try text.filled(in: .spanish, from: SampleAgenda.summit()) == "Belice, no registrada")
  }

  @Test func `a text without a translation gives none, and is marked on a screen`() throws {
    let text = try Self.text("Opening ({chair})", nil)
    let setting = try SampleAgenda.summit()
    #expect(text.filled(in: .spanish, from: setting) == nil)
    #expect(text.marked(in: .spanish, from: setting) == "Opening (Belize) [en]")
  }

  @Test func `a name without a translation leaves the text without one`() throws {
    let meeting = try SampleAgenda.meeting("SUMMIT-2024", date: "2024-12-05..06")
    let setting = try SampleAgenda.setting(of: meeting, after: .party(SampleAgenda.code("PE")))
    let text = try Self.text("To {incoming chair}", "A {incoming chair}")
    #expect(text.filled(in: .spanish, from: setting) == "A Perú")
    #expect(text.filled(in: .english, from: setting) == nil)
    #expect(text.marked(in: .english, from: setting) == "A Perú [es]")
  }

  @Test(arguments: ["{chairs}", "{}", "{ chair}", "{Chair}"])
  func `a fact that the record cannot fill in is refused with those it can`(written: String) throws {
    let refusal = #expect(throws: Refusal.self) { try Self.text(written, nil) }
    #expect(refusal?.category == .rule)
    #expect(refusal?.reasons.first?.remedy?.text(in: .english)?.contains("{incoming chair}") == true)
  }

  @Test func `a mistyped fact gets the nearest one`() {
    let refusal = #expect(throws: Refusal.self) { try Self.text("{incomming chair}", nil) }
    #expect(refusal?.reasons.first?.remedy?.text(in: .english)?.hasPrefix("Did you mean {incoming chair}? ") == true)
  }

  @Test(arguments: ["{chair", "chair}", "}{", "{chair}}"])
  func `a brace without a partner is refused`(written: String) {
    let refusal = #expect(throws: Refusal.self) { try Self.text(written, nil) }
    #expect(refusal?.reasons.first?.explanation.text(in: .english)?.contains("has no partner") == true)
  }

  @Test(arguments: ["", "  ", "two\r\nlines", "a\u{0}b"])
  func `a text is one line that says something`(written: String) {
    #expect(throws: Refusal.self) { try Self.text(written, "bien") }
  }
}
