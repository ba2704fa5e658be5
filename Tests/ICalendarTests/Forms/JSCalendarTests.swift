import CivilTime
import TestSupport
import Testing

@testable import ICalendar

struct JSCalendarTests {
  static func calendar(_ lines: [String]) throws -> Component {
    let text = (["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
    return try #require(CalendarReader().read(Array(text.utf8)).calendars.first)
  }

  /// The members of the entry of an event of these lines.
  static func entry(_ lines: [String], _ name: String = "VEVENT") throws -> JSONObject {
    let calendar = try calendar(["BEGIN:\(name)"] + lines + ["END:\(name)"])
    #expect(try Component(jsCalendar: calendar.jsCalendar()).statements == calendar.statements)
    let group = try #require(JSONReader.read(calendar.jsCalendar(), limits: FormLimits()).object)
    return try #require(group["entries"]?.array?.first?.object)
  }

  static func json(_ text: String) throws -> JSONObject { try #require(JSONReader.read(Array(text.utf8), limits: FormLimits()).object) }

  private static let start = "DTSTART;TZID=America/New_York:20240308T230000"

  /// A line beside a start, and the members that RFC 8984 4 and 5 have for it.
  @Test(
    arguments: [
      ("SUMMARY:Plenary", #"{"title":"Plenary"}"#), ("DESCRIPTION:a\\nb", #"{"description":"a\nb"}"#),
      ("UID:a@example.org", #"{"uid":"a@example.org"}"#), ("SEQUENCE:3", #"{"sequence":3}"#), ("PRIORITY:9", #"{"priority":9}"#),
      ("STATUS:TENTATIVE", #"{"status":"tentative"}"#), ("TRANSP:TRANSPARENT", #"{"freeBusyStatus":"free"}"#),
      ("CLASS:CONFIDENTIAL", #"{"privacy":"secret"}"#), ("COLOR:navy", #"{"color":"navy"}"#),
      ("CREATED:20240101T120000Z", #"{"created":"2024-01-01T12:00:00Z"}"#),
      ("DTSTAMP:20240101T120000Z", #"{"updated":"2024-01-01T12:00:00Z"}"#),
      ("CATEGORIES:a,b\\,c", #"{"keywords":{"a":true,"b,c":true}}"#),
      ("CONCEPT:https://example.org/c", #"{"categories":{"https://example.org/c":true}}"#),
      ("DURATION:P1DT2H", #"{"duration":"P1DT2H"}"#), ("DTEND;TZID=America/New_York:20240309T003000", #"{"duration":"PT1H30M"}"#),
      // The clocks go forward at two on 10 March: what lasts from 23:00 to 04:00 lasts four hours.
      ("DTEND;TZID=America/New_York:20240310T040000", #"{"duration":"P1DT4H"}"#), ("DTEND:20240309T050000Z", #"{"duration":"PT1H"}"#),
      ("LOCATION:Room 1", #"{"locations":{"location":{"@type":"Location","name":"Room 1"}}}"#),
      ("GEO:8.982379;-79.51987", #"{"locations":{"location":{"@type":"Location","coordinates":"geo:8.982379,-79.519870"}}}"#),
      (
        "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Join:https://example.org/v",
        #"{"virtualLocations":{"example-org-v":{"@type":"VirtualLocation","name":"Join","uri":"https://example.org/v","features":{"audio":true,"video":true}}}}"#
      ),
      (
        "ATTACH;FMTTYPE=text/plain;SIZE=12;FILENAME=a.txt:https://example.org/a",
        #"{"links":{"example-org-a":{"@type":"Link","href":"https://example.org/a","contentType":"text/plain","size":12,"rel":"enclosure","title":"a.txt"}}}"#
      ),
      ("URL:https://example.org", #"{"links":{"url":{"@type":"Link","href":"https://example.org"}}}"#),
      (
        "LINK;VALUE=URI;LINKREL=describedby;LABEL=x:https://example.org",
        #"{"links":{"example-org":{"@type":"Link","href":"https://example.org","rel":"describedby","title":"x"}}}"#
      ),
      ("RELATED-TO;RELTYPE=PARENT:p", #"{"relatedTo":{"p":{"@type":"Relation","relation":{"parent":true}}}}"#),
      (
        "ATTENDEE;CN=Ana;ROLE=CHAIR;CUTYPE=ROOM;PARTSTAT=ACCEPTED;RSVP=TRUE:mailto:a@example.org",
        #"{"participants":{"a-example-org":{"@type":"Participant","name":"Ana","sendTo":{"imip":"mailto:a@example.org"},"kind":"location","roles":{"attendee":true,"chair":true},"participationStatus":"accepted","expectReply":true}}}"#
      ),
      (
        "ORGANIZER;CN=Office:mailto:o@example.org",
        #"{"replyTo":{"imip":"mailto:o@example.org"},"participants":{"organizer":{"@type":"Participant","name":"Office","sendTo":{"imip":"mailto:o@example.org"},"roles":{"owner":true}}}}"#
      ),
      (
        "RRULE:FREQ=MONTHLY;INTERVAL=2;UNTIL=20240701T030000Z;BYDAY=-1FR;WKST=SU",
        #"{"recurrenceRules":[{"@type":"RecurrenceRule","frequency":"monthly","interval":2,"firstDayOfWeek":"su","byDay":[{"@type":"NDay","day":"fr","nthOfPeriod":-1}],"until":"2024-06-30T23:00:00"}]}"#
      ),
      (
        "RRULE:FREQ=YEARLY;RSCALE=GREGORIAN;SKIP=FORWARD;COUNT=4;BYMONTH=2;BYMONTHDAY=29;BYHOUR=9",
        #"{"recurrenceRules":[{"@type":"RecurrenceRule","frequency":"yearly","rscale":"gregorian","skip":"forward","byMonthDay":[29],"byMonth":["2"],"byHour":[9],"count":4}]}"#
      ), ("EXRULE:FREQ=DAILY", #"{"excludedRecurrenceRules":[{"@type":"RecurrenceRule","frequency":"daily"}]}"#),
      (
        "EXDATE;TZID=America/New_York:20240315T230000,20240322T230000",
        #"{"recurrenceOverrides":{"2024-03-15T23:00:00":{"excluded":true},"2024-03-22T23:00:00":{"excluded":true}}}"#
      ), ("RDATE;TZID=America/New_York:20240316T230000", #"{"recurrenceOverrides":{"2024-03-16T23:00:00":{}}}"#),
    ])
  func `a property becomes the members of RFC 8984, and the property again`(line: String, members: String) throws {
    let entry = try Self.entry([Self.start, line])
    for member in try Self.json(members).members { #expect(entry[member.name] == member.value) }
    #expect(entry["start"] == .text("2024-03-08T23:00:00") && entry["timeZone"] == .text("America/New_York"))
  }

  /// A start, and its members.
  @Test(
    arguments: [
      ("DTSTART:20240308T230000Z", #"{"start":"2024-03-08T23:00:00","timeZone":"Etc/UTC"}"#),
      ("DTSTART:20240308T230000", #"{"start":"2024-03-08T23:00:00"}"#),
      ("DTSTART;VALUE=DATE:20240308", #"{"start":"2024-03-08T00:00:00","showWithoutTime":true}"#),
      ("DTSTART;TZID=Own:20240308T230000", #"{"start":"2024-03-08T23:00:00","timeZone":"/Own"}"#),
    ])
  func `a start is a local time with its zone`(line: String, members: String) throws {
    #expect(try Self.entry([line]).only(["start", "timeZone", "showWithoutTime"]) == Self.json(members))
  }

  @Test func `whole days last days`() throws {
    #expect(try Self.entry(["DTSTART;VALUE=DATE:20241205", "DTEND;VALUE=DATE:20241208"])["duration"] == .text("P3D"))
  }

  @Test func `a task has what a task has`() throws {
    let task = try Self.entry(
      [
        "DTSTART:20241201T090000Z", "DUE:20241202T090000Z", "DURATION:PT3H", "STATUS:IN-PROCESS", "PERCENT-COMPLETE:40",
        "COMPLETED:20241202T080000Z",
      ], "VTODO")
    #expect(
      try task
        == Self.json(
          #"{"@type":"Task","progress":"in-process","percentComplete":40,"progressUpdated":"2024-12-02T08:00:00Z","start":"2024-12-01T09:00:00","timeZone":"Etc/UTC","due":"2024-12-02T09:00:00","estimatedDuration":"PT3H"}"#
        ))
    #expect(try Self.entry(["DUE;TZID=America/Panama:20241202T090000"], "VTODO")["timeZone"] == .text("America/Panama"))
  }

  @Test func `an alarm is an alert`() throws {
    let alert = try Self.entry([
      "SUMMARY:x", Self.start, "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER;RELATED=END:-PT15M", "DESCRIPTION:x", "END:VALARM",
      "BEGIN:VALARM",
      "ACTION:AUDIO", "TRIGGER;VALUE=DATE-TIME:20240308T120000Z", "END:VALARM",
    ])["alerts"]
    #expect(
      try alert?.object?["1"]?.object
        == Self.json(#"{"@type":"Alert","trigger":{"@type":"OffsetTrigger","offset":"-PT15M","relativeTo":"end"},"action":"display"}"#))
    #expect(
      try alert?.object?["2"]?.object?["trigger"]?.object == Self.json(#"{"@type":"AbsoluteTrigger","when":"2024-03-08T12:00:00Z"}"#))
  }

  @Test func `alarms and people of the same name are told apart`() throws {
    let alarm = ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT0S", "DESCRIPTION:x"]
    let alarms = [["UID:2"], [], ["UID:1"], ["UID:2"], ["UID:not a name"], ["UID:5"]].flatMap { alarm + $0 + ["END:VALARM"] }
    let people = ["ATTENDEE:mailto:a@example.org", "ATTENDEE;CN=b:mailto:a@example.org", "ATTENDEE:mailto:a+example@org.org"]
    let entry = try Self.entry(["SUMMARY:x", Self.start] + people + alarms)
    #expect(entry["alerts"]?.object?.names == ["2", "2-2", "1", "2-3", "5", "5-2"])
    #expect(entry["participants"]?.object?.names == ["a-example-org", "a-example-org-2", "a-example-org-org"])
  }

  @Test func `every calendar that is read says the same after JSCalendar`() throws {
    var random = RandomComponent(seed: 8_984)
    for round in 0..<600 {
      let calendar = random.calendar()
      Self.expectSame(calendar, "seed 8984, round \(round)")
    }
  }

  @Test func `events that make sense say the same after JSCalendar, and their JSCalendar stays the same`() throws {
    var random = RandomComponent(seed: 8_985)
    var changes = 0
    for round in 0..<400 {
      let calendar = random.sensibleCalendar()
      Self.expectSame(calendar, "seed 8985, round \(round)")
      let before = try Self.json(String(decoding: calendar.jsCalendar(), as: UTF8.self))
      let after = try Self.json(String(decoding: Component(jsCalendar: calendar.jsCalendar()).jsCalendar(), as: UTF8.self))
      #expect(
        before == after,
        "seed 8985, round \(round): \(String(decoding: JSONValue.object(JSONPatch.patch(from: before, to: after)).written(.compact), as: UTF8.self))"
      )
      for entry in before["entries"]?.array ?? [] {
        changes += entry.object?["recurrenceOverrides"]?.object?.members.count { ($0.value.object?.members.count ?? 0) > 1 } ?? 0
      }
    }
    #expect(changes > 100)
  }

  private static func expectSame(_ calendar: Component, _ comment: Comment) {
    do {
      let again = try Component(jsCalendar: calendar.jsCalendar())
      guard again.statements != calendar.statements else { return }
      let lost = Set(calendar.statements).subtracting(again.statements)
      let new = Set(again.statements).subtracting(calendar.statements)
      Issue.record(
        "\(comment): lost \(lost.prefix(2)), new \(new.prefix(2)), counts \(calendar.statements.count) \(again.statements.count)")
    } catch {
      Issue.record("\(comment): \(error)")
    }
  }
}
