internal import CivilTime
internal import GRDB
package import Secretariat

extension Writing {
  /// Records a decision.
  package func insert(_ decision: Decision) throws {
    try insert(
      "decision",
      [
        "meeting": decision.name.meeting.text, "number": decision.name.number, "item": decision.item?.description,
        "textEn": decision.text.text(in: .english), "textEs": decision.text.text(in: .spanish), "state": decision.state.code,
        "waiverReason": decision.state.waiverReason?.text,
      ])
  }

  /// Records what has become of a decision.
  package func update(_ decision: Decision) throws {
    try database.execute(
      sql: "UPDATE decision SET state = ?, waiverReason = ? WHERE meeting = ? AND number = ?",
      arguments: [
        decision.state.code, decision.state.waiverReason?.text, decision.name.meeting.text, decision.name.number,
      ])
  }
}
