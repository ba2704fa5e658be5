import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

/// Admitting a party to a body and releasing it (R1).
struct MembershipChangeTests {
  private let source: TextLine
  private let office: Office

  init() throws {
    source = try TextLine("note of the ministry", as: .source)
    office = try SampleOffice.make(withMeetings: false)
  }

  private func admit(_ party: String, _ role: Membership.Role, from: String? = nil) throws -> Membership {
    try AdmitParty(party, to: "RCM", as: role, from: from.map { try PartialDate(parsing: $0) }, source: source)(in: office).result
      .membership
  }

  private func release(_ party: String, _ until: String, as role: Membership.Role? = nil) throws -> Membership {
    try ReleaseParty(party, from: "RCM", as: role, until: PartialDate(parsing: until), source: source)(in: office).result.membership
  }

  private func belongs(_ party: String, on day: String) throws -> Bool {
    try ReviewBodies().roll(of: "RCM", on: Day(parsing: day), in: office).entries(.member, in: .english).contains {
      $0.party.code.text == party
    }
  }

  @Test func `a party that is admitted belongs from then on`() throws {
    _ = try AddParty("HT", nature: .country)(in: office)
    _ = try admit("Haiti", .member, from: "2025-03-01")
    #expect(try !belongs("HT", on: "2025-02-28"))
    #expect(try belongs("HT", on: "2025-03-01"))
  }

  @Test func `a party that is released keeps its past and both sources, and can come back`() throws {
    let ended = try release("Belize", "2026")
    #expect(ended.from == .month(try YearMonth(year: 1_996, month: 3)))
    #expect(ended.source == "iom.int: established 1996; 2026: note of the ministry")
    #expect(try belongs("BZ", on: "2025-12-31"))
    #expect(try !belongs("BZ", on: "2027-01-01"))
    _ = try admit("BZ", .member, from: "2030")
    #expect(try belongs("BZ", on: "2031-01-01"))
    #expect(try ReviewParties().card(of: "BZ", in: office).memberships.count == 2)
  }

  @Test func `an end is one change of one row, and is taken back by undo`() throws {
    let written = try ReleaseParty("BZ", from: "RCM", until: .year(2_026), source: source)(in: office)
    #expect(written.changes.map(\.happening) == [.changed])
    _ = try TakeBack(entries: [try #require(written.entry)])(in: office)
    #expect(try ReviewParties().card(of: "BZ", in: office).memberships.map(\.until) == [nil])
  }

  @Test func `an observer becomes a member by two acts`() throws {
    let refusal = try #require(throws: Refusal.self) { try admit("JM", .member, from: "2025") }
    #expect(refusal.reasons.map(\.rule) == [.datedMembership])
    #expect(
      refusal.remedies() == ["End that first: rcm body release RCM JM --as observer --until DATE --source \"…\""])
    #expect(refusal.untranslatedTexts == [])
    _ = try release("JM", "2025-03-01", as: .observer)
    #expect(try admit("JM", .member, from: "2025-03-01").role == .member)
  }

  @Test(arguments: [nil, "1990", "1996-03", "2024"])
  func `no party is a member twice at once`(from: String?) throws {
    let refusal = try #require(throws: Refusal.self) { try admit("MX", .member, from: from) }
    #expect(refusal.reasons.map(\.rule) == [.datedMembership])
    #expect(refusal.untranslatedTexts == [])
  }

  @Test func `who never joined cannot leave, nor in another role`() throws {
    for (party, role) in [("AR", Membership.Role.member), ("BO", nil), ("MX", .observer)] {
      let refusal = try #require(throws: Refusal.self) { try release(party, "2025", as: role) }
      #expect(refusal.reasons.map(\.rule) == [.datedMembership])
      #expect(refusal.untranslatedTexts == [])
    }
  }

  @Test func `who has left cannot leave again, nor before having joined`() throws {
    let early = try #require(throws: Refusal.self) { try release("DO", "1998-12-31") }
    #expect(early.reasons.map(\.rule) == [.membershipDates])
    _ = try release("DO", "2025-06")
    let twice = try #require(throws: Refusal.self) { try release("DO", "2025-07") }
    #expect(twice.explanations() == ["the membership of DO in RCM has ended already (2025-06)"])
    #expect(twice.untranslatedTexts == [])
  }
}
