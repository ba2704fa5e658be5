extension Feed {
  /// The feeds that every record has without being set up, from the bodies on record.
  ///
  /// There is one for each audience; where several bodies live in one record, each has a public one and one for its members
  /// besides, because those of one body need not care for the other.
  public static func builtIn(for bodies: [Body]) -> [Feed] {
    var feeds = FeedAudience.allCases.compactMap { make($0.rawValue, $0, of: nil) }
    guard bodies.count > 1 else { return feeds }
    for body in bodies {
      feeds += [FeedAudience.everyone, .members].compactMap { make("\($0.rawValue)-\(body.code)", $0, of: body.code) }
    }
    return feeds
  }

  /// A feed; `nil` where the code of its body is too long for a name of its own.
  private static func make(_ code: String, _ audience: FeedAudience, of body: Code<Body>?) -> Feed? {
    guard let code = Code<Feed>(code) else { return nil }
    return try? Feed(code: code, audience: audience, filter: Filter(body: body))
  }
}

/// A feed as the record has it: by itself, set up by someone, or withdrawn.
public struct ListedFeed: Hashable, Sendable {
  /// Where a feed comes from.
  public enum Origin: String, Sendable {
    /// It follows from the bodies on record.
    case builtIn = "built-in"
    /// Someone set it up, or changed one that follows from the bodies.
    case recorded
  }

  /// The feed.
  public let feed: Feed
  /// Where it comes from.
  public let origin: Origin

  /// A feed with its origin.
  public init(_ feed: Feed, origin: Origin) {
    self.feed = feed
    self.origin = origin
  }
}
