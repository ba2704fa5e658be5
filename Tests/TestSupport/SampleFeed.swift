/// The calendar of another office, with what real ones have: a zone of Windows and one of its own, a rule with a moved and a left
/// out time, a cancelled event, whole days without an end, a length in place of an end, sittings, people and an alarm.
package enum SampleFeed {
  /// The file, lines ended as the standard demands.
  package static let text = file(events)

  /// Events in a calendar with the sample's name and zones.
  package static func file(_ events: [String], name: String? = "Agenda migratoria regional") -> String {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Feed//ES"] + (name.map { ["X-WR-CALNAME:\($0)"] } ?? [])
      + ["X-WR-TIMEZONE:America/Panama"] + zone("Central America Standard Time", "-0600") + zone("Hora de la sede", "-0500")
      + events.flatMap { event in
        ["BEGIN:VEVENT", "DTSTAMP:20250110T120000Z"] + event.split(separator: "\n").map { String($0) } + ["END:VEVENT"]
      } + ["END:VCALENDAR"]
    return lines.map { $0 + "\r\n" }.joined()
  }

  private static func zone(_ name: String, _ offset: String) -> [String] {
    [
      "BEGIN:VTIMEZONE", "TZID:\(name)", "BEGIN:STANDARD", "DTSTART:16010101T000000", "TZOFFSETFROM:\(offset)",
      "TZOFFSETTO:\(offset)", "END:STANDARD", "END:VTIMEZONE",
    ]
  }

  /// The events; the first is the workshop.
  package static let events = [
    workshop(sequence: 1, day: "15"),
    """
    UID:serie@feed.example
    RECURRENCE-ID;TZID=America/Guatemala:20250310T100000
    SEQUENCE:2
    DTSTART;TZID=America/Guatemala:20250311T100000
    DTEND;TZID=America/Guatemala:20250311T113000
    SUMMARY:Coordinación mensual de la CRM (cambia de día)
    LOCATION:https://video.example/j/123?pwd=secret
    """,
    """
    UID:serie@feed.example
    DTSTART;TZID=America/Guatemala:20250210T100000
    DURATION:PT1H30M
    RRULE:FREQ=MONTHLY;BYDAY=2MO;COUNT=5
    EXDATE;TZID=America/Guatemala:20250414T100000
    SUMMARY:Coordinación mensual de la CRM
    LOCATION:Zoom
    """,
    """
    UID:anulado@feed.example
    SEQUENCE:3
    DTSTART;VALUE=DATE:20250505
    DTEND;VALUE=DATE:20250508
    SUMMARY:CANCELADA: Foro regional
    LOCATION:Ciudad de Guatemala\\, Guatemala
    STATUS:CANCELLED
    CATEGORIES:CRM
    """,
    """
    UID:sin-fin@feed.example
    DTSTART;VALUE=DATE:20250612
    SUMMARY:Encuentro de enlaces consulares
    LOCATION:Salón Bolívar
    STATUS:TENTATIVE
    """,
    """
    UID:utc@feed.example
    DTSTART:20250620T140000Z
    DTEND:20250620T160000Z
    SUMMARY:Reunión técnica de la CRM
    LOCATION:Ciudad de Panamá\\, Panamá
    """,
    """
    UID:propia@feed.example
    DTSTART;TZID=Hora de la sede:20250625T090000
    DTEND;TZID=Hora de la sede:20250625T100000
    SUMMARY:Seminario de la CRM
    LOCATION:Tegucigalpa\\, Honduras
    """,
    """
    UID:congreso@feed.example
    DTSTART;VALUE=DATE:20250707
    DTEND;VALUE=DATE:20250709
    SUMMARY:Seminario de dos días de la CRM
    LOCATION:Ciudad de México\\, México
    """,
    """
    UID:congreso-1@feed.example
    RELATED-TO:congreso@feed.example
    DTSTART;TZID=America/Mexico_City:20250707T090000
    DTEND;TZID=America/Mexico_City:20250707T120000
    SUMMARY:Sesión 1
    """,
    """
    UID:flotante@feed.example
    DTSTART:20250801T090000
    DTEND:20250801T110000
    SUMMARY:Reunión interna de la CRM
    LOCATION:Belmopán\\, Belice
    """,
  ]

  /// The workshop, with a revision and a day of April 2025.
  package static func workshop(
    sequence: Int, day: String, title: String = "Taller sobre datos migratorios", place: String = "Hotel Central\\, San José\\, Costa Rica",
    status: String = "CONFIRMED", modified: String = "20250110T120000Z"
  ) -> String {
    """
    UID:taller-1@feed.example
    LAST-MODIFIED:\(modified)
    SEQUENCE:\(sequence)
    DTSTART;TZID=Central America Standard Time:202504\(day)T090000
    DTEND;TZID=Central America Standard Time:202504\(day)T130000
    SUMMARY:\(title)
    LOCATION:\(place)
    STATUS:\(status)
    CATEGORIES:CRM
    ORGANIZER;CN="Ana Rojas":mailto:ana.rojas@private.example
    ATTENDEE;CN="Luis Paz";PARTSTAT=ACCEPTED:mailto:luis.paz@private.example
    BEGIN:VALARM
    ACTION:DISPLAY
    TRIGGER:-PT15M
    DESCRIPTION:Recordatorio
    END:VALARM
    """
  }

  /// The sample with another workshop.
  package static func text(workshop: String) -> String { file([workshop] + events.dropFirst()) }

  /// A calendar of holidays.
  package static let holidays = file(
    [
      "UID:h1@feed.example\nDTSTART;VALUE=DATE:20250501\nDTEND;VALUE=DATE:20250502\nSUMMARY:Día del Trabajo\nTRANSP:TRANSPARENT",
      "UID:h2@feed.example\nDTSTART;VALUE=DATE:20250915\nSUMMARY:Día de la Independencia\nRRULE:FREQ=YEARLY\nTRANSP:TRANSPARENT",
    ], name: "Feriados de Costa Rica")
}
