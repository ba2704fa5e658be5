public import CivilTime
public import Secretariat

/// What a page's line says of a meeting: the best reading, and every reason to doubt it.
public struct LineReading: Hashable, Sendable {
  /// The line's number.
  public let line: Int
  /// The line's text, without its bullet.
  public let source: String
  /// The meeting, unless the line cannot be read at all.
  public internal(set) var meeting: MeetingReading?
  /// Why a person has to look at it.
  public internal(set) var review: [ReviewReason]
  /// What else is worth knowing.
  public internal(set) var notes: [ReadingNote]
}

/// A meeting as a page tells it.
public struct MeetingReading: Hashable, Sendable {
  /// The language of the line.
  public let language: Language
  /// What is known of the meeting; the title is in the line's language alone.
  public let details: MeetingDetails
  /// Held, unless the page says that it is to be confirmed.
  public let state: MeetingState
  /// The documents to which the line links, with their languages.
  public let documents: [String]

  /// The title, in the language of the line.
  public var title: String { details.title.bestText(in: language).text }
}
