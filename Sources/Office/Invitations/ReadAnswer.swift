package import CivilTime
internal import PageImport
package import Publication
package import Secretariat
package import Store

/// Reads an answer to an invitation and records it (REPLY, COUNTER and REFRESH, RFC 5546 3.2).
///
/// It is matched by UID to the event and by address to a delegate who was invited to it. Of several answers the newest counts,
/// by revision and then by moment, in whatever order they are read; reading one again changes nothing.
package struct ReadAnswer: Sendable {
  /// The file.
  package var octets: [UInt8]
  /// What the file is called in a refusal.
  package var name: String
  /// The language of a mail that the answer calls for.
  package var language: Language
  /// Why.
  package var reason: TextLine?

  /// An answer to be read.
  package init(_ octets: [UInt8], named name: String, language: Language, reason: TextLine? = nil) {
    self.octets = octets
    self.name = name
    self.language = language
    self.reason = reason
  }

  /// Reads it.
  ///
  /// - Parameter deliver: Writes the mail that a request for the newest state calls for; `nil` where there is no place for it.
  /// - Throws: A `Refusal` when the file is no answer, or comes from someone who was not invited; whatever `deliver` throws.
  package func callAsFunction(in office: Office, deliver: (([InvitationMail]) throws -> Void)?) throws -> Written<AnswerOutcome> {
    try office.write(reason: reason?.text) { writing in
      let answer = try IncomingAnswer(reading: octets, named: name, zones: office.zones)
      let delegate = try delegate(answering: answer, writing.reading)
      let lookup = Lookup(reading: writing.reading)
      let meeting = try lookup.meeting(delegate.meeting.text)
      try meeting.checkFileIsOpen()
      func outcome(_ matter: AnswerOutcome.Matter) throws -> AnswerOutcome {
        AnswerOutcome(
          meeting: meeting, delegate: delegate, matter: matter, isFromAnotherAddress: answer.isFromAnotherAddress == true,
          directory: try writing.reading.directory())
      }
      guard
        let standing = try writing.reading.standings(at: meeting.handle).first(where: {
          $0.delegate == delegate.number && $0.event == answer.event
        })
      else { throw unknown(answer, at: meeting.handle) }
      let content: InvitationAnswer.Content
      switch answer.act {
      case .refresh:
        guard let deliver else { return try outcome(.refresh(nil)) }
        let desk = try InvitationDesk(writing.reading, at: meeting, in: language, zones: office.zones)
        let round = try desk.write([(desk.newestState(of: standing), delegate)], writing)
        if !office.isRehearsal, !round.mails.isEmpty { try deliver(round.mails) }
        return try outcome(.refresh(round))
      case .participation(let participation): content = .participation(participation)
      case .proposal(let time):
        let zone = try meeting.details.sessions.first?.zone ?? meeting.details.place?.city.flatMap { try lookup.city($0.text).zone }
        content = .proposal(time.meant(in: zone), .pending)
      }
      if answer.stamp.sequence > max(standing.request.stamp.sequence, standing.lastMessage.sequence) {
        throw unwritten(answer, standing, at: meeting.handle)
      }
      let earlier = try writing.reading.invitationAnswers(of: meeting.handle).filter { $0.delegate == delegate.number }
      if earlier.contains(where: { $0.digest == answer.digest && $0.event == answer.event }) { return try outcome(.readBefore) }
      if answer.stamp.sequence < standing.request.stamp.sequence { return try outcome(.outdated) }
      guard standing.isNews(answer.stamp) else { return try outcome(.older) }
      let number = try writing.insertAnswer(
        of: delegate.number, to: answer.event, content, answer.stamp, digest: answer.digest, comment: answer.comment)
      return try outcome(
        .recorded(
          InvitationAnswer(
            number: number, delegate: delegate.number, event: answer.event, content: content, stamp: answer.stamp, digest: answer.digest,
            comment: answer.comment)))
    }
  }

  /// The delegate whose answer it is.
  private func delegate(answering answer: IncomingAnswer, _ reading: Reading) throws -> Delegate {
    let numbers = Set(try reading.invitationMessages(about: answer.event).map(\.delegate))
    guard !numbers.isEmpty else {
      throw Refusal(
        .notFound, rule: .invitedAnswer, given: name,
        because: BilingualText(
          english: "it answers an invitation that is not on record (UID \(answer.event.text))",
          spanish: "responde a una invitación que no está registrada (UID \(answer.event.text))"),
        remedy: BilingualText(
          english: "See who was invited with: rcm invitation list MEETING",
          spanish: "Vea a quién se invitó con: rcm invitation list REUNIÓN"))
    }
    let invited = try numbers.sorted().compactMap { try reading.delegate($0) }
    let senders = invited.filter { $0.person?.address?.text.lowercased() == answer.address.lowercased() }
    if senders.count == 1 { return senders[0] }
    guard !senders.isEmpty else { throw unknown(answer, at: invited.first?.meeting) }
    // Several delegates may share an office's box; then the name tells.
    let named = senders.filter { $0.person.map { FilingKey.plain($0.name.text) } == answer.name.map(FilingKey.plain) }
    if named.count == 1 { return named[0] }
    let list = senders.map { "\($0.number)" }.joined(separator: ", ")
    throw Refusal(
      .ambiguous, rule: .invitedAnswer, given: name,
      because: BilingualText(
        english: "the delegates \(list) share the address that it comes from, and its name is none of theirs",
        spanish: "los delegados \(list) comparten la dirección de la que proviene, y su nombre no es de ninguno de ellos"),
      remedy: BilingualText(
        english: "Give each of them an address with: rcm participants edit MEETING NUMBER --email …",
        spanish: "Dé a cada uno una dirección con: rcm participants edit REUNIÓN NÚMERO --email …"))
  }

  private func unknown(_ answer: IncomingAnswer, at meeting: MeetingHandle?) -> Refusal {
    let who = TextShown.line(answer.name.map { "\($0) <\(answer.address)>" } ?? answer.address)
    let handle = meeting?.text ?? answer.event.text
    return .breaks(
      .invitedAnswer, given: name,
      because: BilingualText(
        english: "the answer comes from \(who), who was not invited to \(handle) under that address, and is not applied",
        spanish: "la respuesta viene de \(who), a quien no se invitó a \(handle) con esa dirección, y no se aplica"),
      remedy: BilingualText(
        english:
          "If it is a delegate who writes from another address, record that one with: rcm participants edit \(handle) NUMBER --email …",
        spanish:
          "Si es un delegado que escribe desde otra dirección, regístrela con: rcm participants edit \(handle) NÚMERO --email …"))
  }

  private func unwritten(_ answer: IncomingAnswer, _ standing: InvitationStanding, at meeting: MeetingHandle) -> Refusal {
    .breaks(
      .invitedAnswer, given: name,
      because: BilingualText(
        english:
          "it answers revision \(answer.stamp.sequence) of \(meeting), and the last one written was \(standing.request.stamp.sequence)",
        spanish:
          "responde a la revisión \(answer.stamp.sequence) de \(meeting), y la última escrita fue la \(standing.request.stamp.sequence)"))
  }
}

extension InvitationDesk {
  /// The letter that tells how things are with an invitation (RFC 5546 3.2.6).
  func newestState(of standing: InvitationStanding) -> InvitationLetter {
    guard standing.status == .invited, !meeting.isOff, let part = writer.part(standing.event) else { return standing.farewell(of: self) }
    let isSame = standing.request.stamp.sequence >= meeting.sequence
    return .invitation(part, isUpdate: true, answer: isSame ? standing.answer?.participation : nil)
  }
}

/// Text from outside, as a refusal shows it.
private enum TextShown {
  /// The beginning of a text on one line, without characters that turn its direction or control a terminal.
  static func line(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.prefix(120).filter { scalar in
          scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format
        }))
  }
}
