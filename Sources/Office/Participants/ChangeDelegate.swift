package import Secretariat
package import Store

/// Sets a delegate's data or role right (R15, R28).
package struct ChangeDelegate: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String
  /// The delegate's number.
  package var number: Int
  /// What the delegate is from now on; `nil` leaves it.
  package var role: Delegate.Role?
  /// What is known of the person from now on.
  package var data: PersonalData
  /// Why; the log keeps it.
  package var reason: TextLine?

  /// A change.
  package init(_ meeting: String, _ number: Int, role: Delegate.Role?, data: PersonalData, reason: TextLine? = nil) {
    self.meeting = meeting
    self.number = number
    self.role = role
    self.data = data
    self.reason = reason
  }

  /// Makes it.
  ///
  /// - Throws: A `Refusal` when there is no such delegate, the meeting's file is closed, or the person's data were erased.
  package func callAsFunction(in office: Office) throws -> Written<DelegateOutcome> {
    try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let meeting = try lookup.meeting(meeting)
      if meeting.closed != nil, let refusal = Refusal(.rule, [meeting.closedFile]) { throw refusal }
      let delegate = try lookup.delegate(number, at: meeting.handle)
      if let role, role != delegate.role {
        if role == .head { try writing.reading.checkHead(of: delegate.seat, at: meeting.handle, except: number) }
        try writing.put(role, of: delegate)
      }
      if !data.isEmpty {
        guard let before = delegate.person else { throw Self.noData(of: delegate) }
        guard let person = try data.person(changing: before) else { throw PersonalData.noName }
        if person != before { try writing.put(person, of: number) }
      }
      return DelegateOutcome(
        meeting: meeting.handle, number: number, seat: delegate.seat,
        isOnList: try writing.reading.isOnList(delegate.seat, at: meeting, on: office.today), directory: try writing.reading.directory())
    }
  }

  private static func noData(of delegate: Delegate) -> Refusal {
    .breaks(
      .personalData, given: String(delegate.number),
      because: BilingualText(
        english: "the personal data of delegate \(delegate.number) are not kept any more",
        spanish: "los datos personales del delegado \(delegate.number) ya no se conservan"),
      remedy: BilingualText(
        english: "Someone else who comes is another delegate: rcm participants add \(delegate.meeting)",
        spanish: "Otra persona que asiste es otro delegado: rcm participants add \(delegate.meeting)"))
  }
}
