internal import CivilTime
internal import Secretariat
internal import Store

extension Reading {
  /// The list of a meeting's participants as the record gives it now.
  func resolvedList(of expression: ParticipantExpression, at meeting: Meeting, on today: Day) throws -> ParticipantList {
    try ParticipantDesk(self, on: today).list(of: expression, at: meeting)
  }

  /// Whether a seat is on the list of a meeting's participants; not where there is none that can be read.
  func isOnList(_ seat: Occupant, at meeting: Meeting, on today: Day) throws -> Bool {
    guard let kept = try readableParticipants(of: meeting.handle) else { return false }
    return try ParticipantDesk(self, on: today).list(of: kept, at: meeting).seats.contains { $0.occupant == seat }
  }

  /// What is recorded of a meeting's participants.
  ///
  /// - Throws: A `Refusal` with the command that helps when nothing was set.
  func requiredParticipants(of meeting: MeetingHandle) throws -> MeetingParticipants {
    if let kept = try participants(of: meeting) { return kept }
    throw Refusal(
      .notFound, rule: nil, given: meeting.text,
      because: BilingualText(english: "\(meeting) has no participants yet", spanish: "\(meeting) aún no tiene participantes"),
      remedy: BilingualText { language in
        "\(language == .english ? "Set them with" : "Indíquelos con"): rcm participants set \(meeting) 'members(*) + secretariat(*)'"
      })
  }
}

extension Lookup {
  /// An expression with its bodies and parties found by code or name.
  func participants(_ text: String) throws -> ParticipantExpression {
    let named = try ParticipantExpression(parsing: text).naming(in: text, body: { try body($0).code }, party: { try party($0).code })
    // With its signs set apart the form that is kept can be longer than what was given, and must still be read.
    return try ParticipantExpression(parsing: named.description)
  }

  /// The seat that a party's code or name stands for, or that an expression names: a guest, or a body's secretariat.
  func seat(_ text: String) throws -> Occupant {
    guard text.contains(where: { $0 == "(" || $0 == "\"" }) else { return .party(try party(text).code) }
    return try Occupant(naming: participants(text))
  }

  /// The delegate of a number at a meeting.
  func delegate(_ number: Int, at meeting: MeetingHandle) throws -> Delegate {
    if let delegate = try reading.delegate(number), delegate.meeting == meeting { return delegate }
    throw Refusal.notFound(
      .delegate, named: "\(meeting) \(number)", nearest: nil,
      remedy: BilingualText(
        english: "See the numbers with: rcm participants list \(meeting)", spanish: "Vea los números con: rcm participants list \(meeting)")
    )
  }
}
