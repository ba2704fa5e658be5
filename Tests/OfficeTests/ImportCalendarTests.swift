import CivilTime
import PageImport
import Publication
import Secretariat
import Store
import TestSupport
import Testing

@testable import Office

struct ImportCalendarTests {
  private func intake(_ text: String, document: String = "feed.ics", body: String? = nil) throws -> ImportCalendar {
    var intake = ImportCalendar(Array(text.utf8), document: document)
    intake.body = body
    intake.zone = try ZoneName(parsing: "America/Costa_Rica")
    return intake
  }

  @discardableResult
  private func take(_ text: String, in office: Office) throws -> ImportedPage { try intake(text)(in: office).result }

  @discardableResult
  private func apply(in office: Office, seed: UInt64 = 7) throws -> Written<ApplyImport.Answer> {
    var generator = SeededGenerator(seed: seed)
    return try ApplyImport()(in: office, using: &generator)
  }

  /// An office without other meetings at which the feed was taken in, one entry of it rejected and the rest recorded.
  private func officeWithFeed() throws -> Office {
    let office = try SampleOffice.make(withMeetings: false)
    try take(SampleFeed.text, in: office)
    _ = try DecideImportLine(.reject, lines: [7], reason: SampleOffice.reason("not ours"))(in: office)
    try apply(in: office)
    return office
  }

  private func meeting(_ handle: String, in office: Office) throws -> Meeting { try office.look { try $0.meeting(handle) } }

  private func standings(_ page: ImportedPage) -> [ImportLine.Standing] { page.lines.map(\.standing) }

  @Test func `what is certain is clear, and the rest awaits a decision with its reasons`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let page = try take(SampleFeed.text, in: office)
    #expect(page.lines.count == 11)
    #expect(page.lines.filter { $0.standing == .pending }.map(\.reading.line) == [7])
    #expect(page.lines[6].reasons == [.reading(ReviewReason(.bodyNotNamed)), .reading(ReviewReason(.unknownPlace))])
    #expect(try FindMeetings()(in: office).isEmpty)
    #expect(try ReadDesk()(in: office).importLinesInReview == 1)
  }

  @Test func `events become meetings with their days, hours, place, mode and state`() throws {
    let office = try officeWithFeed()
    let found = try FindMeetings()(in: office).map { meeting in
      let details = meeting.details
      let hours = details.sessions.map { "\($0.day) \($0.hours) \($0.zone)" }.joined(separator: ", ")
      let place = details.place.map { [$0.venue?.text, $0.city?.text, $0.country.text].compactMap(\.self).joined(separator: "/") }
      return "\(meeting.handle); \(details.date); \(hours); \(place ?? details.mode.rawValue); \(meeting.state)"
    }
    #expect(
      found == [
        "EV-2025-1; 2025-02-10; 2025-02-10 10:00-11:30 America/Guatemala; virtual; confirmed",
        "EV-2025-2; 2025-03-11; 2025-03-11 10:00-11:30 America/Guatemala; virtual; confirmed",
        "WS-2025-1; 2025-04-15; 2025-04-15 09:00-13:00 America/Guatemala; Hotel Central/SAN-JOSE/CR; confirmed",
        "EV-2025-3; 2025-05-05..07; ; GUATEMALA-CITY/GT; cancelled",
        "EV-2025-4; 2025-05-12; 2025-05-12 10:00-11:30 America/Guatemala; virtual; confirmed",
        "EV-2025-5; 2025-06-09; 2025-06-09 10:00-11:30 America/Guatemala; virtual; confirmed",
        "EV-2025-6; 2025-06-20; 2025-06-20 09:00-11:00 America/Panama; PANAMA-CITY/PA; confirmed",
        "WS-2025-2; 2025-06-25; 2025-06-25 08:00-09:00 America/Costa_Rica; TEGUCIGALPA/HN; confirmed",
        "WS-2025-3; 2025-07-07..08; 2025-07-07 09:00-12:00 America/Mexico_City; MEXICO-CITY/MX; confirmed",
        "EV-2025-7; 2025-08-01; 2025-08-01 09:00-11:00 America/Costa_Rica; BELMOPAN/BZ; confirmed",
      ])
  }

  @Test func `nothing of people, alarms or links to join is taken over`() throws {
    let office = try officeWithFeed()
    let everything = try office.record.contents()
    for word in ["ana.rojas", "Luis Paz", "Recordatorio"] { #expect(!"\(everything)".contains(word), "\(word)") }
    #expect(try FindMeetings()(in: office).allSatisfy { $0.source?.text.contains("secret") == false })
  }

  @Test func `the same file again changes nothing`() throws {
    let office = try officeWithFeed()
    let before = try office.record.contents()
    for _ in 0..<2 {
      let written = try intake(SampleFeed.text)(in: office)
      #expect(written.entry == nil && written.changes.isEmpty)
      #expect(written.result.pendingCount == 0 && written.result.toRecordCount == 0)
      let again = try apply(in: office, seed: 9)
      #expect(again.changes.isEmpty && again.result.added.isEmpty)
    }
    #expect(try office.record.contents() == before)
  }

  @Test func `a feed that only stamps itself anew is no news`() throws {
    let office = try officeWithFeed()
    let stamped = SampleFeed.text.replacing("DTSTAMP:20250110T120000Z", with: "DTSTAMP:20250203T150000Z")
      .replacing("LAST-MODIFIED:20250110T120000Z", with: "LAST-MODIFIED:20250203T150000Z")
    #expect(try intake(stamped)(in: office).changes.isEmpty)
  }

  @Test func `a higher SEQUENCE proposes what it changes, and changes only that when it is accepted`() throws {
    let office = try officeWithFeed()
    let newer = SampleFeed.text(workshop: SampleFeed.workshop(sequence: 2, day: "16"))
    let page = try take(newer, in: office)
    let handle = try #require(MeetingHandle("WS-2025-1"))
    #expect(page.pendingCount == 1 && page.toRecordCount == 0)
    #expect(page.lines[0].reasons == [.changes(handle, [.date, .hours])])
    #expect(try meeting("WS-2025-1", in: office).revision == 1)
    _ = try DecideImportLine(.accept(), lines: [1])(in: office)
    #expect(try apply(in: office).result.changed == [handle])
    let after = try meeting("WS-2025-1", in: office)
    #expect(after.details.date == .days(DayRange(try Day(parsing: "2025-04-16"))))
    #expect(after.details.sessions.map(\.day.description) == ["2025-04-16"])
    #expect(after.sequence == 1)
    #expect(try intake(newer)(in: office).changes.isEmpty)
  }

  @Test func `a lower SEQUENCE, or the same one with an earlier stamp, is ignored and said`() throws {
    let office = try officeWithFeed()
    let older = [
      SampleFeed.workshop(sequence: 0, day: "20"), SampleFeed.workshop(sequence: 1, day: "20", modified: "20250109T120000Z"),
    ]
    for workshop in older {
      let written = try intake(SampleFeed.text(workshop: workshop))(in: office)
      #expect(written.changes.isEmpty)
      #expect(written.result.lines[0].standing == .older(than: 1))
    }
  }

  @Test func `the same SEQUENCE with a later stamp counts as newer`() throws {
    let office = try officeWithFeed()
    let workshop = SampleFeed.workshop(sequence: 1, day: "15", title: "Taller sobre datos", modified: "20250120T120000Z")
    let page = try take(SampleFeed.text(workshop: workshop), in: office)
    #expect(page.lines[0].reasons == [.changes(try #require(MeetingHandle("WS-2025-1")), [.title])])
  }

  @Test func `what a person changed since is said before a newer account replaces it, and other changes stay`() throws {
    let office = try officeWithFeed()
    var changes = MeetingChanges()
    changes.venue = "Hotel del Parque"
    changes.englishTitle = "Workshop on migration data"
    _ = try EditMeeting("WS-2025-1", changes)(in: office)
    let handle = try #require(MeetingHandle("WS-2025-1"))
    let moved = try take(SampleFeed.text(workshop: SampleFeed.workshop(sequence: 2, day: "16")), in: office)
    #expect(moved.lines[0].reasons == [.changes(handle, [.date, .hours])])
    _ = try RevertImport()(in: office)
    let workshop = SampleFeed.workshop(sequence: 2, day: "15", place: "Hotel Aurola\\, San José\\, Costa Rica")
    let page = try take(SampleFeed.text(workshop: workshop), in: office)
    #expect(page.lines[0].reasons == [.changes(handle, [.place]), .editedSince(handle, [.place])])
    _ = try DecideImportLine(.accept(), lines: [1])(in: office)
    try apply(in: office)
    let after = try meeting("WS-2025-1", in: office)
    #expect(after.details.place?.venue?.text == "Hotel Aurola")
    #expect(after.details.title.text(in: .english) == "Workshop on migration data")
  }

  @Test func `a change that is rejected is not proposed again`() throws {
    let office = try officeWithFeed()
    let newer = SampleFeed.text(workshop: SampleFeed.workshop(sequence: 2, day: "16"))
    try take(newer, in: office)
    _ = try DecideImportLine(.reject, lines: [1], reason: SampleOffice.reason("we stay"))(in: office)
    try apply(in: office)
    #expect(try meeting("WS-2025-1", in: office).revision == 1)
    #expect(try intake(newer)(in: office).changes.isEmpty)
  }

  @Test func `an event that is cancelled proposes to cancel its meeting`() throws {
    let office = try officeWithFeed()
    let page = try take(SampleFeed.text(workshop: SampleFeed.workshop(sequence: 2, day: "15", status: "CANCELLED")), in: office)
    #expect(page.lines[0].reasons == [.changes(try #require(MeetingHandle("WS-2025-1")), [.state])])
    _ = try DecideImportLine(.accept(), lines: [1])(in: office)
    try apply(in: office)
    let after = try meeting("WS-2025-1", in: office)
    #expect(after.state == .cancelled)
    #expect(after.stateReason?.text == "Agenda migratoria regional: cancel")
  }

  @Test func `what vanished from a newer file is said and stays`() throws {
    let office = try officeWithFeed()
    let written = try intake(SampleFeed.file(Array(SampleFeed.events.dropLast())))(in: office)
    #expect(written.changes.isEmpty)
    #expect(written.result.calendar?.vanished.map(\.identifier) == ["flotante@feed.example"])
    #expect(try meeting("EV-2025-7", in: office).state == .confirmed)
  }

  @Test func `a calendar of holidays is kept as entries that are no meetings`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let page = try take(SampleFeed.holidays, in: office)
    #expect(page.calendar?.setting.purpose == .entries)
    #expect(Set(standings(page)) == [.toKeep])
    let answer = try apply(in: office).result
    #expect(answer.added.isEmpty && answer.keptCount == page.lines.count)
    let kept = try ReviewEntries()(in: office)
    #expect(
      kept.map { "\($0.days) \($0.title)" } == [
        "2025-05-01 Día del Trabajo", "2025-09-15 Día de la Independencia", "2026-09-15 Día de la Independencia",
      ])
    #expect(try intake(SampleFeed.holidays)(in: office).changes.isEmpty)
    let moved = SampleFeed.holidays.replacing("20250501", with: "20250502").replacing(
      "DTEND;VALUE=DATE:20250502", with: "DTEND;VALUE=DATE:20250503")
    #expect(try take(moved, in: office).toRecordCount == 1)
    try apply(in: office)
    #expect(try ReviewEntries()(in: office).first?.days.description == "2025-05-02")
  }

  @Test func `an import is taken back as a whole, and an undo takes back each step`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let before = try office.record.contents()
    try take(SampleFeed.text, in: office)
    _ = try DecideImportLine(.accept(corrections: ["body=RCM", "city=Tegucigalpa"]), lines: [7])(in: office)
    try apply(in: office)
    #expect(try FindMeetings()(in: office).count == 11)
    let newer = SampleFeed.text(workshop: SampleFeed.workshop(sequence: 2, day: "16"))
    try take(newer, in: office)
    _ = try DecideImportLine(.accept(), lines: [1])(in: office)
    try apply(in: office)
    _ = try TakeBackLast()(in: office)
    #expect(try meeting("WS-2025-1", in: office).details.date.description == "2025-04-15")
    _ = try BringBackLast()(in: office)
    #expect(try meeting("WS-2025-1", in: office).details.date.description == "2025-04-16")
    _ = try TakeBackLast()(in: office)
    _ = try TakeBackLast()(in: office)
    _ = try TakeBackLast()(in: office)
    _ = try RevertImport()(in: office)
    #expect(try office.record.contents() == before)
    #expect(try office.record.check().isEmpty)
  }

  @Test func `a rehearsal writes nothing`() throws {
    let office = try SampleOffice.make(withMeetings: false, isRehearsal: true)
    let before = try office.record.contents()
    let written = try intake(SampleFeed.text)(in: office)
    #expect(written.result.lines.count == 11 && written.entry == nil)
    #expect(try office.record.contents() == before)
  }

  @Test(arguments: Language.allCases, [FeedAudience.everyone, .planning])
  func `an export of our own, taken into a record without meetings, is exported again byte by byte`(
    language: Language, audience: FeedAudience
  ) throws {
    let export = ExportCalendar(query: FindMeetings(), audience: audience, language: language)
    let original = try export.bytes(in: officeWithEveryForm())
    let office = try SampleOffice.make(withMeetings: false)
    let page = try take(String(decoding: original, as: UTF8.self), in: office)
    #expect(page.pendingCount == 0)
    try apply(in: office)
    let again = try String(decoding: export.bytes(in: office), as: UTF8.self).split(separator: "\r\n")
    #expect(again.difference(from: String(decoding: original, as: UTF8.self).split(separator: "\r\n")).isEmpty)
    #expect(try office.record.check().isEmpty)
  }

  /// An office with the shipped meetings and one in each other form of date and state.
  private func officeWithEveryForm() throws -> Office {
    let office = try SampleOffice.make()
    var generator = SeededGenerator(seed: 4)
    let forms: [(String, String?, MeetingState)] = [
      ("2025-03-04..05", "09:00-13:00", .confirmed), ("2025-06-04,11,18", "10:00-12:00", .tentative), ("2025-07-01,03", nil, .confirmed),
      ("2025-10", nil, .tentative), ("window:2025-08-04..20", nil, .proposed), ("2025-11-05", "15:30-17:00", .confirmed),
    ]
    for (position, form) in forms.enumerated() {
      var changes = MeetingChanges()
      changes.bodies = ["RCM"]
      changes.kinds = ["OTHER"]
      changes.englishTitle = "Event (\(position + 1)/9): how, why; and when"
      changes.spanishTitle = "Evento (\(position + 1)/9): cómo, por qué; y cuándo"
      changes.date = try ImpreciseDate(parsing: form.0)
      changes.hours = try form.1.map { try ClockRange(parsing: $0) }
      changes.zone = try form.1.map { _ in try ZoneName(parsing: "America/Mexico_City") }
      changes.mode = position.isMultiple(of: 2) ? .virtual : .notRecorded
      _ = try ScheduleMeeting(changes, state: form.2)(in: office, using: &generator)
    }
    let latest = try FindMeetings()(in: office).filter { $0.handle.text.hasPrefix("EV-2025") }
    _ = try ChangeMeetingState(#require(latest.first).handle.text, .cancel, reason: SampleOffice.reason("a storm"))(in: office)
    return office
  }

  @Test func `an export of our own says nothing new to the record it came from, and an older one is ignored`() throws {
    let office = try SampleOffice.make()
    let export = ExportCalendar(query: FindMeetings(), audience: .everyone, language: .english)
    let text = try String(decoding: export.bytes(in: office), as: UTF8.self)
    #expect(try intake(text)(in: office).changes.isEmpty)
    _ = try ChangeMeetingState("VM-2024", .close)(in: office)
    _ = try ChangeMeetingState("VM-2024", .reopen)(in: office)
    var changes = MeetingChanges()
    changes.venue = "Biltmore Plaza"
    _ = try EditMeeting("VM-2024", changes)(in: office)
    let page = try intake(text)(in: office)
    #expect(page.changes.isEmpty)
    #expect(page.result.lines.filter { $0.standing == .older(than: 1) }.count == 1)
  }

  @Test func `the calendar in the other language gives meetings their second title`() throws {
    let source = try SampleOffice.make()
    func text(_ language: Language) throws -> String {
      try String(
        decoding: ExportCalendar(query: FindMeetings(), audience: .everyone, language: language).bytes(in: source), as: UTF8.self)
    }
    let office = try SampleOffice.make(withMeetings: false)
    try take(text(.english), in: office)
    try apply(in: office)
    let page = try take(text(.spanish), in: office)
    #expect(Set(page.lines.flatMap { $0.proposal?.fields ?? [] }) == [.title])
    _ = try DecideImportLine(.accept(), lines: page.lines.filter { $0.standing == .pending }.map(\.reading.line))(in: office)
    try apply(in: office, seed: 8)
    let titles = try FindMeetings()(in: office).map(\.details.title)
    let expected = try FindMeetings()(in: source).filter { $0.details.date.hasExactDays }.map(\.details.title)
    #expect(titles == expected)
  }

  @Test func `entries that are on record from elsewhere are tied to their meetings at once`() throws {
    let office = try SampleOffice.make()
    let vm = try meeting("VM-2024", in: office)
    let title = try #require(vm.details.title.text(in: .english))
    let event =
      "UID:vm@feed.example\nSEQUENCE:1\nDTSTART;VALUE=DATE:20241205\nDTEND;VALUE=DATE:20241207\nSUMMARY;LANGUAGE=en:\(title)\nLOCATION:Belize City\\, Belize\nCATEGORIES:RCM,Vice-Ministerial Meeting"
    let written = try intake(SampleFeed.file([event]))(in: office)
    #expect(standings(written.result) == [.onRecord(vm.handle)])
    #expect(written.result.batch.state == .applied)
    #expect(try ReviewEntries(onlyKept: false)(in: office).map(\.fate) == [.meeting(vm.handle)])
    #expect(try intake(SampleFeed.file([event]))(in: office).changes.isEmpty)
  }

  @Test func `another calendar is not taken in before this one is finished with`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    try take(SampleFeed.text, in: office)
    let refusal = #expect(throws: Refusal.self) { try take(SampleFeed.holidays, in: office) }
    #expect(refusal?.reasons.map(\.rule) == [.everyLineAccountedFor])
  }

  @Test(arguments: [
    ("", "the file is empty"), (" \r\n\r\n", "the file is empty"),
    ("\n<!DOCTYPE html><html><body>Sign in</body></html>", "line 2 begins a web page"),
    ("hello\nworld\n", "no line is BEGIN:VCALENDAR"),
    ("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a@b.example\nDTSTA", "line 1 has no END:VCALENDAR"),
    ("GIF89a\n\u{0}\u{1}", "line 2 holds the control character 0"),
    (String(repeating: "BEGIN:X-A\n", count: 20), "nested deeper"),
  ])
  func `what is no calendar is refused with the line, and nothing is written`(text: String, sentence: String) throws {
    let office = try SampleOffice.make(withMeetings: false)
    let before = try office.record.contents()
    let refusal = #expect(throws: Refusal.self) { try take(text, in: office) }
    #expect(refusal?.category == .invalid)
    let given = refusal?.text(in: .english) ?? ""
    #expect(given.lowercased().contains(sentence.lowercased()), "\(given)")
    #expect(try office.record.contents() == before)
  }

  @Test func `a file of half of a calendar is refused wherever it breaks off`() throws {
    let bytes = Array(SampleFeed.text.utf8)
    let office = try SampleOffice.make(withMeetings: false)
    for end in stride(from: 1, to: bytes.count - 20, by: 97) {
      #expect(throws: Refusal.self) { try ImportCalendar(Array(bytes.prefix(end)), document: "x.ics")(in: office) }
    }
  }

  @Test func `rules without end, and rules that never give a time, take a bounded time`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let endless = "UID:e@feed.example\nDTSTART:20240101T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY\nSUMMARY:x"
    let page = try intake(SampleFeed.file([endless]), body: "RCM")(in: office).result
    #expect(page.lines.count <= EventRepetitionBounds.timesOfOneEvent)
    _ = try RevertImport()(in: office)
    let never = (0..<300).map {
      "UID:n\($0)@feed.example\nDTSTART;VALUE=DATE:20240201\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31\nSUMMARY:x"
    }
    _ = try intake(SampleFeed.file(never), body: "RCM")(in: office)
    _ = try RevertImport()(in: office)
    let many = (0..<6).map { endless.replacing("e@feed", with: "e\($0)@feed") }
    #expect(throws: Refusal.self) { try intake(SampleFeed.file(many), body: "RCM")(in: office) }
  }

  private enum EventRepetitionBounds { static let timesOfOneEvent = 1_001 }
}
