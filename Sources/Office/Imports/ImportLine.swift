package import PageImport
package import Secretariat
package import Store

/// A line of a page or an entry of a calendar under import: what it says, what was decided about it, and what is to become of it (R27).
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
    /// A person has accepted what a newer account changes in the meeting.
    case toChange(MeetingHandle)
    /// It becomes an entry that is no meeting, such as a holiday, or a newer account of one.
    case toKeep
    /// It is on record as an entry that is no meeting; the line changes nothing.
    case kept
    /// An account that is older than the one on record, whose SEQUENCE is given; it changes nothing.
    case older(than: Int)
  }

  /// Why a person has to decide.
  package enum Reason: Hashable, Sendable {
    /// Something about the line itself or another line.
    case reading(ReviewReason)
    /// It may tell of a meeting that is on record.
    case mayBe(MeetingHandle)
    /// A newer account changes the meeting.
    case changes(MeetingHandle, [EntryProposal.Field])
    /// What it changes has been changed by a person since.
    case editedSince(MeetingHandle, [EntryProposal.Field])
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
  /// The entry of a calendar that it is; `nil` for a line of a page.
  package var entry: CalendarEntry?
  /// What it would change in the meeting on record.
  package var proposal: EntryProposal?

  /// A meeting as it would be recorded.
  package struct Guess: Hashable, Sendable {
    /// What is known of it.
    package let details: MeetingDetails
    /// Held, or what the page, a person or the calendar says otherwise.
    package let state: MeetingState
  }
}
