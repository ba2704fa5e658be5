/// A message that was written for a delegate, to be sent by a person (RFC 5546 3.2).
public struct InvitationMessage: Hashable, Sendable {
  /// What a message does.
  public enum Method: String, Sendable, CaseIterable {
    /// Invites, or invites anew after a change.
    case request
    /// Takes an invitation back, because the meeting or its day is off.
    case cancel
    /// Takes an invitation back, because the delegate is not expected any more; the meeting goes on.
    case withdraw
    /// Tells that another time, which was proposed, is not taken.
    case declineCounter = "decline-counter"
  }

  /// The number under which the record keeps it; it is never given twice.
  public let number: Int
  /// The number of the delegate.
  public let delegate: Int
  /// The identity of the event in calendars: the meeting's own, or that of one of its separate days.
  public let event: CalendarIdentifier
  /// What it does.
  public let method: Method
  /// The revision of the event that it speaks of.
  public let stamp: MessageStamp

  /// A message.
  public init(number: Int, delegate: Int, event: CalendarIdentifier, method: Method, stamp: MessageStamp) {
    self.number = number
    self.delegate = delegate
    self.event = event
    self.method = method
    self.stamp = stamp
  }
}
