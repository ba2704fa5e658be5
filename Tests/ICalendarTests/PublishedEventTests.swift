import CivilTime
import TestSupport
import Testing

@testable import ICalendar

struct PublishedEventTests {
  private static func event() throws -> CalendarEvent {
    let moment = try Instant(parsing: "2024-11-01T12:00:00Z")
    let days = try #require(WholeDays(DayRange(parsing: "2024-12-05..06")))
    var event = CalendarEvent(
      identifier: try #require(EventIdentifier("a@example.org")), created: moment, modified: moment, sequence: SequenceNumber(0),
      time: .days(days), summary: try #require(CalendarLine("Plenary")), status: .confirmed, timeUse: .free)
    event.location = CalendarLine("Salón Uno, San José, Costa Rica")
    event.description = CalendarText("Ordinary session")
    return event
  }

  private static func lines(_ event: CalendarEvent) -> [String] { event.component(in: .english).properties.map(\.written) }

  @Test func `X2: rich text stands beside the plain text, which says that it is derived from it`() throws {
    var event = try Self.event()
    event.styledDescription = TextValue("<p>Ordinary <b>session</b>; two days</p>")
    let lines = Self.lines(event)
    #expect(lines.contains("DESCRIPTION;LANGUAGE=en;DERIVED=TRUE:Ordinary session"))
    #expect(lines.contains("STYLED-DESCRIPTION;VALUE=TEXT;LANGUAGE=en;FMTTYPE=text/html:<p>Ordinary <b>session</b>\\; two days</p>"))
    #expect(Self.lines(try Self.event()).contains("DESCRIPTION;LANGUAGE=en:Ordinary session"))
  }

  @Test func `X3: where a meeting can be joined is a property, and the first line of the description`() throws {
    var event = try Self.event()
    let address = try #require(CalendarURI("https://example.org/join/1"))
    event.conferences = [Conference(address: address, features: [.video, .audio], label: ParameterText("Room: one"))]
    let lines = Self.lines(event)
    #expect(lines.contains("CONFERENCE;VALUE=URI;FEATURE=VIDEO,AUDIO;LABEL=\"Room: one\":https://example.org/join/1"))
    #expect(lines.contains("DESCRIPTION;LANGUAGE=en:https://example.org/join/1\\nOrdinary session"))
  }

  @Test func `X4: a place has its position, and Apple's map the same title`() throws {
    var event = try Self.event()
    event.position = GeographicPosition(latitude: 9.934739, longitude: -84.087502)
    let lines = Self.lines(event)
    #expect(lines.contains("LOCATION;LANGUAGE=en:Salón Uno\\, San José\\, Costa Rica"))
    #expect(lines.contains("GEO:9.934739;-84.087502"))
    #expect(
      lines.contains(
        "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE=\"Salón Uno, San José, Costa Rica\";X-APPLE-RADIUS=72:geo:9.934739,-84.087502"))
  }

  @Test func `X5: the page is a property and the last line of the description, and documents are linked twice`() throws {
    var event = try Self.event()
    event.address = CalendarURI("https://example.org/meetings/1")
    let paper = try #require(CalendarURI("https://example.org/agenda.pdf"))
    event.attachments = [
      LinkedDocument(
        address: paper, type: MediaType("application/pdf"), fileName: ParameterText("agenda.pdf"), label: ParameterText("Agenda"))
    ]
    let lines = Self.lines(event)
    #expect(lines.contains("URL:https://example.org/meetings/1"))
    #expect(lines.contains("DESCRIPTION;LANGUAGE=en:Ordinary session\\nhttps://example.org/meetings/1"))
    #expect(lines.contains("ATTACH;FMTTYPE=application/pdf;FILENAME=agenda.pdf:https://example.org/agenda.pdf"))
    #expect(lines.contains("LINK;VALUE=URI;LINKREL=related;FMTTYPE=application/pdf;LABEL=Agenda:https://example.org/agenda.pdf"))
  }

  @Test func `X7: an emblem, a class and a priority can be written, and no alarm`() throws {
    var event = try Self.event()
    event.image = LinkedImage(address: try #require(CalendarURI("https://example.org/emblem.png")), type: MediaType("image/png"))
    event.classification = .open
    event.priority = Priority(5)
    let component = event.component(in: .english)
    let lines = component.properties.map(\.written)
    #expect(lines.contains("IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/png:https://example.org/emblem.png"))
    #expect(lines.contains("CLASS:PUBLIC") && lines.contains("PRIORITY:5"))
    #expect(component.parts.isEmpty)
  }

  @Test func `C5 and C6: a calendar says where it comes from, when it was changed, and the zone of its seat as a hint`() throws {
    let product = try #require(CalendarLine("-//Example//EN"))
    var heading = CalendarHeading(
      product: product, name: try #require(CalendarLine("Meetings")), description: nil, refresh: .halfDay, language: .english)
    heading.identifier = EventIdentifier("calendar@example.org")
    heading.modified = try Instant(parsing: "2024-11-01T12:00:00Z")
    heading.source = CalendarURI("https://example.org/public.en.ics")
    heading.address = CalendarURI("https://example.org/")
    heading.color = .steelBlue
    heading.zoneHint = try ZoneName(parsing: "America/Costa_Rica")
    let object = CalendarObject(heading, events: [try Self.event()])
    let lines = object.component.properties.map(\.written)
    for line in [
      "UID:calendar@example.org", "LAST-MODIFIED:20241101T120000Z", "SOURCE;VALUE=URI:https://example.org/public.en.ics",
      "URL:https://example.org/",
      "COLOR:steelblue", "X-APPLE-CALENDAR-COLOR:#4682B4", "X-WR-TIMEZONE:America/Costa_Rica",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    // No time of an event is without its zone.
    #expect(CalendarReader().read(object.bytes).components(.event).allSatisfy { if case .floating = $0[.start] { false } else { true } })
  }
}
