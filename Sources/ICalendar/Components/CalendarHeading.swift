public import CivilTime

/// What a published calendar says of itself before any event (VCALENDAR, RFC 5545 3.4 and RFC 7986 5).
///
/// Part of it depends on all of the events, so that it can be written only once they are known.
public struct CalendarHeading: Sendable {
  /// What wrote the calendar (PRODID).
  public let product: CalendarLine
  /// Its name.
  public let name: CalendarLine
  /// What it holds.
  public let description: CalendarText?
  /// How often it may be asked for again.
  public let refresh: RefreshInterval
  /// The language of every text in it.
  public let language: Language
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

  /// A heading.
  public init(product: CalendarLine, name: CalendarLine, description: CalendarText?, refresh: RefreshInterval, language: Language) {
    self.product = product
    self.name = name
    self.description = description
    self.refresh = refresh
    self.language = language
  }

  /// The calendar as far as it stands before the first event: its properties and the zones that the events use.
  func component(over tally: EventTally) -> Component {
    Component(.calendar, properties: properties(isPublication: tally.isPublication), parts: tally.zoneComponents)
  }

  private func properties(isPublication: Bool) -> [Property] {
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
}
