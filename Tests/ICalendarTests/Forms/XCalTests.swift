import CivilTime
import TestSupport
import Testing

@testable import ICalendar

struct XCalTests {
  private static let head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<icalendar xmlns=\"urn:ietf:params:xml:ns:icalendar-2.0\">"

  /// The property of an event as xCal.
  private static func xCal(_ line: String) throws -> String {
    let text = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", line, "END:VEVENT", "END:VCALENDAR", ""].joined(separator: "\r\n")
    let event = try #require(CalendarReader().read(Array(text.utf8)).components(.event).first)
    #expect(try Component(xCal: event.xCal()) == event)
    let written = String(decoding: event.xCal(), as: UTF8.self)
    return String(written.dropFirst("\(head)<vevent><properties>".count).dropLast("</properties></vevent></icalendar>\n".count))
  }

  private static func event(_ properties: String) -> [UInt8] {
    Array("\(head)<vevent><properties>\(properties)</properties></vevent></icalendar>".utf8)
  }

  /// What RFC 6321 3.4 to 3.6, 4 and 5 show: a line of iCalendar and its element.
  @Test(
    arguments: [
      ("SUMMARY:<Team> & \"others\"", "<summary><text>&lt;Team&gt; &amp; \"others\"</text></summary>"),
      ("CATEGORIES:One,Two\\, three", "<categories><text>One</text><text>Two, three</text></categories>"),
      ("GEO:37.386013;-122.082932", "<geo><latitude>37.386013</latitude><longitude>-122.082932</longitude></geo>"),
      (
        "REQUEST-STATUS:2.8;Success\\, with less;RRULE:x",
        "<request-status><code>2.8</code><description>Success, with less</description><data>RRULE:x</data></request-status>"
      ),
      ("DTSTART;VALUE=DATE:20110517", "<dtstart><date>2011-05-17</date></dtstart>"),
      ("DTSTART:20110517T120000Z", "<dtstart><date-time>2011-05-17T12:00:00Z</date-time></dtstart>"),
      (
        "DTEND;TZID=America/New_York:20110517T130000",
        "<dtend><parameters><tzid><text>America/New_York</text></tzid></parameters><date-time>2011-05-17T13:00:00</date-time></dtend>"
      ),
      ("DURATION:-P1D", "<duration><duration>-P1D</duration></duration>"),
      (
        "FREEBUSY:19970308T160000Z/PT3H,19970308T200000Z/19970308T210000Z",
        "<freebusy><period><start>1997-03-08T16:00:00Z</start><duration>PT3H</duration></period><period><start>1997-03-08T20:00:00Z</start><end>1997-03-08T21:00:00Z</end></period></freebusy>"
      ),
      (
        "RRULE:FREQ=YEARLY;COUNT=5;BYMONTH=10;BYDAY=-1SU,2MO",
        "<rrule><recur><freq>YEARLY</freq><count>5</count><byday>2MO</byday><byday>-1SU</byday><bymonth>10</bymonth></recur></rrule>"
      ), ("TZOFFSETTO:+1030", "<tzoffsetto><utc-offset>+10:30</utc-offset></tzoffsetto>"),
      ("X-TIME;VALUE=TIME:123000Z", "<x-time><time>12:30:00Z</time></x-time>"),
      ("X-MICROSOFT-CDO-ALLDAYEVENT:TRUE", "<x-microsoft-cdo-alldayevent><boolean>true</boolean></x-microsoft-cdo-alldayevent>"),
      ("ATTACH;VALUE=BINARY:QUJD", "<attach><binary>QUJD</binary></attach>"),
      (
        "ATTENDEE;RSVP=TRUE;DELEGATED-TO=\"mailto:a@example.com\",\"mailto:b@example.com\";X-A=b:mailto:c@example.com",
        "<attendee><parameters><rsvp><boolean>true</boolean></rsvp><delegated-to><cal-address>mailto:a@example.com</cal-address><cal-address>mailto:b@example.com</cal-address></delegated-to><x-a><unknown>b</unknown></x-a></parameters><cal-address>mailto:c@example.com</cal-address></attendee>"
      ), ("X-ODD:a\\,b", "<x-odd><unknown>a\\,b</unknown></x-odd>"), ("X-ODD;VALUE=TEXT:a\\,b", "<x-odd><text>a,b</text></x-odd>"),
      ("2A:x", "<_2a><unknown>x</unknown></_2a>"),
      ("XML:<p:a xmlns:p=\"urn:x\" b=\"1\"><c/>\\, d</p:a>", "<p:a xmlns:p=\"urn:x\" b=\"1\"><c/>, d</p:a>"),
      ("XML:<a>b</a>", "<xml><text>&lt;a&gt;b&lt;/a&gt;</text></xml>"),
    ])
  func `a property becomes the element of RFC 6321, and the property again`(line: String, element: String) throws {
    #expect(try Self.xCal(line) == element)
  }

  @Test func `every calendar that is read comes back from xCal the same`() throws {
    var random = RandomComponent(seed: 6_321)
    for round in 0..<800 {
      let calendar = random.calendar()
      let again = try? Component(xCal: calendar.xCal())
      #expect(again == calendar, "seed 6321, round \(round): \(Self.firstDifference(calendar, again))")
      #expect(again?.bytes == calendar.bytes, "seed 6321, round \(round)")
      #expect(try Component(xCal: calendar.xCalLines()) == calendar, "seed 6321, round \(round)")
    }
  }

  private static func firstDifference(_ calendar: Component, _ again: Component?) -> String {
    guard let again else {
      do { _ = try Component(xCal: calendar.xCal()) } catch { return "\(error)" }
      return "?"
    }
    let lines = String(decoding: again.bytes, as: UTF8.self).split(separator: "\r\n")
    return zip(String(decoding: calendar.bytes, as: UTF8.self).split(separator: "\r\n"), lines).first { $0 != $1 }.map {
      "\($0.0) is \($0.1)"
    } ?? ""
  }

  @Test func `what XML cannot hold is replaced`() throws {
    let event = Component(.event, properties: [Property(.summary, TextValue(dropping: "a\u{FFFE}b\u{FFFF}"))])
    #expect(try Component(xCal: event.xCal())[.summary]?.text == "a\u{FFFD}b\u{FFFD}")
  }

  @Test func `prefixes, comments, blanks and elements of others are read as what they are`() throws {
    let text = """
      <?xml version="1.0"?><!-- a --><?b c?>
      <i:icalendar xmlns:i="urn:ietf:params:xml:ns:icalendar-2.0" xmlns:o="urn:o">
        <i:vevent><o:more/><i:future>x</i:future><i:properties o:odd='1'>
          <i:summary><i:text><![CDATA[<a> & ]]>&#x62;</i:text><!-- c --></i:summary>
          <i:dtstart><i:date> 2024-12-05
          </i:date></i:dtstart>
          <o:thing o:a="b"><o:c/></o:thing>
        </i:properties></i:vevent>
      </i:icalendar>
      """
    let event = try Component(xCal: Array(text.utf8))
    #expect(
      event.properties.map(\.written) == [
        "SUMMARY:<a> & b", "DTSTART;VALUE=DATE:20241205", #"XML:<o:thing o:a="b" xmlns:o="urn:o"><o:c/></o:thing>"#,
      ])
  }

  /// What is wrong, where it is said to be, and why.
  @Test(
    arguments: [
      ("<summary><text>a</text><text>b</text></summary>", "/summary[1]/text[2]", FormError.Kind.expected("one value")),
      ("<summary/>", "/summary[1]", .expected("a value")), ("<end><text>VEVENT</text></end>", "/end[1]", .impossibleName("end")),
      ("<a_b><text>x</text></a_b>", "/a_b[1]", .impossibleName("a_b")),
      ("<summary><date>2024-12-05</date></summary>", "/summary[1]", .wrongType(property: "SUMMARY", type: "date")),
      ("<dtstart><date>20241205</date></dtstart>", "/dtstart[1]/date[1]", .unreadableValue(property: "DTSTART", value: "20241205")),
      ("<x-a><unknown>a&#10;END:VEVENT</unknown></x-a>", "/x-a[1]", .controlCharacter),
      ("<geo><latitude>1</latitude></geo>", "/geo[1]", .expected("a latitude and a longitude")),
      ("<rrule><recur><freq>OFTEN</freq></recur></rrule>", "/rrule[1]", .unreadableValue(property: "RRULE", value: "FREQ=OFTEN")),
      ("<freebusy><period><start>x</start></period></freebusy>", "/freebusy[1]/period[1]", .expected("a start and an end or a duration")),
    ])
  func `what is wrong is refused with its place`(properties: String, path: String, kind: FormError.Kind) throws {
    let error = try #require(throws: FormError.self) { try Component(xCal: Self.event(properties)) }
    #expect(error.kind == kind && error.path == "/icalendar/vevent[1]/properties[1]" + path)
    #expect(error.position?.line == 2)
  }

  @Test(arguments: ["<icalendar/>", "<vcalendar xmlns=\"urn:ietf:params:xml:ns:icalendar-2.0\"/>", "<html><body/></html>"])
  func `what is not xCal is refused`(text: String) {
    #expect(throws: FormError.self) { try Component(xCal: Array(text.utf8)) }
  }
}
