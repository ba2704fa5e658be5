/// Whether an event takes its time in the calendar of whoever has it there.
///
/// Two properties say so, because the programs' own defaults differ: TRANSP (RFC 5545 3.8.2.7) and Outlook's busy status.
public enum TimeUse: CaseIterable, Sendable {
  /// The time stays free.
  case free
  /// The time is taken.
  case busy
  /// The time may be taken; others still see it as free.
  case perhaps

  var transparency: Transparency { self == .busy ? .opaque : .transparent }

  var busyStatus: BusyStatus {
    switch self {
    case .free: .free
    case .busy: .busy
    case .perhaps: .tentative
    }
  }
}
