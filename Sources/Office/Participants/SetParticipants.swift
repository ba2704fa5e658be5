package import Secretariat
package import Store

/// Says who takes part in a meeting, as an expression over the rotations (R15).
///
/// Bodies and parties may be called by code or name; the record keeps their codes.
package struct SetParticipants: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String
  /// The expression.
  package var expression: String
  /// Why.
  package var reason: TextLine?

  /// A change.
  package init(_ meeting: String, _ expression: String, reason: TextLine? = nil) {
    self.meeting = meeting
    self.expression = expression
    self.reason = reason
  }

  /// What comes of it.
  package struct Outcome: Sendable {
    /// The meeting.
    package let meeting: MeetingHandle
    /// The expression as it is kept.
    package let expression: ParticipantExpression
    /// The list that it gives now.
    package let list: ParticipantList
  }

  /// Makes the change.
  ///
  /// - Throws: A `Refusal` when the expression cannot be read, names no one on record, or the list is frozen.
  package func callAsFunction(in office: Office) throws -> Written<Outcome> {
    try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let meeting = try lookup.meeting(meeting)
      let expression = try lookup.participants(expression)
      let kept = try writing.reading.participants(of: meeting.handle)
      if let kept, kept.frozen != nil, kept.expression != expression { throw kept.frozenRefusal(isClosed: meeting.closed != nil) }
      if meeting.closed != nil, kept?.expression != expression, let refusal = Refusal(.rule, [meeting.closedFile]) { throw refusal }
      try writing.setParticipants(expression, of: meeting.handle)
      return Outcome(
        meeting: meeting.handle, expression: expression,
        list: try writing.reading.resolvedList(of: expression, at: meeting, on: office.today))
    }
  }
}
