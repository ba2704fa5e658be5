internal import CivilTime
internal import GRDB
package import Secretariat

extension Writing {
  /// Records who takes part in a meeting, in place of what was said before.
  package func setParticipants(_ expression: ParticipantExpression, of meeting: MeetingHandle) throws {
    guard let before = try reading.participants(of: meeting) else {
      try insert("participantList", ["meeting": meeting.text, "expression": expression.description])
      return
    }
    guard before.expression != expression else { return }
    try database.execute(
      sql: "UPDATE participantList SET expression = ? WHERE meeting = ?", arguments: [expression.description, meeting.text])
  }

  /// Keeps the list of a meeting's participants as it is now; the seats are written before the list is closed to changes.
  package func freeze(_ list: ParticipantList, of meeting: MeetingHandle) throws {
    var number = 0
    func write(_ name: BilingualText, _ values: (kind: String, block: String?, party: String?, body: String?), isUncertain: Bool = false)
      throws
    {
      number += 1
      try insert(
        "frozenSeat",
        [
          "meeting": meeting.text, "seat": number, "kind": values.kind, "block": values.block, "party": values.party, "body": values.body,
          "isUncertain": isUncertain,
        ], names: name)
    }
    for seat in list.seats {
      let values: (String, String?, String?, String?) =
        switch seat.occupant {
        case .party(let code): ("party", seat.block.rawValue, code.text, nil)
        case .secretariat(let body): ("secretariat", seat.block.rawValue, nil, body.text)
        case .guest: ("guest", seat.block.rawValue, nil, nil)
        }
      try write(seat.name, values, isUncertain: seat.isUncertain)
      for (position, origin) in seat.origins.enumerated() {
        try insert(
          "frozenOrigin",
          [
            "meeting": meeting.text, "seat": number, "origin": position + 1, "capacityEn": origin.capacity?.text(in: .english),
            "capacityEs": origin.capacity?.text(in: .spanish), "textEn": origin.text.text(in: .english),
            "textEs": origin.text.text(in: .spanish),
          ])
      }
    }
    for seat in list.openSeats { try write(seat.text, ("unresolved", nil, nil, nil)) }
    try database.execute(
      sql: "UPDATE participantList SET frozenAt = ? WHERE meeting = ?", arguments: [now.description, meeting.text])
  }

  /// Lets a meeting's participants be worked out anew again.
  package func unfreeze(_ meeting: MeetingHandle) throws {
    try database.execute(sql: "UPDATE participantList SET frozenAt = NULL WHERE meeting = ?", arguments: [meeting.text])
    try database.execute(sql: "DELETE FROM frozenOrigin WHERE meeting = ?", arguments: [meeting.text])
    try database.execute(sql: "DELETE FROM frozenSeat WHERE meeting = ?", arguments: [meeting.text])
  }

  /// Records that someone comes for a seat, with the person's data where the log does not follow.
  ///
  /// - Returns: The delegate's number, which no other ever had.
  package func insert(_ person: Person, for seat: Occupant, at meeting: MeetingHandle, as role: Delegate.Role) throws -> Int {
    let before = try reading.delegates(of: meeting).filter { $0.seat == seat && $0.role == role }
    // The log remembers the numbers of those who were removed; a number that came again would lend them another's name in the past.
    let number = try nextNumber(of: "delegate")
    let (party, body, guest): (String?, String?, String?) =
      switch seat {
      case .party(let code): (code.text, nil, nil)
      case .secretariat(let code): (nil, code.text, nil)
      case .guest(let name): (nil, nil, name.text)
      }
    try insert(
      "delegate",
      [
        "id": number, "meeting": meeting.text, "party": party, "body": body, "guest": guest, "role": role.rawValue,
        "rank": 1 + (before.map(\.rank).max() ?? 0),
      ])
    try insert(
      "person",
      [
        "delegate": number, "name": person.name.text, "titleEn": person.title?.text(in: .english),
        "titleEs": person.title?.text(in: .spanish), "email": person.address?.text, "telephone": person.telephone?.text,
      ])
    return number
  }

  /// Puts a person's data in the place of those that were kept; the delegate's count of changes rises.
  package func put(_ person: Person, of delegate: Int) throws {
    try database.execute(
      sql: "UPDATE person SET name = ?, titleEn = ?, titleEs = ?, email = ?, telephone = ? WHERE delegate = ?",
      arguments: [
        person.name.text, person.title?.text(in: .english), person.title?.text(in: .spanish), person.address?.text, person.telephone?.text,
        delegate,
      ])
  }

  /// Gives a delegate another role, last among those who have it.
  package func put(_ role: Delegate.Role, of delegate: Delegate) throws {
    let others = try reading.delegates(of: delegate.meeting).filter { $0.seat == delegate.seat && $0.role == role }
    try database.execute(
      sql: "UPDATE delegate SET role = ?, rank = ? WHERE id = ?",
      arguments: [role.rawValue, 1 + (others.map(\.rank).max() ?? 0), delegate.number])
  }

  /// Takes a delegate off the record, with the person's data and all invitations.
  package func deleteDelegate(_ number: Int) throws {
    try deleteInvitations(of: number)
    try database.execute(sql: "DELETE FROM delegate WHERE id = ?", arguments: [number])
  }

  /// Erases a person's data for good; that someone came is kept (R28).
  package func erasePerson(of delegate: Int) throws {
    try database.execute(sql: "DELETE FROM person WHERE delegate = ?", arguments: [delegate])
    try database.execute(sql: "UPDATE delegate SET isErased = 1 WHERE id = ?", arguments: [delegate])
  }
}
