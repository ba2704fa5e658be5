package import Secretariat
package import Store

/// Erases a person's data, as is everyone's right; that someone came for the seat is kept (R28).
///
/// It is possible whatever the state of the meeting, and cannot be taken back.
package struct ErasePerson: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String
  /// The delegate's number.
  package var number: Int
  /// Why; the log keeps it.
  package var reason: TextLine?

  /// An erasure.
  package init(_ meeting: String, _ number: Int, reason: TextLine? = nil) {
    self.meeting = meeting
    self.number = number
    self.reason = reason
  }

  /// Does it; a person who was erased already is left so.
  package func callAsFunction(in office: Office) throws -> Written<DelegateOutcome> {
    try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let meeting = try lookup.meeting(meeting)
      let delegate = try lookup.delegate(number, at: meeting.handle)
      if delegate.identity != .erased { try writing.erasePerson(of: number) }
      return DelegateOutcome(
        meeting: meeting.handle, number: number, seat: delegate.seat,
        isOnList: try writing.reading.isOnList(delegate.seat, at: meeting, on: office.today), directory: try writing.reading.directory())
    }
  }
}
