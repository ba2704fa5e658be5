package import CivilTime
package import Publication
package import Secretariat
package import Store

/// Takes a time that a delegate proposed, or tells the delegate that it is not taken (COUNTER, RFC 5546 3.2.7 and 3.2.8).
///
/// Taking it moves the meeting as `rcm meeting move` does, with the same checks and with its block, and writes the invitation anew
/// to everyone.
package struct DecideProposal: Sendable {
  /// The proposal's number.
  package var number: Int
  /// Whether it is taken.
  package var isAccepted: Bool
  /// Whether the other meetings of its block stay where they are.
  package var leavesBlock: Bool
  /// The language of the mails.
  package var language: Language
  /// Why.
  package var reason: TextLine?

  /// A decision.
  package init(_ number: Int, isAccepted: Bool, leavesBlock: Bool = false, language: Language, reason: TextLine? = nil) {
    self.number = number
    self.isAccepted = isAccepted
    self.leavesBlock = leavesBlock
    self.language = language
    self.reason = reason
  }

  /// What came of a decision.
  package struct Outcome: Sendable {
    /// The delegate who proposed.
    package let delegate: Delegate
    /// The meeting after it, with what is worth knowing.
    package let meeting: MeetingOutcome
    /// The mails.
    package let round: InvitationRound
  }

  /// Carries it out.
  ///
  /// - Parameter deliver: Writes the files, all or none; it is called last, and not at all by a rehearsal.
  /// - Throws: A `Refusal` when there is no such proposal, it was decided already, or the meeting cannot be moved there; whatever
  ///   `deliver` throws.
  package func callAsFunction(in office: Office, deliver: ([InvitationMail]) throws -> Void) throws -> Written<Outcome> {
    try office.write(reason: reason?.text) { writing in
      let (answer, time) = try proposal(writing.reading)
      guard let delegate = try writing.reading.delegate(answer.delegate) else { throw notFound }
      let meeting = try Lookup(reading: writing.reading).meeting(delegate.meeting.text)
      try meeting.checkFileIsOpen()
      let outcome = isAccepted ? try move(meeting, answer, to: time, in: office, writing) : MeetingOutcome(meeting: meeting, notices: [])
      try writing.decideProposal(number, isAccepted ? .accepted : .declined)
      let desk = try InvitationDesk(writing.reading, at: outcome.meeting, in: language, zones: office.zones)
      let letters: [(InvitationLetter, Delegate)] =
        if isAccepted {
          desk.delegates.filter { delegate in desk.standings.contains { $0.delegate == delegate.number && $0.status == .invited } }
            .flatMap { delegate in desk.invitations(to: delegate, again: false).letters.map { ($0, delegate) } }
        } else {
          desk.writer.part(answer.event).map { [(.refusal($0, time), delegate)] } ?? []
        }
      let round = try desk.write(letters, writing)
      if !office.isRehearsal, !round.mails.isEmpty { try deliver(round.mails) }
      return Outcome(delegate: delegate, meeting: outcome, round: round)
    }
  }

  private func proposal(_ reading: Reading) throws -> (InvitationAnswer, ProposedTime?) {
    guard let answer = try reading.invitationAnswer(number), case .proposal(let time, let outcome) = answer.content else { throw notFound }
    guard outcome == .pending else {
      throw Refusal.breaks(
        .invitation, given: "\(number)",
        because: BilingualText(
          english: "proposal \(number) is \(outcome.word(in: .english)) already",
          spanish: "la propuesta \(number) ya fue \(outcome.word(in: .spanish))"),
        remedy: BilingualText(english: "Take that back with: rcm undo", spanish: "Deshágalo con: rcm undo"))
    }
    return (answer, time)
  }

  private var notFound: Refusal {
    Refusal(
      .notFound, rule: nil, given: "\(number)",
      because: BilingualText(english: "there is no proposal \(number)", spanish: "no existe la propuesta \(number)"),
      remedy: BilingualText(english: "See them with: rcm invitation proposals", spanish: "Véalas con: rcm invitation proposals"))
  }

  /// Moves the meeting to the days, then sets the hours of the day that was proposed with some.
  private func move(_ meeting: Meeting, _ answer: InvitationAnswer, to time: ProposedTime?, in office: Office, _ writing: Writing) throws
    -> MeetingOutcome
  {
    guard let time else {
      throw Refusal.breaks(
        .dateCertainty, given: "\(number)",
        because: BilingualText(
          english: "the time that proposal \(number) names cannot be told: it has none, or is in a zone that is not known",
          spanish: "no puede saberse la fecha de la propuesta \(number): no tiene ninguna, o está en una zona horaria desconocida"),
        remedy: BilingualText(
          english: "Move the meeting by hand: rcm meeting move \(meeting.handle) --to YYYY-MM-DD..DD",
          spanish: "Mueva la reunión a mano: rcm meeting move \(meeting.handle) --to YYYY-MM-DD..DD"))
    }
    let date = try date(of: meeting, answer, with: time, in: office, writing.reading)
    var outcome = MeetingOutcome(meeting: meeting, notices: [])
    if date != meeting.details.date {
      outcome = try ChangeMeetingState(meeting.handle.text, .move, date: date, reason: reason, leavesBlock: leavesBlock)
        .carryOut(in: office, writing)
    }
    guard let hours = time.hours else { return outcome }
    var details = outcome.meeting.details
    details.sessions = details.sessions.filter { !time.days.contains($0.day) }
    details.sessions.append(Session(day: time.days.first, hours: hours.range, zone: hours.zone))
    details.sessions.sort { ($0.day, $0.hours.opens) < ($1.day, $1.hours.opens) }
    let after = try outcome.meeting.edited(details, now: writing.now, today: office.today)
    if after != outcome.meeting { try writing.update(after) }
    return MeetingOutcome(meeting: after, notices: outcome.notices, conflicts: outcome.conflicts)
  }

  /// The dates of the meeting with the proposed ones in the place of those that the proposal is about.
  private func date(of meeting: Meeting, _ answer: InvitationAnswer, with time: ProposedTime, in office: Office, _ reading: Reading) throws
    -> ImpreciseDate
  {
    guard case .separateDays(let separate) = meeting.details.date else { return .days(time.days) }
    let desk = try InvitationDesk(reading, at: meeting, in: language, zones: office.zones)
    guard let part = desk.writer.part(answer.event), time.days.dayCount == 1 else {
      throw Refusal.breaks(
        .dateCertainty, given: "\(number)",
        because: BilingualText(
          english: "\(meeting.handle) is on separate days, and proposal \(number) does not put one day in the place of another",
          spanish: "\(meeting.handle) es en días separados, y la propuesta \(number) no sustituye un día por otro"),
        remedy: BilingualText(
          english: "Move the meeting by hand: rcm meeting move \(meeting.handle) --to YYYY-MM-DD,DD,DD",
          spanish: "Mueva la reunión a mano: rcm meeting move \(meeting.handle) --to YYYY-MM-DD,DD,DD"))
    }
    let days = separate.days.map { part.days.contains($0) ? time.days.first : $0 }
    return .separateDays(try SeparateDays(days))
  }
}
