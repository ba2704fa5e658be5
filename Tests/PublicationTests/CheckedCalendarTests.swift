import CivilTime
import ICalendar
import Secretariat
import Testing

@testable import Publication

struct CheckedCalendarTests {
  private static func calendar(of identifiers: [String]) throws -> CalendarObject {
    let day = try Day(year: 2025, month: 6, day: 10)
    let events = try identifiers.map { identifier in
      CalendarEvent(
        identifier: try #require(EventIdentifier(identifier)), created: Instant(secondsSinceEpoch: 0),
        modified: Instant(secondsSinceEpoch: 0), sequence: SequenceNumber(0),
        time: .days(try #require(WholeDays(DayRange(day)))), summary: try #require(CalendarLine("Conference")),
        status: .confirmed, timeUse: .free)
    }
    return CalendarObject(
      product: CalendarLine(checked: "-//Example//Tests//EN"), name: CalendarLine(checked: "Meetings"), description: nil, refresh: .halfDay,
      language: .spanish, events: events)
  }

  @Test func `a calendar that keeps the standard is handed out as it is`() throws {
    let calendar = try Self.calendar(of: ["a@example.org", "b@example.org"])
    #expect(try calendar.checkedBytes() == calendar.bytes)
  }

  @Test func `I1: two meetings of one identity are refused before anybody is given the file`() throws {
    let calendar = try Self.calendar(of: ["a@example.org", "a@example.org"])
    let refusal = #expect(throws: Refusal.self) { try calendar.checkedBytes() }
    #expect(refusal?.category == .rule && refusal?.reasons.map(\.given) == ["Meetings"])
    #expect(refusal?.text(in: .english).contains("The UID “a@example.org” stands twice") == true)
    #expect(refusal?.text(in: .spanish).contains("El UID “a@example.org” aparece dos veces") == true)
  }
}
