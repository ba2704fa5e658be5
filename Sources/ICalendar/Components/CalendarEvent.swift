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

  /// The component, its properties in a fixed order.
  ///
  /// All texts have the same language, because Outlook takes the first LANGUAGE of the three for all of them.
  func component(in language: Language) -> Component {
    var properties = [
      Property(.uniqueIdentifier, .text(TextValue(unchecked: identifier.text))), Property(.dateStamp, modified),
      Property(.created, created),
      Property(.lastModified, modified), Property(.sequence, sequence),
    ]
    properties += time.properties
    properties.append(.published(.summary, summary, in: language))
    properties.append(Property(.eventStatus, status))
    properties.append(Property(.transparency, timeUse.transparency))
    properties.append(.fixed(.microsoftBusyStatus, timeUse.busyStatus.rawValue))
    if let location { properties.append(.published(.location, location, in: language)) }
    if let description { properties.append(.published(.description, description, in: language)) }
    if let comment { properties.append(.published(.comment, comment, in: language)) }
    if let categories {
      properties.append(Property(.categories, .texts(categories.categories.map { TextValue($0) }), [.language(language)]))
    }
    if let organizer { properties.append(organizer.property) }
    if let parent { properties.append(Property(.relatedTo, .text(TextValue(unchecked: parent.text)), [.parentRelation])) }
    return Component(.event, properties: properties)
  }
}
