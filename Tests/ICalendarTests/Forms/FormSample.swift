@testable import ICalendar

/// A calendar with one of nearly everything, for the files that a person reads.
enum FormSample {
  static var calendar: Component {
    get throws {
      let reading = CalendarReader().read(Array((lines.joined(separator: "\r\n") + "\r\n").utf8))
      struct Unreadable: Error { let findings: [Finding] }
      guard reading.findings.allSatisfy({ $0.kind == .longLine }), let calendar = reading.calendars.first else {
        throw Unreadable(findings: reading.findings)
      }
      return calendar
    }
  }

  private static let lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Meetings//EN", "METHOD:REQUEST", "UID:calendar@example.org",
    "NAME;LANGUAGE=es:Reuniones",
    "COLOR:navy", "BEGIN:VTIMEZONE", "TZID:Sede", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:-0500", "TZOFFSETTO:-0500",
    "TZNAME:EST", "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT", "UID:plenary@example.org", "DTSTAMP:20240901T120000Z",
    "LAST-MODIFIED:20240901T120000Z", "CREATED:20240801T090000Z", "SEQUENCE:2", "SUMMARY;LANGUAGE=es:Plenaria\\, “uno”",
    "DESCRIPTION;LANGUAGE=es:Orden del día:\\n1. Apertura\\; 2. <Cierre>", "LOCATION;LANGUAGE=es:Sala A\\, Ciudad de Panamá",
    "GEO:8.982379;-79.519870", "DTSTART;TZID=America/Panama:20241205T090000", "DTEND;TZID=America/Panama:20241205T123000",
    "RRULE:FREQ=WEEKLY;UNTIL=20241226T140000Z;BYDAY=TH", "EXDATE;TZID=America/Panama:20241219T090000",
    "RDATE;TZID=America/Panama:20241220T090000",
    "STATUS:CONFIRMED", "TRANSP:OPAQUE", "CLASS:PUBLIC", "PRIORITY:1", "CATEGORIES;LANGUAGE=es:Plenaria,Oficial",
    "URL:https://example.org/plenary", "ATTACH;FMTTYPE=application/pdf;FILENAME=\"agenda.pdf\":https://example.org/agenda.pdf",
    "LINK;VALUE=URI;LINKREL=describedby;LABEL=\"Página\":https://example.org/about",
    "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=\"Vídeo\":https://video.example.org/1",
    "RELATED-TO;RELTYPE=PARENT:conference@example.org",
    "ORGANIZER;CN=\"Secretaría\":mailto:office@example.org",
    "ATTENDEE;CN=\"Ana Pérez\";CUTYPE=INDIVIDUAL;ROLE=CHAIR;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:ana@example.org",
    "ATTENDEE;CN=\"Ben\";ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;X-DELEGATION=BZ:mailto:ben@example.org",
    "REQUEST-STATUS:2.0;Success", "X-ODD;X-A=1,2:a\\,b;c", "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15M", "DESCRIPTION:Pronto",
    "END:VALARM",
    "END:VEVENT", "BEGIN:VEVENT", "UID:plenary@example.org", "DTSTAMP:20240901T120000Z", "LAST-MODIFIED:20240901T120000Z",
    "CREATED:20240801T090000Z", "SEQUENCE:2", "RECURRENCE-ID;TZID=America/Panama:20241212T090000", "SUMMARY;LANGUAGE=es:Plenaria\\, “dos”",
    "DTSTART;TZID=America/Panama:20241212T100000", "DTEND;TZID=America/Panama:20241212T110000", "STATUS:TENTATIVE", "TRANSP:OPAQUE",
    "CLASS:PUBLIC", "PRIORITY:1", "RELATED-TO;RELTYPE=PARENT:conference@example.org",
    "ORGANIZER;CN=\"Secretaría\":mailto:office@example.org",
    "END:VEVENT", "BEGIN:VEVENT", "UID:conference@example.org", "DTSTAMP:20240901T120000Z", "SUMMARY:Conferencia",
    "DTSTART;VALUE=DATE:20241205",
    "DTEND;VALUE=DATE:20241228", "TRANSP:TRANSPARENT", "END:VEVENT", "BEGIN:VEVENT", "UID:breakfast@example.org",
    "DTSTAMP:20240901T120000Z",
    "SUMMARY:Desayuno", "DTSTART;TZID=Sede:20241205T080000", "DURATION:PT45M", "END:VEVENT", "BEGIN:VTODO", "UID:paper@example.org",
    "DTSTAMP:20240901T120000Z", "SUMMARY:Enviar el documento", "DUE:20241201T120000Z", "PERCENT-COMPLETE:40", "STATUS:IN-PROCESS",
    "END:VTODO",
    "BEGIN:VJOURNAL", "UID:notes@example.org", "DTSTAMP:20240901T120000Z", "SUMMARY:Notas", "END:VJOURNAL", "END:VCALENDAR",
  ]
}
