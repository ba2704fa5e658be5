package import CivilTime
package import Secretariat

/// What a page's line says of a meeting: the best reading, and every reason to doubt it.
package struct LineReading: Hashable, Sendable {
  /// The line's number.
  package let line: Int
  /// The line's text, without its bullet.
  package let source: String
  /// The meeting, unless the line cannot be read at all.
  package internal(set) var meeting: MeetingReading?
  /// Why a person has to look at it.
  package internal(set) var review: [ReviewReason]
  /// What else is worth knowing.
  package internal(set) var notes: [ReadingNote]
}

/// A meeting as a page tells it.
package struct MeetingReading: Hashable, Sendable {
  /// The language of the line.
  package let language: Language
  /// What is known of the meeting; the title is in the line's language alone.
  package let details: MeetingDetails
  /// Held, unless the page says that it is to be confirmed.
  package let state: MeetingState
  /// The documents to which the line links, with their languages.
  package let documents: [String]

  /// What a line tells, in full.
  package init(language: Language, details: MeetingDetails, state: MeetingState, documents: [String]) {
    self.language = language
    self.details = details
    self.state = state
    self.documents = documents
  }

  /// The title, in the language of the line.
  package var title: String { details.title.bestText(in: language).text }
}
