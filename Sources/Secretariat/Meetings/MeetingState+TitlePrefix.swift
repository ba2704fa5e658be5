public import CivilTime

extension MeetingState {
  /// The word before a title, in a calendar, because not every program shows the status; `nil` where the meeting stands.
  public func titlePrefix(in language: Language) -> String? {
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
