package import Secretariat
package import Store

/// Takes a delegate off the record who does not come after all; the person's data go for good (R28).
package struct RemoveDelegate: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String
  /// The delegate's number.
  package var number: Int
  /// Why; the log keeps it.
  package var reason: TextLine?

  /// A removal.
  package init(_ meeting: String, _ number: Int, reason: TextLine? = nil) {
    self.meeting = meeting
    self.number = number
    self.reason = reason
  }

  /// Does it.
  package func callAsFunction(in office: Office) throws -> Written<DelegateOutcome> {
    try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let meeting = try lookup.meeting(meeting)
      if meeting.closed != nil, let refusal = Refusal(.rule, [meeting.closedFile]) { throw refusal }
      let delegate = try lookup.delegate(number, at: meeting.handle)
      try writing.deleteDelegate(number)
      return DelegateOutcome(
        meeting: meeting.handle, number: number, seat: delegate.seat,
        isOnList: try writing.reading.isOnList(delegate.seat, at: meeting, on: office.today), directory: try writing.reading.directory())
    }
  }
}
