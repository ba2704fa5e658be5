internal import ICalendar
internal import Secretariat

/// An event of a calendar, and what its readers see of it.
struct WrittenEvent {
  /// The event as it is written.
  var event: CalendarEvent
  /// What readers see.
  let published: PublishedEvent
}
