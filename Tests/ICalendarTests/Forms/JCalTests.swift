import CivilTime
import TestSupport
import Testing

@testable import ICalendar

struct JCalTests {
  /// The properties of an event of these lines as jCal.
  private static func jCal(_ lines: [String]) throws -> [String] {
    let text = (["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR", ""]).joined(separator: "\r\n")
    let event = try #require(CalendarReader().read(Array(text.utf8)).components(.event).first)
    #expect(try Component(jCal: event.jCal()) == event)
    return event.properties.map { String(decoding: JSONValue.array(JCalWriter.property($0)).written(.compact), as: UTF8.self) }
  }

  /// What RFC 7265 3.4 to 3.6 and 5 show: a line of iCalendar and its array.
  @Test(
    arguments: [
      ("SUMMARY:Meeting with Fred", #"["summary",{},"text","Meeting with Fred"]"#),
      ("CATEGORIES:computers,ontology\\, logic", #"["categories",{},"text","computers","ontology, logic"]"#),
      ("DESCRIPTION:one\\ntwo\\; three", #"["description",{},"text","one\ntwo; three"]"#),
      ("GEO:37.386013;-122.082932", #"["geo",{},"float",[37.386013,-122.082932]]"#),
      ("REQUEST-STATUS:2.0;Success", #"["request-status",{},"text",["2.0","Success"]]"#),
      (
        "REQUEST-STATUS:3.7;Invalid user;ATTENDEE:mailto:a@example.org",
        #"["request-status",{},"text",["3.7","Invalid user","ATTENDEE:mailto:a@example.org"]]"#
      ),
      ("DTSTART;VALUE=DATE:20110517", #"["dtstart",{},"date","2011-05-17"]"#),
      ("DTSTART:20110517T120000", #"["dtstart",{},"date-time","2011-05-17T12:00:00"]"#),
      ("DTSTART:20110517T120000Z", #"["dtstart",{},"date-time","2011-05-17T12:00:00Z"]"#),
      ("DTEND;TZID=America/New_York:20110517T130000", #"["dtend",{"tzid":"America/New_York"},"date-time","2011-05-17T13:00:00"]"#),
      ("DURATION:P1D", #"["duration",{},"duration","P1D"]"#), ("SEQUENCE:3", #"["sequence",{},"integer",3]"#),
      ("X-MICROSOFT-CDO-ALLDAYEVENT:TRUE", #"["x-microsoft-cdo-alldayevent",{},"boolean",true]"#),
      (
        "FREEBUSY:19970308T160000Z/PT3H,19970308T200000Z/19970308T210000Z",
        #"["freebusy",{},"period",["1997-03-08T16:00:00Z","PT3H"],["1997-03-08T20:00:00Z","1997-03-08T21:00:00Z"]]"#
      ),
      ("TZOFFSETFROM:-0500", #"["tzoffsetfrom",{},"utc-offset","-05:00"]"#),
      ("TZOFFSETFROM:+123456", #"["tzoffsetfrom",{},"utc-offset","+12:34:56"]"#),
      ("X-TIME;VALUE=TIME:123000", #"["x-time",{},"time","12:30:00"]"#),
      ("X-TIME;VALUE=TIME:123000Z", #"["x-time",{},"time","12:30:00Z"]"#),
      ("ATTACH;VALUE=BINARY;FMTTYPE=text/plain:QUJD", #"["attach",{"fmttype":"text/plain"},"binary","QUJD"]"#),
      ("ATTENDEE:mailto:kewisch@example.com", #"["attendee",{},"cal-address","mailto:kewisch@example.com"]"#),
      ("URL:http://calendar.example.com", #"["url",{},"uri","http://calendar.example.com"]"#),
      (
        "RRULE:FREQ=YEARLY;COUNT=5;BYDAY=-1SU,2MO;BYMONTH=10",
        #"["rrule",{},"recur",{"freq":"YEARLY","count":5,"bymonth":10,"byday":["2MO","-1SU"]}]"#
      ),
      ("RRULE:FREQ=MONTHLY;UNTIL=20240131T090000Z", #"["rrule",{},"recur",{"freq":"MONTHLY","until":"2024-01-31T09:00:00Z"}]"#),
      (
        "ATTENDEE;MEMBER=\"mailto:a@example.com\",\"mailto:b@example.com\":mailto:c@example.com",
        #"["attendee",{"member":["mailto:a@example.com","mailto:b@example.com"]},"cal-address","mailto:c@example.com"]"#
      ),
      ("X-COMPLAINT-DEADLINE:20110512T120000Z", #"["x-complaint-deadline",{},"unknown","20110512T120000Z"]"#),
      ("X-PROP;X-PARAM=a:Stenophylla\\;Guinea\\,Africa", #"["x-prop",{"x-param":"a"},"unknown","Stenophylla\\;Guinea\\,Africa"]"#),
      ("X-PROP;VALUE=TEXT:a\\,b", #"["x-prop",{},"text","a,b"]"#),
      ("X-PROP;VALUE=TEXT:a,b", #"["x-prop",{"value":"TEXT"},"unknown","a,b"]"#),
      ("X-PROP;VALUE=X-OWN:a\\,b", #"["x-prop",{},"x-own","a\\,b"]"#),
      ("X-PROP;VALUE=INTEGER:0012", #"["x-prop",{"value":"INTEGER"},"unknown","0012"]"#),
      ("RELATED-TO;VALUE=UID:a@example.org", #"["related-to",{},"uid","a@example.org"]"#),
    ])
  func `a property becomes the array of RFC 7265, and the property again`(line: String, array: String) throws {
    #expect(try Self.jCal([line]) == [array])
  }

  @Test func `every calendar that is read comes back from jCal the same`() throws {
    var random = RandomComponent(seed: 7_265)
    for round in 0..<800 {
      let calendar = random.calendar()
      let again = try? Component(jCal: calendar.jCal())
      #expect(again == calendar, "seed 7265, round \(round): \(Self.firstDifference(calendar, again))")
      #expect(again?.bytes == calendar.bytes, "seed 7265, round \(round)")
      #expect(try Component(jCal: calendar.jCalLines()) == calendar, "seed 7265, round \(round)")
    }
  }

  /// The first line that is lost, or the error, for a message.
  static func firstDifference(_ calendar: Component, _ again: Component?) -> String {
    guard let again else {
      do { _ = try Component(jCal: calendar.jCal()) } catch { return "\(error)" }
      return "?"
    }
    let lines = String(decoding: again.bytes, as: UTF8.self).split(separator: "\r\n")
    return zip(String(decoding: calendar.bytes, as: UTF8.self).split(separator: "\r\n"), lines).first { $0 != $1 }.map {
      "\($0.0) is \($0.1)"
    } ?? ""
  }

  @Test func `random calendars have every property, parameter and type`() {
    var random = RandomComponent(seed: 1)
    var properties: Set<PropertyName> = []
    var parameters: Set<ParameterName> = []
    var types: Set<ValueType?> = []
    var waiting = (0..<600).map { _ in random.calendar() }
    while let component = waiting.popLast() {
      waiting += component.parts
      for property in component.properties {
        properties.insert(property.name)
        types.insert(property.value.type)
        parameters.formUnion(property.parameters.map(\.name))
      }
    }
    #expect(KnownProperty.allCases.filter { !properties.contains(PropertyName($0)) } == [])
    #expect(KnownParameter.allCases.filter { !parameters.contains(ParameterName($0)) } == [])
    #expect(ValueType.allCases.filter { !types.contains($0) } == [])
    #expect(types.contains(nil))
  }

  @Test func `members and parts that are not known are ignored`() throws {
    let text = #"["vevent",[["summary",{},"text","x"],["rrule",{},"recur",{"freq":"DAILY","x-own":1}]],[],"more",{"x":[null]}]"#
    let event = try Component(jCal: Array(text.utf8))
    #expect(event.properties.map(\.written) == ["SUMMARY:x", "RRULE:FREQ=DAILY"])
  }

  /// What is wrong, where it is said to be, and why.
  @Test(
    arguments: [
      ("[]", "", FormError.Kind.expected("an array of a name, properties and components")),
      (#"["v event",[],[]]"#, "/0", .impossibleName("v event")), (#"["vevent",{},[]]"#, "/1", .expected("an array")),
      (#"["vevent",[["summary",{},"text"]],[]]"#, "/1/0", .expected("a name, parameters, a type and one or more values")),
      (#"["vevent",[["begin",{},"text","VALARM"]],[]]"#, "/1/0/0", .impossibleName("begin")),
      (#"["vevent",[["summary",{},"date","2024-12-05"]],[]]"#, "/1/0", .wrongType(property: "SUMMARY", type: "date")),
      (#"["vevent",[["dtstart",{},"date","20241205"]],[]]"#, "/1/0/3", .unreadableValue(property: "DTSTART", value: "20241205")),
      (#"["vevent",[["dtstart",{},"date","2024-02-30"]],[]]"#, "/1/0/3", .unreadableValue(property: "DTSTART", value: "2024-02-30")),
      (#"["vevent",[["priority",{},"integer",12]],[]]"#, "/1/0", .unreadableValue(property: "PRIORITY", value: "12")),
      (#"["vevent",[["priority",{},"integer","1"]],[]]"#, "/1/0/3", .expected("a whole number")),
      (#"["vevent",[["summary",{},"text","a","b"]],[]]"#, "/1/0/4", .expected("one value")),
      (#"["vevent",[["summary",{},"text","a\u0007"]],[]]"#, "/1/0", .controlCharacter),
      (#"["vevent",[["x-a",{},"unknown","a\r\nEND:VEVENT"]],[]]"#, "/1/0", .controlCharacter),
      (#"["vevent",[["summary",{"x-a":"\u0000"},"text","a"]],[]]"#, "/1/0/1/x-a", .controlCharacter),
      (#"["vevent",[["summary",{"cn":"a","CN":"b"},"text","a"]],[]]"#, "/1/0/1/CN", .repeatedMember("CN")),
      (#"["vevent",[["rrule",{},"recur",{"freq":"DAILY","until":"soon"}]],[]]"#, "/1/0/3/until", .expected("a date or time")),
      (#"["vevent",[["rrule",{},"recur",{"count":1}]],[]]"#, "/1/0", .unreadableValue(property: "RRULE", value: "COUNT=1")),
      (#"["vevent",[["geo",{},"float",[91,0]]],[]]"#, "/1/0/3", .expected("an array of a latitude and a longitude")),
    ])
  func `what is wrong is refused with its place`(text: String, path: String, kind: FormError.Kind) throws {
    let error = try #require(throws: FormError.self) { try Component(jCal: Array(text.utf8)) }
    #expect(error.kind == kind && error.path == path)
    #expect(error.position?.line == 1)
  }

  @Test func `the place of an error is that of its value in the text`() throws {
    let text = "[\"vevent\", [\n  [\"summary\", {}, \"text\", \"x\"],\n  [\"dtstart\", {}, \"date\", \"?\"]\n], []]"
    let error = try #require(throws: FormError.self) { try Component(jCal: Array(text.utf8)) }
    #expect(error.position == FormError.Position(of: text.utf8.count - 11, in: Array(text.utf8)))
    #expect(error.description == "line 3, column 27: “?” cannot be read as a value of DTSTART at /1/1/3")
  }
}
