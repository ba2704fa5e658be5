import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

/// R16: findings are waived one by one, with a reason, as long as their facts stay.
struct WaiverTests {
  private static let key = "shared-participants:RCGM-2025-1:WS-2025-1"

  private func desk() throws -> CheckScript {
    let desk = try CheckScript()
    try desk.add("RCGM", "2025-05-06..07")
    try desk.add("WS", "2025-05-07..08")
    return desk
  }

  /// What counts of the kind that is waived here; a holiday may lie on the same days.
  private func keys(_ desk: CheckScript) throws -> [String] { try desk.keys { $0.kinds = [.sharedParticipants] } }

  @discardableResult
  private func waive(_ desk: CheckScript, _ key: String = key) throws -> Written<FindingWaiver> {
    try WaiveFinding(key, reason: SampleOffice.reason("other experts come"))(in: desk.office)
  }

  @Test func `a waived finding is kept with its reason and does not count`() throws {
    let desk = try desk()
    #expect(try keys(desk) == [Self.key])
    try waive(desk)
    #expect(try keys(desk) == [])
    let standing = try #require(try desk.check { $0.kinds = [.sharedParticipants] }.findings.first)
    #expect(standing.isWaived)
    #expect(standing.waiver?.reason.text == "other experts come")
    #expect(try ReadDesk()(in: desk.office).meetingFindingCount == desk.keys().count)
    #expect(try desk.office.record.check().isEmpty)
  }

  @Test func `it comes back when its facts change, and goes again when they do`() throws {
    let desk = try desk()
    try waive(desk)
    _ = try ChangeMeetingState("WS-2025-1", .move, date: ImpreciseDate(parsing: "2025-05-06..08"))(in: desk.office)
    #expect(try keys(desk) == [Self.key])
    #expect(try desk.check { $0.kinds = [.sharedParticipants] }.findings.first?.waiver != nil)
    _ = try ChangeMeetingState("WS-2025-1", .move, date: ImpreciseDate(parsing: "2025-05-07..09"))(in: desk.office)
    #expect(try keys(desk) == [])
    _ = try SetParticipants("RCGM-2025-1", "members(*)")(in: desk.office)
    _ = try SetParticipants("WS-2025-1", "CA")(in: desk.office)
    #expect(try keys(desk) == [Self.key])
    try waive(desk)
    #expect(try keys(desk) == [])
  }

  @Test func `an operation does not repeat what is waived`() throws {
    let desk = try desk()
    try waive(desk)
    let moved = try ChangeMeetingState("WS-2025-1", .move, date: ImpreciseDate(parsing: "2025-05-07"))(in: desk.office)
    #expect(!desk.findingKeys(moved.result).contains(Self.key))
    let later = try ChangeMeetingState("WS-2025-1", .move, date: ImpreciseDate(parsing: "2025-05-06"))(in: desk.office)
    #expect(desk.findingKeys(later.result).contains(Self.key))
  }

  @Test func `a waiver is taken back by its own command, and by undo`() throws {
    let desk = try desk()
    let written = try waive(desk)
    _ = try TakeBack(entries: [try #require(written.entry)])(in: desk.office)
    #expect(try keys(desk) == [Self.key])
    try waive(desk)
    _ = try WithdrawWaiver("shared-participants")(in: desk.office)
    #expect(try keys(desk) == [Self.key])
    #expect(throws: Refusal.self) { try WithdrawWaiver(Self.key)(in: desk.office) }
    #expect(try desk.office.record.check().isEmpty)
  }

  @Test func `a meeting with a waiver is not taken away from under it`() throws {
    let desk = try CheckScript()
    try desk.add("RCGM", "2025-05-06..07")
    var generator = SeededGenerator(seed: 4)
    var changes = MeetingChanges()
    changes.bodies = ["RCM"]
    changes.kinds = ["WS"]
    changes.date = try ImpreciseDate(parsing: "2025-05-07..08")
    let added = try ScheduleMeeting(changes)(in: desk.office, using: &generator)
    try waive(desk)
    #expect(throws: Refusal.self) { try TakeBack(entries: [try #require(added.entry)])(in: desk.office) }
  }

  @Test func `a waiver needs a reason, and something to waive`() throws {
    let desk = try desk()
    let refusal = #expect(throws: Refusal.self) { try WaiveFinding(Self.key, reason: nil)(in: desk.office) }
    #expect(refusal?.reasons.map(\.rule) == [.waivedWithReason])
    let typo = #expect(throws: Refusal.self) { try waive(desk, "shared-participant:RCGM-2025-1:WS-2025-1") }
    #expect(typo?.category == .notFound)
    #expect(typo?.reasons.first?.remedy?.text(in: .english)?.contains(Self.key) == true)
    let resolved = #expect(throws: Refusal.self) { try waive(desk, "venue:RCGM-2025-1:WS-2025-1") }
    #expect(resolved?.category == .notFound)
  }

  @Test func `waiving again with the same reason changes nothing`() throws {
    let desk = try desk()
    try waive(desk)
    #expect(try waive(desk).changes.isEmpty)
  }

  @Test func `as of a day before the waiver the finding counts`() throws {
    let desk = try desk()
    desk.wait(days: 2)
    _ = try WaiveFinding(Self.key, reason: SampleOffice.reason("agreed"))(in: desk.office)
    let past = try desk.office.record.asOf(Instant(secondsSinceEpoch: SampleOffice.now.secondsSinceEpoch + 3_600))
    #expect(try past.read { try $0.waivers().count } == 0)
    #expect(try desk.office.record.read { try $0.waivers().count } == 1)
  }
}
