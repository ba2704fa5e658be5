import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

/// R27: a file of holidays is taken in whole or not at all, and a second time it changes nothing.
struct ImportHolidaysTests {
  private func table(_ text: String, country: String? = nil) -> ImportHolidays {
    var intake = ImportHolidays(Array(text.utf8), document: "holidays.csv", form: .table)
    intake.country = country
    return intake
  }

  private func calendar(_ events: String, country: String? = "MX") -> ImportHolidays {
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n\(events)END:VCALENDAR\r\n"
    var intake = ImportHolidays(Array(text.utf8), document: "mx.ics", form: .calendar)
    intake.country = country
    return intake
  }

  private func event(_ uid: String, _ start: String, _ title: String, _ more: String = "") -> String {
    "BEGIN:VEVENT\r\nUID:\(uid)\r\nDTSTAMP:20250101T000000Z\r\nDTSTART;VALUE=DATE:\(start)\r\nSUMMARY:\(title)\r\n\(more)END:VEVENT\r\n"
  }

  private func explanations(_ intake: ImportHolidays, _ office: Office) throws -> [String] {
    let refusal = #expect(throws: Refusal.self) { try intake(in: office) }
    #expect(try office.record.read { try $0.holidayEdits() }.isEmpty)
    return try #require(refusal).reasons.compactMap { $0.explanation.text(in: .english) }
  }

  @Test func `a table comes in, and a second time changes nothing`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let text = """
      country,date,en,es
      MX,2025-10-02,,"No se olvida, dos"
      Guatemala,2025-10-03,A day,Un día
      MX,2025-05-01,May Day,
      ,2025-10-04,Ours,

      """
    let written = try table(text, country: "BZ")(in: office)
    #expect(written.result.added.map { "\($0.country) \($0.day)" } == ["MX 2025-10-02", "GT 2025-10-03", "BZ 2025-10-04"])
    #expect(written.result.knownCount == 1)
    #expect(written.result.added.first?.name == BilingualText("No se olvida, dos", in: .spanish))
    #expect(written.result.added.first?.origin == .record(source: "holidays.csv, line 2"))
    let again = try table(text, country: "BZ")(in: office)
    #expect(again.changes.isEmpty && again.result.knownCount == 4)
  }

  @Test func `a day that a person removed stays removed`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    _ = try SetHoliday("MX", Day(parsing: "2025-05-01"), .remove)(in: office)
    #expect(try table("MX,2025-05-01,May Day,")(in: office).changes.isEmpty)
  }

  @Test func `every line that cannot be read is told, and none is recorded`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let text = """
      MX,2025-10-02,Fine,
      MX,2025-02-30,A day,
      Atlantis,2025-10-02,A day,
      MX,2025-10-02
      MX,2025-10-03,,
      ,2025-10-03,A day,
      MX,2 October,A day,
      MX,2025-10-04,a\u{7}b,
      """
    #expect(
      try explanations(table(text), office) == [
        "line 2: there is no 30 February 2025; the month has 28 days", "line 3: no country is called “Atlantis”",
        "line 4: a line has four values, and this one has 2", "line 5: the holiday has no name", "line 6: no country is named",
        "line 7: “2 October” is not a day such as 2025-12-04", "line 8: the name holds the control character U+0007",
      ])
    #expect(try explanations(table("country,date,en,es\n"), office) == ["the file holds no holiday"])
    #expect(try explanations(table(""), office) == ["the file holds no holiday"])
  }

  @Test func `a calendar comes in day by day, without what is called off, and a second time changes nothing`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let events =
      event("1", "20251002", "Día de la memoria") + event("2", "20251106", "Puente", "DTEND;VALUE=DATE:20251108\r\n")
      + event("3", "20251110", "Cancelado", "STATUS:CANCELLED\r\n") + event("4", "20250501", "Día del Trabajo")
      + event("5", "20240611", "Día de cada año", "RRULE:FREQ=YEARLY\r\n")
    let written = try calendar(events)(in: office)
    #expect(
      written.result.added.map(\.day.description).sorted() == [
        "2024-06-11", "2025-06-11", "2025-10-02", "2025-11-06", "2025-11-07", "2026-06-11",
      ])
    #expect(written.result.knownCount == 1)
    #expect(written.result.added.allSatisfy { $0.name.text(in: .spanish) != nil && $0.origin == .record(source: "mx.ics") })
    #expect(try calendar(events)(in: office).changes.isEmpty)
  }

  @Test func `the language of a calendar's titles can be said`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    var intake = calendar(event("1", "20251002", "Diwali"))
    intake.titleLanguage = .spanish
    #expect(try intake(in: office).result.added.first?.name == BilingualText("Diwali", in: .spanish))
  }

  @Test func `a calendar without a country, with a long event or that is none is refused`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let one = event("1", "20251002", "A day")
    #expect(try explanations(calendar(one, country: nil), office) == ["a calendar names no country"])
    let long = event("1", "20251001", "A season", "DTEND;VALUE=DATE:20251201\r\n")
    #expect(try explanations(calendar(long), office) == ["“A season” takes 61 days; a holiday takes at most 31"])
    var none = ImportHolidays(Array("no calendar".utf8), document: "x.ics", form: .calendar)
    none.country = "MX"
    #expect(throws: Refusal.self) { try none(in: office) }
  }
}
