/// The properties that this library gives a type, as RFC 5545 and those that extend it define them.
///
/// Any other property is kept as it came.
@usableFromInline
enum KnownProperty: UInt8, CaseIterable, Sendable {
  // RFC 5545 3.7: calendar.
  case calendarScale, method, productIdentifier, version
  // 3.8.1: descriptive.
  case attachment, categories, classification, comment, description, position, location, percentComplete, priority, resources, status,
    summary
  // 3.8.2: date and time.
  case completed, dateEnd, due, dateStart, duration, freeBusy, transparency
  // 3.8.3: time zone, and RFC 7808.
  case zoneIdentifier, zoneName, zoneOffsetFrom, zoneOffsetTo, zoneAddress, zoneUntil, zoneAliasOf
  // 3.8.4: relationship.
  case attendee, contact, organizer, recurrenceIdentifier, relatedTo, address, uniqueIdentifier
  // 3.8.5: recurrence, with the rule of exceptions of RFC 2445.
  case exceptionDates, recurrenceDates, recurrenceRule, exceptionRule
  // 3.8.6: alarm, and RFC 9074.
  case action, repeatCount, trigger, acknowledged, proximity
  // 3.8.7: change management, 3.8.8: status of a request.
  case created, dateStamp, lastModified, sequence, requestStatus
  // RFC 7986.
  case name, refreshInterval, source, color, image, conference
  // RFC 9073.
  case locationType, participantType, resourceType, calendarAddress, styledDescription, structuredData
  // RFC 9253.
  case concept, link, referenceIdentifier
  // RFC 7953.
  case busyType
  // RFC 6321 4.2.
  case xml
  // What Outlook, Google and Apple read.
  case calendarName, calendarDescription, calendarZone, publishedTimeToLive, microsoftBusyStatus, microsoftAllDay, appleLocation, appleColor
  case alternativeDescription, zoneLocation
}

extension KnownProperty {
  /// What is known of a property.
  struct Definition: Sendable {
    /// The name, in capitals.
    let name: StaticString
    /// The type of a value without VALUE; `nil` where VALUE must be written.
    let type: ValueType?
    /// The other types that its values may have.
    let otherTypes: [ValueType]
    /// Whether commas divide its value.
    let isList: Bool

    init(_ name: StaticString, _ type: ValueType?, or otherTypes: [ValueType] = [], isList: Bool = false) {
      self.name = name
      self.type = type
      self.otherTypes = otherTypes
      self.isList = isList
    }
  }

  var definition: Definition { Self.definitions[Int(rawValue)] }

  /// The name in capitals, as octets.
  var octets: StaticString { Self.definitions[Int(rawValue)].name }

  /// The type of a value without VALUE; `nil` where VALUE must be written.
  var defaultType: ValueType? { Self.definitions[Int(rawValue)].type }

  /// The definitions in the order of the cases.
  static let definitions: [Definition] = allCases.map(\.defined)

  private var defined: Definition {
    switch self {
    case .calendarScale: Definition("CALSCALE", .text)
    case .method: Definition("METHOD", .text)
    case .productIdentifier: Definition("PRODID", .text)
    case .version: Definition("VERSION", .text)
    case .attachment: Definition("ATTACH", .uri, or: [.binary])
    case .categories: Definition("CATEGORIES", .text, isList: true)
    case .classification: Definition("CLASS", .text)
    case .comment: Definition("COMMENT", .text)
    case .description: Definition("DESCRIPTION", .text)
    case .position: Definition("GEO", .float)
    case .location: Definition("LOCATION", .text)
    case .percentComplete: Definition("PERCENT-COMPLETE", .integer)
    case .priority: Definition("PRIORITY", .integer)
    case .resources: Definition("RESOURCES", .text, isList: true)
    case .status: Definition("STATUS", .text)
    case .summary: Definition("SUMMARY", .text)
    case .completed: Definition("COMPLETED", .dateTime)
    case .dateEnd: Definition("DTEND", .dateTime, or: [.date])
    case .due: Definition("DUE", .dateTime, or: [.date])
    case .dateStart: Definition("DTSTART", .dateTime, or: [.date])
    case .duration: Definition("DURATION", .duration)
    case .freeBusy: Definition("FREEBUSY", .period, isList: true)
    case .transparency: Definition("TRANSP", .text)
    case .zoneIdentifier: Definition("TZID", .text)
    case .zoneName: Definition("TZNAME", .text)
    case .zoneOffsetFrom: Definition("TZOFFSETFROM", .offset)
    case .zoneOffsetTo: Definition("TZOFFSETTO", .offset)
    case .zoneAddress: Definition("TZURL", .uri)
    case .zoneUntil: Definition("TZUNTIL", .dateTime)
    case .zoneAliasOf: Definition("TZID-ALIAS-OF", .text)
    case .attendee: Definition("ATTENDEE", .address)
    case .contact: Definition("CONTACT", .text)
    case .organizer: Definition("ORGANIZER", .address)
    case .recurrenceIdentifier: Definition("RECURRENCE-ID", .dateTime, or: [.date])
    case .relatedTo: Definition("RELATED-TO", .text, or: [.uri, .identifier])
    case .address: Definition("URL", .uri)
    case .uniqueIdentifier: Definition("UID", .text)
    case .exceptionDates: Definition("EXDATE", .dateTime, or: [.date], isList: true)
    case .recurrenceDates: Definition("RDATE", .dateTime, or: [.date, .period], isList: true)
    case .recurrenceRule: Definition("RRULE", .recurrence)
    case .exceptionRule: Definition("EXRULE", .recurrence)
    case .action: Definition("ACTION", .text)
    case .repeatCount: Definition("REPEAT", .integer)
    case .trigger: Definition("TRIGGER", .duration, or: [.dateTime])
    case .acknowledged: Definition("ACKNOWLEDGED", .dateTime)
    case .proximity: Definition("PROXIMITY", .text)
    case .created: Definition("CREATED", .dateTime)
    case .dateStamp: Definition("DTSTAMP", .dateTime)
    case .lastModified: Definition("LAST-MODIFIED", .dateTime)
    case .sequence: Definition("SEQUENCE", .integer)
    case .requestStatus: Definition("REQUEST-STATUS", .text)
    case .name: Definition("NAME", .text)
    case .refreshInterval: Definition("REFRESH-INTERVAL", nil, or: [.duration])
    case .source: Definition("SOURCE", nil, or: [.uri])
    case .color: Definition("COLOR", .text)
    case .image: Definition("IMAGE", nil, or: [.uri, .binary])
    case .conference: Definition("CONFERENCE", nil, or: [.uri])
    case .locationType: Definition("LOCATION-TYPE", .text, isList: true)
    case .participantType: Definition("PARTICIPANT-TYPE", .text)
    case .resourceType: Definition("RESOURCE-TYPE", .text)
    case .calendarAddress: Definition("CALENDAR-ADDRESS", .address)
    case .styledDescription: Definition("STYLED-DESCRIPTION", nil, or: [.text, .uri])
    case .structuredData: Definition("STRUCTURED-DATA", nil, or: [.text, .binary, .uri])
    case .concept: Definition("CONCEPT", .uri)
    case .link: Definition("LINK", nil, or: [.uri, .identifier, .xmlReference])
    case .referenceIdentifier: Definition("REFID", .text)
    case .busyType: Definition("BUSYTYPE", .text)
    case .xml: Definition("XML", .text)
    case .calendarName: Definition("X-WR-CALNAME", .text)
    case .calendarDescription: Definition("X-WR-CALDESC", .text)
    case .calendarZone: Definition("X-WR-TIMEZONE", .text)
    case .publishedTimeToLive: Definition("X-PUBLISHED-TTL", .duration)
    case .microsoftBusyStatus: Definition("X-MICROSOFT-CDO-BUSYSTATUS", .text)
    case .microsoftAllDay: Definition("X-MICROSOFT-CDO-ALLDAYEVENT", .boolean)
    case .appleLocation: Definition("X-APPLE-STRUCTURED-LOCATION", nil, or: [.uri])
    case .appleColor: Definition("X-APPLE-CALENDAR-COLOR", .text)
    case .alternativeDescription: Definition("X-ALT-DESC", .text)
    case .zoneLocation: Definition("X-LIC-LOCATION", .text)
    }
  }

  /// The words that alone may stand as a text value, where the standard closes the list (RFC 5545 3.8.1.11 and 3.8.2.7).
  var choices: [String]? {
    switch self {
    case .status: ["TENTATIVE", "CONFIRMED", "CANCELLED", "NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "DRAFT", "FINAL"]
    case .transparency: ["OPAQUE", "TRANSPARENT"]
    default: nil
    }
  }

  /// Whether its time must be in UTC (RFC 5545 3.8.7 and 3.8.2.1).
  var isAlwaysUTC: Bool {
    switch self {
    case .completed, .created, .dateStamp, .lastModified, .acknowledged, .zoneUntil: true
    default: false
    }
  }

  /// The whole numbers that it may hold.
  var integers: ClosedRange<Int>? {
    switch self {
    case .percentComplete: 0...100
    case .priority: 0...9
    case .sequence, .repeatCount: 0...Int(Int32.max)
    default: nil
    }
  }
}
