internal import CivilTime
internal import GRDB
package import Secretariat

extension Writing {
  /// Records the cycle of a body that has none yet.
  package func insert(_ cycle: Cycle) throws {
    for (position, slot) in cycle.slots.enumerated() {
      try insert(
        "cycleSlot",
        [
          "body": cycle.body.text, "code": slot.code.text, "position": position + 1, "kind": slot.kind.text,
          "bodies": slot.bodies.map(\.text).joined(separator: " "), "titleEn": slot.title.text(in: .english),
          "titleEs": slot.title.text(in: .spanish), "windowFrom": slot.window.from.description,
          "windowUntil": slot.window.until.description, "dayCountMinimum": slot.dayCount.lowerBound,
          "dayCountMaximum": slot.dayCount.upperBound, "mode": slot.mode?.rawValue, "placeRule": slot.placeRule.rawValue,
          "weekdays": slot.weekdays.map { String($0.rawValue) }.joined(separator: " "), "isHandover": slot.isHandover,
          "evidenceEn": slot.evidence.text(in: .english), "evidenceEs": slot.evidence.text(in: .spanish),
        ])
    }
    for slot in cycle.slots {
      for gap in slot.gaps {
        try insert(
          "cycleGap",
          [
            "body": cycle.body.text, "slot": slot.code.text, "other": gap.other.text, "daysMinimum": gap.daysMinimum,
            "daysMaximum": gap.daysMaximum,
          ])
      }
    }
    for (position, deadline) in cycle.deadlines.enumerated() {
      try insert(
        "cycleDeadline",
        [
          "body": cycle.body.text, "code": deadline.code.text, "position": position + 1, "slot": deadline.slot.text,
          "yearOffset": deadline.occasion.rawValue, "purpose": deadline.purpose.rawValue, "edge": deadline.edge.rawValue,
          "days": deadline.days, "titleEn": deadline.title.text(in: .english), "titleEs": deadline.title.text(in: .spanish),
          "responsibleEn": deadline.responsible.text(in: .english), "responsibleEs": deadline.responsible.text(in: .spanish),
          "sourceEn": deadline.source.text(in: .english), "sourceEs": deadline.source.text(in: .spanish),
        ])
    }
  }

  /// Records a meeting of a cycle in place of what the record says of it; rows that say the same stay as they are.
  package func record(_ slot: CycleSlot, of body: Code<Body>, inPlaceOf before: CycleSlot) throws {
    try database.execute(
      sql: """
        UPDATE cycleSlot SET (windowFrom, windowUntil, dayCountMinimum, dayCountMaximum, mode, placeRule, weekdays, evidenceEn, evidenceEs)
          = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE body = ? AND code = ?
        """,
      arguments: [
        slot.window.from.description, slot.window.until.description, slot.dayCount.lowerBound, slot.dayCount.upperBound,
        slot.mode?.rawValue, slot.placeRule.rawValue, slot.weekdays.map { String($0.rawValue) }.joined(separator: " "),
        slot.evidence.text(in: .english), slot.evidence.text(in: .spanish), body.text, slot.code.text,
      ])
    for gap in before.gaps where !slot.gaps.contains(where: { $0.other == gap.other }) {
      try database.execute(
        sql: "DELETE FROM cycleGap WHERE body = ? AND slot = ? AND other = ?", arguments: [body.text, slot.code.text, gap.other.text])
    }
    for gap in slot.gaps where !before.gaps.contains(gap) {
      let isKnown = before.gaps.contains { $0.other == gap.other }
      try database.execute(
        sql: isKnown
          ? "UPDATE cycleGap SET (daysMinimum, daysMaximum) = (?, ?) WHERE body = ? AND slot = ? AND other = ?"
          : "INSERT INTO cycleGap (daysMinimum, daysMaximum, body, slot, other) VALUES (?, ?, ?, ?, ?)",
        arguments: [gap.daysMinimum, gap.daysMaximum, body.text, slot.code.text, gap.other.text])
    }
  }

  /// Records a strategic plan of a body.
  package func insert(_ plan: WorkPlanSkeleton.StrategicPlan, of body: Code<Body>, source: String) throws {
    try insert(
      "strategicPlan",
      [
        "body": body.text, "firstYear": plan.years.lowerBound, "lastYear": plan.years.upperBound,
        "titleEn": plan.title.text(in: .english), "titleEs": plan.title.text(in: .spanish), "source": source,
      ])
  }
}
