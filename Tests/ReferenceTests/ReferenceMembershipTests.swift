import CivilTime
import Reference
import Secretariat
import Testing

struct ReferenceMembershipTests {
  private let record: ReferenceRecord

  init() throws { record = try ReferenceRecord.embedded() }

  private func parties(_ body: String, _ role: Membership.Role, _ nature: Party.Nature) -> Set<String> {
    let codes = record.memberships.filter { $0.body.text == body && $0.role == role }.map(\.party)
    return Set(record.parties.filter { $0.nature == nature && codes.contains($0.code) }.map(\.code.text))
  }

  @Test func `eleven states are members of the RCM`() {
    #expect(parties("RCM", .member, .country) == ["BZ", "CA", "CR", "DO", "GT", "HN", "MX", "NI", "PA", "SV", "US"])
  }

  @Test func `five countries and thirteen organizations observe, one network is a partner`() {
    #expect(parties("RCM", .observer, .country) == ["AR", "CO", "EC", "JM", "PE"])
    #expect(parties("RCM", .observer, .organization).count == 13)
    #expect(parties("RCM", .partner, .network) == ["RNCOM"])
    #expect(record.memberships.filter { $0.body.text == "RCM" }.count == 11 + 5 + 13 + 1)
  }

  @Test func `twelve states are members of the SACM`() {
    #expect(parties("SACM", .member, .country) == ["AR", "BO", "BR", "CL", "CO", "EC", "GY", "PE", "PY", "SR", "UY", "VE"])
    #expect(record.memberships.filter { $0.body.text == "SACM" }.count == 12)
  }

  @Test func `no party belongs twice, and each is on record`() {
    #expect(Set(record.memberships.map { "\($0.body) \($0.party)" }).count == record.memberships.count)
    let parties = Set(record.parties.map(\.code))
    let bodies = Set(record.bodies.map(\.code))
    for membership in record.memberships {
      #expect(parties.contains(membership.party) && bodies.contains(membership.body), "\(membership.party)")
      #expect(!membership.source.isEmpty, "\(membership.party)")
    }
    #expect(parties == Set(record.memberships.map(\.party)), "a party that belongs nowhere")
  }

  @Test(arguments: [("1998-12-31", 10), ("1999-12-31", 11), ("2024-12-05", 11), ("1996-02-29", 0)])
  func `the Dominican Republic makes the eleventh member, in 1999`(day: String, count: Int) throws {
    let day = try Day(parsing: day)
    #expect(record.memberships.filter { $0.body.text == "RCM" && $0.role == .member && $0.standing(on: day) == .belongs }.count == count)
  }

  @Test func `whether the Dominican Republic was in at the IV Conference the record cannot tell`() throws {
    let dominican = try #require(record.memberships.first { $0.party.text == "DO" })
    #expect(try dominican.standing(on: Day(parsing: "1999-01-28")) == .uncertain)
  }

  @Test(arguments: [
    (Language.english, "BZ CA CR DO SV GT HN MX NI PA US"), (.spanish, "BZ CA CR SV US GT HN MX NI PA DO"),
  ])
  func `the members stand in the order of each language`(language: Language, order: String) {
    let members = parties("RCM", .member, .country)
    let filed = record.parties.filter { members.contains($0.code.text) }.sorted { $0.filingKey(in: language) < $1.filingKey(in: language) }
    #expect(filed.map(\.code.text).joined(separator: " ") == order)
  }
}
