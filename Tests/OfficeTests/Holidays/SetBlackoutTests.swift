import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct SetBlackoutTests {
  private func changes(_ days: String? = "2025-06-01..02", _ change: (inout BlackoutChanges) throws -> Void = { _ in }) throws
    -> BlackoutChanges
  {
    var changes = BlackoutChanges()
    changes.title = GivenText(english: "Elections")
    let range = try days.map { try DayRange(parsing: $0) }
    changes.from = range?.first
    changes.until = range?.last
    changes.source = try TextLine("a law", as: .source)
    try change(&changes)
    return changes
  }

  private func codes(_ office: Office, _ year: Int) throws -> [String] {
    let days = try DayRange(first: Day(year: year, month: 1, day: 1), last: Day(year: year, month: 12, day: 31))
    return try ReviewBlackouts()(in: office, over: days).blackouts.map(\.blackout.code.text)
  }

  @Test func `one is recorded, changed and removed`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let given = try changes { $0.scope = .host("Mexico") }
    _ = try SetBlackout("election", .add(given))(in: office)
    var later = BlackoutChanges()
    later.until = try Day(parsing: "2025-06-05")
    later.strength = .soft(try BlackoutWeight(3))
    let after = try SetBlackout("elec", .edit(later))(in: office).result
    #expect(after.days.description == "2025-06-01..05")
    #expect(after.strength == later.strength)
    #expect(try after.scope == .host(#require(Code("MX"))))
    #expect(try SetBlackout("election", .edit(later))(in: office).changes.isEmpty)
    #expect(try SetBlackout("election", .remove)(in: office).changes.map(\.happening) == [.removed])
    #expect(throws: Refusal.self) { try ReviewBlackouts().one("election", in: office) }
  }

  @Test func `one of the program is changed for its year alone, removed, and recorded anew`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    var soft = BlackoutChanges()
    soft.strength = .soft(try BlackoutWeight(9))
    _ = try SetBlackout("UNGA-2025", .edit(soft))(in: office)
    #expect(try ReviewBlackouts().one("unga-2025", in: office).blackouts.first?.blackout.strength == soft.strength)
    #expect(try ReviewBlackouts().one("unga-2026", in: office).blackouts.first?.blackout.strength == .hard)
    let before = try codes(office, 2_025)
    _ = try SetBlackout("UNGA-2025", .remove)(in: office)
    #expect(try codes(office, 2_025) == before.filter { $0 != "UNGA-2025" })
    #expect(throws: Refusal.self) { try SetBlackout("UNGA-2025", .remove)(in: office) }
    _ = try SetBlackout("UNGA-2025", .add(changes()))(in: office)
    #expect(try ReviewBlackouts().one("UNGA-2025", in: office).blackouts.first?.origin == .record)
  }

  @Test func `what is missing or wrong is refused by its name`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    func refusal(_ changes: BlackoutChanges, of name: String = "X") throws -> Refusal {
      try #require(#expect(throws: Refusal.self) { try SetBlackout(name, .add(changes))(in: office) })
    }
    #expect(try refusal(changes { $0.source = nil }).reasons.map(\.given) == ["--source"])
    #expect(try refusal(changes { $0.title = GivenText() }).reasons.map(\.given) == ["--en"])
    #expect(try refusal(changes(nil)).reasons.map(\.given) == ["--from"])
    #expect(try refusal(changes(), of: "1st").category == .invalid)
    #expect(try refusal(changes(), of: "UNGA-2025").category == .rule)
    #expect(try refusal(changes { $0.scope = .kind("NOTHING") }).category == .notFound)
    #expect(try refusal(changes("2025-01-01..2026-01-02")).category == .invalid)
    #expect(throws: CivilTimeError.self) {
      try SetBlackout("X", .add(changes { $0.until = try Day(parsing: "2024-01-01") }))(in: office)
    }
    #expect(try office.record.read { try $0.blackoutEdits() }.isEmpty)
  }
}
