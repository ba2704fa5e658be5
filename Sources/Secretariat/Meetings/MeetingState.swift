/// How far a meeting has come (R13).
public enum MeetingState: String, Sendable, CaseIterable {
  /// A date has been proposed.
  case proposed
  /// Expected, but not confirmed.
  case tentative
  /// The date stands.
  case confirmed
  /// It took place.
  case held
  /// Put off; the last dates are kept.
  case postponed
  /// Called off; the last dates are kept.
  case cancelled
  /// It was announced and never came about; it takes no number of its series (R14).
  case lapsed

  /// Whether the meeting is not going to take place: it was cancelled, or it lapsed.
  ///
  /// Such a meeting takes no number of its series (R14) and bounds no other meeting.
  public var isCalledOff: Bool {
    switch self {
    case .cancelled, .lapsed: true
    case .proposed, .tentative, .confirmed, .held, .postponed: false
    }
  }
}
