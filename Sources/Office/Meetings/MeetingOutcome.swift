package import Secretariat

/// A meeting after an operation, with what the asker should know besides.
package struct MeetingOutcome: Hashable, Sendable {
  /// Something worth knowing that did not stop the operation.
  package enum Notice: Hashable, Sendable {
    /// A meeting of the same kind has days in common with it.
    case possibleDuplicate(of: MeetingHandle)
    /// It was given the next number of its series.
    case numbered(Ordinal)
    /// It belongs to a numbered series and has no number yet.
    case notNumbered
    /// It belongs to another kind or other bodies now, so that this series does not count it any more.
    case leftSeries(Code<MeetingSeries>)
    /// A meeting of the same block moved with it.
    case movedAlong(MeetingHandle)
    /// A meeting of the same block did not move, because its dates do not stand or are no days in a row.
    case leftBehind(MeetingHandle)
    /// The clock times were dropped, because the meeting has another number of days now.
    case sessionsDropped
    /// A decision of it was open when its file was closed, and is waived.
    case waived(DecisionName)
  }

  /// Something that clashes, as `rcm check` finds it (R16).
  package struct Conflict: Hashable, Sendable {
    /// What is found, with a waiver that does not hold any more.
    package let standing: StandingFinding
    /// The sentence that says so.
    package let sentence: BilingualText
  }

  /// The meeting.
  package let meeting: Meeting
  /// What is worth knowing.
  package let notices: [Notice]
  /// What clashes and is not waived, the worst first.
  package var conflicts: [Conflict] = []
}
