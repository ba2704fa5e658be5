internal import CivilTime
internal import ICalendar
package import Secretariat

/// A calendar as it is kept for review: the events and zones of an iCalendar file, without people (R27, R28).
///
/// Who is invited, alarms and attached data are no part of any fact that is taken over, so they are left out before anything is
/// kept. Unknown properties are kept as they came. Reading the kept text again gives the same calendar.
package struct CalendarFile: Sendable {
  /// The most bytes of a file that are read: 16 MiB, as of a page.
  package static let bytesMaximum = PageText.pageBytesMaximum

  /// The calendars, each with its events and zones only.
  let calendars: [Component]
  /// The text that is kept.
  package let content: String
  /// How many things in the file were against the standard and were forgiven.
  package let forgivenCount: Int

  /// Reads a file, or the calendar in a mail that was saved as one.
  ///
  /// - Throws: A ``Refusal`` with the line for what is no calendar, breaks off, or cannot be read to its end.
  package init(_ bytes: [UInt8]) throws(Refusal) {
    let bytes = try Self.unwrapped(bytes)
    try Self.checkIsCalendar(bytes)
    let reading = CalendarReader(limits: ReadingLimits(fileOctetsMaximum: Self.bytesMaximum, findingsMaximum: 100_000)).read(bytes)
    if let reason = reading.findings.lazy.compactMap(Self.fatal).first { throw reason }
    calendars = reading.calendars.map(Self.withoutPeople)
    var kept: [UInt8] = []
    for calendar in calendars { calendar.write(to: &kept) }
    guard kept.count <= Self.bytesMaximum else { throw Self.tooLarge }
    content = String(decoding: kept, as: UTF8.self)
    forgivenCount = reading.findings.count + reading.findingsLeftOut
  }

  /// What the calendar calls itself (NAME, or X-WR-CALNAME as most programs write it).
  package var name: String? {
    for calendar in calendars {
      if let name = (calendar[.name] ?? calendar[.calendarName])?.text.trimmed, !name.isEmpty { return name }
    }
    return nil
  }

  /// The zone that whoever publishes it lives by (X-WR-TIMEZONE), which says where times in UTC are meant to be read.
  var zoneHint: ZoneName? {
    calendars.lazy.compactMap { $0[.calendarZone].flatMap { try? ZoneName(parsing: $0.text) } }.first
  }

  /// The events, in the order of the file.
  var events: [Component] { calendars.flatMap { $0.parts(.event) } }
  /// The zones that the file describes.
  var zones: [Component] { calendars.flatMap { $0.parts(.zone) } }

  /// The titles, or else the UIDs, of events that say in no way that can be read when they begin; they are no entries.
  package var withoutStart: [String] {
    events.filter { $0[.start] == nil }.map { event in
      let title = event[.summary]?.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
      return String((title.isEmpty ? SingleEvent.identifier(of: event) : title).prefix(200))
    }
  }

  /// Whether the calendar says of itself that it is one of holidays: by its name, or by a category of every event.
  package var isOfHolidays: Bool {
    func saysSo(_ text: String) -> Bool { PhrasePattern.words(of: text).contains(where: Self.holidayWords.contains) }
    if let name, saysSo(name) { return true }
    let events = events
    return !events.isEmpty && events.allSatisfy { $0.all(.categories).flatMap(\.texts).contains { saysSo($0.text) } }
  }

  private static let holidayWords: Set = [
    "holiday", "holidays", "feriado", "feriados", "festivo", "festivos", "festividades", "asueto", "asuetos",
  ]
}

extension CalendarFile {
  private static let peopleNames: Set = ["ATTENDEE", "ORGANIZER", "CONTACT", "REQUEST-STATUS", "CALENDAR-ADDRESS"]

  /// A calendar with its events and zones, which have lost what is said of people.
  private static func withoutPeople(_ calendar: Component) -> Component {
    var kept = calendar
    kept.properties.removeAll { isLeftOut($0) }
    kept.parts = calendar.parts.filter { [.event, .zone].contains($0.name) }.map { part in
      guard part.name == .event else { return part }
      var event = part
      event.properties.removeAll { isLeftOut($0) }
      event.parts = []
      return event
    }
    return kept
  }

  private static func isLeftOut(_ property: Property) -> Bool {
    if case .binary = property.value { return true }
    return peopleNames.contains(property.name.text)
  }
}

extension CalendarFile {
  /// The calendar of a mail; any other file as it is.
  private static func unwrapped(_ bytes: [UInt8]) throws(Refusal) -> [UInt8] {
    guard bytes.count <= bytesMaximum, CalendarLetter.isMail(bytes) else { return bytes }
    do throws(CalendarLetter.Failure) {
      return try CalendarLetter(mail: bytes).calendar
    } catch {
      throw .invalid(
        given: "a mail", because: error.because,
        remedy: BilingualText(
          english: "Save the calendar that the mail brings as a file (.ics) with your mail program.",
          spanish: "Guarde como archivo (.ics) el calendario que trae el correo, con su programa de correo."))
    }
  }

  /// Refuses what is plainly something else, before a tolerant reader looks for a calendar in it.
  private static func checkIsCalendar(_ bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= bytesMaximum else {
      throw tooLarge
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .invalid(
        given: "UTF-16",
        because: BilingualText(english: "the file is encoded in UTF-16", spanish: "el archivo está codificado en UTF-16"),
        remedy: BilingualText(english: "Save it as UTF-8.", spanish: "Guárdelo en UTF-8."))
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let position = bytes[start...].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    guard let position else {
      throw .invalid(
        given: "an empty file", because: BilingualText(english: "the file is empty", spanish: "el archivo está vacío"),
        remedy: Self.download)
    }
    if bytes[position] == 0x3C {
      let line = 1 + bytes[..<position].count { $0 == 0x0A }
      throw .invalid(
        given: "line \(line)",
        because: BilingualText(
          english: "line \(line) begins a web page, not a calendar; a page that asks for a password is often saved in place of one",
          spanish: "la línea \(line) es el comienzo de una página web, no de un calendario; a menudo se guarda en su lugar una página"
            + " que pide la contraseña"), remedy: Self.download)
    }
    if let zero = bytes.firstIndex(of: 0) {
      let line = 1 + bytes[..<zero].count { $0 == 0x0A }
      throw .invalid(
        given: "line \(line)",
        because: BilingualText(
          english: "line \(line) holds the control character 0; this is a binary file, not a calendar",
          spanish: "la línea \(line) contiene el carácter de control 0; es un archivo binario, no un calendario"), remedy: Self.download)
    }
  }

  /// Why nothing is taken over from a file with such a fault; `nil` for a fault that is forgiven.
  ///
  /// From half a file half the events would seem to have vanished, so that one that breaks off is refused as a whole.
  private static func fatal(_ finding: Finding) -> Refusal? {
    let subject = finding.subject ?? ""
    let explanation: BilingualText
    switch finding.kind {
    case .emptyFile, .noCalendar:
      explanation = BilingualText(
        english: "the file holds no calendar: no line is BEGIN:VCALENDAR",
        spanish: "el archivo no contiene ningún calendario: ninguna línea es BEGIN:VCALENDAR")
    case .notEnded where subject == ComponentName.calendar.text:
      explanation = BilingualText(
        english: "the file breaks off: the calendar that begins at line \(finding.line) has no END:VCALENDAR",
        spanish: "el archivo está cortado: el calendario que comienza en la línea \(finding.line) no tiene END:VCALENDAR")
    case .nestedTooDeep:
      explanation = BilingualText(
        english: "from line \(finding.line) on components are nested deeper than any calendar has them",
        spanish: "desde la línea \(finding.line) hay componentes anidados a mayor profundidad que en cualquier calendario")
    case .lineBeyondLimit, .fileBeyondLimit:
      explanation = BilingualText(
        english: "line \(finding.line) is longer than is read", spanish: "la línea \(finding.line) es más larga de lo que se lee")
    default: return nil
    }
    return .invalid(given: finding.line > 0 ? "line \(finding.line)" : "the file", because: explanation, remedy: download)
  }

  private static let tooLarge = Refusal.invalid(
    given: "the file",
    because: BilingualText(
      english: "the file is larger than 16 MiB, the most that is read of a calendar",
      spanish: "el archivo pasa de 16 MiB, lo máximo que se lee de un calendario"),
    remedy: BilingualText(
      english: "Export fewer years, or one calendar at a time.", spanish: "Exporte menos años, o un calendario a la vez."))

  private static let download = BilingualText(
    english: "Download the calendar again; a calendar begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.",
    spanish: "Descargue el calendario de nuevo; un calendario comienza con BEGIN:VCALENDAR y termina con END:VCALENDAR.")
}
