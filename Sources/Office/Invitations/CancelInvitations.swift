package import CivilTime
package import Publication
package import Secretariat
package import Store

/// Tells those who were invited that a meeting is off, or single delegates that they are not expected any more (CANCEL, RFC 5546
/// 3.2.5).
package struct CancelInvitations: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String
  /// The numbers of the delegates; without any, everyone whose invitation stands.
  package var delegates: [Int]
  /// The language of the mails.
  package var language: Language
  /// Why.
  package var reason: TextLine?

  /// Cancellations to be written.
  package init(_ meeting: String, to delegates: [Int] = [], language: Language, reason: TextLine? = nil) {
    self.meeting = meeting
    self.delegates = delegates
    self.language = language
    self.reason = reason
  }

  /// Writes them.
  ///
  /// - Parameter deliver: Writes the files, all or none; it is called last, and not at all by a rehearsal.
  /// - Throws: A `Refusal` when the meeting goes on and no delegate is named; whatever `deliver` throws.
  package func callAsFunction(in office: Office, deliver: ([InvitationMail]) throws -> Void) throws -> Written<InvitationRound> {
    try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let meeting = try lookup.meeting(meeting)
      try meeting.checkFileIsOpen()
      guard meeting.isOff || !delegates.isEmpty else { throw goesOn(meeting) }
      let delegates = try lookup.delegates(delegates, at: meeting.handle)
      let desk = try InvitationDesk(writing.reading, at: meeting, in: language, zones: office.zones)
      var letters: [(InvitationLetter, Delegate)] = []
      var passedOver: [InvitationRound.PassedOver] = []
      for delegate in delegates {
        let standing = desk.standings.filter { $0.delegate == delegate.number && $0.status == .invited }
        if standing.isEmpty, !self.delegates.isEmpty { passedOver.append(.init(delegate: delegate, reason: .notInvited)) }
        letters += standing.map { ($0.farewell(of: desk), delegate) }
      }
      var round = try desk.write(letters, writing)
      round.passedOver = (round.passedOver + passedOver).sorted { $0.delegate.number < $1.delegate.number }
      if !office.isRehearsal, !round.mails.isEmpty { try deliver(round.mails) }
      return round
    }
  }

  private func goesOn(_ meeting: Meeting) -> Refusal {
    .breaks(
      .invitation, given: meeting.handle.text,
      because: BilingualText(
        english: "\(meeting.handle) is \(meeting.state.word(in: .english)), so the invitations to it stand",
        spanish: "\(meeting.handle) está \(meeting.state.word(in: .spanish)), por lo que sus invitaciones se mantienen"),
      remedy: BilingualText(
        english: "Call it off first with: rcm meeting cancel \(meeting.handle) --reason \"…\"; or name who is not expected with --to.",
        spanish:
          "Primero cancélela con: rcm meeting cancel \(meeting.handle) --reason \"…\"; o indique con --to a quién no se espera."))
  }
}

extension Meeting {
  /// Whether it does not take place as it was announced: it is called off, or put off without a date.
  var isOff: Bool { state.isCalledOff || state == .postponed }
}

extension InvitationStanding {
  /// The letter that takes the invitation back.
  func farewell(of desk: InvitationDesk) -> InvitationLetter {
    let part = desk.writer.part(event)
    return desk.meeting.isOff || part == nil ? .cancellation(event, part) : .withdrawal(event, part)
  }
}
