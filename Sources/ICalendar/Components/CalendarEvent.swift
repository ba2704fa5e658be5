public import CivilTime

/// An event of a published calendar (VEVENT, RFC 5545 3.6.1).
///
/// It has everything that RFC 5546 3.2.1 asks of a published event but the organizer, who may not be known, and nothing
/// that it forbids: there are no attendees. Its texts are all in the calendar's language.
public struct CalendarEvent: Sendable {
  /// The permanent identity.
  public var identifier: EventIdentifier
  /// When it was first recorded.
  public var created: Instant
  /// When it was last changed: both LAST-MODIFIED and DTSTAMP, so that the same data gives the same bytes.
  public var modified: Instant
  /// How many times it was rescheduled.
  public var sequence: SequenceNumber
  /// When it takes place.
  public var time: EventTime
  /// The title.
  public var summary: CalendarLine
  /// How certain it is.
  public var status: EventStatus
  /// Whether it takes its time.
  public var timeUse: TimeUse
  /// Where it takes place.
  public var location: CalendarLine?
  /// What it is.
  public var description: CalendarText?
  /// What is to be said about its state.
  public var comment: CalendarText?
  /// Its categories.
  public var categories: CategoryList?
  /// Who answers for it.
  public var organizer: Organizer?
  /// The event of which it is a part.
  public var parent: EventIdentifier?
  /// Who may see it (CLASS); nothing is said when it is not given.
  public var classification: Classification?
  /// How important it is.
  public var priority: Priority?
  /// Where on the globe it takes place.
  public var position: GeographicPosition?
  /// Its page, which also stands in the last line of the description.
  public var address: CalendarURI?
  /// Where it can be joined; the addresses also stand in the first lines of the description, because few programs show them else.
  public var conferences: [Conference] = []
  /// Its documents.
  public var attachments: [LinkedDocument] = []
  /// Its description in HTML, for readers that ask for it.
  public var styledDescription: TextValue?
  /// A picture for it.
  public var image: LinkedImage?
  /// Its color.
  public var color: CalendarColor?

  /// An event with what every event has.
  public init(
    identifier: EventIdentifier, created: Instant, modified: Instant, sequence: SequenceNumber, time: EventTime, summary: CalendarLine,
    status: EventStatus, timeUse: TimeUse
  ) {
    self.identifier = identifier
    self.created = created
    self.modified = modified
    self.sequence = sequence
    self.time = time
    self.summary = summary
    self.status = status
    self.timeUse = timeUse
  }

  /// For how many properties room is made at once; few events have more.
  private static let propertiesExpected = 20

  /// The component, its properties in a fixed order.
  ///
  /// All texts have the same language, because Outlook takes the first LANGUAGE of the three for all of them.
  func component(in language: Language) -> Component {
    var properties: [Property] = []
    properties.reserveCapacity(Self.propertiesExpected)
    properties.append(Property(.uniqueIdentifier, .text(TextValue(unchecked: identifier.text))))
    properties.append(Property(.dateStamp, modified))
    properties.append(Property(.created, created))
    properties.append(Property(.lastModified, modified))
    properties.append(Property(.sequence, sequence))
    properties.append(Property(.start, time.start))
    properties.append(Property(.end, time.end))
    properties.append(.published(.summary, summary, in: language))
    properties.append(Property(.eventStatus, status))
    properties.append(Property(.transparency, timeUse.transparency))
    properties.append(.fixed(.microsoftBusyStatus, timeUse.busyStatus.rawValue))
    if let classification { properties.append(.fixed(.classification, classification.rawValue)) }
    if let priority { properties.append(Property(.priority, priority)) }
    if let location { properties.append(.published(.location, location, in: language)) }
    if let position { properties.append(Property(.position, position)) }
    if let location, let position { properties.append(.appleLocation(location, position)) }
    if let text = fullDescription {
      // The plain text is made from the other one where there are both (RFC 9073 5.3).
      let derived: [Parameter] = styledDescription == nil ? [] : [.isDerived]
      properties.append(Property(.description, .text(TextValue(text)), [.language(language)] + derived))
    }
    if let styledDescription, let html = MediaType("text/html") {
      properties.append(Property(.styledDescription, styledDescription, [.language(language), .formatType(html)]))
    }
    if let comment { properties.append(.published(.comment, comment, in: language)) }
    if let categories {
      properties.append(Property(.categories, .texts(categories.categories.map { TextValue($0) }), [.language(language)]))
    }
    if let organizer { properties.append(organizer.property) }
    if let address { properties.append(Property(.address, address)) }
    properties += conferences.map(\.property)
    properties += attachments.flatMap(\.properties)
    if let image { properties.append(image.property) }
    if let color { properties.append(.fixed(.color, color.name)) }
    if let parent { properties.append(Property(.relatedTo, .text(TextValue(unchecked: parent.text)), [.parentRelation])) }
    return Component(.event, properties: properties)
  }

  /// The description with the addresses that few programs show elsewhere: where it can be joined first, its page last.
  private var fullDescription: CalendarText? {
    // Most events have nothing but the description.
    if conferences.isEmpty, address == nil { return description.flatMap { CalendarText($0.text) } }
    let lines = conferences.map(\.address.text) + (description.map { [$0.text] } ?? []) + (address.map { [$0.text] } ?? [])
    return CalendarText(lines.joined(separator: "\n"))
  }
}
