package import CivilTime
package import Publication
package import Secretariat
package import Store

/// Writes invitations to a meeting's delegates, or updates them where the meeting has changed (REQUEST, RFC 5546 3.2.2).
///
/// Nothing is sent: each mail is a file for a person to send. Record and files change together, so that a file that cannot be
/// written leaves no trace.
package struct WriteInvitations: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String
  /// The numbers of the delegates; without any, everyone whose invitation is missing or out of date.
  package var delegates: [Int]
  /// Whether a meeting that is not confirmed may be invited to.
  package var permitsTentative: Bool
  /// The language of the mails.
  package var language: Language
  /// Why.
  package var reason: TextLine?

  /// Invitations to be written.
  package init(_ meeting: String, to delegates: [Int] = [], permitsTentative: Bool = false, language: Language, reason: TextLine? = nil) {
    self.meeting = meeting
    self.delegates = delegates
    self.permitsTentative = permitsTentative
    self.language = language
    self.reason = reason
  }

  /// Writes them.
  ///
  /// - Parameter deliver: Writes the files, all or none; it is called last, and not at all by a rehearsal.
  /// - Throws: A `Refusal` when the meeting is not expected, its days are not known (R12), or no office's address is; whatever
  ///   `deliver` throws.
  package func callAsFunction(in office: Office, deliver: ([InvitationMail]) throws -> Void) throws -> Written<InvitationRound> {
    try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let meeting = try lookup.meeting(meeting)
      try meeting.checkIsInvitable(permitsTentative: permitsTentative)
      let delegates = try lookup.delegates(delegates, at: meeting.handle)
      let desk = try InvitationDesk(writing.reading, at: meeting, in: language, zones: office.zones)
      guard !desk.writer.parts.isEmpty else { throw desk.writer.inexact }
      var letters: [(InvitationLetter, Delegate)] = []
      var passedOver: [InvitationRound.PassedOver] = []
      for delegate in delegates {
        let (needed, reason) = desk.invitations(to: delegate, again: !self.delegates.isEmpty)
        letters += needed.map { ($0, delegate) }
        if let reason { passedOver.append(.init(delegate: delegate, reason: reason)) }
      }
      var round = try desk.write(letters, writing)
      round.passedOver = (round.passedOver + passedOver).sorted { $0.delegate.number < $1.delegate.number }
      if !office.isRehearsal, !round.mails.isEmpty { try deliver(round.mails) }
      return round
    }
  }
}

extension Meeting {
  /// Refuses to invite to a meeting that is over, off, or not yet sure enough.
  func checkIsInvitable(permitsTentative: Bool) throws(Refusal) {
    try checkFileIsOpen()
    switch state {
    case .confirmed: return
    case .proposed, .tentative:
      guard !permitsTentative else { return }
      throw .breaks(
        .invitation, given: handle.text,
        because: BilingualText(
          english: "\(handle) is \(state.word(in: .english)), and invitations go out when the date stands",
          spanish: "\(handle) está \(state.word(in: .spanish)), y se invita cuando la fecha es firme"),
        remedy: BilingualText(
          english: "Confirm it with: rcm meeting confirm \(handle); or invite all the same with --tentative.",
          spanish: "Confírmela con: rcm meeting confirm \(handle); o invite de todos modos con --tentative."))
    case .held, .postponed, .cancelled, .lapsed:
      throw .breaks(
        .invitation, given: handle.text,
        because: BilingualText(
          english: "\(handle) is \(state.word(in: .english)), so no one is invited to it",
          spanish: "\(handle) está \(state.word(in: .spanish)), por lo que no se invita a nadie"),
        remedy: state == .held
          ? nil
          : BilingualText(
            english: "Tell those who were invited with: rcm invitation cancel \(handle) --out FOLDER",
            spanish: "Avise a quienes fueron invitados con: rcm invitation cancel \(handle) --out CARPETA"))
    }
  }
}
