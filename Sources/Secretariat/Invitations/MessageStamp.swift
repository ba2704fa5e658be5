public import CivilTime

/// What puts the messages about an event in order: its revision, then the moment of the message (RFC 5546 2.1.5).
public struct MessageStamp: Hashable, Sendable {
  /// The revision of the event (SEQUENCE), 0 to 2 147 483 647.
  public let sequence: Int
  /// When the message was made (DTSTAMP).
  public let moment: Instant

  /// A stamp; `nil` when the revision cannot be one.
  public init?(sequence: Int, moment: Instant) {
    guard (0...Int(Int32.max)).contains(sequence) else { return nil }
    self.sequence = sequence
    self.moment = moment
  }
}

extension MessageStamp: Comparable {
  /// An earlier revision comes first, and of one revision the earlier message.
  public static func < (left: MessageStamp, right: MessageStamp) -> Bool {
    (left.sequence, left.moment) < (right.sequence, right.moment)
  }
}
