/// A published calendar in one language: its heading and its events (VCALENDAR, RFC 5545 3.4).
public struct CalendarObject: Sendable {
  /// What it says of itself.
  public var heading: CalendarHeading
  /// Its events, in order.
  public let events: [CalendarEvent]

  /// A calendar.
  public init(_ heading: CalendarHeading, events: [CalendarEvent]) {
    self.heading = heading
    self.events = events
  }

  /// Whether it says METHOD:PUBLISH: only where there are events and each has the organizer that this demands (RFC 5546 3.2.1).
  public var isPublication: Bool { EventTally(of: events).isPublication }

  /// The file: the same calendar always gives the same bytes.
  public var bytes: [UInt8] { component.bytes }

  /// The calendar as a component.
  public var component: Component {
    var calendar = heading.component(over: EventTally(of: events))
    calendar.parts += events.map { $0.component(in: heading.language) }
    return calendar
  }
}
