import CivilTime
import PageImport
import Secretariat
import TestSupport
import Testing

struct IncomingAnswerTests {
  static let good: KeyValuePairs = [
    "UID": "one@meetings.example", "DTSTAMP": "20250210T120000Z", "SEQUENCE": "2",
    "ATTENDEE;CN=\"Ana, Pérez\";PARTSTAT=ACCEPTED": "mailto:ana@example.net",
    "ORGANIZER": "mailto:office@rivers.example", "DTSTART;TZID=America/Mexico_City": "20250304T090000",
    "DTEND;TZID=America/Mexico_City": "20250304T123000", "SUMMARY": "Plenary",
  ]

  static func calendar(_ method: String? = "REPLY", without: [String] = [], adding: [String] = [], copies: Int = 1) -> String {
    let lines = good.filter { property in !without.contains { property.key.hasPrefix($0) } }.map { "\($0.key):\($0.value)" } + adding
    let event = (["BEGIN:VEVENT"] + lines + ["END:VEVENT"]).joined(separator: "\r\n") + "\r\n"
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + (method.map { "METHOD:\($0)\r\n" } ?? "")
      + String(repeating: event, count: copies)
      + "END:VCALENDAR\r\n"
  }

  static func read(_ text: String) throws -> IncomingAnswer {
    try IncomingAnswer(reading: Array(text.utf8), named: "the file", zones: .system)
  }

  static func proposed(_ adding: [String], zone: String? = "America/Guatemala") throws -> ProposedTime? {
    let answer = try read(calendar("COUNTER", without: ["DTSTART", "DTEND"], adding: adding))
    guard case .proposal(let time) = answer.act else { return nil }
    return time.meant(in: try zone.map { try ZoneName(parsing: $0) })
  }

  @Test func `an answer is read from a calendar and from every kind of mail around it, with the same digest`() throws {
    let calendar = Self.calendar(adding: ["COMMENT:Llego tarde\\, perdón\\nAna"])
    let plain = try Self.read(calendar)
    #expect(plain.event.text == "one@meetings.example")
    #expect(plain.stamp == MessageStamp(sequence: 2, moment: try Instant(parsing: "2025-02-10T12:00:00Z")))
    #expect(plain.address == "ana@example.net")
    #expect(plain.name == "Ana, Pérez")
    #expect(plain.comment?.text == "Llego tarde, perdón\nAna")
    #expect(plain.isFromAnotherAddress == nil)
    guard case .participation(.accepted) = plain.act else {
      Issue.record("it is no acceptance")
      return
    }
    let bare = "From: ana@example.net\r\nContent-Type: text/calendar; method=reply; charset=UTF-8\r\n\r\n\(calendar)"
    let mixed = """
      From: "Someone" <boss@example.net>
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain

      Yes
      --b
      Content-Type: application/ics; name=invite.ics

      \(calendar)
      --b--
      """
    #expect(try Self.read(bare).digest == plain.digest)
    #expect(try Self.read(bare).isFromAnotherAddress == false)
    #expect(try Self.read(mixed).digest == plain.digest)
    #expect(try Self.read(mixed).isFromAnotherAddress == true)
    #expect(try Self.read("\u{FEFF}" + calendar.replacing("\r\n", with: "\n")).digest == plain.digest)
  }

  @Test func `someone who acts for the delegate is no stranger`() throws {
    let calendar = Self.calendar(
      without: ["ATTENDEE"], adding: ["ATTENDEE;PARTSTAT=TENTATIVE;SENT-BY=\"mailto:Assistant@example.net\":MAILTO:ana@example.net"])
    let answer = try Self.read("From: assistant@example.net\nContent-Type: text/calendar\n\n" + calendar)
    #expect(answer.isFromAnotherAddress == false)
    #expect(answer.address == "ana@example.net")
  }

  @Test(arguments: [
    ("", "mail"), ("hello", "mail"), ("From: a@b.example\n\nYes, I come.", "no calendar"),
    ("Content-Type: application/ms-tnef; name=winmail.dat\n\nx", "winmail.dat"),
    ("Content-Type: multipart/mixed\n\nx", "between its parts"), (calendar(nil), "METHOD"), (calendar("REQUEST"), "REQUEST"),
    (calendar("CANCEL"), "CANCEL"),
    (calendar("PUBLISH"), "PUBLISH"), (calendar("ADD"), "ADD"), (calendar("DECLINECOUNTER"), "DECLINECOUNTER"),
    (calendar("NONSENSE"), "METHOD"),
    (calendar(copies: 0), "one event"), (calendar(copies: 2), "one event"),
    (calendar(adding: ["RECURRENCE-ID:20250304T090000Z"]), "one event"),
    (calendar(without: ["UID"]), "UID"), (calendar(without: ["DTSTAMP"]), "DTSTAMP"), (calendar(without: ["ATTENDEE"]), "ATTENDEE"),
    (calendar(adding: ["ATTENDEE;PARTSTAT=DECLINED:mailto:eva@example.net"]), "ATTENDEE"),
    (calendar(without: ["ATTENDEE"], adding: ["ATTENDEE:mailto:ana@example.net"]), "neither"),
    (calendar(without: ["ATTENDEE"], adding: ["ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:ana@example.net"]), "neither"),
    (calendar(without: ["ATTENDEE"], adding: ["ATTENDEE;PARTSTAT=ACCEPTED:tel:+123"]), "ATTENDEE"),
    (calendar() + calendar(), "2 calendars"),
    ("Content-Type: text/calendar; method=COUNTER\n\n" + calendar(), "COUNTER"), ("BEGIN:VCALENDAR", "METHOD"),
  ])
  func `M1 M3 what is no answer is refused with one reason in both languages`(text: String, word: String) throws {
    let refusal = try #require(throws: Refusal.self) { try Self.read(text) }
    #expect(refusal.category == .invalid)
    #expect(refusal.reasons.count == 1)
    #expect(refusal.explanations().first??.contains(word) == true, "\(refusal)")
    #expect(refusal.untranslatedTexts == [])
  }

  @Test(arguments: [
    (["DTSTART;VALUE=DATE:20250304", "DTEND;VALUE=DATE:20250306"], "4–5 March 2025"), (["DTSTART;VALUE=DATE:20250304"], "4 March 2025"),
    (["DTSTART:20250304T150000Z", "DTEND:20250304T170000Z"], "4 March 2025, 09:00-11:00 (America/Guatemala)"),
    (["DTSTART:20250304T030000Z", "DTEND:20250304T050000Z"], "3 March 2025, 21:00-23:00 (America/Guatemala)"),
    (
      ["DTSTART;TZID=Europe/Madrid:20250304T150000", "DTEND;TZID=Europe/Madrid:20250304T163000"],
      "4 March 2025, 15:00-16:30 (Europe/Madrid)"
    ),
    (
      ["DTSTART;TZID=\"Central America Standard Time\":20250304T150000", "DTEND:20250304T220000Z"],
      "4 March 2025, 15:00-16:00 (America/Guatemala)"
    ),
    (["DTSTART:20250304T090000", "DTEND:20250304T100000"], "4 March 2025, 09:00-10:00 (America/Guatemala)"),
    (["DTSTART:20250304T150000Z", "DTEND:20250306T210000Z"], "4–6 March 2025"),
    (["DTSTART:20250304T150000Z", "DTEND:20250305T060000Z"], "4 March 2025"),
    (["DTSTART:20250304T150030Z", "DTEND:20250304T170000Z"], "4 March 2025"), (["DTSTART:20250304T150000Z"], "4 March 2025"),
  ])
  func `a proposed time is understood by the clocks of the meeting, or of the zone that it names`(lines: [String], expected: String) throws
  {
    #expect(try Self.proposed(lines)?.formatted(in: .english) == expected)
  }

  @Test(arguments: [
    [], ["DTSTART;TZID=Atlantis/Capital:20250304T150000"], ["DTSTART:20250304T150000Z", "DTEND:20250304T140000Z"],
  ])
  func `a proposed time that cannot be told is none, and never guessed`(lines: [String]) throws { #expect(try Self.proposed(lines) == nil) }

  @Test func `a proposal in a zone that the message describes is understood by the description`() throws {
    let zone = """
      BEGIN:VTIMEZONE\r\nTZID:Home\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0300\r\nTZOFFSETTO:-0300\r\nEND:STANDARD\r
      END:VTIMEZONE\r\n
      """
    let text = Self.calendar(
      "COUNTER", without: ["DTSTART", "DTEND"], adding: ["DTSTART;TZID=Home:20250304T150000", "DTEND;TZID=Home:20250304T160000"]
    )
    .replacing("BEGIN:VEVENT", with: zone + "BEGIN:VEVENT")
    guard case .proposal(let time) = try Self.read(text).act else {
      Issue.record("it is no proposal")
      return
    }
    #expect(
      time.meant(in: try ZoneName(parsing: "America/Guatemala"))?.formatted(in: .english) == "4 March 2025, 12:00-13:00 (America/Guatemala)"
    )
  }

  @Test func `no answer with octets changed, lost or doubled does more than be refused`() throws {
    var generator = SeededGenerator(seed: 546)
    let mail = Array(("From: ana@example.net\r\nContent-Type: text/calendar; method=COUNTER\r\n\r\n" + Self.calendar("COUNTER")).utf8)
    var refused = 0
    for _ in 0..<2_000 {
      var octets = mail
      for _ in 0...Int.random(in: 0..<4, using: &generator) {
        let place = Int.random(in: octets.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: octets[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: octets.removeSubrange(place..<min(place + 9, octets.count))
        default: octets.insert(contentsOf: octets[place...].prefix(40), at: place)
        }
      }
      do {
        let answer = try IncomingAnswer(reading: octets, named: "x", zones: .system)
        if case .proposal(let time) = answer.act { _ = time.meant(in: nil) }
      } catch {
        refused += 1
      }
    }
    #expect((100..<1_900).contains(refused), "seed \(generator.seed): \(refused)")
  }
}
