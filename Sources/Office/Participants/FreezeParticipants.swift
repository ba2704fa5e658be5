internal import CivilTime
package import Secretariat
package import Store

/// Keeps a meeting's list of participants as it is resolved now, or lets it be worked out anew again (R15).
///
/// Closing a meeting's file freezes its list too. Opening the file leaves the list frozen, so that a slip can be set right
/// without what was recorded later changing who was there.
package struct FreezeParticipants: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String
  /// Whether a frozen list is let go.
  package var isUndone: Bool
  /// Why.
  package var reason: TextLine?

  /// A freezing, or its end.
  package init(_ meeting: String, isUndone: Bool = false, reason: TextLine? = nil) {
    self.meeting = meeting
    self.isUndone = isUndone
    self.reason = reason
  }

  /// Does it; a list that is in that state already is left as it is.
  ///
  /// - Throws: A `Refusal` when the meeting has no list, or its file is closed.
  package func callAsFunction(in office: Office) throws -> Written<ResolveParticipants.Answer> {
    try office.write(reason: reason?.text) { writing in
      let meeting = try Lookup(reading: writing.reading).meeting(meeting)
      let kept = try writing.reading.requiredParticipants(of: meeting.handle)
      if isUndone, kept.frozen != nil {
        if meeting.closed != nil { throw kept.frozenRefusal(isClosed: true) }
        try writing.unfreeze(meeting.handle)
      } else if !isUndone {
        try writing.freezeParticipants(of: meeting, on: office.today)
      }
      let list = try writing.reading.resolvedList(of: kept.expression, at: meeting, on: office.today)
      return ResolveParticipants.Answer(
        meeting: meeting, participants: try writing.reading.requiredParticipants(of: meeting.handle), list: list,
        changes: list.changes(since: list), delegates: try writing.reading.delegates(of: meeting.handle),
        directory: try writing.reading.directory())
    }
  }
}

extension Writing {
  /// Keeps the list of a meeting's participants, if it has one that is not kept yet.
  func freezeParticipants(of meeting: Meeting, on today: Day) throws {
    guard let kept = try reading.participants(of: meeting.handle), kept.frozen == nil else { return }
    try freeze(reading.resolvedList(of: kept.expression, at: meeting, on: today), of: meeting.handle)
  }
}
