package import Secretariat
package import Store

/// Records that someone comes to a meeting for one of its seats (R15).
package struct AddDelegate: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String
  /// The seat: a party by code or name, `guest("Name")` or `secretariat(BODY)`.
  package var seat: String
  /// What the delegate is in the delegation.
  package var role: Delegate.Role
  /// Who it is.
  package var data: PersonalData
  /// Why; the log keeps it.
  package var reason: TextLine?

  /// A delegate to be recorded.
  package init(_ meeting: String, seat: String, role: Delegate.Role, data: PersonalData, reason: TextLine? = nil) {
    self.meeting = meeting
    self.seat = seat
    self.role = role
    self.data = data
    self.reason = reason
  }

  /// Records it.
  ///
  /// - Throws: A `Refusal` when the meeting has no list of participants, its file is closed, or the delegation has a head.
  package func callAsFunction(in office: Office) throws -> Written<DelegateOutcome> {
    try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let meeting = try lookup.meeting(meeting)
      if meeting.closed != nil, let refusal = Refusal(.rule, [meeting.closedFile]) { throw refusal }
      _ = try writing.reading.requiredParticipants(of: meeting.handle)
      let seat = try lookup.seat(seat)
      guard let person = try data.person(changing: nil) else { throw PersonalData.noName }
      if role == .head { try writing.reading.checkHead(of: seat, at: meeting.handle, except: nil) }
      let number = try writing.insert(person, for: seat, at: meeting.handle, as: role)
      return DelegateOutcome(
        meeting: meeting.handle, number: number, seat: seat, isOnList: try writing.reading.isOnList(seat, at: meeting, on: office.today),
        directory: try writing.reading.directory())
    }
  }
}

extension PersonalData {
  /// A delegate without a name could be no one.
  static var noName: Refusal {
    .invalid(
      given: "--name", because: BilingualText(english: "a delegate has a name", spanish: "un delegado tiene nombre"),
      remedy: BilingualText(english: "Give it with --name.", spanish: "Indíquelo con --name."))
  }
}

extension Reading {
  /// Refuses a second head of a delegation (R15).
  func checkHead(of seat: Occupant, at meeting: MeetingHandle, except number: Int?) throws {
    guard let head = try delegates(of: meeting).first(where: { $0.seat == seat && $0.role == .head && $0.number != number }) else { return }
    throw Refusal.breaks(
      .oneHead, given: "\(seat.expression)",
      because: BilingualText(
        english: "the delegation of \(seat.expression) at \(meeting) has a head, delegate \(head.number)",
        spanish: "la delegación de \(seat.expression) en \(meeting) ya tiene jefatura, el delegado \(head.number)"),
      remedy: BilingualText(
        english: "Change that one first with: rcm participants edit \(meeting) \(head.number) --role alternate",
        spanish: "Primero cámbiela con: rcm participants edit \(meeting) \(head.number) --role alternate"))
  }
}
