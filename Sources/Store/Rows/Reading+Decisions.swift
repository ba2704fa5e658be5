package import CivilTime
internal import GRDB
package import Secretariat

extension Reading {
  /// The decisions of a meeting, or of all, by their meetings' handles and their numbers.
  package func decisions(of meeting: MeetingHandle? = nil) throws -> [Decision] {
    guard let meeting else { return try decisions(where: "", []).sorted { $0.name < $1.name } }
    return try decisions(where: "WHERE meeting = ? ORDER BY number", [meeting.text])
  }

  /// The open decisions of a body's meetings whose last known day is not after a day, the earliest meeting first.
  ///
  /// A meeting of which no day is known has not been held yet as far as the record tells, so that its decisions do not count.
  package func openDecisions(of body: Code<Body>, upTo day: Day) throws -> [Decision] {
    try decisions(
      where: """
        JOIN meeting ON meeting.handle = decision.meeting
        WHERE decision.state = 'open' AND meeting.latestDay <= ?
          AND meeting.handle IN (SELECT meeting FROM meetingBody WHERE body = ?)
        ORDER BY meeting.latestDay, decision.meeting, number
        """, [day.description, body.text])
  }

  private func decisions(where condition: String, _ arguments: StatementArguments) throws -> [Decision] {
    try rows(
      "SELECT decision.meeting, number, item, textEn, textEs, decision.state, waiverReason FROM decision \(condition)", arguments
    ).map { row in
      let stored = StoredText(row: row)
      let meeting = try stored.required(0) { MeetingHandle($0) }
      guard let name = DecisionName(meeting: meeting, number: try row.value(1)) else { throw row.damage(1) }
      let state: Decision.State =
        switch try row.value(5) as String {
        case "open": .open
        case "settled": .settled
        case "waived": .waived(reason: try stored.required(6) { try TextLine($0, as: .reason) })
        default: throw row.damage(5)
        }
      do {
        return try Decision(name: name, text: stored.bilingual(3, 4), item: stored.optional(2) { AgendaNumber($0) }, state: state)
      } catch let refusal as Refusal {
        throw Damage(refusal, in: BilingualText(english: "the decision \(name)", spanish: "la decisión \(name)"))
      }
    }
  }
}
