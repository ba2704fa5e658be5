import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct AddPartyTests {
  @Test func `a country has the names of ISO 3166 unless others are given`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let georgia = try AddParty("ge", nature: .country)(in: office).result
    #expect(georgia.code.text == "GE")
    #expect(georgia.name == BilingualText(english: "Georgia", spanish: "Georgia"))
    var addition = AddParty("MD", nature: .country)
    addition.name.english = "Republic of Moldova"
    addition.zone = try ZoneName(parsing: "Europe/Chisinau")
    addition.spanishFilingName = "Moldova"
    let moldova = try addition(in: office).result
    #expect(moldova.name == BilingualText(english: "Republic of Moldova", spanish: "Moldavia"))
    #expect(try ReviewParties().card(of: "MD", in: office).party == moldova)
  }

  @Test func `an organization may have its name in one language only`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    var addition = AddParty("BSEC", nature: .organization)
    addition.name.english = "Organization of the Black Sea Economic Cooperation"
    addition.acronym.spanish = "OCEMN"
    let party = try addition(in: office).result
    #expect(party.name.text(in: .spanish) == nil)
    #expect(party.acronym == BilingualText("OCEMN", in: .spanish))
  }

  struct Wrong: CustomTestStringConvertible, Sendable {
    let code: String
    let nature: Party.Nature
    var name: String?
    var zone: String?
    let rule: Rule?
    var testDescription: String { "\(code) \(nature) \(name ?? "") \(zone ?? "")" }
  }

  @Test(arguments: [
    Wrong(code: "XX", nature: .country, rule: .knownCountry), Wrong(code: "Georgia", nature: .country, rule: .knownCountry),
    Wrong(code: "GE", nature: .network, name: "Georgian Network", rule: .knownCountry),
    Wrong(code: "BSEC", nature: .organization, rule: nil),
    Wrong(code: "mx", nature: .country, rule: .partyHasItsOwnName),
    Wrong(code: "OIM", nature: .organization, name: "An organization", rule: .partyHasItsOwnName),
    Wrong(code: "MEX", nature: .network, name: "méxico", rule: .partyHasItsOwnName),
    Wrong(code: "BSEC", nature: .organization, name: "Black Sea", zone: "Europe/Istanbul", rule: .zoneOfACapital),
    Wrong(code: "ÑA", nature: .network, name: "A network", rule: nil),
  ])
  func `what cannot be recorded is refused, in both languages`(wrong: Wrong) throws {
    let office = try SampleOffice.make(withMeetings: false)
    var addition = AddParty(wrong.code, nature: wrong.nature)
    addition.name.english = wrong.name
    addition.zone = try wrong.zone.map { try ZoneName(parsing: $0) }
    let refusal = try #require(throws: Refusal.self) { try addition(in: office) }
    #expect(refusal.reasons.map(\.rule) == [wrong.rule])
    #expect(refusal.untranslatedTexts == [])
  }

  @Test func `a country that is named in full is told its code`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let refusal = try #require(throws: Refusal.self) { try AddParty("Georgia", nature: .country)(in: office) }
    #expect(refusal.remedies() == ["Georgia has the code GE."])
    let nearly = try #require(throws: Refusal.self) { try AddParty("Gorgia", nature: .country)(in: office) }
    #expect(nearly.remedies() == ["Did you mean Georgia (GE)?"])
  }

  @Test func `a zone that does not exist is refused`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    var addition = AddParty("GE", nature: .country)
    addition.zone = try ZoneName(parsing: "Asia/Tbilissi")
    #expect(throws: ZoneError.self) { try addition(in: office) }
  }
}
