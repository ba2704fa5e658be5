internal import CivilTime
internal import GRDB
package import Secretariat

extension Reading {
  /// Every waiver of a finding, by its key.
  package func waivers() throws -> [FindingKey: FindingWaiver] { try waivers(where: "", []) }

  /// The waivers of findings about a meeting, by their keys.
  package func waivers(of meeting: MeetingHandle) throws -> [FindingKey: FindingWaiver] {
    try waivers(where: "WHERE meeting = ?1 OR otherMeeting = ?1", [meeting.text])
  }

  private func waivers(where condition: String, _ arguments: StatementArguments) throws -> [FindingKey: FindingWaiver] {
    var waivers: [FindingKey: FindingWaiver] = [:]
    for row in try rows("SELECT finding, facts, reason FROM waiver \(condition)", arguments) {
      let stored = StoredText(row: row)
      let key = try stored.required(0) { FindingKey($0) }
      waivers[key] = FindingWaiver(
        key: key, facts: try stored.required(1) { FindingFacts(kept: $0) }, reason: try stored.required(2) { try TextLine($0, as: .reason) }
      )
    }
    return waivers
  }
}
