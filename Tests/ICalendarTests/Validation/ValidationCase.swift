import Testing

@testable import ICalendar

/// A calendar that was good before it was changed, and the remark that the change must bring.
struct ValidationCase: Sendable, CustomTestStringConvertible {
  let kind: Finding.Kind
  let sample: ValidationSample
  let edits: [ValidationSample.Edit]

  private init(_ kind: Finding.Kind, _ edits: ValidationSample.Edit..., in sample: ValidationSample = .feed) {
    self.kind = kind
    self.sample = sample
    self.edits = edits
  }

  var testDescription: String { "\(kind.rawValue): \(edits)" }

  private static func lineFeeds(_ octets: [UInt8]) -> [UInt8] { octets.filter { $0 != 0x0D } }
  private static func split(_ octets: [UInt8], behind byte: UInt8, by fold: String) -> [UInt8] {
    guard let place = octets.firstIndex(of: byte) else { return octets }
    return Array(octets[...place]) + Array(fold.utf8) + Array(octets[(place + 1)...])
  }

  /// Of files and lines.
  static let ofLines = [
    ValidationCase(.emptyFile, .octets { _ in [] }),
    ValidationCase(.byteOrderMark, .octets { [0xEF, 0xBB, 0xBF] + $0 }),
    ValidationCase(.lineFeedOnly, .octets(lineFeeds)),
    ValidationCase(.lastLineOpen, .octets { Array($0.dropLast(2)) }),
    ValidationCase(.blankLine, .put("END:VEVENT\n\n", for: "END:VEVENT\n")),
    ValidationCase(.blankFold, .put("PRIORITY:5\n  \n", for: "PRIORITY:5\n")),
    ValidationCase(.longLine, .put("introduced", for: "introd\n uced")),
    ValidationCase(.foldInsideCharacter, .octets { split($0, behind: 0xC3, by: "\r\n ") }),
    ValidationCase(.controlCharacter, .put("SUMMARY:Working\u{7} group", for: "SUMMARY:Working group")),
    ValidationCase(.controlCharacter, .put("SUMMARY:Working\u{0} group", for: "SUMMARY:Working group")),
    ValidationCase(
      .controlCharacter, .octets { octets in octets.map { $0 == 0x26 ? 0x0D : $0 } }, .put("Working&group", for: "Working group")),
    ValidationCase(.notUTF8, .octets { octets in octets.filter { $0 != 0xC3 } }),
    ValidationCase(.malformedLine, .put("introd\nuced", for: "introd\n uced")),
    ValidationCase(.malformedParameter, .put("DTEND;VALUE:20250612", for: "DTEND;VALUE=DATE:20250612")),
    ValidationCase(.parameterNotQuoted, .put("CN=Secretariat, RCM:", for: "CN=\"Secretariat, RCM\":")),
    ValidationCase(.quotationInParameter, .put("CN=The \"Secretariat\" RCM:", for: "CN=\"Secretariat, RCM\":")),
    ValidationCase(.repeatedParameter, .put("SUMMARY;LANGUAGE=en;LANGUAGE=en:Working", for: "SUMMARY:Working")),
    ValidationCase(
      .tooManyParameters, .put("SUMMARY" + (0..<300).map { ";X-\($0)=1" }.joined(separator: "\n ") + ":Working", for: "SUMMARY:Working")),
    ValidationCase(.noCalendar, .octets { _ in Array("hello\r\n".utf8) }),
    ValidationCase(.fragment, .put("", for: "BEGIN:VCALENDAR\n"), .octets { Array($0.drop { $0 != 0x42 }) }),
    ValidationCase(.outsideComponent, .put("SUMMARY:x\nBEGIN:VCALENDAR", for: "BEGIN:VCALENDAR")),
    ValidationCase(.endWithoutBegin, .put("END:VEVENT\nEND:VALARM\n", for: "END:VEVENT\n")),
    ValidationCase(.notEnded, .drop("END:VEVENT")),
    ValidationCase(.notEnded, .put("X-END-IT:1", for: "END:VCALENDAR")),
    ValidationCase(.nestedTooDeep, .octets { _ in Array(String(repeating: "BEGIN:X-A\r\n", count: 100).utf8) }),
  ]

  /// Of values.
  static let ofValues = [
    ValidationCase(.unreadableValue, .put("SEQUENCE:three", for: "SEQUENCE:1")),
    ValidationCase(.unreadableValue, .put(":20250735T090000", for: ":20250715T090000")),
    ValidationCase(.typeMissing, .put("REFRESH-INTERVAL:", for: "REFRESH-INTERVAL;VALUE=DURATION:")),
    ValidationCase(.wrongType, .put("SEQUENCE;VALUE=DATE:1", for: "SEQUENCE:1")),
    ValidationCase(.blanksAroundValue, .put("SEQUENCE: 1", for: "SEQUENCE:1")),
    ValidationCase(.emptyValue, .put("CATEGORIES:Conference,,Region", for: "CATEGORIES:Conference,Region")),
    ValidationCase(.bareSeparator, .put("San José, Costa", for: "San José\\, Costa")),
    ValidationCase(.bareSeparator, .put("programme; the", for: "programme\\; the")),
    ValidationCase(.unknownEscape, .put("Working\\tgroup", for: "Working group")),
    ValidationCase(.unknownWord, .put("STATUS:PERHAPS", for: "STATUS:TENTATIVE")),
    ValidationCase(.misspelledWord, .put("STATUS:CANCELED", for: "STATUS:CANCELLED")),
    ValidationCase(.addressWithoutScheme, .put("ORGANIZER:office@", for: "ORGANIZER:mailto:office@")),
    ValidationCase(.characterInAddress, .put("org/all meetings/", for: "org/meetings/")),
    ValidationCase(.outOfRange, .put("PRIORITY:50", for: "PRIORITY:5")),
    ValidationCase(.dateWithoutType, .put("DTSTART:20250610", for: "DTSTART;VALUE=DATE:20250610")),
    ValidationCase(.timeWithDateType, .put("DTSTART;VALUE=DATE:20250901T150000Z", for: "DTSTART:20250901T150000Z")),
    ValidationCase(.extendedDate, .put("DTSTART:2025-09-01T15:00:00Z", for: "DTSTART:20250901T150000Z")),
    ValidationCase(.localWhereUTC, .put("DTSTAMP:20250110T120000\n", for: "DTSTAMP:20250110T120000Z\n")),
    ValidationCase(.localWhereUTC, .put("CREATED;TZID=America/Panama:20250109T120000\n", for: "CREATED:20250109T120000Z\n")),
    ValidationCase(.zoneBesideDate, .put("DTSTART;TZID=Europe/Madrid;VALUE=DATE", for: "DTSTART;VALUE=DATE")),
    ValidationCase(.zoneBesideUTC, .put("20250715T090000Z\n", for: "20250715T090000\n")),
    ValidationCase(.negativeDuration, .put("DURATION:-P7D", for: "DURATION:P7D"), in: .others),
    ValidationCase(.untidyRule, .put("RRULE:FREQ=WEEKLY;COUNT=9;UNTIL", for: "RRULE:FREQ=WEEKLY;UNTIL")),
  ]

  /// Of calendars, and of what stands where.
  static let ofComponents = [
    ValidationCase(.severalCalendars, .octets { $0 + $0 }),
    ValidationCase(.noComponent, .octets { _ in Array("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n".utf8) }),
    ValidationCase(.wrongVersion, .put("VERSION:1.0", for: "VERSION:2.0")),
    ValidationCase(.notGregorian, .put("CALSCALE:CHINESE", for: "CALSCALE:GREGORIAN")),
    ValidationCase(.namesDiffer, .put("NAME:Sessions", for: "NAME:Meetings")),
    ValidationCase(.nameNotSeen, .drop("X-WR-CALNAME")),
    ValidationCase(.refreshDiffers, .put("TTL:PT1H", for: "TTL:PT12H")),
    ValidationCase(.missingProperty, .drop("UID:hours")),
    ValidationCase(.missingProperty, .drop("DTSTAMP")),
    ValidationCase(.missingProperty, .drop("VERSION")),
    ValidationCase(.missingProperty, .drop("PRODID")),
    ValidationCase(.missingProperty, .drop("TZOFFSETFROM")),
    ValidationCase(.missingProperty, .drop("PARTICIPANT-TYPE"), in: .others),
    ValidationCase(.repeatedProperty, .add("SUMMARY:Another", after: "SUMMARY:Working")),
    ValidationCase(.misplacedProperty, .add("COMPLETED:20250101T000000Z", after: "UID:days")),
    ValidationCase(.exclusiveProperties, .add("DURATION:P2D", after: "DTEND;VALUE=DATE")),
    ValidationCase(.exclusiveProperties, .put("DURATION:P1D\nDUE", for: "DUE"), in: .others),
    ValidationCase(.neededTogether, .drop("REPEAT"), in: .request),
    ValidationCase(.neededTogether, .drop("DURATION"), in: .request),
    ValidationCase(.misplacedComponent, .add("BEGIN:VALARM\nACTION:AUDIO\nTRIGGER:PT0S\nEND:VALARM", after: "VERSION")),
    ValidationCase(.unknownComponent, .add("BEGIN:VSURVEY\nUID:x\nEND:VSURVEY", after: "VERSION")),
    ValidationCase(.unknownProperty, .add("SUMARY:Working group", after: "UID:hours")),
    ValidationCase(.extensionWithoutVendor, .add("X-EVIL:1", after: "UID:days")),
    ValidationCase(.unknownExtension, .add("X-EXAMPLE-KIND:1", after: "UID:days")),
    ValidationCase(.obsoleteProperty, .add("EXRULE:FREQ=MONTHLY;COUNT=2", after: "RRULE:FREQ=WEEKLY")),
    ValidationCase(.misplacedParameter, .put("ORGANIZER;PARTSTAT=ACCEPTED:", for: "ORGANIZER:")),
    ValidationCase(.misplacedParameter, .put("ORGANIZER;RSVP=TRUE:", for: "ORGANIZER:")),
    ValidationCase(.unusualWord, .put("ROLE=BOSS", for: "ROLE=CHAIR"), in: .request),
    ValidationCase(.unusualWord, .add("CLASS:SECRET", after: "UID:days")),
    ValidationCase(.unusualWord, .put("ACTION:SHOUT", for: "ACTION:DISPLAY"), in: .request),
  ]

  /// Of identity, people and states.
  static let ofIdentity = [
    ValidationCase(.emptyIdentifier, .put("UID:\n", for: "UID:days@example.org\n")),
    ValidationCase(.emptyIdentifier, .put("PRODID:\n", for: "PRODID:-//Example//Tests//EN\n")),
    ValidationCase(.longIdentifier, .put("UID:" + String(repeating: "x\n ", count: 300) + "x\n", for: "UID:days@example.org\n")),
    ValidationCase(.repeatedIdentifier, .put("UID:days@", for: "UID:hours@")),
    ValidationCase(.repeatedIdentifier, .drop("RECURRENCE-ID")),
    ValidationCase(.attendeesWithoutOrganizer, .add("ATTENDEE:mailto:ana@example.org", after: "UID:event"), in: .others),
    ValidationCase(.repeatedAttendee, .put("mailto:ana@", for: "mailto:luis@"), in: .request),
    ValidationCase(.statusOfOther, .put("STATUS:DRAFT", for: "STATUS:CONFIRMED")),
    ValidationCase(.statusOfOther, .put("STATUS:CONFIRMED", for: "STATUS:IN-PROCESS"), in: .others),
    ValidationCase(.cancelledWithoutSequence, .drop("SEQUENCE:2")),
  ]

  /// Of times and of how something comes again.
  static let ofTimes = [
    ValidationCase(.endNotAfterStart, .put("20250715T070000", for: "20250715T170000")),
    ValidationCase(.endNotAfterStart, .put("20250715T090000", for: "20250715T170000")),
    ValidationCase(.endNotAfterStart, .put("DTEND;VALUE=DATE:20250610", for: "DTEND;VALUE=DATE:20250612")),
    // Ten in Madrid is before nine in Panama, whatever the clocks show.
    ValidationCase(.endNotAfterStart, .put("DTEND;TZID=Europe/Madrid:20250715T100000", for: "DTEND;TZID=America/Panama:20250715T170000")),
    ValidationCase(.endNotAfterStart, .put("DUE:20250801", for: "DUE:20250902"), in: .others),
    ValidationCase(.endOfOtherType, .put("DTEND:20250612T000000Z", for: "DTEND;VALUE=DATE:20250612")),
    ValidationCase(.endOnOtherClock, .put("DTEND:20250901T160000\n", for: "DTEND:20250901T160000Z\n")),
    ValidationCase(.noEnd, .drop("DTEND:20250901T160000Z")),
    ValidationCase(
      .midnights,
      .put("DTSTART:20250610T000000Z\nDTEND:20250612T000000Z", for: "DTSTART;VALUE=DATE:20250610\nDTEND;VALUE=DATE:20250612")),
    ValidationCase(
      .floatingTime, .put("DTSTART:20250901T150000\nDTEND:20250901T160000\n", for: "DTSTART:20250901T150000Z\nDTEND:20250901T160000Z\n")),
    ValidationCase(.clockDurationOfDays, .put("DURATION:PT48H", for: "DTEND;VALUE=DATE:20250612")),
    ValidationCase(.busyTimeNotUTC, .put("20250901T150000/PT1H", for: "20250901T150000Z/PT1H"), in: .others),
    ValidationCase(.triggerNotUTC, .put("20250901T140000\n", for: "20250901T140000Z\n"), in: .others),
    ValidationCase(.untilForm, .put("UNTIL=20250429T100000", for: "UNTIL=20250429T080000Z")),
    ValidationCase(.untilForm, .put("UNTIL=20250429", for: "UNTIL=20250429T080000Z")),
    ValidationCase(.severalRules, .add("RRULE:FREQ=MONTHLY;COUNT=2", after: "RRULE:FREQ=WEEKLY")),
    ValidationCase(.startNotInRule, .put("FREQ=WEEKLY;BYDAY=FR", for: "FREQ=WEEKLY")),
    ValidationCase(.dateOfOtherType, .put("EXDATE;VALUE=DATE:20250311\n", for: "EXDATE;TZID=Europe/Madrid:20250311T100000\n")),
    ValidationCase(
      .dateOfOtherType, .put("RECURRENCE-ID;VALUE=DATE:20250318\n", for: "RECURRENCE-ID;TZID=Europe/Madrid:20250318T100000\n")),
    ValidationCase(.dateOnOtherClock, .put("EXDATE:20250311T090000Z\n", for: "EXDATE;TZID=Europe/Madrid:20250311T100000\n")),
    ValidationCase(.dateOnOtherClock, .put("RECURRENCE-ID:20250318T090000Z\n", for: "RECURRENCE-ID;TZID=Europe/Madrid:20250318T100000\n")),
    ValidationCase(.datesWithoutRule, .add("RDATE:20250908T150000Z", after: "DTEND:20250901T160000Z")),
    ValidationCase(
      .overrideBeforeMaster, .drop("RECURRENCE-ID"), .drop("RRULE:FREQ=WEEKLY"),
      .add("RECURRENCE-ID;TZID=Europe/Madrid:20250318T100000", after: "UID:series")),
    ValidationCase(.dateAfterUntil, .add("RDATE;TZID=Europe/Madrid:20250506T100000", after: "RRULE:FREQ=WEEKLY")),
    ValidationCase(.severalPlaces, .put("RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU;UNTIL", for: "RRULE:FREQ=WEEKLY;UNTIL")),
    ValidationCase(.overrideWithoutMaster, .put("UID:other@", for: "UID:series@")),
    ValidationCase(.ruleInOverride, .add("RRULE:FREQ=WEEKLY;COUNT=2", after: "RECURRENCE-ID")),
  ]

  /// Of zones.
  static let ofZones = [
    ValidationCase(.zoneMissing, .put("TZID=America/Bogota:20250715T090000", for: "TZID=America/Panama:20250715T090000")),
    ValidationCase(
      .zoneRepeated,
      .add(
        "BEGIN:VTIMEZONE\nTZID:Europe/Madrid\nBEGIN:STANDARD\nDTSTART:19960101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE",
        after: "END:VTIMEZONE")),
    ValidationCase(
      .zoneAfterUse,
      .put(
        "",
        for:
          "BEGIN:VTIMEZONE\nTZID:America/Panama\nBEGIN:STANDARD\nDTSTART:19960101T000000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0500\nTZNAME:EST\nEND:STANDARD\nEND:VTIMEZONE\n"
      ),
      .put(
        "BEGIN:VTIMEZONE\nTZID:America/Panama\nBEGIN:STANDARD\nDTSTART:19960101T000000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0500\nEND:STANDARD\nEND:VTIMEZONE\nEND:VCALENDAR",
        for: "END:VCALENDAR")),
    ValidationCase(
      .zoneUnused,
      .putAll(
        "DTSTART:20250715T140000Z\nDTEND:20250715T220000Z",
        for: "DTSTART;TZID=America/Panama:20250715T090000\nDTEND;TZID=America/Panama:20250715T170000")),
    ValidationCase(.zoneNameUnknown, .putAll("Panama City", for: "America/Panama")),
    ValidationCase(.zoneNameWithSlash, .putAll("/example.org/America/Panama", for: "America/Panama")),
    ValidationCase(
      .zoneWithoutObservance,
      .put(
        "TZID:America/Panama\n",
        for:
          "TZID:America/Panama\nBEGIN:STANDARD\nDTSTART:19960101T000000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0500\nTZNAME:EST\nEND:STANDARD\n")),
    ValidationCase(.zoneStartNotLocal, .put("DTSTART:19960101T050000Z", for: "DTSTART:19960101T000000")),
    ValidationCase(.zoneOffsetWrong, .put("TZOFFSETTO:-0400", for: "TZOFFSETTO:-0500")),
    ValidationCase(.zoneOffsetWrong, .put("BYMONTH=4;BYDAY=-1SU", for: "BYMONTH=3;BYDAY=-1SU")),
    ValidationCase(.zoneBeginsLate, .put("DTSTART:20260101T000000", for: "DTSTART:19960101T000000")),
    ValidationCase(.zoneDates, .add("RDATE:19980101T000000", after: "DTSTART:19960101")),
    ValidationCase(.zoneRuleWithoutChange, .add("RRULE:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1", after: "DTSTART:19960101")),
    ValidationCase(.zoneRuleShape, .put("FREQ=MONTHLY;INTERVAL=12;BYDAY=-1SU", for: "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")),
  ]

  /// Of methods and alarms.
  static let ofMethods = [
    ValidationCase(.unknownMethod, .put("METHOD:BROADCAST", for: "METHOD:PUBLISH")),
    ValidationCase(.methodInSmallLetters, .put("METHOD:publish", for: "METHOD:PUBLISH")),
    ValidationCase(.methodRequires, .drop("ORGANIZER")),
    ValidationCase(.methodRequires, .drop("DTSTART;VALUE=DATE")),
    ValidationCase(.methodRequires, .putAll("X-OLD-ATTENDEE", for: "ATTENDEE"), in: .request),
    ValidationCase(.methodRequires, .put("METHOD:REPLY", for: "METHOD:REQUEST"), .drop("ATTENDEE"), .drop("ATTENDEE"), in: .request),
    ValidationCase(.methodForbids, .add("ATTENDEE:mailto:ana@example.org", after: "UID:days")),
    ValidationCase(.methodForbids, .add("REQUEST-STATUS:2.0;Success", after: "UID:days")),
    ValidationCase(.methodForbids, .put("METHOD:REPLY", for: "METHOD:REQUEST"), in: .request),
    ValidationCase(.methodStatus, .put("METHOD:CANCEL", for: "METHOD:PUBLISH")),
    ValidationCase(.methodStatus, .put("STATUS:CANCELLED", for: "STATUS:CONFIRMED"), in: .request),
    ValidationCase(.methodIdentifiers, .put("METHOD:REQUEST", for: "METHOD:PUBLISH")),
    ValidationCase(.methodComponent, .add("METHOD:COUNTER", after: "VERSION"), in: .others),
    ValidationCase(
      .methodWithoutComponent,
      .octets { _ in Array("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n".utf8) }),
    ValidationCase(
      .alarmInPublication,
      .add("BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:x\nTRIGGER:-PT5M\nEND:VALARM", after: "TRANSP:TRANSPARENT")),
    ValidationCase(.alarmLacks, .drop("DESCRIPTION:Soon"), in: .request),
    ValidationCase(.alarmLacks, .drop("ATTENDEE:mailto:ana"), in: .others),
  ]

  /// Of texts.
  static let ofTexts = [
    ValidationCase(.noSummary, .drop("SUMMARY:Working")),
    ValidationCase(.emptySummary, .put("SUMMARY:\n", for: "SUMMARY:Working group\n")),
    ValidationCase(.summaryLineEnd, .put("SUMMARY:Working\\ngroup", for: "SUMMARY:Working group")),
    ValidationCase(.emptyText, .put("LOCATION:\n", for: "LOCATION:San José\\, Costa Rica\n")),
    ValidationCase(.markup, .put("DESCRIPTION:<p>Agenda</p>: ", for: "DESCRIPTION:Agenda: ")),
    ValidationCase(.lineSeparator, .put("Working\u{2028}group", for: "Working group")),
    ValidationCase(.lineSeparator, .put("Working\u{85}group", for: "Working group")),
    ValidationCase(.mojibake, .put("San JosÃ©", for: "San José")),
    ValidationCase(.mojibake, .put("â\u{20AC}œWorkingâ\u{20AC} group", for: "Working group")),
    ValidationCase(.doublyEscaped, .put("San José\\\\\\, Costa", for: "San José\\, Costa")),
    ValidationCase(.notComposed, .put("San Jose\u{301}", for: "San José")),
    ValidationCase(.riskyParameter, .put("CN=\"Secretariat\\, RCM\"", for: "CN=\"Secretariat, RCM\"")),
    ValidationCase(.riskyParameter, .put("CN=\"^'Secretariat^' RCM\"", for: "CN=\"Secretariat, RCM\"")),
    ValidationCase(.severalCategories, .put("CATEGORIES:Conference\nCATEGORIES:Region", for: "CATEGORIES:Conference,Region")),
    ValidationCase(.commaInCategory, .put("CATEGORIES:Conference\\,Region", for: "CATEGORIES:Conference,Region")),
    ValidationCase(.commaInAddress, .put("org/meetings/1,2", for: "org/meetings/2025")),
    ValidationCase(
      .languagesDiffer, .put("SUMMARY;LANGUAGE=en:Annual", for: "SUMMARY:Annual"), .put("LOCATION;LANGUAGE=es:San", for: "LOCATION:San")),
  ]

  static let all = ofLines + ofValues + ofComponents + ofIdentity + ofTimes + ofZones + ofMethods + ofTexts
}
