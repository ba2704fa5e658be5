/// How many times an event was rescheduled (SEQUENCE, RFC 5545 3.8.7.4): 0 to 2 147 483 647.
public struct SequenceNumber: Hashable, Sendable {
  /// The number.
  public let number: Int32

  /// A number; one that cannot be written becomes the nearest that can.
  public init(_ number: Int) { self.number = Int32(clamping: max(0, number)) }
}
