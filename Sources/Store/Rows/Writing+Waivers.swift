internal import GRDB
package import Secretariat

extension Writing {
  /// Records a waiver in place of an earlier one of the same finding.
  package func record(_ waiver: FindingWaiver) throws {
    let key = waiver.key
    let kept = try reading.waivers()[key]
    guard kept != waiver else { return }
    guard kept == nil else {
      return try database.execute(
        sql: "UPDATE waiver SET facts = ?, reason = ? WHERE finding = ?",
        arguments: [waiver.facts.description, waiver.reason.text, key.description])
    }
    try insert(
      "waiver",
      [
        "finding": key.description, "kind": key.kind.rawValue, "meeting": key.meetings.first?.text,
        "otherMeeting": key.meetings.dropFirst().first?.text, "subject": key.subject, "facts": waiver.facts.description,
        "reason": waiver.reason.text,
      ])
  }

  /// Withdraws the waiver of a finding.
  package func deleteWaiver(of key: FindingKey) throws {
    try database.execute(sql: "DELETE FROM waiver WHERE finding = ?", arguments: [key.description])
  }
}
