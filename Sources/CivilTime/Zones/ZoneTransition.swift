/// A moment at which a zone's offset changes.
public struct ZoneTransition: Hashable, Sendable {
  /// The first moment of the new offset.
  public let at: Instant
  /// The offset before.
  public let from: ZoneOffset
  /// The offset after.
  public let to: ZoneOffset
}
