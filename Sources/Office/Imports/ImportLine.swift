public import PageImport
public import Secretariat
public import Store

/// A line of a page under import: what it says, what was decided about it, and what is to become of it (R27).
public struct ImportLine: Sendable {
  /// Where a line stands; every line of a page stands somewhere.
  public enum Standing: Hashable, Sendable {
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
  public enum Reason: Hashable, Sendable {
    /// Something about the line itself or another line.
    case reading(ReviewReason)
    /// It may tell of a meeting that is on record.
    case mayBe(MeetingHandle)
  }

  /// What the page says.
  public let reading: LineReading
  /// What a person decided, if anyone has.
  public let decision: ImportBatch.Decision?
  /// The best reading, with the person's corrections; `nil` when the line cannot be read as a meeting.
  public let guess: Guess?
  /// Where it stands.
  public let standing: Standing
  /// Why a person had, or has, to decide.
  public let reasons: [Reason]

  /// A meeting as it would be recorded.
  public struct Guess: Hashable, Sendable {
    /// What is known of it.
    public let details: MeetingDetails
    /// Held, or what the page, a person or the calendar says otherwise.
    public let state: MeetingState
  }
}
