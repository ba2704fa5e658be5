/// What a calendar object is for between those who schedule (METHOD, RFC 5546 1.4).
public enum SchedulingMethod: String, CaseIterable, Sendable {
  /// To be seen by anyone.
  case publish = "PUBLISH"
  /// An invitation, or a change of one.
  case request = "REQUEST"
  /// An answer to an invitation.
  case reply = "REPLY"
  /// Further times of something that comes again.
  case add = "ADD"
  /// It does not take place, or not for some.
  case cancel = "CANCEL"
  /// A request for the newest state.
  case refresh = "REFRESH"
  /// A proposal for another time or place.
  case counter = "COUNTER"
  /// The refusal of such a proposal.
  case declineCounter = "DECLINECOUNTER"
}
