import CivilTime
import Office
import Secretariat
import TestSupport
import Testing

@testable import PageImport

struct CalendarEntryReaderTests {
  /// What the program's record knows by name, made once.
  private static let vocabulary = Result { try SampleOffice.make(withMeetings: false).pageVocabulary(of: "RCM") }

  /// The entries of events, read for the RCM by a secretariat in Costa Rica, times that come again taken in 2025.
  private func entries(_ events: String..., kind: String? = nil) throws -> [CalendarEntry] {
    let setting = CalendarSetting(
      source: "A feed", purpose: .meetings, window: try DayRange(parsing: "2025-01-01..12-31"), isBodyGiven: true,
      kind: kind.flatMap { Code($0) }, zone: try ZoneName(parsing: "America/Costa_Rica"))
    let reader = CalendarEntryReader(vocabulary: try Self.vocabulary.get(), setting: setting, zones: .system, domain: "meetings.rcm")
    return try reader.entries(of: CalendarFile(Array(SampleFeed.file(events).utf8)))
  }

  private func details(_ event: String, kind: String? = nil) throws -> MeetingDetails {
    try #require(entries("SUMMARY:Taller\n\(event)", kind: kind).first?.reading.meeting?.details)
  }

  @Test(arguments: [
    ("DTSTART;VALUE=DATE:20250304", "2025-03-04"),
    ("DTSTART;VALUE=DATE:20250304\nDTEND;VALUE=DATE:20250304", "2025-03-04"),
    ("DTSTART;VALUE=DATE:20250304\nDTEND;VALUE=DATE:20250306", "2025-03-04..05"),
    ("DTSTART;VALUE=DATE:20250304\nDURATION:P2D", "2025-03-04..05"),
    ("DTSTART;VALUE=DATE:20250304\nDURATION:P1W", "2025-03-04..10"),
    ("DTSTART:20250304T150000Z\nDTEND:20250306T000000Z", "2025-03-04..05"),
  ])
  func `the days of an event end before its exclusive end`(event: String, date: String) throws {
    #expect(try details(event).date.description == date)
  }

  @Test(arguments: [
    ("DTSTART;TZID=America/Guatemala:20250304T090000\nDTEND;TZID=America/Guatemala:20250304T103000", "09:00-10:30 America/Guatemala"),
    ("DTSTART;TZID=America/Guatemala:20250304T090000\nDTEND;TZID=America/New_York:20250304T113000", "09:00-10:30 America/Guatemala"),
    ("DTSTART;TZID=America/Guatemala:20250304T090000\nDURATION:PT45M", "09:00-09:45 America/Guatemala"),
    ("DTSTART;TZID=America/Guatemala:20250304T220000\nDURATION:PT2H", "22:00-23:59 America/Guatemala"),
    ("DTSTART;TZID=Central America Standard Time:20250304T090000\nDURATION:PT1H", "09:00-10:00 America/Guatemala"),
    ("DTSTART;TZID=/example.org/20250101/America/Panama:20250304T090000\nDURATION:PT1H", "09:00-10:00 America/Panama"),
    ("DTSTART;TZID=Hora de la sede:20250304T090000\nDURATION:PT1H", "08:00-09:00 America/Costa_Rica"),
    ("DTSTART:20250304T090000\nDURATION:PT1H", "09:00-10:00 America/Costa_Rica"),
    ("DTSTART:20250304T140000Z\nDTEND:20250304T150000Z", "09:00-10:00 America/Panama"),
  ])
  func `hours are kept on the clocks of a zone of the zone data`(event: String, hours: String) throws {
    #expect(try details(event).sessions.map { "\($0.hours) \($0.zone)" } == [hours])
  }

  @Test(arguments: [
    ("DTSTART:20250304T090000", "hours-of-seat hours-left-out"),
    ("DTSTART;TZID=America/Panama:20250304T220000\nDURATION:PT5H", "hours-left-out"),
    ("DTSTART;TZID=America/Panama:20250304T220000\nDURATION:PT2H", "hours-until-midnight"),
    ("DTSTART:20250304T140000Z\nDURATION:PT1H", "hours-converted"),
  ])
  func `what could not be taken over as it stands is noted`(event: String, notes: String) throws {
    let entry = try #require(entries("UID:a@x.example\nSUMMARY:Taller\n\(event)").first)
    #expect(entry.reading.notes.map(\.description).joined(separator: " ") == notes)
  }

  @Test func `hours in a zone that nobody knows await a decision`() throws {
    let entry = try #require(entries("SUMMARY:Taller\nDTSTART;TZID=Atlantis:20250304T090000\nDURATION:PT1H").first)
    #expect(entry.reading.review.map(\.code) == [.unknownZone])
  }

  @Test(arguments: [
    ("Hotel Central\\, San José\\, Costa Rica", "Hotel Central/SAN-JOSE/CR", MeetingMode.inPerson),
    ("Washington\\, D.C.\\, United States", "WASHINGTON-DC/US", .inPerson), ("Washington\\, D.C.", "WASHINGTON-DC/US", .inPerson),
    ("Salón 1\\, Honduras", "Salón 1/HN", .inPerson), ("San Jose", "SAN-JOSE/CR", .inPerson),
    ("https://video.example/j/1", "", .virtual), ("Microsoft Teams Meeting", "", .virtual), ("Reunión virtual", "", .virtual),
    ("", "", .notRecorded),
  ])
  func `a place is taken as far as the record knows it`(location: String, place: String, mode: MeetingMode) throws {
    let details = try details("DTSTART;VALUE=DATE:20250304\nLOCATION:\(location)")
    let found = details.place.map { [$0.venue?.text, $0.city?.text, $0.country.text].compactMap(\.self).joined(separator: "/") }
    #expect(found ?? "" == place)
    #expect(details.mode == mode)
  }

  @Test(arguments: [
    ("CATEGORIES:Vice-Ministerial Meeting,RCM", nil, "VM", "RCM"), ("CATEGORIES:Talleres,CSM", nil, "WORKSHOP", "SACM"),
    ("CATEGORIES:Otra cosa", nil, "WORKSHOP", "RCM"), ("CATEGORIES:Otra cosa", "WG", "WG", "RCM"),
    ("CATEGORIES:Evento", "WG", "OTHER", "RCM"),
  ])
  func `categories name kinds and bodies in both languages, and a given kind stands for those that name none`(
    categories: String, given: String?, kind: String, body: String
  ) throws {
    let details = try details("DTSTART;VALUE=DATE:20250304\n\(categories)", kind: given)
    #expect(details.kinds.map(\.text) == [kind])
    #expect(details.bodies.map(\.text) == [body])
  }

  @Test(arguments: [
    ("CANCELADA: Foro", "CONFIRMED", "Foro", MeetingState.cancelled), ("POR CONFIRMAR: Foro", "CONFIRMED", "Foro", .tentative),
    ("TENTATIVE: Forum", "TENTATIVE", "Forum", .tentative), ("Forum: a talk", "CANCELLED", "Forum: a talk", .cancelled),
    ("Forum", "CONFIRMED", "Forum", .held),
  ])
  func `a word for the state before a title is no part of it`(summary: String, status: String, title: String, state: MeetingState) throws {
    let meeting = try #require(entries("SUMMARY:\(summary)\nDTSTART;VALUE=DATE:20250304\nSTATUS:\(status)").first?.reading.meeting)
    #expect(meeting.title == title)
    #expect(meeting.state == state)
  }

  private let weekly =
    "UID:s@x.example\nSUMMARY:Taller\nDTSTART;TZID=America/New_York:20250226T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=5"

  @Test func `times that come again follow the clocks, without those left out and with those added`() throws {
    let found = try entries("\(weekly)\nEXDATE;TZID=America/New_York:20250305T090000\nRDATE;TZID=America/New_York:20250401T090000")
    #expect(found.map(\.days.description) == ["2025-02-26", "2025-03-12", "2025-03-19", "2025-03-26", "2025-04-01"])
    #expect(
      found.map(\.key.recurrence) == [
        "2025-02-26T14:00:00Z", "2025-03-12T13:00:00Z", "2025-03-19T13:00:00Z", "2025-03-26T13:00:00Z", "2025-04-01T13:00:00Z",
      ])
    #expect(Set(found.compactMap { $0.reading.meeting?.details.sessions.first?.hours.description }) == ["09:00-10:00"])
  }

  @Test(arguments: [false, true])
  func `an override takes the place of its time, wherever it stands`(isFirst: Bool) throws {
    let override =
      "UID:s@x.example\nRECURRENCE-ID:20250312T130000Z\nSUMMARY:Otro\nDTSTART;TZID=America/New_York:20250313T100000\nDURATION:PT1H"
    let found = try isFirst ? entries(override, weekly) : entries(weekly, override)
    #expect(found.map(\.days.description) == ["2025-02-26", "2025-03-05", "2025-03-13", "2025-03-19", "2025-03-26"])
    #expect(found.map(\.title) == ["Taller", "Taller", "Otro", "Taller", "Taller"])
    #expect(found[2].key.recurrence == "2025-03-12T13:00:00Z")
  }

  @Test func `an override for all later times moves them too`() throws {
    let override = """
      UID:s@x.example
      RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/New_York:20250312T090000
      SUMMARY:Otro
      DTSTART;TZID=America/New_York:20250313T100000
      DURATION:PT1H
      """
    let found = try entries(weekly, override)
    #expect(found.map(\.days.description) == ["2025-02-26", "2025-03-05", "2025-03-13", "2025-03-20", "2025-03-27"])
    #expect(found.map(\.title) == ["Taller", "Taller", "Otro", "Otro", "Otro"])
    #expect(found.map(\.key.recurrence).suffix(2) == ["2025-03-19T13:00:00Z", "2025-03-26T13:00:00Z"])
  }

  @Test func `an event that comes again too often awaits a decision`() throws {
    let found = try entries("UID:s@x.example\nSUMMARY:Taller\nDTSTART:20250101T000000Z\nDURATION:PT1M\nRRULE:FREQ=MINUTELY")
    #expect(found.count == 1_000)
    #expect(found.first?.reading.review.map(\.code) == [.tooManyTimes])
  }

  @Test func `a rule that cannot be followed awaits a decision`() throws {
    let found = try entries("UID:s@x.example\nSUMMARY:Taller\nDTSTART;VALUE=DATE:20250210\nRRULE:RSCALE=HEBREW;FREQ=YEARLY")
    #expect(found.map(\.days.description) == ["2025-02-10"])
    #expect(found.first?.reading.review.map(\.code) == [.unreadRule])
  }

  @Test func `an override without its event is an entry`() throws {
    let found = try entries("UID:s@x.example\nRECURRENCE-ID;VALUE=DATE:20250312\nSUMMARY:Otro\nDTSTART;VALUE=DATE:20250313")
    #expect(found.map(\.key) == [.init(identifier: "s@x.example", recurrence: "2025-03-12")])
  }

  @Test func `of two events with one UID the newer counts`() throws {
    func event(_ sequence: Int, _ title: String) -> String {
      "UID:a@x.example\nSEQUENCE:\(sequence)\nSUMMARY:\(title)\nDTSTART;VALUE=DATE:20250304"
    }
    #expect(try entries(event(2, "New"), event(1, "Old")).map(\.title) == ["New"])
    #expect(try entries(event(1, "Old"), event(2, "New")).map(\.title) == ["New"])
  }

  @Test func `sittings belong to their meeting, and those that overlap or lie on other days are left out and noted`() throws {
    func sitting(_ number: Int, _ start: String, _ length: String) -> String {
      "UID:s\(number)@x.example\nRELATED-TO;RELTYPE=PARENT:p@x.example\nSUMMARY:\(number)\nDTSTART;TZID=America/Panama:\(start)\nDURATION:\(length)"
    }
    let parent = "UID:p@x.example\nSUMMARY:Taller\nDTSTART;VALUE=DATE:20250304\nDTEND;VALUE=DATE:20250306"
    let found = try entries(
      sitting(1, "20250305T090000", "PT3H"), parent, sitting(2, "20250304T090000", "PT3H"), sitting(3, "20250304T100000", "PT1H"),
      sitting(4, "20250309T100000", "PT1H"))
    #expect(found.count == 1)
    let sessions = found[0].reading.meeting?.details.sessions.map { "\($0.day) \($0.hours)" }
    #expect(sessions == ["2025-03-04 09:00-12:00", "2025-03-05 09:00-12:00"])
    #expect(found[0].reading.notes.map(\.code) == [.sittingsLeftOut])
  }

  @Test func `a sitting whose meeting is not in the file stands by itself`() throws {
    #expect(try entries("UID:s@x.example\nRELATED-TO:p@x.example\nSUMMARY:Sesión\nDTSTART;VALUE=DATE:20250304").count == 1)
  }

  @Test func `the kept text of an entry gives the same entry`() throws {
    let found = try entries(
      weekly, "UID:z@x.example\nSUMMARY:Taller\nDTSTART;TZID=Hora de la sede:20250304T090000\nDURATION:PT1H\nX-ODD;A=b:c\\,d")
    let setting = CalendarSetting(
      source: "A feed", purpose: .meetings, window: try DayRange(parsing: "2025-01-01..12-31"), isBodyGiven: true, kind: nil,
      zone: try ZoneName(parsing: "America/Costa_Rica"))
    let reader = CalendarEntryReader(vocabulary: try Self.vocabulary.get(), setting: setting, zones: .system, domain: "meetings.rcm")
    for entry in found {
      let again = try #require(reader.entries(of: CalendarFile(Array(entry.text.utf8))).first)
      #expect(again.reading.meeting == entry.reading.meeting)
      #expect(again.key == entry.key && again.text == entry.text)
    }
  }
}
