internal import CivilTime
internal import ICalendar
internal import Secretariat

extension PublishedEvent {
  /// What readers see of an event.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - subject: What it stands for.
  ///   - title: Its title without the word for the state, and without a remark on the date.
  ///   - state: How far the meeting has come.
  ///   - time: When it takes place.
  init(of event: CalendarEvent, subject: String, title: String, state: MeetingState, time: PublishedTime) {
    let details = [
      event.description?.text, event.comment?.text, event.categories.map { $0.categories.map(\.text).joined(separator: ", ") },
      event.organizer.map { "\($0.name?.text ?? "") <\($0.address.address)>" },
    ]
    self.init(
      identifier: event.identifier.text, subject: subject, title: title, state: state, time: time, place: event.location?.text,
      details: details.compactMap(\.self).joined(separator: "\n"), sequence: Int(event.sequence.number))
  }
}

extension EventTime {
  /// The time as readers see it.
  var published: PublishedTime {
    switch self {
    case .days(let days): return .days(days.range)
    case .hours(let span):
      // A span ends after it begins, on the same day.
      guard let hours = try? ClockRange(opens: span.start.clock, closes: span.end.clock) else { return .days(DayRange(span.start.day)) }
      return .hours(span.start.day, hours, span.zone.name)
    }
  }
}
