internal import CivilTime
internal import Secretariat
internal import Store

extension Reading {
  /// What the participants of a meeting are worked out from.
  func participantSetting(of meeting: Meeting, on today: Day) throws -> ParticipantSetting {
    ParticipantSetting(
      meeting: meeting, rotations: try bodies().map { try rotation(of: $0.code, on: today, until: meeting.details.date.latest) },
      memberships: try memberships(),
      directory: try directory())
  }

  /// The list of a meeting's participants as the record gives it now.
  func resolvedList(of expression: ParticipantExpression, at meeting: Meeting, on today: Day) throws -> ParticipantList {
    let setting = try participantSetting(of: meeting, on: today)
    return ParticipantList(ResolvedParticipants(of: expression, in: setting), in: setting.directory)
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
    try ParticipantExpression(parsing: text).naming(in: text, body: { try body($0).code }, party: { try party($0).code })
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
