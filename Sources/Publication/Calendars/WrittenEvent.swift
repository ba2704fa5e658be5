internal import ICalendar
internal import Secretariat

/// An event of a calendar, and what its readers see of it.
struct WrittenEvent: Sendable {
  /// The event as it is written.
  var event: CalendarEvent
  /// What it stands for.
  let subject: String
  /// Its title without the word for the state, and without a remark on the date.
  let title: String
  /// How far the meeting has come.
  let state: MeetingState
  /// When readers see it take place.
  let time: PublishedTime

  /// What readers see.
  var published: PublishedEvent { PublishedEvent(of: event, subject: subject, title: title, state: state, time: time) }
}
