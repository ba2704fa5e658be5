public import CivilTime

/// A published calendar in one language (VCALENDAR, RFC 5545 3.4 and RFC 7986 5).
public struct CalendarObject: Sendable {
  /// What wrote it (PRODID).
  public let product: CalendarLine
  /// Its name.
  public let name: CalendarLine
  /// What it holds.
  public let description: CalendarText?
  /// How often it may be asked for again.
  public let refresh: RefreshInterval
  /// The language of every text in it.
  public let language: Language
  /// Its events, in order.
  public internal(set) var events: [CalendarEvent]
  /// The permanent identity of the calendar itself (UID, RFC 7986 5.3).
  public var identifier: EventIdentifier?
  /// When anything in it was last changed.
  public var modified: Instant?
  /// Where the file can be had again (SOURCE), and the page that shows it (URL).
  public var source: CalendarURI?
  /// The page that shows it to people.
  public var address: CalendarURI?
  /// Its color, which Google leaves aside.
  public var color: CalendarColor?
  /// The zone of whoever publishes it: only a hint, since every time has its own.
  public var zoneHint: ZoneName?
  /// The emblem of whoever publishes it.
  public var image: LinkedImage?

  /// A calendar.
  public init(
    product: CalendarLine, name: CalendarLine, description: CalendarText?, refresh: RefreshInterval, language: Language,
    events: [CalendarEvent]
  ) {
    self.product = product
    self.name = name
    self.description = description
    self.refresh = refresh
    self.language = language
    self.events = events
  }

  /// Whether it says METHOD:PUBLISH: only where there are events and each has the organizer that this demands (RFC 5546 3.2.1).
  public var isPublication: Bool { !events.isEmpty && events.allSatisfy { $0.organizer != nil } }

  /// The file: the same calendar always gives the same bytes.
  public var bytes: [UInt8] { component.bytes }

  /// The calendar as a component.
  public var component: Component {
    Component(.calendar, properties: properties, parts: zones + events.map { $0.component(in: language) })
  }

  private var properties: [Property] {
    var properties: [Property] = [
      .fixed(.version, "2.0"), .published(.productIdentifier, product, in: nil), .fixed(.calendarScale, "GREGORIAN"),
    ]
    if isPublication { properties.append(Property(.method, SchedulingMethod.publish)) }
    // The standard property for the readers to come, the other one for those of today.
    properties.append(.published(.name, name, in: language))
    properties.append(.published(.calendarName, name, in: nil))
    if let description {
      properties.append(.published(.description, description, in: language))
      properties.append(.published(.calendarDescription, description, in: nil))
    }
    if let identifier { properties.append(Property(.uniqueIdentifier, .text(TextValue(unchecked: identifier.text)))) }
    if let modified { properties.append(Property(.lastModified, modified)) }
    if let address { properties.append(Property(.address, address)) }
    if let source { properties.append(Property(.source, source)) }
    if let color {
      properties.append(.fixed(.color, color.name))
      properties.append(.fixed(.appleColor, color.hexadecimal))
    }
    if let image { properties.append(image.property) }
    if let zoneHint { properties.append(.fixed(.calendarZone, zoneHint.text)) }
    properties.append(Property(.refreshInterval, refresh.duration))
    properties.append(Property(.publishedTimeToLive, refresh.duration))
    return properties
  }

  /// The zones that the events use, each once and before any event, in the order of their names.
  private var zones: [Component] {
    guard !events.isEmpty else { return [CalendarZone.universal] }
    var zones: [ZoneName: CalendarZone] = [:]
    for event in events {
      if let zone = event.time.zone { zones[zone.name] = zone }
    }
    return zones.values.sorted { $0.name < $1.name }.map(\.component)
  }
}
