import CivilTime
import Secretariat
import Testing

struct BilingualTextTests {
  @Test func `each language has its own text`() {
    let text = BilingualText(english: "Belize", spanish: "Belice")
    #expect(text.text(in: .english) == "Belize")
    #expect(text.text(in: .spanish) == "Belice")
    #expect(text.marked(in: .spanish) == "Belice")
  }

  @Test(arguments: [(Language.english, Language.spanish), (.spanish, .english)])
  func `a missing translation is seen and marked`(known: Language, missing: Language) {
    let text = BilingualText("Title", in: known)
    #expect(text.text(in: missing) == nil)
    #expect(text.bestText(in: missing) == ("Title", known))
    #expect(text.marked(in: missing) == "Title [\(known.rawValue)]")
    #expect(text.marked(in: known) == "Title")
  }

  @Test func `no text at all is none`() {
    #expect(BilingualText(english: nil, spanish: nil) == nil)
    #expect(BilingualText(english: "Title", spanish: nil) == BilingualText("Title", in: .english))
  }

  @Test func `one half is replaced, the other stays`() {
    let text = BilingualText("Title", in: .english).replacing("Título", in: .spanish)
    #expect(text == BilingualText(english: "Title", spanish: "Título"))
    #expect(text.replacing("Name", in: .english) == BilingualText(english: "Name", spanish: "Título"))
  }
}
