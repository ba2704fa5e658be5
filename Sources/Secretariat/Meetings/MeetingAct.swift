/// What a person can do with a meeting's state (R13).
public enum MeetingAct: String, Sendable, CaseIterable {
  /// Puts forward dates.
  case propose
  /// Fixes the date.
  case confirm
  /// Gives new dates.
  case move
  /// Puts off without a new date.
  case postpone
  /// Calls off.
  case cancel
  /// Records that it took place.
  case hold
  /// Closes the file of a held meeting.
  case close
  /// Opens a closed file again, or takes back that a meeting was cancelled or lapsed.
  case reopen
  /// Records that it never came about.
  case lapse

  /// The states from which the act is permitted, and the state it leads to.
  public func destination(from state: MeetingState) -> MeetingState? {
    switch (self, state) {
    case (.propose, .proposed), (.propose, .tentative), (.propose, .postponed): .proposed
    case (.confirm, .proposed), (.confirm, .tentative): .confirmed
    case (.move, .proposed), (.move, .tentative), (.move, .confirmed): state
    case (.move, .postponed): .tentative
    case (.postpone, .tentative), (.postpone, .confirmed): .postponed
    case (.cancel, .proposed), (.cancel, .tentative), (.cancel, .confirmed), (.cancel, .postponed): .cancelled
    case (.hold, .confirmed): .held
    case (.close, .held): .held
    case (.reopen, .held): .held
    case (.reopen, .cancelled), (.reopen, .lapsed): .tentative
    case (.lapse, .proposed), (.lapse, .tentative), (.lapse, .postponed): .lapsed
    default: nil
    }
  }

  /// Whether the act must say why.
  public var needsReason: Bool {
    switch self {
    case .postpone, .cancel, .lapse: true
    case .propose, .confirm, .move, .hold, .close, .reopen: false
    }
  }
}
