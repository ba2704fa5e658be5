import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct ChangeMeetingStateTests {
  /// An office with a block of two: the main meeting and the one on its eve.
  private func officeWithBlock(main: String = "2025-12-04..05", eve: String = "2025-12-02..03", confirmed: Bool = false) throws -> Office {
    let office = try SampleOffice.make()
    var generator = SeededGenerator(seed: 7)
    for (kind, dates) in [("VM", main), ("RCGM", eve)] {
      var changes = MeetingChanges()
      changes.bodies = ["RCM"]
      changes.kinds = [kind]
      changes.date = try ImpreciseDate(parsing: dates)
      changes.block = "VM-2025-BLOCK"
      _ = try ScheduleMeeting(changes, state: confirmed ? .confirmed : .proposed)(in: office, using: &generator)
    }
    return office
  }

  private func meeting(_ handle: String, in office: Office) throws -> Meeting { try office.look { try $0.meeting(handle) } }

  @Test(arguments: [
    ("2025-12-11..12", "2025-12-09..10"), ("2025-11-27..28", "2025-11-25..26"), ("2026-01-02..03", "2025-12-31..2026-01-01"),
  ])
  func `meetings of a block move by as many days`(to: String, eve: String) throws {
    let office = try officeWithBlock()
    let written = try ChangeMeetingState("VM-2025", .move, date: ImpreciseDate(parsing: to), reason: SampleOffice.reason("venue"))(
      in: office)
    #expect(written.result.notices == [.movedAlong(try #require(MeetingHandle("RCGM-2025-1")))])
    #expect(try meeting("RCGM-2025-1", in: office).details.date.description == eve)
  }

  @Test(arguments: [
    ("2025-12", "2025-12-02..03", "2025-12-08..09"), ("window:2025-12-01..19", "2025-12-02..03", "2025-12-08..09"),
    ("window:2025-12-01..19", "window:2025-12-01..18", "2025-12-08..09"), ("2025-12-04..05", "window:2025-12-01..18", "2025-12-08..09"),
    ("2025-12-04..05", "2025-12-02..03", "2026-01"),
  ])
  func `a meeting of the block stays and is named where no one knows by how many days it should move`(
    main: String, eve: String, to: String
  ) throws {
    let office = try officeWithBlock(main: main, eve: eve)
    let written = try ChangeMeetingState("VM-2025", .move, date: ImpreciseDate(parsing: to))(in: office)
    #expect(written.result.notices == [.leftBehind(try #require(MeetingHandle("RCGM-2025-1")))])
    #expect(try meeting("RCGM-2025-1", in: office).details.date.description == eve)
  }

  @Test func `other dates put forward for a meeting take its block along`() throws {
    let office = try officeWithBlock()
    let written = try ChangeMeetingState("VM-2025", .propose, date: ImpreciseDate(parsing: "2025-12-11..12"))(in: office)
    #expect(written.result.notices == [.movedAlong(try #require(MeetingHandle("RCGM-2025-1")))])
  }

  @Test func `a meeting that only lasts longer leaves its block as it is, without a word`() throws {
    let written = try ChangeMeetingState("VM-2025", .move, date: ImpreciseDate(parsing: "2025-12-04..06"))(in: officeWithBlock())
    #expect(written.result.notices.isEmpty)
  }

  @Test func `a meeting of the block that is over stays where it was`() throws {
    let office = try officeWithBlock(confirmed: true)
    _ = try ChangeMeetingState("RCGM-2025-1", .cancel, reason: SampleOffice.reason("merged"))(in: office)
    let written = try ChangeMeetingState("VM-2025", .move, date: ImpreciseDate(parsing: "2025-12-11..12"))(in: office)
    #expect(written.result.notices == [.leftBehind(try #require(MeetingHandle("RCGM-2025-1")))])
  }

  @Test func `a meeting of the block that was put off stays put off, with its reason`() throws {
    let office = try officeWithBlock(confirmed: true)
    _ = try ChangeMeetingState("RCGM-2025-1", .postpone, reason: SampleOffice.reason("elections"))(in: office)
    let written = try ChangeMeetingState(
      "VM-2025", .move, date: ImpreciseDate(parsing: "2025-12-11..12"), reason: SampleOffice.reason("venue"))(in: office)
    #expect(written.result.notices == [.leftBehind(try #require(MeetingHandle("RCGM-2025-1")))])
    let companion = try meeting("RCGM-2025-1", in: office)
    #expect(companion.state == .postponed)
    #expect(companion.stateReason?.text == "elections")
    #expect(companion.details.date.description == "2025-12-02..03")
  }

  @Test func `a move of a block that one meeting cannot follow changes nothing`() throws {
    let office = try officeWithBlock()
    let before = try FindMeetings()(in: office)
    #expect(throws: (any Error).self) {
      try ChangeMeetingState("RCGM-2025-1", .move, date: ImpreciseDate(parsing: "9999-12-30..31"))(in: office)
    }
    #expect(try FindMeetings()(in: office) == before)
  }

  @Test(arguments: [MeetingAct.cancel, .lapse])
  func `a meeting that is called off gives its number back, and is numbered anew when it is reopened`(act: MeetingAct) throws {
    let office = try officeWithBlock()
    let reason = try SampleOffice.reason("no quorum")
    #expect(try meeting("VM-2025", in: office).details.series?.ordinal == Ordinal(30))
    let off = try ChangeMeetingState("VM-2025", act, reason: reason)(in: office).result
    #expect(off.meeting.details.series == .init(code: SampleAgenda.code("RCM-VM"), ordinal: nil))
    let back = try ChangeMeetingState("VM-2025", .reopen)(in: office).result
    #expect(back.meeting.details.series?.ordinal == Ordinal(30))
    #expect(back.notices == [.numbered(try #require(Ordinal(30)))])
    #expect(try meeting("VM-2025", in: office) == back.meeting)
  }

  @Test func `a reopened meeting does not take a number that another one has been given since`() throws {
    let office = try officeWithBlock()
    let reason = try SampleOffice.reason("no quorum")
    _ = try ChangeMeetingState("VM-2025", .cancel, reason: reason)(in: office)
    var changes = MeetingChanges()
    changes.bodies = ["RCM"]
    changes.kinds = ["VM"]
    changes.date = try ImpreciseDate(parsing: "2025-12-11..12")
    var generator = SeededGenerator(seed: 11)
    let other = try ScheduleMeeting(changes)(in: office, using: &generator).result.meeting
    #expect(other.details.series?.ordinal == Ordinal(30))
    let back = try ChangeMeetingState("VM-2025", .reopen)(in: office).result
    #expect(back.meeting.details.series?.ordinal == nil)
    #expect(back.notices == [.notNumbered])
  }

  @Test func `a rehearsal leaves the record as it is`() throws {
    let office = try SampleOffice.make(isRehearsal: true)
    let before = try FindMeetings()(in: office)
    let written = try ChangeMeetingState("BIREG-2019", .lapse, reason: SampleOffice.reason("never held"))(in: office)
    #expect(written.entry == nil)
    #expect(written.changes.count == 1)
    #expect(try FindMeetings()(in: office) == before)
  }
}
