import CivilTime
import Secretariat
import Testing

/// R19: meetings on holidays, on the way over a holiday, and in blackouts.
struct HolidayFindingTests {
  private func calendar(_ holidays: (String, String)...) throws -> HolidayCalendar {
    HolidayCalendar(
      over: try DayRange(parsing: "2025-01-01..12-31"), known: [],
      edits: try holidays.map { country, day in
        .added(
          Holiday(
            country: try SampleChain.code(country), day: try Day(parsing: day), name: BilingualText(english: "Day", spanish: "Día"),
            origin: .record(source: nil)))
      }, regions: [:])
  }

  private func kinds(_ date: String, _ calendar: HolidayCalendar, mode: MeetingMode = .inPerson) throws -> [FindingKind] {
    let meeting = try SampleClash.meeting("A-1-1", date, in: mode == .virtual ? nil : "CR/SAN-JOSE", mode: mode)
    return meeting.holidayFindings(by: calendar, countries: [try SampleChain.code("CR"), try SampleChain.code("HN")]).map(\.kind)
  }

  @Test func `a holiday of the host is told from one of another party`() throws {
    #expect(try kinds("2025-05-06..07", calendar(("CR", "2025-05-07"))) == [.hostHoliday])
    #expect(try kinds("2025-05-06..07", calendar(("HN", "2025-05-07"))) == [.partyHoliday])
    #expect(try kinds("2025-05-06..07", calendar(("MX", "2025-05-07"))) == [])
    #expect(try kinds("2025-05-06,08", calendar(("CR", "2025-05-07"))) == [.bridgeDays])
  }

  @Test func `a holiday on the weekday before or after is one of travel`() throws {
    #expect(try kinds("2025-05-06..07", calendar(("HN", "2025-05-05"))) == [.bridgeDays])
    #expect(try kinds("2025-05-06..07", calendar(("CR", "2025-05-08"))) == [.bridgeDays])
    #expect(try kinds("2025-05-09", calendar(("HN", "2025-05-10"))) == [])
    #expect(try kinds("2025-05-06..07", calendar(("HN", "2025-05-05")), mode: .virtual) == [])
  }

  @Test(arguments: [("hard", MeetingFinding.Severity.error), ("3", .note)])
  func `a hard blackout is an error, a soft one a note`(strength: String, severity: MeetingFinding.Severity) throws {
    let blackout = try Blackout(
      code: SampleChain.code("UNGA-2025"), title: BilingualText(english: "Assembly", spanish: "Asamblea"),
      days: DayRange(parsing: "2025-05-07..20"), scope: .inPerson, strength: BlackoutStrength(parsing: strength), source: "ours")
    let calendar = BlackoutCalendar(known: [], edits: [BlackoutEdit(blackout, isRemoved: false)])
    let findings = try SampleClash.meeting("A-1-1", "2025-05-06..08").blackoutFindings(by: calendar)
    #expect(SampleClash.keys(findings) == ["blackout:A-1-1:UNGA-2025"])
    #expect(findings.first?.severity == severity)
    #expect(findings.first?.days.map(\.description) == ["2025-05-07..08"])
    #expect(try SampleClash.meeting("A-1-1", "2025-05-06").blackoutFindings(by: calendar).isEmpty)
    #expect(try SampleClash.meeting("A-1-1", "2025-05-08", mode: .virtual).blackoutFindings(by: calendar).isEmpty)
  }
}
