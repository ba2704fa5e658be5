internal import ICalendar
internal import Secretariat

extension MeetingState {
  /// How certain the meeting's events are.
  var eventStatus: EventStatus {
    switch self {
    case .proposed, .tentative: .tentative
    case .confirmed, .held: .confirmed
    case .postponed, .cancelled, .lapsed: .cancelled
    }
  }
}
