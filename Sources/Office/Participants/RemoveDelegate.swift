internal import Publication
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
      try check(delegate, writing.reading)
      try writing.deleteDelegate(number)
      return DelegateOutcome(
        meeting: meeting.handle, number: number, seat: delegate.seat,
        isOnList: try writing.reading.isOnList(delegate.seat, at: meeting, on: office.today), directory: try writing.reading.directory())
    }
  }

  /// Refuses to take someone off who holds an invitation: nothing would be left by which it could be taken back.
  private func check(_ delegate: Delegate, _ reading: Reading) throws {
    let isInvited = try reading.standings(at: delegate.meeting).contains { $0.delegate == number && $0.status == .invited }
    guard isInvited, InvitationWriter.canWrite(to: delegate) else { return }
    throw Refusal.breaks(
      .invitation, given: "\(number)",
      because: BilingualText(
        english: "delegate \(number) was invited to \(delegate.meeting) and would go on expecting it",
        spanish: "el delegado \(number) fue invitado a \(delegate.meeting) y seguiría esperándola"),
      remedy: BilingualText(
        english: "Withdraw the invitation first: rcm invitation cancel \(delegate.meeting) --to \(number) --out FOLDER",
        spanish: "Primero retire la invitación: rcm invitation cancel \(delegate.meeting) --to \(number) --out CARPETA"))
  }
}
