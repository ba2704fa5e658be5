internal import CivilTime
internal import GRDB
package import Secretariat

extension Writing {
  /// Records that a message was written for a delegate.
  ///
  /// - Returns: Its number, which no other ever had.
  @discardableResult
  package func insertMessage(
    to delegate: Int, about event: CalendarIdentifier, _ method: InvitationMessage.Method, _ stamp: MessageStamp
  ) throws -> Int {
    let number = try nextNumber(of: "invitationMessage")
    try insert(
      "invitationMessage",
      [
        "id": number, "delegate": delegate, "event": event.text, "method": method.rawValue, "sequence": stamp.sequence,
        "stampedAt": stamp.moment.description,
      ])
    return number
  }

  /// Records an answer; what the delegate wrote stands where the log does not follow, and only while the person's data are kept.
  ///
  /// - Returns: Its number, which no other ever had.
  @discardableResult
  package func insertAnswer(
    of delegate: Int, to event: CalendarIdentifier, _ content: InvitationAnswer.Content, _ stamp: MessageStamp, digest: String,
    comment: AnswerComment?
  ) throws -> Int {
    let number = try nextNumber(of: "invitationAnswer")
    let (kind, time, outcome): (String, ProposedTime?, InvitationAnswer.Outcome?) =
      switch content {
      case .participation(let participation): (participation.rawValue, nil, nil)
      case .proposal(let time, let outcome): ("proposal", time, outcome)
      }
    try insert(
      "invitationAnswer",
      [
        "id": number, "delegate": delegate, "event": event.text, "kind": kind, "sequence": stamp.sequence,
        "stampedAt": stamp.moment.description, "digest": digest, "firstDay": time?.days.first.description,
        "lastDay": time?.days.last.description, "opens": time?.hours?.range.opens.description,
        "closes": time?.hours?.range.closes.description, "zone": time?.hours?.zone.text, "outcome": outcome?.rawValue,
      ])
    if let comment, try reading.delegate(delegate)?.person != nil {
      try insert("answerComment", ["answer": number, "text": comment.text])
    }
    return number
  }

  /// Records what became of a proposal.
  package func decideProposal(_ answer: Int, _ outcome: InvitationAnswer.Outcome) throws {
    try database.execute(sql: "UPDATE invitationAnswer SET outcome = ? WHERE id = ?", arguments: [outcome.rawValue, answer])
  }

  /// Takes everything that was written for a delegate, and answered, off the record; what rests on an invitation goes before it.
  func deleteInvitations(of delegate: Int) throws {
    try database.execute(sql: "DELETE FROM invitationAnswer WHERE delegate = ?", arguments: [delegate])
    try database.execute(sql: "DELETE FROM invitationMessage WHERE delegate = ? AND method <> 'request'", arguments: [delegate])
    try database.execute(sql: "DELETE FROM invitationMessage WHERE delegate = ?", arguments: [delegate])
  }

  /// The next number of a table whose rows are called by numbers that are never given twice, also not those of rows that are gone.
  func nextNumber(of table: String) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT 1 + max(coalesce((SELECT max(id) FROM \(table)), 0),
          coalesce((SELECT max(CAST(rowKey AS INTEGER)) FROM logChange WHERE tableName = '\(table)'), 0))
        """) ?? 1
  }
}
