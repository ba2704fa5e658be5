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

  /// The component, its lines in a fixed order.
  func component(in language: Language) -> Component {
    // Outlook takes the first LANGUAGE of the three texts for all of them.
    let tag: [Parameter] = [.language(language)]
    var lines = [
      ContentLine(.uniqueIdentifier, identifier), ContentLine(.dateStamp, MomentValue.universal(modified)),
      ContentLine(.created, MomentValue.universal(created)), ContentLine(.lastModified, MomentValue.universal(modified)),
      ContentLine(.sequence, sequence),
    ]
    lines += time.lines
    lines.append(ContentLine(.summary, summary, tag))
    lines.append(ContentLine(.status, status))
    lines.append(ContentLine(.transparency, timeUse.transparency))
    lines.append(ContentLine(.microsoftBusyStatus, timeUse.busyStatus))
    if let location { lines.append(ContentLine(.location, location, tag)) }
    if let description { lines.append(ContentLine(.description, description, tag)) }
    if let comment { lines.append(ContentLine(.comment, comment, tag)) }
    if let categories { lines.append(ContentLine(.categories, categories, tag)) }
    if let organizer { lines.append(organizer.line) }
    if let parent { lines.append(ContentLine(.relatedTo, parent, [.parentRelation])) }
    return Component(name: .event, lines: lines)
  }
}
