/// The name of a rule, as an explanation uses it.
///
/// The order is that of the texts, so that an explanation reads the same every time.
public enum RequirementID: Hashable, Sendable {
  /// The meeting lies inside its window.
  case window(meeting: String)
  /// The invitation goes out early enough.
  case notice(meeting: String)
  /// No day of the meeting is a holiday of the host.
  case holiday(meeting: String)
  /// The meeting starts on the day it is fixed to.
  case fixed(meeting: String)
  /// No day of the meeting lies in a hard blackout.
  case blackout(String, meeting: String)
  /// Two meetings keep their distance.
  case gap(String)
  /// Two meetings of one group are not held at the same time; the first is earlier in the order of the meetings.
  case apart(String, String)
  /// No more than so many meetings start within some days.
  case quota(String)
}

extension RequirementID: CustomStringConvertible {
  /// The form of the exchange format, such as `blackout:unga-2026:2026-vm`.
  public var description: String {
    switch self {
    case .window(let meeting): "window:\(meeting)"
    case .notice(let meeting): "notice:\(meeting)"
    case .holiday(let meeting): "holiday:\(meeting)"
    case .fixed(let meeting): "fixed:\(meeting)"
    case .blackout(let blackout, let meeting): "blackout:\(blackout):\(meeting)"
    case .gap(let gap): "gap:\(gap)"
    case .apart(let first, let second): "apart:\(first):\(second)"
    case .quota(let quota): "quota:\(quota)"
    }
  }
}

extension RequirementID: Comparable {
  /// By the text.
  public static func < (left: RequirementID, right: RequirementID) -> Bool { left.description < right.description }
}
