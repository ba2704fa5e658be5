@testable import ICalendar

/// Calendars about which there is nothing to remark, and what becomes of them when a line is changed.
///
/// Their lines are kept as they stand in the file, with a line feed between them; a file has CR LF.
struct ValidationSample: Sendable {
  /// A change of the text or of the octets.
  enum Edit: Sendable {
    /// Puts a text in place of the first place where another stands.
    case put(String, for: String)
    /// Puts a text in place of another wherever it stands.
    case putAll(String, for: String)
    /// Puts lines behind the first line that begins with a text.
    case add(String, after: String)
    /// Takes out the first line that begins with a text.
    case drop(String)
    /// Changes the octets of the finished file.
    case octets(@Sendable ([UInt8]) -> [UInt8])
  }

  var text: String

  /// The octets of the file after changes; `nil` when one of them finds nothing to change.
  func octets(_ edits: [Edit]) -> [UInt8]? {
    var text = text
    var last: [@Sendable ([UInt8]) -> [UInt8]] = []
    for edit in edits {
      switch edit {
      case .put(let new, let old):
        guard let place = text.range(of: old) else { return nil }
        text.replaceSubrange(place, with: new)
      case .putAll(let new, let old):
        guard text.range(of: old) != nil else { return nil }
        var rest = text[...]
        var changed = ""
        while let place = rest.range(of: old) {
          changed += rest[..<place.lowerBound] + new
          rest = rest[place.upperBound...]
        }
        text = changed + rest
      case .add(let lines, let beginning):
        var all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let place = all.firstIndex(where: { $0.hasPrefix(beginning) }) else { return nil }
        all.insert(lines, at: place + 1)
        text = all.joined(separator: "\n")
      case .drop(let beginning):
        var all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let place = all.firstIndex(where: { $0.hasPrefix(beginning) }) else { return nil }
        all.remove(at: place)
        text = all.joined(separator: "\n")
      case .octets(let change): last.append(change)
      }
    }
    var octets: [UInt8] = []
    for octet in text.utf8 { octets += octet == 0x0A ? [0x0D, 0x0A] : [octet] }
    return last.reduce(octets) { $1($0) }
  }

  /// A feed: days, hours in two zones, a weekly series with one changed time, one meeting that was cancelled.
  static let feed = ValidationSample(
    text: """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Example//Tests//EN
      CALSCALE:GREGORIAN
      METHOD:PUBLISH
      NAME:Meetings
      X-WR-CALNAME:Meetings
      REFRESH-INTERVAL;VALUE=DURATION:PT12H
      X-PUBLISHED-TTL:PT12H
      BEGIN:VTIMEZONE
      TZID:Europe/Madrid
      BEGIN:DAYLIGHT
      DTSTART:19970330T020000
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      TZNAME:CEST
      END:DAYLIGHT
      BEGIN:STANDARD
      DTSTART:19971026T030000
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      TZNAME:CET
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VTIMEZONE
      TZID:America/Panama
      BEGIN:STANDARD
      DTSTART:19960101T000000
      TZOFFSETFROM:-0500
      TZOFFSETTO:-0500
      TZNAME:EST
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:days@example.org
      DTSTAMP:20250110T120000Z
      CREATED:20250109T120000Z
      DTSTART;VALUE=DATE:20250610
      DTEND;VALUE=DATE:20250612
      SEQUENCE:1
      SUMMARY:Annual conference
      LOCATION:San José\\, Costa Rica
      STATUS:CONFIRMED
      ORGANIZER;CN="Secretariat, RCM":mailto:office@example.org
      CATEGORIES:Conference,Region
      DESCRIPTION:Agenda: adoption of the programme\\; the next chair is introd
       uced by the outgoing one.
      URL:https://example.org/meetings/2025
      PRIORITY:5
      TRANSP:TRANSPARENT
      END:VEVENT
      BEGIN:VEVENT
      UID:hours@example.org
      DTSTAMP:20250110T120000Z
      DTSTART;TZID=America/Panama:20250715T090000
      DTEND;TZID=America/Panama:20250715T170000
      SUMMARY:Working group
      STATUS:TENTATIVE
      ORGANIZER:mailto:office@example.org
      END:VEVENT
      BEGIN:VEVENT
      UID:series@example.org
      DTSTAMP:20250110T120000Z
      DTSTART;TZID=Europe/Madrid:20250304T100000
      DTEND;TZID=Europe/Madrid:20250304T110000
      RRULE:FREQ=WEEKLY;UNTIL=20250429T080000Z
      EXDATE;TZID=Europe/Madrid:20250311T100000
      SUMMARY:Weekly call
      ORGANIZER:mailto:office@example.org
      END:VEVENT
      BEGIN:VEVENT
      UID:series@example.org
      RECURRENCE-ID;TZID=Europe/Madrid:20250318T100000
      DTSTAMP:20250110T120000Z
      DTSTART;TZID=Europe/Madrid:20250319T100000
      DTEND;TZID=Europe/Madrid:20250319T110000
      SUMMARY:Weekly call\\, a day later
      ORGANIZER:mailto:office@example.org
      END:VEVENT
      BEGIN:VEVENT
      UID:cancelled@example.org
      DTSTAMP:20250110T120000Z
      DTSTART:20250901T150000Z
      DTEND:20250901T160000Z
      SEQUENCE:2
      SUMMARY:Cancelled: preparatory call
      STATUS:CANCELLED
      ORGANIZER:mailto:office@example.org
      END:VEVENT
      END:VCALENDAR

      """)

  /// An invitation.
  static let request = ValidationSample(
    text: """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Example//Tests//EN
      METHOD:REQUEST
      BEGIN:VEVENT
      UID:invitation@example.org
      DTSTAMP:20250110T120000Z
      DTSTART:20250901T150000Z
      DTEND:20250901T160000Z
      SEQUENCE:0
      SUMMARY:Preparatory call
      STATUS:CONFIRMED
      ORGANIZER;CN="Office":mailto:office@example.org
      ATTENDEE;ROLE=CHAIR;PARTSTAT=ACCEPTED:mailto:ana@example.org
      ATTENDEE;RSVP=TRUE;CUTYPE=INDIVIDUAL:mailto:luis@example.org
      BEGIN:VALARM
      ACTION:DISPLAY
      TRIGGER:-PT15M
      REPEAT:2
      DURATION:PT5M
      DESCRIPTION:Soon
      END:VALARM
      END:VEVENT
      END:VCALENDAR

      """)

  /// One of every other component.
  static let others = ValidationSample(
    text: """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Example//Tests//EN
      BEGIN:VTODO
      UID:task@example.org
      DTSTAMP:20250110T120000Z
      DTSTART:20250901T150000Z
      DUE:20250902T150000Z
      SUMMARY:Circulate the agenda
      STATUS:IN-PROCESS
      PERCENT-COMPLETE:40
      END:VTODO
      BEGIN:VJOURNAL
      UID:journal@example.org
      DTSTAMP:20250110T120000Z
      DTSTART;VALUE=DATE:20250901
      SUMMARY:Minutes
      STATUS:DRAFT
      DESCRIPTION:First part
      DESCRIPTION:Second part
      END:VJOURNAL
      BEGIN:VFREEBUSY
      UID:busy@example.org
      DTSTAMP:20250110T120000Z
      DTSTART:20250901T000000Z
      DTEND:20250902T000000Z
      FREEBUSY;FBTYPE=BUSY:20250901T150000Z/PT1H
      END:VFREEBUSY
      BEGIN:VAVAILABILITY
      UID:available@example.org
      DTSTAMP:20250110T120000Z
      DTSTART:20250901T000000Z
      DURATION:P7D
      BUSYTYPE:BUSY-UNAVAILABLE
      BEGIN:AVAILABLE
      UID:hours@example.org
      DTSTAMP:20250110T120000Z
      DTSTART:20250901T150000Z
      DTEND:20250901T230000Z
      RRULE:FREQ=DAILY;COUNT=5
      END:AVAILABLE
      END:VAVAILABILITY
      BEGIN:VEVENT
      UID:event@example.org
      DTSTAMP:20250110T120000Z
      DTSTART:20250901T150000Z
      DTEND:20250901T160000Z
      SUMMARY:With people and a place
      CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example.org/1
      LINK;VALUE=URI;LINKREL=latest-version:https://example.org/1
      BEGIN:PARTICIPANT
      UID:participant@example.org
      PARTICIPANT-TYPE:SPEAKER
      CALENDAR-ADDRESS:mailto:ana@example.org
      END:PARTICIPANT
      BEGIN:VLOCATION
      UID:place@example.org
      NAME:Great hall
      LOCATION-TYPE:auditorium
      END:VLOCATION
      BEGIN:VALARM
      ACTION:EMAIL
      TRIGGER;VALUE=DATE-TIME:20250901T140000Z
      SUMMARY:Soon
      DESCRIPTION:The meeting begins soon.
      ATTENDEE:mailto:ana@example.org
      END:VALARM
      END:VEVENT
      END:VCALENDAR

      """)
}

extension String {
  /// Where a text stands first.
  fileprivate func range(of text: String) -> Range<String.Index>? { self[...].range(of: text) }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
