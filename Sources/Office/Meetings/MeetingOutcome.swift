public import Secretariat

/// A meeting after an operation, with what the asker should know besides.
public struct MeetingOutcome: Hashable, Sendable {
  /// Something worth knowing that did not stop the operation.
  public enum Notice: Hashable, Sendable {
    /// A meeting of the same kind has days in common with it.
    case possibleDuplicate(of: MeetingHandle)
    /// It was given the next number of its series.
    case numbered(Ordinal)
    /// It belongs to a numbered series and has no number yet.
    case notNumbered
    /// A meeting of the same block moved with it.
    case movedAlong(MeetingHandle)
    /// A meeting of the same block did not move, because it is not open to change or has no exact days.
    case leftBehind(MeetingHandle)
    /// The clock times were dropped, because the meeting has another number of days now.
    case sessionsDropped
  }

  /// The meeting.
  public let meeting: Meeting
  /// What is worth knowing.
  public let notices: [Notice]
}
