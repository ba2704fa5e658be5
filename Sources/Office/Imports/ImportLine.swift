package import PageImport
package import Secretariat
package import Store

/// A line of a page under import: what it says, what was decided about it, and what is to become of it (R27).
package struct ImportLine: Sendable {
  /// Where a line stands; every line of a page stands somewhere.
  package enum Standing: Hashable, Sendable {
    /// The meeting is on record; the line changes nothing.
    case onRecord(MeetingHandle)
    /// It repeats another line, which a person has confirmed.
    case repeats(line: Int)
    /// It becomes a meeting: nothing about it is uncertain, or a person has accepted it.
    case toRecord
    /// A person has to decide.
    case pending
    /// A person has decided that it becomes no meeting.
    case rejected
  }

  /// Why a person has to decide.
  package enum Reason: Hashable, Sendable {
    /// Something about the line itself or another line.
    case reading(ReviewReason)
    /// It may tell of a meeting that is on record.
    case mayBe(MeetingHandle)
  }

  /// What the page says.
  package let reading: LineReading
  /// What a person decided, if anyone has.
  package let decision: ImportBatch.Decision?
  /// The best reading, with the person's corrections; `nil` when the line cannot be read as a meeting.
  package let guess: Guess?
  /// Where it stands.
  package let standing: Standing
  /// Why a person had, or has, to decide.
  package let reasons: [Reason]

  /// A meeting as it would be recorded.
  package struct Guess: Hashable, Sendable {
    /// What is known of it.
    package let details: MeetingDetails
    /// Held, or what the page, a person or the calendar says otherwise.
    package let state: MeetingState
  }
}
