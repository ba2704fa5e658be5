import CivilTime
import Secretariat
import TestSupport
import Testing

struct ParticipantListTests {
  private func list(_ expression: String, on date: String = "2023-06-01") throws -> ParticipantList {
    ParticipantList(try SampleSetting.resolve(expression, on: date, bodies: ["LAKES"]), in: try SampleSetting.directory())
  }

  private func names(_ list: ParticipantList, _ language: Language, by order: OrganizationOrder = .name) -> [[String]] {
    list.blocks(in: language, organizationsBy: order).map { $0.seats.map { $0.name.bestText(in: language).text } }
  }

  @Test func `the parts stand in order, each in the order of the language`() throws {
    let list = try list("secretariat(LAKES) + guest(\"Alliance\") + EE + observers(LAKES) + members(LAKES) + partners(LAKES)")
    #expect(
      list.blocks(in: .english).map(\.block) == [
        .members, .observerCountries, .observerOrganizations, .partners, .guests, .secretariats,
      ])
    #expect(names(list, .english)[0] == ["Austria", "Belgium", "Cyprus"])
    #expect(names(list, .spanish)[0] == ["Ñandú", "Oeste", "Zeta"])
    #expect(names(list, .english)[4] == ["Alliance", "the Éire"])
    #expect(names(list, .english)[5] == ["Office (LAKES)"])
  }

  @Test func `organizations stand by their names or by their letters`() throws {
    let list = try list("organizations(LAKES)")
    #expect(names(list, .english) == [["Health Body", "World Lakes Union"]])
    #expect(names(list, .english, by: .acronym) == [["World Lakes Union", "Health Body"]])
  }

  @Test func `what differs from an earlier list is who is new, gone, or there on other grounds`() throws {
    let before = try list("chair(LAKES) + AA + guest(\"Bank\")")
    let after = try list("chair(LAKES) + AA + EE", on: "2024-06-01")
    let changes = after.changes(since: before)
    #expect(changes.added.map { $0.occupant.expression.description } == ["CC", "EE"])
    #expect(changes.removed.map { $0.occupant.expression.description } == ["BB", "guest(\"Bank\")"])
    #expect(changes.regrounded.isEmpty)
    let vacant = try list("chair(LAKES) + AA", on: "2025-06-01")
    #expect(vacant.changes(since: before).opened.count == 1)
    #expect(before.changes(since: vacant).filled.count == 1)
    #expect(before.changes(since: before).isEmpty)
    #expect(try list("members(LAKES) + AA").changes(since: list("members(LAKES)")).regrounded.count == 1)
  }

  @Test func `a delegation begins with its head, and alternates stand before members`() throws {
    let handle = try #require(MeetingHandle("WS-2024"))
    func delegate(_ number: Int, _ role: Delegate.Role, _ rank: Int, seat: String = "AA") throws -> Delegate {
      Delegate(number: number, meeting: handle, seat: .party(try SampleChain.code(seat)), role: role, rank: rank, identity: .erased)
    }
    let delegates = try [
      delegate(1, .member, 2), delegate(2, .alternate, 1), delegate(3, .member, 1), delegate(4, .head, 1, seat: "BB"),
      delegate(5, .head, 1),
    ]
    #expect(delegates.delegation(of: .party(try SampleChain.code("AA"))).map(\.number) == [5, 2, 3, 1])
    #expect(delegates[0].name(in: .english) == "(name erased)")
    #expect(delegates[0].person == nil)
  }

  @Test(arguments: ["a@b.example", "juana.perez@relaciones.example.mx"])
  func `an address of a person has the shape of one`(text: String) throws {
    #expect(try PersonalAddress(text).text == text)
  }

  @Test(arguments: ["", "juana", "a@b", "a b@c.example", "a@b@c.example", "juana@ejemplo.ñ", "=cmd@x.example\n"])
  func `what cannot be an address is refused without being repeated`(text: String) throws {
    let refusal = try #require(throws: Refusal.self) { try PersonalAddress(text) }
    #expect(refusal.untranslatedTexts == [])
    #expect(text.isEmpty || !refusal.text(in: .english).contains(text))
  }

  @Test(arguments: ["+506 2222-1111", "(502) 123.4567", "911"]) func `a telephone number has digits and marks`(text: String) throws {
    #expect(try TelephoneNumber(text).text == text)
  }

  @Test(arguments: ["", "12", "call me", "+506\n2222", "0123456789012345678901"])
  func `what cannot be a telephone number is refused`(text: String) throws {
    let refusal = try #require(throws: Refusal.self) { try TelephoneNumber(text) }
    #expect(refusal.untranslatedTexts == [])
  }

  @Test(arguments: [TextLine.Role.guest, .personName, .personTitle])
  func `names and titles are lines of text`(role: TextLine.Role) throws {
    let refusal = try #require(throws: Refusal.self) { try TextLine("a\nb", as: role) }
    #expect(refusal.untranslatedTexts == [])
  }
}
