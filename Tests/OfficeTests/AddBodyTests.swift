import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct AddBodyTests {
  private static func addition(
    _ code: String, english: String? = "Black Sea Forum", spanish: String? = "Foro del Mar Negro", acronym: String? = "BSF",
    spanishAcronym: String? = "FMN"
  ) -> AddBody {
    AddBody(
      code, name: GivenText(english: english, spanish: spanish), acronym: GivenText(english: acronym, spanish: spanishAcronym),
      troikaRule: .none)
  }

  @Test func `a body is recorded with all that is said of it, and can be taken back`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    var addition = Self.addition("bsf")
    addition.founded = .year(1_992)
    addition.troikaRule = .previousCurrentNext
    addition.secretariat = GivenText(spanish: "Secretaría")
    addition.secretariatAddress = RoleAddress("office@example.org")
    addition.chairTitle = GivenText(english: "Chairmanship-in-Office")
    let written = try addition(in: office)
    let body = try #require(try ReviewBodies()(in: office).last)
    #expect(body == written.result)
    #expect(body.code.text == "BSF")
    #expect(body.founded == .year(1_992))
    #expect(body.secretariat == BilingualText("Secretaría", in: .spanish))
    _ = try TakeBack(entries: [try #require(written.entry)])(in: office)
    #expect(try ReviewBodies()(in: office).count == 2)
  }

  @Test func `names that are missing are asked for, all at once`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let refusal = try #require(throws: Refusal.self) {
      try Self.addition("BSF", spanish: nil, acronym: nil, spanishAcronym: nil)(in: office)
    }
    #expect(refusal.category == .invalid)
    #expect(refusal.reasons.map(\.given) == ["--name-es", "--acronym-en", "--acronym-es"])
    #expect(refusal.untranslatedTexts == [])
  }

  @Test(arguments: [("RCM", "BSF"), ("BSF", "crm"), ("BSF", "Conferencia Regional sobre Migracion"), ("CSM", "BSF")])
  func `no body bears what another is called by`(code: String, acronym: String) throws {
    let office = try SampleOffice.make(withMeetings: false)
    let refusal = try #require(throws: Refusal.self) { try Self.addition(code, acronym: acronym)(in: office) }
    #expect(refusal.reasons.map(\.rule) == [.bodyHasItsOwnName])
    #expect(refusal.untranslatedTexts == [])
    #expect(try ReviewBodies()(in: office).count == 2)
  }

  @Test(arguments: ["", "1A", "Ñ", "A B", String(repeating: "A", count: 33)])
  func `what cannot be a code is refused`(code: String) throws {
    let office = try SampleOffice.make(withMeetings: false)
    let refusal = try #require(throws: Refusal.self) { try Self.addition(code)(in: office) }
    #expect(refusal.category == .invalid)
    #expect(refusal.untranslatedTexts == [])
  }

  @Test(arguments: ["a\nb", " ", String(repeating: "x", count: 201), String(repeating: "e\u{301}", count: 101)])
  func `a name is one line of at most 200 code points`(name: String) throws {
    let office = try SampleOffice.make(withMeetings: false)
    let refusal = try #require(throws: Refusal.self) { try Self.addition("BSF", english: name)(in: office) }
    #expect(refusal.category == .invalid)
    _ = try Self.addition("BSF", english: String(repeating: "x", count: 200))(in: office)
  }

  @Test func `a rehearsal records nothing`() throws {
    let office = try SampleOffice.make(withMeetings: false, isRehearsal: true)
    let written = try Self.addition("BSF")(in: office)
    #expect(written.entry == nil)
    #expect(written.changes.map(\.table) == ["body"])
    #expect(try ReviewBodies()(in: office).count == 2)
  }
}
