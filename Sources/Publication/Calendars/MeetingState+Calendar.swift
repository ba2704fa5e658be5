internal import CivilTime
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

  /// The word before a title, because not every program shows the status; `nil` where the meeting stands.
  func titlePrefix(in language: Language) -> String? {
    switch self {
    case .proposed: language == .english ? "PROPOSED" : "PROPUESTA"
    case .tentative: language == .english ? "TENTATIVE" : "POR CONFIRMAR"
    case .confirmed, .held: nil
    case .postponed: language == .english ? "POSTPONED" : "APLAZADA"
    case .cancelled: language == .english ? "CANCELLED" : "CANCELADA"
    case .lapsed: language == .english ? "LAPSED" : "SIN EFECTO"
    }
  }
}
