import CivilTime
import Publication
import Secretariat
import TestSupport
import Testing

/// What one meeting becomes in a calendar: its identity, its state, its texts.
struct MeetingEventsTests {
  typealias Sample = CalendarSample

  @Test func `I1: the identifier is the meeting's own, the same in every language and calendar`() throws {
    let meeting = try Sample.meeting(date: "2024-03-01..02", state: .tentative)
    for language in Language.allCases {
      for audience in CalendarAudience.allCases {
        #expect(try Sample.event(meeting, language: language, audience: audience)["UID"] == meeting.identifier.text)
      }
    }
  }

  @Test func `I1: separate days have the meeting's identifier with their day, before the domain`() throws {
    let events = try Sample.read([Sample.meeting(date: "2024-06-04,11")]).parts("VEVENT")
    #expect(
      events.map { $0["UID"] } == [
        "00000001-aaaa-4bbb-8ccc-dddddddddddd-20240604@meetings.example", "00000001-aaaa-4bbb-8ccc-dddddddddddd-20240611@meetings.example",
      ])
  }

  @Test func `I1: no identifier is given twice`() throws {
    let identifiers = try Sample.read(Sample.oddMeetings(), audience: .planners).parts("VEVENT").compactMap { $0["UID"] }
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test func `I2 and I5: stamps are those of the record, in UTC`() throws {
    let event = try Sample.event(Sample.meeting(date: "2024-03-01"))
    #expect(event["DTSTAMP"] == "20250203T150000Z")
    #expect(event["LAST-MODIFIED"] == "20250203T150000Z")
    #expect(event["CREATED"] == "20231114T221320Z")
  }

  @Test(arguments: [0, 7]) func `I4: the sequence is always written`(sequence: Int) throws {
    #expect(try Sample.event(Sample.meeting(date: "2024-03-01", sequence: sequence))["SEQUENCE"] == String(sequence))
  }

  @Test func `I4: a move raises the sequence and keeps the identifier`() throws {
    let before = try Sample.meeting(date: "2024-03-01", sequence: 1)
    let after = try before.after(.move, date: ImpreciseDate(parsing: "2024-03-08"), now: Sample.modified, today: before.modified.utcDay)
    let events = try [Sample.event(before), Sample.event(after)]
    #expect(events.map { $0["SEQUENCE"] } == ["1", "2"])
    #expect(events[0]["UID"] == events[1]["UID"])
    #expect(events[1]["DTSTART"] == "20240308")
  }

  @Test(
    arguments: [
      (MeetingState.tentative, "TENTATIVE", "TENTATIVE: Plenary Meeting", "POR CONFIRMAR: Reunión Plenaria"),
      (.confirmed, "CONFIRMED", "Plenary Meeting", "Reunión Plenaria"), (.held, "CONFIRMED", "Plenary Meeting", "Reunión Plenaria"),
      (.postponed, "CANCELLED", "POSTPONED: Plenary Meeting", "APLAZADA: Reunión Plenaria"),
      (.cancelled, "CANCELLED", "CANCELLED: Plenary Meeting", "CANCELADA: Reunión Plenaria"),
    ])
  func `I6, I7, I8: the state is told by the status and by the title`(state: MeetingState, status: String, english: String, spanish: String)
    throws
  {
    let meeting = try Sample.meeting(date: "2024-03-01", state: state)
    #expect(try Sample.event(meeting)["STATUS"] == status)
    #expect(try Sample.event(meeting)["SUMMARY"] == english)
    #expect(try Sample.event(meeting, language: .spanish)["SUMMARY"] == spanish)
  }

  @Test func `I7: a postponed meeting says so, and keeps the reason for those who plan`() throws {
    let meeting = try Sample.meeting(date: "2024-03-01", state: .postponed, reason: "no quorum")
    #expect(try Sample.event(meeting)["COMMENT"] == "Postponed\\; no new date has been given.")
    #expect(try Sample.event(meeting, audience: .planners)["COMMENT"] == "Postponed\\; no new date has been given.\\nReason: no quorum")
  }

  @Test(
    arguments: [
      (MeetingState.confirmed, false, "TRANSPARENT", "FREE"), (.confirmed, true, "OPAQUE", "BUSY"),
      (.tentative, false, "TRANSPARENT", "TENTATIVE"), (.tentative, true, "TRANSPARENT", "TENTATIVE"),
      (.cancelled, false, "TRANSPARENT", "FREE"), (.cancelled, true, "TRANSPARENT", "FREE"), (.postponed, true, "TRANSPARENT", "FREE"),
    ])
  func `I9: every event says whether it takes its time, for everyone and for Outlook`(
    state: MeetingState, hasHours: Bool, transparency: String, busyStatus: String
  ) throws {
    let sessions = hasHours ? [(day: "2024-03-01", hours: "09:00-10:00", zone: "America/Panama")] : []
    let event = try Sample.event(Sample.meeting(date: "2024-03-01", sessions: sessions, state: state))
    #expect(event["TRANSP"] == transparency)
    #expect(event["X-MICROSOFT-CDO-BUSYSTATUS"] == busyStatus)
  }

  @Test func `R1: separate days are separate events and nothing recurs`() throws {
    let events = try Sample.read([Sample.meeting(date: "2024-06-04,11,18")]).parts("VEVENT")
    #expect(events.map { $0["DTSTART"] } == ["20240604", "20240611", "20240618"])
    #expect(events.map { $0["DTEND"] } == ["20240605", "20240612", "20240619"])
    #expect(events.map { $0["SUMMARY"] } == ["Plenary Meeting (1/3)", "Plenary Meeting (2/3)", "Plenary Meeting (3/3)"])
    #expect(events.allSatisfy { $0["RRULE"] == nil && $0["RDATE"] == nil })
  }

  @Test func `R12: what is known only as a month is no day, and for those who plan it spans the month`() throws {
    let meeting = try Sample.meeting(date: "2024-10", state: .held)
    #expect(try Sample.calendar([meeting]).account.leftOut == [LeftOutMeeting(handle: meeting.handle, reason: .monthOnly)])
    let event = try Sample.event(meeting, language: .spanish, audience: .planners)
    #expect([event["DTSTART"], event["DTEND"]] == ["20241001", "20241101"])
    #expect(event["SUMMARY"] == "Reunión Plenaria (en algún momento de octubre de 2024)")
    #expect([event["STATUS"], event["TRANSP"], event["X-MICROSOFT-CDO-BUSYSTATUS"]] == ["TENTATIVE", "TRANSPARENT", "TENTATIVE"])
  }

  @Test func `R12: a meeting without a date is in no calendar`() throws {
    for audience in CalendarAudience.allCases {
      let calendar = try Sample.calendar([Sample.meeting(1, date: "tbc"), Sample.meeting(2, date: "none")], audience: audience)
      #expect(calendar.account.leftOut.map(\.reason) == [.noDate, .noDate])
    }
  }

  @Test(arguments: ["2024-10-01", "2024-10", "tbc"]) func `R28: a proposal is in no public calendar`(date: String) throws {
    let meeting = try Sample.meeting(date: date, state: .proposed)
    let calendar = try Sample.calendar([meeting])
    #expect(calendar.account.leftOut == [LeftOutMeeting(handle: meeting.handle, reason: .draft)])
    #expect(!String(decoding: calendar.bytes, as: UTF8.self).contains("Plenary Meeting"))
  }

  @Test func `R28: a proposal that was given up is in no public calendar`() throws {
    let meeting = try Sample.meeting(date: "2024-10-01", state: .cancelled)
    #expect(try Sample.calendar([meeting], drafts: [meeting.handle]).account.leftOut.map(\.reason) == [.draft])
    #expect(try Sample.calendar([meeting]).account.eventCount == 1)
  }

  @Test func `a lapsed meeting is only in a calendar for those who plan`() throws {
    let meeting = try Sample.meeting(date: "2024-10-01", state: .lapsed)
    #expect(try Sample.calendar([meeting]).account.leftOut.map(\.reason) == [.lapsed])
    #expect(try Sample.event(meeting, audience: .planners)["SUMMARY"] == "LAPSED: Plenary Meeting")
    #expect(try Sample.event(meeting, audience: .planners)["STATUS"] == "CANCELLED")
  }

  @Test(arguments: Language.allCases) func `X1: every text bears the calendar's one language`(language: Language) throws {
    let meeting = try Sample.meeting(date: "2024-03-01", place: Place(country: #require(Code("BZ"))), state: .postponed)
    let event = try Sample.event(meeting, language: language)
    for name in ["SUMMARY", "LOCATION", "DESCRIPTION", "COMMENT", "CATEGORIES"] {
      #expect(event.line(name)?.parameters == ["LANGUAGE=\(language.rawValue)"])
    }
  }

  @Test func `X1: a title known only in the other language is marked and counted`() throws {
    let meeting = try Sample.meeting(title: BilingualText("Mesa redonda", in: .spanish), date: "2024-03-01")
    #expect(try Sample.event(meeting)["SUMMARY"] == "Mesa redonda [es]")
    #expect(try Sample.calendar([meeting]).account.untranslated == [meeting.handle])
    #expect(try Sample.calendar([meeting], language: .spanish).account.untranslated.isEmpty)
  }

  @Test func `X2: the description is plain text`() throws {
    let event = try Sample.event(Sample.meeting(date: "2024-03-01"))
    #expect(event["DESCRIPTION"] == "Plenary\\, full (CR)\\nMode: in person\\nReference: PLEN-2024-1")
    #expect(event["STYLED-DESCRIPTION"] == nil && event["X-ALT-DESC"] == nil)
  }

  @Test func `X4: the place stands on one line, no more exactly than it is known`() throws {
    let country = try #require(Code<Country>("BZ"))
    let city = try #require(Code<City>("BELIZE-CITY"))
    func location(_ place: Place?, _ mode: MeetingMode = .inPerson) throws -> String? {
      try Sample.event(Sample.meeting(date: "2024-03-01", place: place, mode: mode))["LOCATION"]
    }
    #expect(try location(nil) == nil)
    #expect(try location(nil, .virtual) == "Virtual meeting")
    #expect(try location(Place(country: country)) == "Belize")
    #expect(try location(Place(country: country, city: city)) == "Belize City\\, Belize")
    #expect(
      try location(Place(country: country, city: city, venue: TextLine("Hall; 2", as: .venue)), .hybrid)
        == "Hall\\; 2\\, Belize City\\, Belize")
  }

  @Test func `X6: the organizer is the secretariat's public address`() throws {
    #expect(try Sample.event(Sample.meeting(date: "2024-03-01"))["ORGANIZER"] == "mailto:office@rivers.example")
    #expect(try Sample.event(Sample.meeting(date: "2024-03-01", bodies: ["OTHER"]))["ORGANIZER"] == nil)
  }
}
