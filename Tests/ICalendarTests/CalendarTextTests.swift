import CivilTime
import TestSupport
import Testing

@testable import ICalendar

struct CalendarTextTests {
  @Test(
    arguments: [
      ("a\\b", "a\\\\b"), ("one; two, three", "one\\; two\\, three"), ("say \"hello\": yes", "say \"hello\": yes"),
      ("one\r\ntwo\rthree\nfour", "one\\ntwo\\nthree\\nfour"), ("one\r\r\ntwo", "one\\n\\ntwo"), ("a\u{0}b\u{1B}c\u{7F}d\u{9F}e", "abcde"),
      ("a\u{2028}b\u{2029}c\u{85}d\u{0B}e\u{0C}f\u{1C}g\u{1D}h\u{1E}i", "a\\nb\\nc\\nd\\ne\\nfghi"),
      ("a\r\nATTENDEE:mailto:x@example.org", "a\\nATTENDEE:mailto:x@example.org"), ("  around\t ", "around"), ("a \n b", "a\\nb"),
    ])
  func `B4: a text is escaped and loses control characters`(given: String, written: String) {
    #expect(CalendarText(given).map { Property(.comment, TextValue($0)).written } == "COMMENT:\(written)")
  }

  @Test func `B4: a title is one line`() {
    #expect(CalendarLine("Plenary\r\nBEGIN:VALARM\u{2028}x")?.text == "Plenary BEGIN:VALARM x")
  }

  @Test(arguments: ["", " ", "\r\n", "\u{0}\u{7F}", "\u{200B}", "\u{00A0}\u{3000}", "\u{FEFF}"])
  func `B4: a text that cannot be seen cannot be written`(text: String) {
    #expect(CalendarText(text) == nil)
    #expect(CalendarLine(text) == nil)
    #expect(ParameterText(text) == nil)
    #expect(CategoryList([text]) == nil)
  }

  @Test func `B4: escaping is undone by reading`() throws {
    var generator = SeededGenerator(seed: 3_311)
    let pieces = ["\\", ",", ";", ":", "\"", "n", "N", "\n", "ñ", " x", "\\n"]
    for round in 0..<2_000 {
      let text = (0..<Int.random(in: 1...40, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      guard let value = CalendarText(text) else { continue }
      #expect(
        PlainCalendar.text(String(Property(.comment, TextValue(value)).written.dropFirst(8))) == value.text,
        "seed \(generator.seed), round \(round)")
    }
  }

  @Test func `B5: what is not a text is not escaped`() throws {
    let rule = RecurrenceRule.yearly(in: 4, on: .onOrAfter(2, .sunday))
    #expect(Property(.recurrenceRule, rule).written == "RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU")
    let address = try #require(CalendarAddress("a+b@example.org"))
    #expect(Property(.attendee, CalendarUser.mail(address)).written == "ATTENDEE:mailto:a+b@example.org")
    #expect(Property(.refreshInterval, RefreshInterval.halfDay.duration).written == "REFRESH-INTERVAL;VALUE=DURATION:PT12H")
    #expect(Property(.offsetTo, try #require(OffsetValue(seconds: -16_200))).written == "TZOFFSETTO:-0430")
    #expect(Property(.offsetTo, try #require(OffsetValue(seconds: 37_800))).written == "TZOFFSETTO:+1030")
    let position = try #require(GeographicPosition(latitude: 8.982379, longitude: -79.51987))
    #expect(Property(.position, position).written == "GEO:8.982379;-79.519870")
    let uri = try #require(CalendarURI("https://example.org/a;b?c=d,e"))
    #expect(Property(.address, uri).written == "URL:https://example.org/a;b?c=d,e")
    let status = try #require(RequestStatus(code: [2, 8], description: TextValue(dropping: "Success, but"), data: TextValue("RRULE:a;b")))
    #expect(Property(.requestStatus, status).written == "REQUEST-STATUS:2.8;Success\\, but;RRULE:a\\;b")
  }

  @Test(arguments: [
    "office", "office@", "@example.org", "a@b", "a b@example.org", "a@example.org\r\nX:1", "<a@example.org>", "a@b@example.org",
    "ä@example.org",
  ])
  func `B5: an address that would need escapes cannot be written`(address: String) {
    #expect(CalendarAddress(address) == nil)
  }

  @Test func `B7: categories stand on one line, without commas inside`() throws {
    let list = try #require(CategoryList(["Meeting, of chairs", "RCM", "RCM", " ", "a;b"]))
    #expect(Property(.categories, TextList(list)).written == "CATEGORIES:Meeting of chairs,RCM,a\\;b")
  }

  @Test(
    arguments: [
      ("Migracio\u{301}n", "Migraci\u{F3}n"), ("n\u{303}andu\u{301}", "\u{F1}and\u{FA}"), ("Vie\u{302}\u{323}t", "Vi\u{1EC7}t"),
      ("u\u{323}\u{301}", "\u{1EE5}\u{301}"), ("u\u{301}\u{323}", "\u{1EE5}\u{301}"), ("q\u{301}", "q\u{301}"),
      ("a\u{308}\u{301}", "\u{E4}\u{301}"), ("Migraci\u{F3}n", "Migraci\u{F3}n"),
    ])
  func `B3: letters and their marks are written together`(given: String, written: String) {
    #expect(CalendarLine(given).map { Array($0.text.utf8) } == Array(written.utf8))
  }

  @Test func `an identifier that would need escapes cannot be written`() {
    #expect(EventIdentifier("a,b") == nil)
    #expect(EventIdentifier("a\r\nb") == nil)
    #expect(EventIdentifier(String(repeating: "a", count: 256)) == nil)
    #expect(EventIdentifier("a-b@example.org")?.text == "a-b@example.org")
  }

  @Test func `a sequence number is never negative`() {
    #expect(SequenceNumber(-1).number == 0)
    #expect(SequenceNumber(.max).number == 2_147_483_647)
  }
}
