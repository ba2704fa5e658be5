import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct ParticipantsTests {
  private func person(_ name: String, email: String? = nil) -> PersonalData {
    var data = PersonalData()
    data.name = name
    data.email = email
    return data
  }

  private func add(
    _ name: String, _ role: Delegate.Role = .member, seat: String = "MX", at meeting: String = "VM-2024", in office: Office
  ) throws -> Int {
    try AddDelegate(meeting, seat: seat, role: role, data: person(name))(in: office).result.number
  }

  private func names(_ list: ParticipantList, in language: Language) -> [String] {
    list.blocks(in: language).flatMap { $0.seats.map { $0.name.bestText(in: language).text } }
  }

  @Test func `the eleven members stand in the order of each language`() throws {
    let office = try SampleOffice.make()
    let list = try SetParticipants("VM-2024", "members(RCM)")(in: office).result.list
    #expect(
      names(list, in: .english) == [
        "Belize", "Canada", "Costa Rica", "Dominican Republic", "El Salvador", "Guatemala", "Honduras", "Mexico", "Nicaragua", "Panama",
        "United States",
      ])
    #expect(
      names(list, in: .spanish) == [
        "Belice", "Canadá", "Costa Rica", "El Salvador", "Estados Unidos", "Guatemala", "Honduras", "México", "Nicaragua", "Panamá",
        "República Dominicana",
      ])
  }

  @Test func `the Dominican Republic is no member before 1999`() throws {
    let office = try SampleOffice.make()
    var changes = MeetingChanges()
    (changes.bodies, changes.kinds, changes.date) = (["RCM"], ["VM"], try ImpreciseDate(parsing: "1998-02-26"))
    var generator = SeededGenerator(seed: 7)
    let handle = try ScheduleMeeting(changes)(in: office, using: &generator).result.meeting.handle
    #expect(try SetParticipants(handle.text, "members(RCM)")(in: office).result.list.seats.count == 10)
  }

  @Test func `bodies and parties are called by code, and the same expression again changes nothing`() throws {
    let office = try SampleOffice.make()
    let outcome = try SetParticipants("VM-2024", "members(CRM) + \"Estados Unidos\" - \"belice\"")(in: office)
    #expect(outcome.result.expression.description == "members(RCM) + US - BZ")
    #expect(try SetParticipants("VM-2024", "members(RCM) + US - BZ")(in: office).changes.isEmpty)
  }

  @Test(arguments: [("members(RMC)", 9), ("MX + members(*) - \"Atlantis\"", 19), ("MX + QQ", 6)])
  func `a name that is not on record is told with its column, and nothing is written`(expression: String, column: Int) throws {
    let office = try SampleOffice.make()
    let refusal = try #require(throws: Refusal.self) { try SetParticipants("VM-2024", expression)(in: office) }
    #expect(refusal.category == .notFound)
    #expect(refusal.reasons[0].column == column)
    #expect(refusal.untranslatedTexts == [])
    #expect(try office.record.read { try $0.participants() }.isEmpty)
  }

  @Test func `closing a meeting keeps the list as it was resolved, in one entry that an undo takes back`() throws {
    let office = try SampleOffice.make()
    _ = try SetParticipants("VM-2024", "chair(*) + members(*) + secretariat(*)")(in: office)
    let before = try ResolveParticipants("VM-2024")(in: office)
    let closing = try ChangeMeetingState("VM-2024", .close)(in: office)
    let after = try ResolveParticipants("VM-2024")(in: office)
    #expect(after.participants.frozen?.at == SampleOffice.now)
    #expect(after.list.seats.map(\.occupant) == before.list.seats.map(\.occupant))
    #expect(after.list.seats.map { $0.origins.map(\.text) } == before.list.seats.map { $0.origins.map(\.text) })
    #expect(after.list.seats.map { $0.origins.map(\.capacity) } == before.list.seats.map { $0.origins.map(\.capacity) })
    #expect(after.list.openSeats.map(\.text) == before.list.openSeats.map(\.text))
    #expect(after.list.openSeats.count == 1)
    #expect(after.changes.isEmpty)
    #expect(try office.record.check().isEmpty)

    _ = try TakeBack(entries: [#require(closing.entry)])(in: office)
    #expect(try ResolveParticipants("VM-2024")(in: office).participants.frozen == nil)
    _ = try BringBackLast()(in: office)
    #expect(try ResolveParticipants("VM-2024")(in: office).list.seats.count == before.list.seats.count)
    #expect(try office.record.check().isEmpty)
  }

  @Test func `a frozen list refuses another expression, and tells the way to one`() throws {
    let office = try SampleOffice.make()
    _ = try SetParticipants("VM-2024", "members(*)")(in: office)
    _ = try ChangeMeetingState("VM-2024", .close)(in: office)
    func refusal(_ body: () throws -> Void) throws -> Refusal {
      let refusal = try #require(throws: Refusal.self) { try body() }
      #expect(refusal.untranslatedTexts == [])
      return refusal
    }
    let closed = try refusal { _ = try SetParticipants("VM-2024", "MX")(in: office) }
    #expect(closed.reasons[0].rule == .frozenParticipants)
    #expect(
      closed.reasons[0].remedy?.text(in: .english)?.contains("rcm meeting reopen VM-2024; then: rcm participants freeze VM-2024 --undo")
        == true)
    #expect(try refusal { _ = try FreezeParticipants("VM-2024", isUndone: true)(in: office) }.category == .rule)

    _ = try ChangeMeetingState("VM-2024", .reopen)(in: office)
    let open = try refusal { _ = try SetParticipants("VM-2024", "MX")(in: office) }
    #expect(open.reasons[0].remedy?.text(in: .english) == "Let it be worked out anew with: rcm participants freeze VM-2024 --undo")
    _ = try FreezeParticipants("VM-2024", isUndone: true)(in: office)
    #expect(try SetParticipants("VM-2024", "MX")(in: office).result.list.seats.count == 1)
    #expect(try FreezeParticipants("VM-2024")(in: office).entry != nil)
    #expect(try FreezeParticipants("VM-2024")(in: office).changes.isEmpty)
    #expect(try office.record.check().isEmpty)
  }

  @Test func `a meeting without an expression is closed as before, and no list comes of it`() throws {
    let office = try SampleOffice.make()
    _ = try ChangeMeetingState("VM-2024", .close)(in: office)
    #expect(try office.record.read { try $0.participants() }.isEmpty)
    let refusal = try #require(throws: Refusal.self) { try ResolveParticipants("VM-2024")(in: office) }
    #expect(refusal.category == .notFound)
    #expect(refusal.untranslatedTexts == [])
    let closed = try #require(throws: Refusal.self) { try SetParticipants("VM-2024", "MX")(in: office) }
    #expect(closed.category == .rule)
  }

  @Test func `what the record would give otherwise than a frozen list is told`() throws {
    let office = try SampleOffice.make()
    _ = try SetParticipants("VM-2024", "incoming(RCM) + MX")(in: office)
    _ = try FreezeParticipants("VM-2024")(in: office)
    _ = try EditMeeting(
      "VM-2024",
      {
        var changes = MeetingChanges()
        changes.date = try ImpreciseDate(parsing: "2024-12-04..05")
        return changes
      }())(
        in: office)
    #expect(try ResolveParticipants("VM-2024")(in: office).changes.isEmpty)
    // Another meeting's list follows its date; a frozen one says what it would be.
    _ = try SetParticipants("RCGM-2024-1", "chair(RCM)")(in: office)
    _ = try FreezeParticipants("RCGM-2024-1")(in: office)
    var changes = MeetingChanges()
    changes.date = try ImpreciseDate(parsing: "2023-07-01")
    _ = try EditMeeting("RCGM-2024-1", changes)(in: office)
    let moved = try ResolveParticipants("RCGM-2024-1")(in: office)
    #expect(names(moved.list, in: .english) == ["Belize"])
    #expect(moved.changes.added.map { $0.name.text(in: .english) } == ["Panama"])
    #expect(moved.changes.removed.map { $0.name.text(in: .english) } == ["Belize"])
  }

  @Test func `a delegation has one head, and the next number is one that was never given`() throws {
    let office = try SampleOffice.make()
    _ = try SetParticipants("VM-2024", "members(*) + guest(\"World Bank\") + secretariat(*)")(in: office)
    #expect(try add("Juana", .head, in: office) == 1)
    let refusal = try #require(throws: Refusal.self) { try add("Pedro", .head, in: office) }
    #expect(refusal.reasons[0].rule == .oneHead)
    #expect(refusal.untranslatedTexts == [])
    #expect(try add("Pedro", in: office) == 2)
    #expect(try add("Luz", .head, seat: "guest(\"World Bank\")", in: office) == 3)
    #expect(try add("Inés", .head, seat: "secretariat(RCM)", in: office) == 4)
    #expect(try add("Ana", .head, seat: "Canadá", in: office) == 5)
    _ = try RemoveDelegate("VM-2024", 5)(in: office)
    #expect(try add("Eva", in: office) == 6)
    #expect(throws: Refusal.self) { try ChangeDelegate("VM-2024", 2, role: .head, data: PersonalData())(in: office) }
    _ = try ChangeDelegate("VM-2024", 1, role: .alternate, data: PersonalData())(in: office)
    _ = try ChangeDelegate("VM-2024", 2, role: .head, data: PersonalData())(in: office)
    let delegates = try ResolveParticipants("VM-2024")(in: office).delegates
    #expect(delegates.delegation(of: .party(try #require(Code("MX")))).map(\.number) == [2, 1, 6])
    #expect(try office.record.check().isEmpty)
  }

  @Test func `who is added needs a name, a list and an open file`() throws {
    let office = try SampleOffice.make()
    #expect(throws: Refusal.self) { try add("Juana", in: office) }
    _ = try SetParticipants("VM-2024", "members(*)")(in: office)
    let nameless = try #require(throws: Refusal.self) {
      try AddDelegate("VM-2024", seat: "MX", role: .head, data: PersonalData())(in: office)
    }
    #expect(nameless.category == .invalid)
    #expect(nameless.untranslatedTexts == [])
    #expect(try !AddDelegate("VM-2024", seat: "AR", role: .head, data: person("Luz"))(in: office).result.isOnList)
    _ = try ChangeMeetingState("VM-2024", .close)(in: office)
    #expect(throws: Refusal.self) { try add("Juana", in: office) }
    #expect(throws: Refusal.self) { try RemoveDelegate("VM-2024", 1)(in: office) }
    #expect(throws: Refusal.self) { try RemoveDelegate("VM-2023", 1)(in: office) }
    // The right to be erased does not wait for the file to be opened.
    #expect(try ErasePerson("VM-2024", 1)(in: office).entry != nil)
    #expect(try ErasePerson("VM-2024", 1)(in: office).changes.isEmpty)
  }

  @Test func `no undo reaches into a closed file`() throws {
    let office = try SampleOffice.make()
    let setting = try #require(try SetParticipants("VM-2024", "members(*)")(in: office).entry)
    let adding = try #require(try AddDelegate("VM-2024", seat: "MX", role: .head, data: person("Juana"))(in: office).entry)
    _ = try ChangeMeetingState("VM-2024", .close)(in: office)
    for entry in [adding, setting] {
      let refusal = try #require(throws: Refusal.self) { try TakeBack(entries: [entry])(in: office) }
      #expect(refusal.untranslatedTexts == [])
    }
    #expect(try ResolveParticipants("VM-2024")(in: office).delegates.map { $0.name(in: .english) } == ["Juana"])
    _ = try ChangeMeetingState("VM-2024", .reopen)(in: office)
    _ = try TakeBack(entries: [adding])(in: office)
    #expect(try ResolveParticipants("VM-2024")(in: office).delegates.isEmpty)
  }

  @Test func `every operation on a delegate tells whether the seat is on the list`() throws {
    let office = try SampleOffice.make()
    _ = try SetParticipants("VM-2024", "members(*)")(in: office)
    for (number, seat) in [(1, "AR"), (2, "MX")] {
      let isOnList = seat == "MX"
      #expect(try AddDelegate("VM-2024", seat: seat, role: .head, data: person("Luz"))(in: office).result.isOnList == isOnList)
      #expect(try ChangeDelegate("VM-2024", number, role: .member, data: PersonalData())(in: office).result.isOnList == isOnList)
      #expect(try ErasePerson("VM-2024", number)(in: office).result.isOnList == isOnList)
      #expect(try RemoveDelegate("VM-2024", number)(in: office).result.isOnList == isOnList)
    }
  }

  @Test func `an expression that grows too long to be read again is refused before it is written`() throws {
    let office = try SampleOffice.make()
    let expression = Array(repeating: "MX", count: 600).joined(separator: "+")
    #expect(expression.count < ParticipantExpression.lengthMaximum)
    #expect(throws: Refusal.self) { try SetParticipants("VM-2024", expression)(in: office) }
    #expect(try office.record.read { try $0.participants() }.isEmpty)
  }

  @Test func `what is missing is told for one meeting and for all that are to come`() throws {
    let office = try SampleOffice.make()
    #expect(try ReviewMissing()(in: office).findings.isEmpty)
    var changes = MeetingChanges()
    (changes.bodies, changes.kinds, changes.date) = (["RCM"], ["VM"], try ImpreciseDate(parsing: "2025-12-04..05"))
    var generator = SeededGenerator(seed: 7)
    _ = try ScheduleMeeting(changes)(in: office, using: &generator)
    func matters() throws -> [String] {
      try ReviewMissing()(in: office).findings.map { finding in
        switch finding.matter {
        case .noExpression: "expression"
        case .openSeat: "seat"
        case .noHead: "head"
        case .seatNotOnList: "list"
        case .noName: "name"
        }
      }
    }
    #expect(try matters() == ["expression"])
    _ = try SetParticipants("VM-2025", "members(*) + chair(*)")(in: office)
    #expect(try matters() == ["seat"])
    _ = try AddDelegate("VM-2025", seat: "MX", role: .member, data: person("Luz"))(in: office)
    _ = try AddDelegate("VM-2025", seat: "AR", role: .head, data: person("Eva"))(in: office)
    #expect(try matters() == ["seat", "head", "list"])
  }
}
