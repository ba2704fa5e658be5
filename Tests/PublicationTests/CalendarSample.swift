import CivilTime
import Publication
import Secretariat
import TestSupport
import Testing

/// Meetings of an invented conference, and the calendars made of them.
enum CalendarSample {
  static let created = Instant(secondsSinceEpoch: 1_700_000_000)
  static let modified = Instant(secondsSinceEpoch: 1_738_594_800)

  /// A conference whose secretariat has an address, and one whose secretariat has none.
  static func bodies() throws -> [Body] {
    [
      Body(
        code: try #require(Code("CONF")), name: BilingualText(english: "Conference on Rivers", spanish: "Conferencia sobre Ríos"),
        acronym: BilingualText(english: "CR", spanish: "CRI"), founded: nil, troikaRule: .none,
        secretariat: BilingualText(english: "Office \"North\"", spanish: "Oficina Norte"),
        secretariatAddress: RoleAddress("office@rivers.example"), chairTitle: nil),
      Body(
        code: try #require(Code("OTHER")), name: BilingualText("Lakes Forum", in: .english), acronym: BilingualText("LF", in: .english),
        founded: nil, troikaRule: .none, secretariat: nil, chairTitle: nil),
    ]
  }

  static func directory() throws -> Directory {
    Directory(
      bodies: try bodies(), parties: [],
      countries: [Country(code: try #require(Code("BZ")), name: BilingualText(english: "Belize", spanish: "Belice"))],
      cities: [
        City(
          code: try #require(Code("BELIZE-CITY")), name: BilingualText(english: "Belize City", spanish: "Ciudad de Belice"),
          country: try #require(Code("BZ")), zone: nil, aliases: [])
      ],
      kinds: [
        MeetingKind(
          code: try #require(Code("PLENARY")), handlePrefix: "PLEN", isNumberedInYear: false,
          name: BilingualText(english: "Plenary, full", spanish: "Plenaria, completa"),
          pluralName: BilingualText(english: "Plenaries", spanish: "Plenarias"), isStatutory: true)
      ])
  }

  static func meeting(
    _ number: Int = 1, title: BilingualText = BilingualText(english: "Plenary Meeting", spanish: "Reunión Plenaria"), date: String,
    sessions: [(day: String, hours: String, zone: String)] = [], place: Place? = nil, mode: MeetingMode = .inPerson,
    state: MeetingState = .confirmed, reason: String? = nil, bodies: [String] = ["CONF"], sequence: Int = 0
  ) throws -> Meeting {
    let details = try MeetingDetails(
      bodies: bodies.compactMap { Code($0) }, kinds: [try #require(Code("PLENARY"))], title: title, date: ImpreciseDate(parsing: date),
      sessions: sessions.map {
        Session(day: try Day(parsing: $0.day), hours: try ClockRange(parsing: $0.hours), zone: try ZoneName(parsing: $0.zone))
      }, place: place, mode: mode)
    return Meeting(
      handle: try #require(MeetingHandle("PLEN-2024-\(number)")),
      identifier: try #require(CalendarIdentifier("0000000\(number)-aaaa-4bbb-8ccc-dddddddddddd@meetings.example")), details: details,
      state: state, stateReason: try reason.map { try TextLine($0, as: .reason) }, sequence: sequence, created: created, modified: modified
    )
  }

  static func calendar(
    _ meetings: [Meeting], language: Language = .english, audience: CalendarAudience = .everyone, drafts: Set<MeetingHandle> = [],
    zones: ZoneDatabase = .system
  ) throws -> MeetingCalendar {
    let title = CalendarTitle(
      bodies: [try #require(try bodies().first)], kind: nil, year: 2024, audience: FeedAudience(audience), language: language)
    return try MeetingCalendar(
      meetings: meetings, title: title,
      writer: PassageWriter(language: language, audience: audience, drafts: drafts, directory: directory(), zones: zones))
  }

  /// The calendar of meetings as a plain reader sees it.
  static func read(
    _ meetings: [Meeting], language: Language = .english, audience: CalendarAudience = .everyone
  ) throws -> PlainCalendar.Component {
    try #require(PlainCalendar(calendar(meetings, language: language, audience: audience).bytes).components.first)
  }

  /// The only event of a meeting's calendar.
  static func event(_ meeting: Meeting, language: Language = .english, audience: CalendarAudience = .everyone) throws
    -> PlainCalendar.Component
  {
    let events = try read([meeting], language: language, audience: audience).parts("VEVENT")
    #expect(events.count == 1)
    return try #require(events.first)
  }

  /// Every odd meeting that the rules speak of, for the golden files.
  static func oddMeetings() throws -> [Meeting] {
    let belize = try #require(Code<Country>("BZ"))
    let city = try #require(Code<City>("BELIZE-CITY"))
    let hall = Place(country: belize, city: city, venue: try TextLine("Hotel \"Sol, Mar\\Luz\"; Salón 2", as: .venue))
    return try [
      meeting(
        1, title: BilingualText(english: "Two days; with hours, in “Belize”", spanish: "Dos días; con horas, en «Belice»"),
        date: "2024-12-05..06",
        sessions: [
          ("2024-12-05", "09:00-13:00", "America/Belize"), ("2024-12-05", "14:30-17:00", "America/Belize"),
          ("2024-12-06", "09:00-12:00", "America/Belize"),
        ],
        place: hall, mode: .hybrid),
      meeting(
        2, title: BilingualText("Ronda virtual: protección de niñas, niños y adolescentes en contextos de movilidad humana", in: .spanish),
        date: "2024-06-04,11,07-03", sessions: [("2024-06-11", "15:00-17:00", "America/Mexico_City")], mode: .virtual, state: .tentative),
      meeting(
        3, date: "2024-07-10", sessions: [("2024-07-10", "10:00-11:30", "America/New_York")], mode: .virtual, state: .held, sequence: 4),
      meeting(4, date: "2024-03-01", place: Place(country: belize), state: .cancelled, reason: "the minister is ill", sequence: 2),
      meeting(5, date: "2024-03-08..10", place: Place(country: belize, city: city), state: .postponed, reason: "no quorum", sequence: 1),
      meeting(
        6, title: BilingualText(english: "\u{200B}\u{2028}", spanish: "Migracio\u{0301}n\r\nATTENDEE:mailto:x@example.org"),
        date: "2024-02-29", mode: .notRecorded),
      meeting(7, date: "2024-10", state: .tentative), meeting(8, date: "window:2024-11-24..12-10", state: .tentative),
      meeting(9, date: "2024-05-05", state: .proposed),
    ]
  }
}
