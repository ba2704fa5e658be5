internal import CivilTime
internal import GRDB
package import Secretariat

extension Writing {
  /// Records a new meeting with its bodies, kinds and sessions.
  package func insert(_ meeting: Meeting) throws {
    let values = MeetingValues(meeting)
    try database.cachedStatement(
      sql: "INSERT INTO meeting (\(values.columns)) VALUES (\(values.placeholders))"
    ).execute(arguments: values.arguments)
    try insertChildren(of: meeting)
  }

  /// Records a meeting's new details and state; the handle and the UID stay as they are.
  ///
  /// - Throws: A `Refusal` when the meeting has been changed since it was read: its revision
  ///   must be the one on record plus one.
  package func update(_ meeting: Meeting) throws {
    let values = MeetingValues(meeting)
    let before = try reading.meeting(meeting.handle)
    guard let before, meeting.revision == before.revision + 1 else {
      throw Refusal.breaks(
        .wholeRecord, given: meeting.handle.text,
        because: BilingualText(
          english: "\(meeting.handle) was changed meanwhile", spanish: "\(meeting.handle) cambió entretanto"),
        remedy: BilingualText(
          english: "Look at it and try again: rcm meeting show \(meeting.handle)",
          spanish: "Véala e inténtelo de nuevo: rcm meeting show \(meeting.handle)"))
    }
    // Sessions lie on the meeting's days, so they go before the days change and come back after.
    if before.details.sessions != meeting.details.sessions || before.details.date != meeting.details.date {
      try database.execute(sql: "DELETE FROM meetingSession WHERE meeting = ?", arguments: [meeting.handle.text])
    }
    try database.cachedStatement(
      sql: "UPDATE meeting SET (\(values.columns)) = (\(values.placeholders)) WHERE handle = ?"
    ).execute(arguments: values.arguments + [meeting.handle.text])
    if before.details.bodies != meeting.details.bodies {
      try database.execute(sql: "DELETE FROM meetingBody WHERE meeting = ?", arguments: [meeting.handle.text])
      try insertBodies(of: meeting)
    }
    if before.details.kinds != meeting.details.kinds {
      try database.execute(sql: "DELETE FROM meetingOfKind WHERE meeting = ?", arguments: [meeting.handle.text])
      try insertKinds(of: meeting)
    }
    if before.details.sessions != meeting.details.sessions || before.details.date != meeting.details.date {
      try insertSessions(of: meeting)
    }
  }

  private func insertChildren(of meeting: Meeting) throws {
    try insertBodies(of: meeting)
    try insertKinds(of: meeting)
    try insertSessions(of: meeting)
  }

  private func insertBodies(of meeting: Meeting) throws {
    for (position, body) in meeting.details.bodies.enumerated() {
      try database.cachedStatement(sql: "INSERT INTO meetingBody (meeting, position, body) VALUES (?, ?, ?)")
        .execute(arguments: [meeting.handle.text, position + 1, body.text])
    }
  }

  private func insertKinds(of meeting: Meeting) throws {
    for (position, kind) in meeting.details.kinds.enumerated() {
      try database.cachedStatement(sql: "INSERT INTO meetingOfKind (meeting, position, kind) VALUES (?, ?, ?)")
        .execute(arguments: [meeting.handle.text, position + 1, kind.text])
    }
  }

  private func insertSessions(of meeting: Meeting) throws {
    for session in meeting.details.sessions {
      try database.cachedStatement(sql: "INSERT INTO meetingSession (meeting, day, opens, closes, zone) VALUES (?, ?, ?, ?, ?)")
        .execute(
          arguments: [
            meeting.handle.text, session.day.description, session.hours.opens.description, session.hours.closes.description,
            session.zone.description,
          ])
    }
  }
}

/// The columns of a meeting's row and what goes into them.
private struct MeetingValues {
  let arguments: StatementArguments
  let columns = MeetingRow.columns.replacing("id, ", with: "", maxReplacements: 1)
  var placeholders: String { Array(repeating: "?", count: 27).joined(separator: ", ") }

  init(_ meeting: Meeting) {
    let details = meeting.details
    let date = DateColumns(details.date)
    let values: [(any DatabaseValueConvertible)?] = [
      meeting.handle.text, meeting.identifier.text, details.title.text(in: .english), details.title.text(in: .spanish), date.kind,
      date.earliest,
      date.latest, date.separateDays, details.mode.rawValue, details.place?.country.text, details.place?.city?.text,
      details.place?.venue?.text,
      details.host?.text, details.convenor?.text, details.series?.code.text, details.series?.ordinal?.number, details.block?.text,
      meeting.state.rawValue, meeting.stateReason?.text, meeting.closed?.description, meeting.source?.document, meeting.source?.line,
      meeting.source?.text, meeting.sequence, meeting.revision, meeting.created.description, meeting.modified.description,
    ]
    arguments = StatementArguments(values)
  }
}
