import CivilTime
import Secretariat
import Testing

/// R19: blackouts keep meetings away, by scope and strength.
struct BlackoutTests {
  private static func code<Subject>(_ text: String) throws -> Code<Subject> { try #require(Code(text)) }

  private static func blackout(
    _ code: String = "B-2025", _ days: String = "2025-09-22..26", scope: BlackoutScope = .everyone, strength: BlackoutStrength = .hard
  ) throws -> Blackout {
    try Blackout(
      code: Self.code(code), title: BilingualText("A blackout", in: .english), days: DayRange(parsing: days), scope: scope,
      strength: strength, source: "a test")
  }

  private static func known(_ code: String, _ days: String, dayCount: Int = 5) throws -> KnownBlackout {
    let firstDays = try #require(YearlyDays(days))
    let known = KnownBlackout(
      code: try Self.code(code), title: BilingualText("A blackout", in: .english), firstDays: firstDays, dayCount: dayCount,
      scope: .everyone, strength: .hard, source: "a test")
    return try #require(known)
  }

  private static func applies(_ scope: BlackoutScope, _ details: MeetingDetails) throws -> Bool {
    try blackout(scope: scope).applies(to: details)
  }

  @Test func `a scope takes in the meetings that it names`() throws {
    let mexico: Code<Country> = try Self.code("MX")
    let belize: Code<Country> = try Self.code("BZ")
    let meeting = try SampleMeeting.details(place: Place(country: mexico))
    let virtual = try SampleMeeting.details(mode: .virtual)
    #expect(try Self.applies(.everyone, meeting) && Self.applies(.everyone, virtual))
    #expect(try Self.applies(.inPerson, meeting) && !Self.applies(.inPerson, virtual))
    #expect(try Self.applies(.inPerson, SampleMeeting.details(mode: .hybrid)))
    #expect(try Self.applies(.inPerson, SampleMeeting.details(mode: .notRecorded)))
    #expect(try Self.applies(.kind(Self.code("VM")), meeting) && !Self.applies(.kind(Self.code("RCGM")), meeting))
    #expect(try Self.applies(.body(Self.code("RCM")), meeting) && !Self.applies(.body(Self.code("SACM")), meeting))
    #expect(try Self.applies(.host(mexico), meeting) && !Self.applies(.host(belize), meeting) && !Self.applies(.host(mexico), virtual))
    // Who hosts in another country's place is said.
    var guests = meeting
    guests.host = belize
    #expect(try Self.applies(.host(belize), guests) && !Self.applies(.host(mexico), guests))
  }

  @Test(arguments: [("hard", nil), ("0", 0), ("1000", 1_000), ("4", 4)] as [(String, Int?)])
  func `a strength is hard or a cost`(text: String, weight: Int?) throws {
    let strength = try BlackoutStrength(parsing: text)
    #expect(try strength == weight.map { .soft(try BlackoutWeight($0)) } ?? .hard)
    #expect(strength.description == text)
  }

  @Test(arguments: ["", "soft", "-1", "1001", "+4", "4.5", "٤", "99999"])
  func `nothing else is a strength`(text: String) {
    #expect(throws: Refusal.self) { try BlackoutStrength(parsing: text) }
  }

  @Test func `a blackout takes at most a year`() throws {
    #expect(try Self.blackout("B", "2024-01-01..2024-12-31").days.dayCount == 366)
    #expect(throws: Refusal.self) { try Self.blackout("B", "2024-01-01..2025-01-01") }
  }

  @Test func `each year has a blackout of its own, and one that began in the year before still counts`() throws {
    let turn = try Self.known("TURN", "12-20:2024..2026", dayCount: 20)
    let calendar = try BlackoutCalendar(over: DayRange(parsing: "2025-01-03..2025-12-20"), known: [turn], edits: [])
    #expect(calendar.blackouts.map(\.blackout.code.text) == ["TURN-2024", "TURN-2025"])
    #expect(calendar.blackouts.first?.blackout.days.description == "2024-12-20..2025-01-08")
    #expect(BlackoutCalendar(known: [turn], edits: []).blackouts.count == 3)
  }

  @Test func `people change, move, remove and add, and what they did not touch stays`() throws {
    let known = try Self.known("UNGA", "1>=09-18:2024..2026")
    let edits = try [
      BlackoutEdit(Self.blackout("UNGA-2024"), isRemoved: true),
      BlackoutEdit(Self.blackout("UNGA-2025", "2025-10-06..10", strength: .soft(BlackoutWeight(7))), isRemoved: false),
      BlackoutEdit(Self.blackout("ELECTION", "2025-06-01"), isRemoved: false),
    ]
    let all = BlackoutCalendar(known: [known], edits: edits).blackouts
    #expect(
      all.map { "\($0.blackout.code) \($0.blackout.days) \($0.origin)" } == [
        "ELECTION 2025-06-01 record", "UNGA-2025 2025-10-06..10 record", "UNGA-2026 2026-09-21..25 program",
      ])
    // One that was moved does not count on its old days.
    let september = try BlackoutCalendar(over: DayRange(parsing: "2025-09-01..30"), known: [known], edits: edits)
    #expect(september.blackouts.isEmpty)
    let october = try BlackoutCalendar(over: DayRange(parsing: "2025-10-01..31"), known: [known], edits: edits)
    #expect(try october.blackouts(on: DayRange(parsing: "2025-10-10..11"), for: SampleMeeting.details()).count == 1)
    #expect(try october.blackouts(on: DayRange(parsing: "2025-10-11"), for: SampleMeeting.details()).isEmpty)
  }
}
