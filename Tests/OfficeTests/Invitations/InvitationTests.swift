import CivilTime
import Office
import Publication
import Secretariat
import Store
import TestSupport
import Testing

/// Who is written to, and what the record keeps of it.
struct InvitationTests {
  let desk = try? InvitationSample()

  @Test func `everyone with an address is invited, once, and nothing is written twice`() throws {
    let desk = try #require(desk)
    let first = try desk.write()
    #expect(first.result.letters.map(\.delegate.number) == [1, 2])
    #expect(first.result.letters.allSatisfy { $0.method == .request })
    #expect(first.result.passedOver.map(\.reason) == [.noAddress])
    let second = try desk.write()
    #expect(second.changes.isEmpty)
    #expect(second.result.letters.isEmpty)
    #expect(second.result.passedOver.map(\.reason) == [.upToDate, .upToDate, .noAddress])
  }

  @Test func `who is named is written to again, with a moment of its own although the clock stands still (I3)`() throws {
    let desk = try #require(desk)
    let stamps = try (0..<3).map { _ in try #require(desk.write(to: [2]).result.letters.first).stamp }
    #expect(stamps == stamps.sorted())
    #expect(Set(stamps.map(\.moment)).count == 3)
    #expect(Set(stamps.map(\.sequence)).count == 1)
  }

  @Test func `a moved meeting is written anew, by the same UID and a higher revision (I1, I4)`() throws {
    let desk = try #require(desk)
    let before = try #require(desk.write().result.letters.first)
    _ = try ChangeMeetingState(desk.meeting, .move, date: ImpreciseDate(parsing: "2025-11-12"))(in: desk.office)
    let after = try #require(desk.write().result.letters.first)
    #expect(after.event == before.event)
    #expect(after.stamp.sequence > before.stamp.sequence)
  }

  @Test func `on separate days each day is an invitation, and a day that is given up is cancelled`() throws {
    let desk = try #require(desk)
    _ = try ChangeMeetingState(desk.meeting, .move, date: ImpreciseDate(parsing: "2025-11-05,12"))(in: desk.office)
    #expect(try desk.write(to: [1]).result.letters.count == 2)
    _ = try ChangeMeetingState(desk.meeting, .move, date: ImpreciseDate(parsing: "2025-11-05,19"))(in: desk.office)
    let letters = try desk.write(to: [1]).result.letters
    #expect(letters.map(\.method) == [.request, .request, .cancel])
    #expect(letters.last?.event.text.contains("-20251112@") == true)
    #expect(try desk.write().result.letters.filter { $0.delegate.number == 1 }.isEmpty)
  }

  @Test(arguments: [MeetingAct.propose, .hold, .postpone, .cancel])
  func `no one is invited to a meeting that is not expected, with the command that helps`(act: MeetingAct) throws {
    let desk = try #require(desk)
    if act == .propose {
      try desk.unconfirm()
    } else {
      if act == .hold { _ = try ChangeMeetingState(desk.meeting, .move, date: ImpreciseDate(parsing: "2025-01-08"))(in: desk.office) }
      _ = try ChangeMeetingState(desk.meeting, act, reason: SampleOffice.reason("Storm"))(in: desk.office)
    }
    let refusal = try #require(throws: Refusal.self) { try desk.write() }
    #expect(refusal.reasons.first?.rule == .invitation)
    #expect(refusal.untranslatedTexts == [])
  }

  @Test func `a date that is not confirmed can be invited to when that is meant`() throws {
    let desk = try #require(desk)
    try desk.unconfirm()
    #expect(try desk.write(permitsTentative: true).result.letters.count == 2)
  }

  @Test func `a meeting without exact days is not invited to (R12)`() throws {
    let desk = try #require(desk)
    try desk.unconfirm()
    _ = try ChangeMeetingState(desk.meeting, .move, date: ImpreciseDate(parsing: "2025-11"))(in: desk.office)
    let refusal = try #require(throws: Refusal.self) { try desk.write(permitsTentative: true) }
    #expect(refusal.reasons.first?.rule == .dateCertainty)
  }

  @Test func `when the meeting is off everyone who was invited is told, once`() throws {
    let desk = try #require(desk)
    _ = try desk.write(to: [1])
    _ = try ChangeMeetingState(desk.meeting, .cancel, reason: SampleOffice.reason("Storm"))(in: desk.office)
    let written = try desk.cancel()
    #expect(written.result.letters.map(\.delegate.number) == [1])
    #expect(written.result.letters.map(\.method) == [.cancel])
    #expect(try desk.cancel().changes.isEmpty)
  }

  @Test func `while the meeting goes on only those who are named are told that they are not expected`() throws {
    let desk = try #require(desk)
    _ = try desk.write()
    let refusal = try #require(throws: Refusal.self) { try desk.cancel() }
    #expect(refusal.reasons.first?.rule == .invitation)
    #expect(refusal.untranslatedTexts == [])
    #expect(try desk.cancel(to: [2]).result.letters.map(\.method) == [.withdraw])
    #expect(try desk.cancel(to: [2]).result.passedOver.map(\.reason) == [.notInvited])
    // Nor does a later round invite them by itself.
    _ = try ChangeMeetingState(desk.meeting, .move, date: ImpreciseDate(parsing: "2025-11-12"))(in: desk.office)
    let round = try desk.write().result
    #expect(round.letters.map(\.delegate.number) == [1])
    #expect(round.passedOver.map(\.reason) == [.withdrawn, .noAddress])
    #expect(try desk.write(to: [2]).result.letters.map(\.method) == [.request])
  }

  @Test func `a meeting that comes back is written to everyone who had been told that it is off`() throws {
    let desk = try #require(desk)
    _ = try desk.write()
    _ = try ChangeMeetingState(desk.meeting, .cancel, reason: SampleOffice.reason("Storm"))(in: desk.office)
    _ = try desk.cancel()
    _ = try ChangeMeetingState(desk.meeting, .reopen)(in: desk.office)
    _ = try ChangeMeetingState(desk.meeting, .confirm)(in: desk.office)
    #expect(try desk.write().result.letters.map(\.delegate.number) == [1, 2])
  }

  @Test func `who holds an invitation is not taken off the record before it is withdrawn`() throws {
    let desk = try #require(desk)
    _ = try desk.write()
    let refusal = try #require(throws: Refusal.self) { try RemoveDelegate(desk.meeting, 1)(in: desk.office) }
    #expect(refusal.remedies().first??.contains("rcm invitation cancel \(desk.meeting) --to 1") == true)
    #expect(refusal.untranslatedTexts == [])
    _ = try desk.cancel(to: [1])
    _ = try RemoveDelegate(desk.meeting, 1)(in: desk.office)
    _ = try RemoveDelegate(desk.meeting, 3)(in: desk.office)
  }

  @Test func `an erased person gets no mail, and can be erased at any time (R28)`() throws {
    let desk = try #require(desk)
    _ = try desk.write()
    _ = try ErasePerson(desk.meeting, 1)(in: desk.office)
    #expect(try desk.write(to: [1]).result.passedOver.map(\.reason) == [.noPerson])
  }

  @Test func `a file that cannot be written leaves no trace in the record`() throws {
    struct DiskIsFull: Error {}
    let desk = try #require(desk)
    #expect(throws: DiskIsFull.self) {
      try WriteInvitations(desk.meeting, language: .english)(in: desk.office) { _ in throw DiskIsFull() }
    }
    #expect(try ReviewInvitations(desk.meeting)(in: desk.office).entries.allSatisfy(\.standings.isEmpty))
  }

  @Test func `a rehearsal writes no file and no row, and what was written can be taken back`() throws {
    let desk = try #require(desk)
    let rehearsal = try WriteInvitations(desk.meeting, language: .english)(in: desk.rehearsing) { _ in Issue.record("a file was written") }
    #expect(rehearsal.entry == nil)
    #expect(rehearsal.result.letters.count == 2)
    let written = try desk.write()
    _ = try TakeBack(entries: [try #require(written.entry)])(in: desk.office)
    #expect(try ReviewInvitations(desk.meeting)(in: desk.office).entries.allSatisfy(\.standings.isEmpty))
  }

  @Test func `a proposal is not announced, and what is announced is kept nowhere (C2, R28)`() throws {
    let desk = try #require(desk)
    #expect(try AnnounceMeeting(desk.meeting, language: .english)(in: desk.office).fileName == "\(desk.meeting)-publish.eml")
    try desk.unconfirm()
    let refusal = try #require(throws: Refusal.self) { try AnnounceMeeting(desk.meeting, language: .english)(in: desk.office) }
    #expect(refusal.untranslatedTexts == [])
  }
}
