import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

/// What is found in a whole record, and what becomes of it.
struct RunChecksTests {
  @Test func `the meetings to come are checked, and past ones where they are asked for`() throws {
    let desk = try CheckScript()
    try desk.add("WS", "2024-10-10")
    #expect(try desk.keys() == [])
    #expect(try desk.keys { $0.includesPast = true }.contains("shared-participants:BIREG-2024:WS-2024-1"))
    #expect(try desk.keys { $0.from = try Day(parsing: "2024-10-01") }.contains("shared-participants:BIREG-2024:WS-2024-1"))
    #expect(
      try desk.keys {
        $0.includesPast = true
        $0.until = try Day(parsing: "2023-12-31")
      }.allSatisfy { !$0.contains("WS-2024-1") })
  }

  @Test func `a past meeting is found beside one that is checked`() throws {
    let desk = try CheckScript()
    // Today is 3 February 2025.
    try desk.add("WS", "2025-02-01..02", city: "San José")
    try desk.add("WS", "2025-02-03..04", city: "Panama City")
    #expect(try desk.keys { $0.kinds = [.travelDays] } == ["travel-days:WS-2025-1:WS-2025-2"])
  }

  @Test func `what is looked for, and of which body, can be said`() throws {
    let desk = try CheckScript()
    try desk.add("WS", "2025-05-10", city: "San José")
    try desk.add("WS", "2025-05-10", city: "San José")
    #expect(try desk.keys { $0.kinds = [.weekend] } == ["weekend:WS-2025-1", "weekend:WS-2025-2"])
    #expect(try desk.keys { $0.kinds = [.sharedParticipants] } == ["shared-participants:WS-2025-1:WS-2025-2"])
    #expect(try desk.keys { $0.body = "SACM" } == [])
    #expect(throws: Refusal.self) { try desk.keys { $0.body = "NONE" } }
  }

  @Test func `findings do not depend on the order in which meetings were recorded`() throws {
    let meetings = [("WS", "2025-05-06..08"), ("RCGM", "2025-05-08..09"), ("WG", "2025-05-07"), ("VM", "2025-12-05..06")]
    func found(_ meetings: [(kind: String, dates: String)]) throws -> [String] {
      let desk = try CheckScript()
      for meeting in meetings { try desk.add(meeting.kind, meeting.dates) }
      return try desk.keys()
    }
    let expected = try found(meetings)
    #expect(expected.count > 3)
    #expect(try found(meetings.reversed()) == expected)
  }

  @Test func `who takes part decides, by the delegations of each body`() throws {
    let desk = try CheckScript()
    try desk.add("WS", "2025-05-06")
    try desk.add("WS", "2025-05-06", body: "SACM")
    _ = try SetParticipants("WS-2025-1", "members(RCM)")(in: desk.office)
    _ = try SetParticipants("WS-2025-2", "members(SACM) + MX")(in: desk.office)
    #expect(try desk.keys { $0.kinds = [.sharedParticipants] } == [])
    _ = try SetParticipants("WS-2025-2", "members(SACM) + chair(RCM) + secretariat(*)")(in: desk.office)
    _ = try SetParticipants("WS-2025-1", "members(RCM) + secretariat(SACM)")(in: desk.office)
    #expect(try desk.keys { $0.kinds = [.sharedParticipants] } == ["shared-participants:WS-2025-1:WS-2025-2"])
  }

  @Test func `the shipped cycle asks that the eve end the day before the main meeting`() throws {
    let desk = try CheckScript()
    try desk.add("RCGM", "2025-12-02..03", block: "VM-2025-BLOCK")
    try desk.add("VM", "2025-12-05..06", block: "VM-2025-BLOCK")
    #expect(try desk.keys { $0.kinds = [.blockOrder, .cycleGap] } == ["block-order:RCGM-2025-1:VM-2025:RCM"])
    _ = try ChangeMeetingState("RCGM-2025-1", .move, date: ImpreciseDate(parsing: "2025-12-03..04"), leavesBlock: true)(in: desk.office)
    #expect(try desk.keys { $0.kinds = [.blockOrder, .cycleGap] } == [])
  }

  @Test func `a confirmed meeting whose days came too late misses its notice, until the move is taken back`() throws {
    let desk = try CheckScript()
    try desk.add("VM", "2025-12-04..05", state: .confirmed)
    #expect(try desk.keys { $0.kinds = [.missingNotice] } == [])
    desk.wait(days: 285)
    _ = try EditMeeting("VM-2025", MeetingChanges.titled("The Vice-Ministers"))(in: desk.office)
    #expect(try desk.keys { $0.kinds = [.missingNotice] } == [])
    // 60 days before 2 December 2025 is 3 October; the move is made on 15 November.
    let moved = try ChangeMeetingState("VM-2025", .move, date: ImpreciseDate(parsing: "2025-12-02..03"))(in: desk.office)
    #expect(try desk.keys { $0.kinds = [.missingNotice] } == ["missing-notice:VM-2025:RCM"])
    #expect(desk.findingKeys(moved.result).contains("missing-notice:VM-2025:RCM"))
    let back = try TakeBack(entries: [try #require(moved.entry)])(in: desk.office)
    #expect(try desk.keys { $0.kinds = [.missingNotice] } == [])
    _ = try TakeBack(entries: [try #require(back.entry)])(in: desk.office)
    #expect(try desk.keys { $0.kinds = [.missingNotice] } == ["missing-notice:VM-2025:RCM"])
  }

  @Test func `a meeting of which no cycle asks for notice is named`() throws {
    let desk = try CheckScript()
    try desk.add("WS", "2025-05-06", state: .confirmed)
    try desk.add("VM", "2025-12-04..05", state: .confirmed)
    #expect(try desk.check().withoutNotice.map(\.text) == ["WS-2025-1"])
  }

  @Test func `holidays of the host and of others, and the days on which delegates travel, come with the program`() throws {
    let desk = try CheckScript()
    // 15 September is the independence day of Costa Rica, Guatemala, Honduras, El Salvador and Nicaragua.
    try desk.add("WS", "2025-09-15..16", city: "San José")
    #expect(try desk.keys { $0.kinds = [.hostHoliday, .partyHoliday] } == ["host-holiday:WS-2025-1", "party-holiday:WS-2025-1"])
    _ = try SetParticipants("WS-2025-1", "CA + CR")(in: desk.office)
    #expect(try desk.keys { $0.kinds = [.hostHoliday, .partyHoliday] } == ["host-holiday:WS-2025-1"])
    _ = try ChangeMeetingState("WS-2025-1", .move, date: ImpreciseDate(parsing: "2025-09-16..17"))(in: desk.office)
    #expect(try desk.keys { $0.kinds = [.hostHoliday, .partyHoliday, .bridgeDays] } == ["bridge-days:WS-2025-1"])
  }

  @Test func `a thousand meetings are checked by their neighbours`() throws {
    let desk = try CheckScript()
    _ = try desk.office.record.write(as: Act(author: "Ana", command: "rcm test")) { writing in
      for number in 0..<1_000 {
        let day = try Day(parsing: "2025-03-03").adding(days: number * 2)
        var details = try MeetingDetails(
          bodies: [#require(Code("RCM"))], kinds: [#require(Code("WORKSHOP"))], title: BilingualText("Workshop", in: .english),
          date: .days(DayRange(day)), mode: .virtual)
        details.block = nil
        try writing.insert(
          Meeting(
            handle: #require(MeetingHandle("LOAD-\(number)")), identifier: #require(CalendarIdentifier("load-\(number)@example.org")),
            details: details, state: .proposed, created: writing.now, modified: writing.now))
      }
    }
    #expect(try desk.keys { $0.kinds = [.sharedParticipants, .travelDays] } == [])
    #expect(try desk.check().meetings.count == 1_000)
  }
}

extension MeetingChanges {
  /// Another title.
  fileprivate static func titled(_ title: String) -> MeetingChanges {
    var changes = MeetingChanges()
    changes.englishTitle = title
    return changes
  }
}
