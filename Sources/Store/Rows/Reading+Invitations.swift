internal import CivilTime
internal import GRDB
package import Secretariat

extension Reading {
  /// The messages that were written for the delegates of a meeting, in the order in which they were written.
  package func invitationMessages(of meeting: MeetingHandle) throws -> [InvitationMessage] {
    try invitationMessages(where: "WHERE delegate IN (SELECT id FROM delegate WHERE meeting = ?) ORDER BY id", [meeting.text])
  }

  /// The messages that were written about an event, by its identity in calendars.
  package func invitationMessages(about event: CalendarIdentifier) throws -> [InvitationMessage] {
    try invitationMessages(where: "WHERE event = ? ORDER BY id", [event.text])
  }

  /// Every message.
  package func invitationMessages() throws -> [InvitationMessage] { try invitationMessages(where: "ORDER BY id", []) }

  /// The answers of the delegates of a meeting, in the order in which they were read.
  package func invitationAnswers(of meeting: MeetingHandle) throws -> [InvitationAnswer] {
    try invitationAnswers(where: "WHERE delegate IN (SELECT id FROM delegate WHERE meeting = ?) ORDER BY id", [meeting.text])
  }

  /// Every answer.
  package func invitationAnswers() throws -> [InvitationAnswer] { try invitationAnswers(where: "ORDER BY id", []) }

  /// The answer of a number.
  package func invitationAnswer(_ number: Int) throws -> InvitationAnswer? {
    try invitationAnswers(where: "WHERE id = ?", [number]).first
  }

  private func invitationMessages(where condition: String, _ arguments: StatementArguments) throws -> [InvitationMessage] {
    try rows("SELECT id, delegate, event, method, sequence, stampedAt FROM invitationMessage \(condition)", arguments).map { row in
      let stored = StoredText(row: row)
      return InvitationMessage(
        number: try row.value(0), delegate: try row.value(1), event: try stored.required(2) { CalendarIdentifier($0) },
        method: try stored.required(3) { InvitationMessage.Method(rawValue: $0) }, stamp: try stamp(row, sequence: 4, moment: 5))
    }
  }

  private func invitationAnswers(where condition: String, _ arguments: StatementArguments) throws -> [InvitationAnswer] {
    try rows(
      """
      SELECT id, delegate, event, kind, sequence, stampedAt, digest, firstDay, lastDay, opens, closes, zone, outcome, text
      FROM invitationAnswer LEFT JOIN answerComment ON answerComment.answer = invitationAnswer.id \(condition)
      """, arguments
    ).map { row in
      let stored = StoredText(row: row)
      let outcome = try stored.optional(12) { InvitationAnswer.Outcome(rawValue: $0) }
      let content: InvitationAnswer.Content =
        if let outcome {
          .proposal(try proposedTime(stored), outcome)
        } else {
          .participation(try stored.required(3) { InvitationAnswer.Participation(rawValue: $0) })
        }
      return InvitationAnswer(
        number: try row.value(0), delegate: try row.value(1), event: try stored.required(2) { CalendarIdentifier($0) }, content: content,
        stamp: try stamp(row, sequence: 4, moment: 5), digest: try row.value(6), comment: try stored.optional(13) { AnswerComment($0) })
    }
  }

  private func stamp(_ row: Row, sequence: Int, moment: Int) throws -> MessageStamp {
    let at = try StoredText(row: row).required(moment) { try Instant(parsing: $0) }
    guard let stamp = MessageStamp(sequence: try row.value(sequence), moment: at) else { throw row.damage(sequence) }
    return stamp
  }

  private func proposedTime(_ stored: StoredText) throws -> ProposedTime? {
    guard let first = try stored.optional(7, { try Day(parsing: $0) }) else { return nil }
    let days = try stored.required(8) { try DayRange(first: first, last: Day(parsing: $0)) }
    guard let opens = try stored.optional(9, { try ClockTime(parsing: $0) }) else { return ProposedTime(days: days, hours: nil) }
    let range = try stored.required(10) { try ClockRange(opens: opens, closes: ClockTime(parsing: $0)) }
    return ProposedTime(days: days, hours: .init(range: range, zone: try stored.required(11) { try ZoneName(parsing: $0) }))
  }
}
