/// What may stand in a component and how often, as the grammars of RFC 5545 3.6 and those that extend it say.
struct ComponentGrammar: Sendable {
  /// The section that says so.
  let section: String
  /// The properties that stand in it exactly once.
  let once: [KnownProperty]
  /// Pairs of which only one may stand in it.
  let exclusive: [(KnownProperty, KnownProperty)]
  /// The components that may stand in it.
  let parts: [ComponentName]

  /// The properties that may stand in it, however often, without those of other makers.
  private let permitted: KnownPropertySet
  /// Those of them that may not stand in it twice.
  private let single: KnownPropertySet

  private init(
    _ section: String, once: [KnownProperty] = [], atMostOnce: [KnownProperty] = [], many: [KnownProperty] = [],
    exclusive: [(KnownProperty, KnownProperty)] = [], parts: [ComponentName] = []
  ) {
    self.section = section
    self.once = once
    self.exclusive = exclusive
    self.parts = parts
    permitted = KnownPropertySet(once + atMostOnce + many + Self.anywhere)
    single = KnownPropertySet(once + atMostOnce)
  }

  /// Whether a property may stand in it.
  ///
  /// Those of other makers, whose names begin with `X-`, may stand anywhere.
  func permits(_ known: KnownProperty) -> Bool { permitted.contains(known) || known.isExtension }

  /// Whether a property may stand in it more than once.
  func permitsSeveral(_ known: KnownProperty) -> Bool { !single.contains(known) }

  /// What may stand in any component (RFC 9253 8, RFC 6321 4.2).
  private static let anywhere: [KnownProperty] = [.concept, .link, .referenceIdentifier, .xml]
  /// What RFC 9073 puts into components besides their properties.
  private static let described: [ComponentName] = [.participant, .location, .resource]

  /// The grammar of a component; `nil` for an unknown one.
  static func of(_ name: ComponentName) -> ComponentGrammar? {
    guard let known = name.known else { return nil }
    return table[Int(known.rawValue)]
  }

  /// The grammars in the order of the components' cases.
  private static let table = KnownComponent.allCases.map(grammar)

  private static func grammar(of component: KnownComponent) -> ComponentGrammar {
    switch component {
    case .calendar:
      ComponentGrammar(
        "RFC 5545 3.6", once: [.productIdentifier, .version],
        atMostOnce: [.calendarScale, .method, .uniqueIdentifier, .lastModified, .address, .refreshInterval, .source, .color],
        many: [.name, .description, .categories, .image],
        parts: [.event, .task, .journal, .freeBusy, .zone, .availability])
    case .event:
      ComponentGrammar(
        "RFC 5545 3.6.1", once: [.dateStamp, .uniqueIdentifier, .dateStart],
        atMostOnce: [
          .classification, .created, .description, .position, .lastModified, .location, .organizer, .priority, .sequence, .status, .summary,
          .transparency, .address, .recurrenceIdentifier, .dateEnd, .duration, .color,
        ],
        many: [
          .attachment, .attendee, .categories, .comment, .contact, .exceptionDates, .requestStatus, .relatedTo, .resources,
          .recurrenceDates,
          .recurrenceRule, .exceptionRule, .conference, .image, .styledDescription, .structuredData,
        ],
        exclusive: [(.dateEnd, .duration)], parts: [.alarm] + described)
    case .task:
      ComponentGrammar(
        "RFC 5545 3.6.2", once: [.dateStamp, .uniqueIdentifier],
        atMostOnce: [
          .classification, .completed, .created, .description, .dateStart, .position, .lastModified, .location, .organizer,
          .percentComplete,
          .priority, .recurrenceIdentifier, .sequence, .status, .summary, .address, .due, .duration, .color,
        ],
        many: [
          .attachment, .attendee, .categories, .comment, .contact, .exceptionDates, .requestStatus, .relatedTo, .resources,
          .recurrenceDates,
          .recurrenceRule, .exceptionRule, .conference, .image, .styledDescription, .structuredData,
        ],
        exclusive: [(.due, .duration)], parts: [.alarm] + described)
    case .journal:
      ComponentGrammar(
        "RFC 5545 3.6.3", once: [.dateStamp, .uniqueIdentifier],
        atMostOnce: [
          .classification, .created, .dateStart, .lastModified, .organizer, .recurrenceIdentifier, .sequence, .status, .summary, .address,
          .color,
        ],
        many: [
          .attachment, .attendee, .categories, .comment, .contact, .description, .exceptionDates, .relatedTo, .recurrenceDates,
          .requestStatus, .recurrenceRule, .exceptionRule, .image, .styledDescription, .structuredData,
        ],
        parts: described)
    case .freeBusy:
      ComponentGrammar(
        "RFC 5545 3.6.4", once: [.dateStamp, .uniqueIdentifier],
        atMostOnce: [.contact, .dateStart, .dateEnd, .organizer, .address],
        many: [.attendee, .comment, .freeBusy, .requestStatus, .styledDescription], parts: described)
    case .zone:
      ComponentGrammar(
        "RFC 5545 3.6.5", once: [.zoneIdentifier], atMostOnce: [.lastModified, .zoneAddress, .zoneUntil], many: [.zoneAliasOf],
        parts: [.standard, .daylight])
    case .standard, .daylight:
      ComponentGrammar(
        "RFC 5545 3.6.5", once: [.dateStart, .zoneOffsetTo, .zoneOffsetFrom],
        many: [.comment, .recurrenceDates, .recurrenceRule, .zoneName])
    case .alarm:
      ComponentGrammar(
        "RFC 5545 3.6.6", once: [.action, .trigger],
        atMostOnce: [.duration, .repeatCount, .description, .summary, .uniqueIdentifier, .acknowledged, .proximity],
        many: [.attachment, .attendee, .relatedTo, .styledDescription], parts: [.location])
    case .participant:
      ComponentGrammar(
        "RFC 9073 7.1", once: [.uniqueIdentifier, .participantType],
        atMostOnce: [
          .calendarAddress, .created, .description, .dateStamp, .position, .lastModified, .priority, .sequence, .status, .summary, .address,
        ],
        many: [
          .attachment, .categories, .comment, .contact, .location, .requestStatus, .relatedTo, .resources, .styledDescription,
          .structuredData,
        ],
        parts: [.location, .resource])
    case .location:
      ComponentGrammar(
        "RFC 9073 7.2", once: [.uniqueIdentifier], atMostOnce: [.description, .position, .locationType, .name, .address],
        many: [.structuredData, .styledDescription])
    case .resource:
      ComponentGrammar(
        "RFC 9073 7.3", once: [.uniqueIdentifier], atMostOnce: [.description, .position, .name, .resourceType, .address],
        many: [.structuredData, .styledDescription])
    case .availability:
      ComponentGrammar(
        "RFC 7953 3.1", once: [.dateStamp, .uniqueIdentifier],
        atMostOnce: [
          .busyType, .classification, .created, .description, .dateStart, .lastModified, .location, .organizer, .priority, .sequence,
          .summary, .address, .dateEnd, .duration,
        ],
        many: [.categories, .comment, .contact], exclusive: [(.dateEnd, .duration)], parts: [.available])
    case .available:
      ComponentGrammar(
        "RFC 7953 3.1", once: [.dateStamp, .dateStart, .uniqueIdentifier],
        atMostOnce: [
          .created, .description, .lastModified, .location, .recurrenceIdentifier, .summary, .dateEnd, .duration,
        ],
        many: [.categories, .comment, .contact, .exceptionDates, .recurrenceDates, .recurrenceRule],
        exclusive: [(.dateEnd, .duration)])
    }
  }
}

extension KnownProperty {
  /// Whether it is one of the properties of other makers, whose names begin with `X-`.
  var isExtension: Bool {
    switch self {
    case .calendarName, .calendarDescription, .calendarZone, .publishedTimeToLive, .microsoftBusyStatus, .microsoftAllDay, .appleLocation,
      .appleColor, .alternativeDescription, .zoneLocation:
      true
    default: false
    }
  }
}
