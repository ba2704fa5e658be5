internal import CivilTime
internal import GRDB
package import Secretariat

extension Reading {
  /// What is recorded of a meeting's participants, if an expression was set.
  package func participants(of meeting: MeetingHandle) throws -> MeetingParticipants? {
    try participants(where: "WHERE meeting = ?", [meeting.text]).first
  }

  /// What is recorded of every meeting's participants, by its handle.
  package func participants() throws -> [MeetingParticipants] { try participants(where: "ORDER BY meeting", []) }

  /// What is recorded of the participants of every meeting whose list can be read.
  ///
  /// A list that another program damaged is left to `db check` and to its own commands; it keeps no one from the others.
  package func readableParticipants() throws -> [MeetingParticipants] {
    try attemptedParticipants(where: "ORDER BY meeting", []).compactMap { try? $0.result.get() }
  }

  /// What is recorded of a meeting's participants, if an expression was set and can be read.
  package func readableParticipants(of meeting: MeetingHandle) throws -> MeetingParticipants? {
    try attemptedParticipants(where: "WHERE meeting = ?", [meeting.text]).first.flatMap { try? $0.result.get() }
  }

  /// The meetings whose list of participants cannot be read, and why.
  func unreadableParticipants() throws -> [(meeting: String, damage: Damage)] {
    try attemptedParticipants(where: "ORDER BY meeting", []).compactMap { attempt in
      if case .failure(let damage) = attempt.result { (attempt.meeting, damage) } else { nil }
    }
  }

  private func participants(where condition: String, _ arguments: StatementArguments) throws -> [MeetingParticipants] {
    try attemptedParticipants(where: condition, arguments).map { try $0.result.get() }
  }

  /// The lists, each with the damage that keeps it from being read; the parties are read once for all that are frozen.
  private func attemptedParticipants(where condition: String, _ arguments: StatementArguments) throws -> [(
    meeting: String, result: Result<MeetingParticipants, Damage>
  )] {
    let rows = try rows("SELECT meeting, expression, frozenAt FROM participantList \(condition)", arguments)
    let isAnyFrozen = try rows.contains { try $0.value(2) as String? != nil }
    let parties = isAnyFrozen ? Dictionary(try parties().map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first }) : [:]
    return try rows.map { row in
      do {
        return (try row.value(0), .success(try participants(row, parties)))
      } catch let damage as Damage {
        return (try row.value(0), .failure(damage))
      }
    }
  }

  private func participants(_ row: Row, _ parties: [Code<Party>: Party]) throws -> MeetingParticipants {
    let stored = StoredText(row: row)
    let meeting = try stored.required(0) { MeetingHandle($0) }
    let frozenAt = try stored.optional(2) { try Instant(parsing: $0) }
    return MeetingParticipants(
      meeting: meeting, expression: try stored.required(1) { try ParticipantExpression(parsing: $0) },
      frozen: try frozenAt.map { .init(at: $0, list: try frozenList(of: meeting, parties)) })
  }

  private func frozenList(of meeting: MeetingHandle, _ parties: [Code<Party>: Party]) throws -> ParticipantList {
    var origins: [Int: [ParticipantList.Origin]] = [:]
    for row in try rows(
      "SELECT seat, capacityEn, capacityEs, textEn, textEs FROM frozenOrigin WHERE meeting = ? ORDER BY seat, origin", [meeting.text])
    {
      let stored = StoredText(row: row)
      origins[try row.value(0), default: []].append(
        try .init(capacity: stored.optionalBilingual(1, 2), text: stored.bilingual(3, 4), fact: nil))
    }
    var seats: [ParticipantList.Seat] = []
    var open: [ParticipantList.OpenSeat] = []
    for row in try rows(
      "SELECT seat, kind, block, party, body, nameEn, nameEs, isUncertain FROM frozenSeat WHERE meeting = ? ORDER BY seat", [meeting.text])
    {
      let stored = StoredText(row: row)
      let name = try stored.bilingual(5, 6)
      guard try row.value(1) as String != "unresolved" else {
        open.append(.init(text: name, fact: nil))
        continue
      }
      let occupant: Occupant =
        switch try row.value(1) as String {
        case "party": .party(try stored.required(3) { Code($0) })
        case "secretariat": .secretariat(of: try stored.required(4) { Code($0) })
        default: .guest(try stored.required(5) { try TextLine($0, as: .guest) })
        }
      seats.append(
        .init(
          occupant: occupant, block: try stored.required(2) { ParticipantBlock(rawValue: $0) }, name: name,
          party: { if case .party(let code) = occupant { parties[code] } else { nil } }(), isUncertain: try row.value(7),
          origins: origins[try row.value(0)] ?? []))
    }
    return ParticipantList(seats: seats, openSeats: open)
  }

  /// The delegates at a meeting, by their numbers.
  package func delegates(of meeting: MeetingHandle) throws -> [Delegate] {
    try delegates(where: "WHERE meeting = ? ORDER BY id", [meeting.text])
  }

  /// Every delegate, by number.
  package func delegates() throws -> [Delegate] { try delegates(where: "ORDER BY id", []) }

  /// The delegate of a number.
  package func delegate(_ number: Int) throws -> Delegate? { try delegates(where: "WHERE id = ?", [number]).first }

  private func delegates(where condition: String, _ arguments: StatementArguments) throws -> [Delegate] {
    try rows(
      """
      SELECT id, meeting, party, body, guest, role, rank, isErased, name, titleEn, titleEs, email, telephone
      FROM delegate LEFT JOIN person ON person.delegate = delegate.id \(condition)
      """, arguments
    ).map { row in
      let stored = StoredText(row: row)
      let seat: Occupant =
        if let party: Code<Party> = try stored.optional(2, { Code($0) }) {
          .party(party)
        } else if let body: Code<Body> = try stored.optional(3, { Code($0) }) {
          .secretariat(of: body)
        } else {
          .guest(try stored.required(4) { try TextLine($0, as: .guest) })
        }
      let name = try stored.optional(8) { try TextLine($0, as: .personName) }
      let identity: Delegate.Identity =
        if try row.value(7) {
          .erased
        } else if let name {
          .known(
            Person(
              name: name, title: try stored.optionalBilingual(9, 10), address: try stored.optional(11) { try PersonalAddress($0) },
              telephone: try stored.optional(12) { try TelephoneNumber($0) }))
        } else {
          .notKept
        }
      return Delegate(
        number: try row.value(0), meeting: try stored.required(1) { MeetingHandle($0) }, seat: seat,
        role: try stored.required(5) { Delegate.Role(rawValue: $0) }, rank: try row.value(6), identity: identity)
    }
  }
}
