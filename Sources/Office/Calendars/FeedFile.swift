package import CivilTime
package import Publication
package import Secretariat

/// A feed in one language as it is now, beside what was published of it last.
package struct FeedFile: Sendable {
  /// The feed.
  package let feed: Feed
  /// The language.
  package let language: Language
  /// The calendar.
  package let calendar: MeetingCalendar
  /// The SHA-256 digest of its bytes, in hexadecimal digits.
  package let digest: String
  /// What was published last; `nil` where nothing ever was.
  package let before: FeedPublication?
  /// What its readers will see change.
  package let difference: FeedDifference
  /// When the bytes that are published now were first published; `nil` for a file that is only looked at.
  package var publishedAt: Instant?

  /// The name of the file.
  package var name: String { feed.fileName(in: language) }

  /// Whether its bytes differ from those that were published last.
  package var isChanged: Bool { before?.digest != digest }

  /// Whether it is larger than a feed may be.
  package var isTooLarge: Bool { calendar.bytes.count > Self.byteCountMaximum }

  /// The most bytes that a feed may have: some programs drop events of one that is larger.
  package static let byteCountMaximum = 1_000_000
}
