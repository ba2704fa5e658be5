internal import CivilTime
package import Secretariat
internal import Store

/// The feeds that people can subscribe to, as they are now and as they were published last.
package struct ReviewFeeds: Sendable {
  /// The names of those that are wanted; all without any.
  package var names: [String]

  /// A review.
  package init(_ names: [String] = []) { self.names = names }

  /// A feed with its files.
  package struct Entry: Sendable {
    /// The feed and where it comes from.
    package let listed: ListedFeed
    /// Its files, one for each language.
    package let files: [FeedFile]

    /// Whether it was ever published.
    package var isPublished: Bool { files.contains { $0.before != nil } }
  }

  /// What a review gives.
  package struct Answer: Sendable {
    /// The feeds.
    package let entries: [Entry]
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Looks them up, and writes each without keeping it.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let desk = FeedDesk(reading, in: office)
      let entries = try Lookup(reading: reading).feeds(names).map { listed in
        try Entry(listed: listed, files: listed.feed.languages.map { try desk.file(of: listed.feed, in: $0) })
      }
      return Answer(entries: entries, directory: try desk.desk.directory())
    }
  }
}
