public import CivilTime

/// That a feed was published in one language, and what its readers saw then.
public struct FeedPublication: Hashable, Sendable {
  /// The feed.
  public let feed: Code<Feed>
  /// The language.
  public let language: Language
  /// When its bytes last changed.
  public let at: Instant
  /// Who published it then.
  public let author: String
  /// How many bytes it had.
  public let byteCount: Int
  /// The SHA-256 digest of the bytes, in hexadecimal digits.
  public let digest: String
  /// Its events.
  public let events: [PublishedEvent]

  /// A publication in full.
  public init(
    feed: Code<Feed>, language: Language, at: Instant, author: String, byteCount: Int, digest: String, events: [PublishedEvent]
  ) {
    self.feed = feed
    self.language = language
    self.at = at
    self.author = author
    self.byteCount = byteCount
    self.digest = digest
    self.events = events
  }
}
