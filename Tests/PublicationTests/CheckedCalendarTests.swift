import CivilTime
import ICalendar
import Secretariat
import Testing

@testable import Publication

private typealias Sample = CalendarSample

/// Calendars that are made passage by passage, and what is said of one that would break the standard.
struct CheckedCalendarTests {
  @Test(arguments: Language.allCases, CalendarProfile.allCases)
  func `a calendar is the same however its meetings are divided into passages`(language: Language, profile: CalendarProfile) throws {
    let meetings = try Sample.oddMeetings()
    let title = CalendarTitle(
      bodies: [try #require(try Sample.bodies().first)], kind: nil, year: nil, audience: .planning, language: language)
    func writer() throws -> PassageWriter {
      PassageWriter(
        language: language, audience: .planners, drafts: [], directory: try Sample.directory(), zones: .system, profile: profile)
    }
    let whole = try MeetingCalendar(meetings: meetings, title: title, writer: writer())
    for size in [1, 2, 5] {
      var writer = try writer()
      var draft = CalendarDraft()
      var passages: [UInt8] = []
      try writer.survey(meetings)
      for start in stride(from: 0, to: meetings.count, by: size) {
        let passage = try writer.task(for: Array(meetings[start..<min(start + size, meetings.count)]))()
        try draft.add(passage)
        passages += passage.bytes
      }
      let frame = try draft.frame(called: title)
      #expect(frame.opening + passages + frame.closing == whole.bytes)
      #expect(frame.account.byteCount == whole.bytes.count)
      #expect(frame.account.eventCount == whole.account.eventCount && frame.account.meetingCount == whole.account.meetingCount)
      #expect(frame.account.leftOut == whole.account.leftOut)
      #expect(frame.account.isPublication == whole.account.isPublication)
    }
  }

  @Test func `I1: two meetings of one identity are refused before anybody is given the file`() throws {
    let meeting = try Sample.meeting(date: "2024-03-01")
    var writer = PassageWriter(
      language: .english, audience: .everyone, drafts: [], directory: try Sample.directory(), zones: .system)
    let inOne = #expect(throws: Refusal.self) { try writer.task(for: [meeting, meeting])() }
    let passage = try writer.task(for: [meeting])()
    var draft = CalendarDraft()
    try draft.add(passage)
    let inTwo = #expect(throws: Refusal.self) { try draft.add(passage) }
    for refusal in [inOne, inTwo] {
      let refusal = try #require(refusal)
      #expect(refusal.category == .rule)
      #expect(refusal.text(in: .english).contains("The UID “\(meeting.identifier)” stands twice"))
      #expect(refusal.text(in: .spanish).contains("El UID “\(meeting.identifier)” aparece dos veces"))
    }
  }
}
