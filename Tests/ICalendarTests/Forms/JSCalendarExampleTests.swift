import TestSupport
import Testing

@testable import ICalendar

/// JSCalendar as other programs write it: what RFC 8984 6 shows, made shorter.
struct JSCalendarExampleTests {
  /// The same after it was a calendar: nothing is lost or changed, and what is new is said to be so.
  private static func expectKept(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Component {
    let before = try JSCalendarTests.json(text)
    let calendar = try Component(jsCalendar: Array(text.utf8))
    #expect(CalendarReader().read(calendar.bytes).calendars.first?.statements == calendar.statements, sourceLocation: sourceLocation)
    let group = try JSCalendarTests.json(String(decoding: calendar.jsCalendar(), as: UTF8.self))
    let after = before["@type"] == .text("Group") ? group : group["entries"]?.array?.first?.object ?? JSONObject()
    let patch = JSONPatch.patch(from: before, to: after)
    #expect(
      patch.names.filter { !$0.hasSuffix("iCalendar") } == [],
      "\(String(decoding: JSONValue.object(patch).written(.compact), as: UTF8.self))",
      sourceLocation: sourceLocation)
    return calendar
  }

  @Test func `a simple event`() throws {
    let event = try #require(
      Self.expectKept(
        """
        {"@type": "Event", "uid": "a8df6573", "updated": "2020-01-02T18:23:04Z", "title": "Some event", "start": "2020-01-15T13:00:00",
         "timeZone": "America/New_York", "duration": "PT1H"}
        """
      ).parts(.event).first)
    #expect(
      event.properties.map(\.written) == [
        "UID:a8df6573", "SUMMARY:Some event", "DTSTAMP:20200102T182304Z", "LAST-MODIFIED:20200102T182304Z",
        "DTSTART;TZID=America/New_York:20200115T130000", "DTEND;TZID=America/New_York:20200115T140000",
      ])
  }

  @Test func `tasks and groups`() throws {
    let calendar = try Self.expectKept(
      """
      {"@type": "Group", "uid": "bf0ac22b", "updated": "2020-01-15T18:00:00Z", "title": "A simple group", "entries": []}
      """)
    #expect(calendar[.name]?.text == "A simple group" && calendar[.version]?.text == "2.0")
    let task = try #require(
      Self.expectKept(
        """
        {"@type": "Task", "uid": "2a358cee", "updated": "2020-01-09T14:32:01Z", "title": "Buy groceries", "due": "2020-01-19T18:00:00",
         "timeZone": "Europe/Vienna", "estimatedDuration": "PT1H"}
        """
      ).parts(.task).first)
    #expect(task.property(.due)?.written == "DUE;TZID=Europe/Vienna:20200119T180000")
  }

  @Test func `a day that comes every year, and a time without a zone that comes every day`() throws {
    let day = try #require(
      Self.expectKept(
        """
        {"@type": "Event", "uid": "1", "updated": "2020-01-02T18:23:04Z", "title": "April Fool's Day", "showWithoutTime": true,
         "start": "1900-04-01T00:00:00", "duration": "P1D", "recurrenceRules": [{"@type": "RecurrenceRule", "frequency": "yearly"}]}
        """
      ).parts(.event).first)
    #expect(day.property(.dateEnd)?.written == "DTEND;VALUE=DATE:19000402")
    let yoga = try #require(
      Self.expectKept(
        """
        {"@type": "Event", "uid": "2", "updated": "2020-01-02T18:23:04Z", "title": "Yoga", "start": "2020-01-01T07:00:00", "duration": "PT30M",
         "recurrenceRules": [{"@type": "RecurrenceRule", "frequency": "daily"}]}
        """
      ).parts(.event).first)
    #expect(yoga.property(.dateStart)?.written == "DTSTART:20200101T070000")
  }

  @Test func `several locations, a place for joining, and another language`() throws {
    let text = """
      {"@type": "Event", "uid": "3", "updated": "2020-01-02T18:23:04Z", "title": "Live from Music Bowl", "description": "Go see the band!", "locale": "en",
       "start": "2020-07-04T17:00:00", "timeZone": "America/New_York", "duration": "PT3H", "mainLocationId": "c0503d30",
       "locations": {
        "c0503d30": {"@type": "Location", "name": "The Music Bowl", "description": "Music Bowl, Central Park", "coordinates": "geo:40.783060,-73.971249"},
        "6e44c4fe": {"@type": "Location", "name": "Berlin", "relativeTo": "end", "timeZone": "Europe/Berlin"}},
       "virtualLocations": {"vloc1": {"@type": "VirtualLocation", "name": "Free live stream", "uri": "https://stream.example.com/band"}},
       "localizations": {"de": {"title": "Live von der Music Bowl!", "description": "Schau dir die Band an!",
        "virtualLocations/vloc1/name": "Gratis Live-Stream"}}}
      """
    let event = try #require(Self.expectKept(text).parts(.event).first)
    #expect(event.property(.location)?.written == "LOCATION;LANGUAGE=en;JSID=c0503d30:The Music Bowl")
    #expect(event[.position]?.latitude == 40.78306)
    #expect(event.parts(.location).map { $0[.name]?.text } == ["Berlin"])
    let german = try #require(Component(jsCalendar: Array(text.utf8), language: "de").parts(.event).first)
    #expect(german.property(.summary)?.written == "SUMMARY;LANGUAGE=de:Live von der Music Bowl!")
    #expect(german.property(.conference)?.parameter(.label) == "Gratis Live-Stream")
    #expect(german.property(.location)?.parameter(.language) == "de" && german[.location]?.text == "The Music Bowl")
    #expect(try Component(jsCalendar: Array(text.utf8), language: "fr") == Component(jsCalendar: Array(text.utf8)))
  }

  @Test func `a series with times that are changed, added and left out`() throws {
    let events = try Self.expectKept(
      """
      {"@type": "Event", "uid": "4", "updated": "2020-01-02T18:23:04Z", "title": "Calculus I", "start": "2020-01-08T09:00:00",
       "timeZone": "Europe/London", "duration": "PT1H30M", "locations": {"mlab": {"@type": "Location", "name": "Math lab room 1"}},
       "recurrenceRules": [{"@type": "RecurrenceRule", "frequency": "weekly", "until": "2020-06-24T09:00:00"}],
       "recurrenceOverrides": {
        "2020-01-07T14:00:00": {"title": "Introduction to Calculus I (optional)"},
        "2020-04-01T09:00:00": {"excluded": true}, "2020-05-05T09:00:00": {},
        "2020-06-25T09:00:00": {"title": "Calculus I Exam", "start": "2020-06-25T10:00:00", "duration": "PT2H",
         "locations": {"auditorium": {"@type": "Location", "name": "Big auditorium"}}}}}
      """
    ).parts(.event)
    #expect(events.count == 3)
    #expect(events[0].property(.recurrenceRule)?.written == "RRULE:FREQ=WEEKLY;UNTIL=20200624T080000Z")
    #expect(events[0].property(.exceptionDates)?.written == "EXDATE;TZID=Europe/London:20200401T090000")
    #expect(events[0].property(.recurrenceDates)?.written == "RDATE;TZID=Europe/London:20200505T090000")
    #expect(events[1].property(.recurrenceIdentifier)?.written == "RECURRENCE-ID;TZID=Europe/London:20200107T140000")
    #expect(events[1][.start]?.wallTime.description == "2020-01-07T14:00:00" && events[1][.location]?.text == "Math lab room 1")
    #expect(
      events[2].property(.dateEnd)?.written == "DTEND;TZID=Europe/London:20200625T120000" && events[2][.location]?.text == "Big auditorium")
  }

  @Test func `people with parts, answers and addresses`() throws {
    let event = try #require(
      Self.expectKept(
        """
        {"@type": "Event", "uid": "5", "updated": "2020-01-02T18:23:04Z", "title": "FooBar team meeting", "start": "2020-01-08T09:00:00",
         "timeZone": "Africa/Johannesburg", "duration": "PT1H", "replyTo": {"imip": "mailto:f245f875@schedule.example.com"},
         "participants": {
          "dG9tQGZvb2Jhci5xlLmNvbQ": {"@type": "Participant", "name": "Tom Tool", "email": "tom@foobar.example.com",
           "sendTo": {"imip": "mailto:tom@calendar.example.com"}, "participationStatus": "accepted", "roles": {"attendee": true}},
          "em9lQGZvb2GFtcGxlLmNvbQ": {"@type": "Participant", "name": "Zoe Zelda", "email": "zoe@foobar.example.com",
           "sendTo": {"imip": "mailto:zoe@foobar.example.com"}, "participationStatus": "accepted",
           "roles": {"owner": true, "attendee": true, "chair": true}, "example.com:shoes": 43},
          "nobody": {"@type": "Participant", "name": "Somebody", "roles": {"contact": true}}}}
        """
      ).parts(.event).first)
    #expect(
      event.properties.filter { $0.name.known == .attendee }.map(\.written) == [
        "ATTENDEE;CN=\"Tom Tool\";PARTSTAT=ACCEPTED;EMAIL=tom@foobar.example.com;JSID=dG9tQGZvb2Jhci5xlLmNvbQ:mailto:tom@calendar.example.com",
        "ATTENDEE;CN=\"Zoe Zelda\";ROLE=CHAIR;PARTSTAT=ACCEPTED;JSID=em9lQGZvb2GFtcGxlLmNvbQ:mailto:zoe@foobar.example.com",
      ])
    #expect(
      event.property(.organizer)?.written == "ORGANIZER;CN=\"Zoe Zelda\";JSID=em9lQGZvb2GFtcGxlLmNvbQ:mailto:f245f875@schedule.example.com")
    #expect(event.properties.compactMap(JSProperty.member).map(\.path.relativePointer).contains("participants/nobody"))
  }

  @Test func `a zone of the calendar's own`() throws {
    let calendar = try Self.expectKept(
      """
      {"@type": "Event", "uid": "6", "updated": "2020-01-02T18:23:04Z", "title": "x", "start": "2020-07-04T17:00:00", "timeZone": "/Own zone",
       "duration": "P1DT1H", "timeZones": {"/Own zone": {"@type": "TimeZone", "tzId": "Own zone",
        "standard": [{"@type": "TimeZoneRule", "start": "1996-10-27T03:00:00", "offsetFrom": "+0200", "offsetTo": "+0100", "names": {"A": true},
         "recurrenceRules": [{"@type": "RecurrenceRule", "frequency": "yearly", "byDay": [{"@type": "NDay", "day": "su", "nthOfPeriod": -1}],
          "byMonth": ["10"], "until": "2030-10-27T03:00:00"}]}],
        "daylight": [{"@type": "TimeZoneRule", "start": "1981-03-29T02:00:00", "offsetFrom": "+0100", "offsetTo": "+0200"}]}}}
      """)
    #expect(calendar.parts.map(\.name) == [.zone, .event])
    let rule = calendar.parts[0].parts(.standard).first?.property(.recurrenceRule)
    #expect(rule?.written == "RRULE:FREQ=YEARLY;UNTIL=20301027T010000Z;BYMONTH=10;BYDAY=-1SU")
  }

  @Test func `a member that was changed counts, and what was kept beside it no longer does`() throws {
    let calendar = try FormSample.calendar
    let text = String(decoding: calendar.jsCalendar(), as: UTF8.self)
    let changed = text.replacing("\"title\":\"Desayuno\"", with: "\"title\":\"Cena\"").replacing(
      "\"duration\":\"PT45M\"", with: "\"duration\":\"PT2H\"")
    let event = try #require(
      Component(jsCalendar: Array(changed.utf8)).parts(.event).first { $0[.identifier]?.text == "breakfast@example.org" })
    #expect(event[.summary]?.text == "Cena")
    #expect(event.property(.duration) == nil && event.property(.dateEnd)?.written == "DTEND;TZID=Sede:20241205T100000")
  }

  /// What is wrong, where it is said to be, and why.
  @Test(
    arguments: [
      ("[]", "", FormError.Kind.expected("a Group, an Event or a Task")), ("{}", "/@type", .expected("a Group, an Event or a Task")),
      (#"{"@type":"Group","entries":[{"@type":"Note"}]}"#, "/entries/0/@type", .expected("Event or Task")),
      (#"{"@type":"Group","entries":{}}"#, "/entries", .expected("an array")),
      (#"{"@type":"Event","title":5}"#, "/title", .expected("a text")),
      (#"{"@type":"Event","title":"\u0000"}"#, "/title", .controlCharacter),
      (#"{"@type":"Event","start":"today"}"#, "/start", .expected("a local time")),
      (#"{"@type":"Event","start":"2024-01-01T00:00:00Z"}"#, "/start", .expected("a local time")),
      (#"{"@type":"Event","start":"2024-01-01T00:00:00","timeZone":"a\nb\u0001"}"#, "/timeZone", .controlCharacter),
      (#"{"@type":"Event","duration":"-PT1H"}"#, "/duration", .expected("a duration that is not negative")),
      (#"{"@type":"Event","priority":10}"#, "/priority", .expected("a number within its range")),
      (#"{"@type":"Event","participants":{"a":1}}"#, "/participants/a", .expected("an object")),
      (#"{"@type":"Event","links":{"a/b":{}}}"#, "/links/a~1b/href", .expected("an address")),
      (
        #"{"@type":"Event","recurrenceRules":[{"frequency":"often"}]}"#, "/recurrenceRules/0",
        .expected("a rule of recurrence: “OFTEN” cannot be read as FREQ")
      ),
      (#"{"@type":"Event","recurrenceOverrides":{"soon":{}}}"#, "/recurrenceOverrides/soon", .expected("a local time")),
      (#"{"@type":"Event","iCalendar":{"properties":[["begin",{},"text","x"]]}}"#, "/iCalendar/properties/0/0", .impossibleName("begin")),
    ])
  func `what is wrong is refused with its place`(text: String, path: String, kind: FormError.Kind) throws {
    let error = try #require(throws: FormError.self) { try Component(jsCalendar: Array(text.utf8)) }
    #expect(error.kind == kind && error.path == path)
  }

  @Test func `many changes of a large event are refused before they fill the memory`() throws {
    let people = (0..<2_000).map { "\"p\($0)\":{\"name\":\"x\",\"sendTo\":{\"imip\":\"mailto:a\($0)@example.org\"}}" }.joined(
      separator: ",")
    let changes = (0..<2_000).map { "\"\(2_000 + $0)-01-01T00:00:00\":{\"title\":\"\"}" }.joined(separator: ",")
    let text = "{\"@type\":\"Event\",\"start\":\"2000-01-01T00:00:00\",\"participants\":{\(people)},\"recurrenceOverrides\":{\(changes)}}"
    let error = try #require(throws: FormError.self) { try Component(jsCalendar: Array(text.utf8)) }
    #expect(error.kind == .valuesBeyondLimit(valuesMaximum: 8_000_000) && error.path == "/recurrenceOverrides")
  }

  @Test func `members at random never stop the reader, and what it keeps is written and read back the same`() throws {
    var generator = SeededGenerator(seed: 8_986)
    let names = [
      "@type", "uid", "title", "start", "timeZone", "duration", "showWithoutTime", "locale", "keywords", "locations", "participants",
      "links", "alerts",
      "recurrenceRules", "recurrenceOverrides", "relatedTo", "iCalendar", "updated", "own", "2024-01-08T10:00:00", "roles", "name", "href",
      "sendTo", "trigger",
    ]
    let values: [JSONValue] = [
      .text("Event"), .text("x"), .text("2024-01-01T10:00:00"), .text("2024-01-01T10:00:00Z"), .text("America/Panama"), .text("PT1H"),
      .text("/own"),
      .boolean(true), .integer(3), .null, .array([]), .object(JSONObject()), .text("mailto:a@example.org"), .text("https://example.org"),
      .text("weekly"),
      .array([.object(JSONObject(["frequency": .text("daily")]))]), .object(JSONObject(["attendee": .boolean(true)])),
    ]
    func random(_ depth: Int) -> JSONValue {
      guard depth > 0, Bool.random(using: &generator) else { return values.randomElement(using: &generator) ?? .null }
      var object = JSONObject()
      for _ in 0..<Int.random(in: 0...4, using: &generator) { object[names.randomElement(using: &generator) ?? ""] = random(depth - 1) }
      return .object(object)
    }
    var read = 0
    for round in 0..<6_000 {
      var object = JSONObject(["@type": .text("Event"), "start": .text("2024-01-01T10:00:00")])
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        let name = names.randomElement(using: &generator) ?? ""
        if name != "@type" { object[name] = random(3) }
      }
      guard let calendar = try? Component(jsCalendar: JSONValue.object(object).written(.compact)) else { continue }
      read += 1
      let again = try Component(jsCalendar: calendar.jsCalendar())
      #expect(
        again.statements == calendar.statements,
        "seed \(generator.seed), round \(round): \(String(decoding: JSONValue.object(object).written(.compact), as: UTF8.self))")
      #expect(CalendarReader().read(calendar.bytes).calendars == [calendar], "seed \(generator.seed), round \(round)")
    }
    #expect(read > 500)
  }
}
