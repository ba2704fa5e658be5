internal import CivilTime
internal import GRDB
package import Secretariat

extension Writing {
  /// Records a work plan in place of the one that was drawn up before; rows that say the same stay as they are (R25).
  package func record(_ plan: WorkPlan) throws {
    let before = try reading.workPlan(of: plan.body, year: plan.year)
    let key: StatementArguments = [plan.body.text, plan.year.number]
    if before == nil {
      try insert(
        "workPlan",
        [
          "body": plan.body.text, "year": plan.year.number, "basisFirst": plan.basis.first.number, "basisLast": plan.basis.last.number,
        ])
    } else if before?.basis != plan.basis {
      try database.execute(
        sql: "UPDATE workPlan SET basisFirst = ?, basisLast = ? WHERE body = ? AND year = ?",
        arguments: [plan.basis.first.number, plan.basis.last.number] + key)
    }
    for slot in before?.slots ?? [] where plan.planned(slot.slot) == nil {
      try database.execute(sql: "DELETE FROM workPlanSlot WHERE body = ? AND year = ? AND slot = ?", arguments: key + [slot.slot.text])
    }
    for slot in plan.slots where slot != before?.planned(slot.slot) {
      try write(slot, isNew: before?.planned(slot.slot) == nil, key: key)
    }
    let pillars = before?.pillars ?? []
    for pillar in pillars {
      let after = plan.pillars.first { $0.number == pillar.number }
      for number in pillar.topics.indices.dropFirst(after?.topics.count ?? 0) {
        try database.execute(
          sql: "DELETE FROM workPlanTopic WHERE body = ? AND year = ? AND pillar = ? AND topic = ?",
          arguments: key + [pillar.number, number + 1])
      }
      if after == nil {
        try database.execute(
          sql: "DELETE FROM workPlanPillar WHERE body = ? AND year = ? AND pillar = ?", arguments: key + [pillar.number])
      }
    }
    for pillar in plan.pillars { try write(pillar, before: pillars.first { $0.number == pillar.number }, key: key) }
  }

  private func write(_ slot: PlannedSlot, isNew: Bool, key: StatementArguments) throws {
    let values: StatementArguments = [
      slot.window.first.description, slot.window.last.description, slot.reason.text(in: .english), slot.reason.text(in: .spanish),
      slot.evidence.text(in: .english), slot.evidence.text(in: .spanish), slot.meeting?.text,
    ]
    let columns = "windowFrom, windowUntil, reasonEn, reasonEs, evidenceEn, evidenceEs, meeting"
    try database.execute(
      sql: isNew
        ? "INSERT INTO workPlanSlot (\(columns), body, year, slot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        : "UPDATE workPlanSlot SET (\(columns)) = (?, ?, ?, ?, ?, ?, ?) WHERE body = ? AND year = ? AND slot = ?",
      arguments: values + key + [slot.slot.text])
  }

  private func write(_ pillar: PlannedPillar, before: PlannedPillar?, key: StatementArguments) throws {
    func title(_ text: BilingualText) -> StatementArguments { [text.text(in: .english), text.text(in: .spanish)] }
    if before?.title != pillar.title {
      try database.execute(
        sql: before == nil
          ? "INSERT INTO workPlanPillar (titleEn, titleEs, body, year, pillar) VALUES (?, ?, ?, ?, ?)"
          : "UPDATE workPlanPillar SET (titleEn, titleEs) = (?, ?) WHERE body = ? AND year = ? AND pillar = ?",
        arguments: title(pillar.title) + key + [pillar.number])
    }
    for (position, topic) in pillar.topics.enumerated() {
      let isNew = !(before?.topics.indices.contains(position) ?? false)
      if !isNew, before?.topics[position] == topic { continue }
      try database.execute(
        sql: isNew
          ? "INSERT INTO workPlanTopic (titleEn, titleEs, body, year, pillar, topic) VALUES (?, ?, ?, ?, ?, ?)"
          : "UPDATE workPlanTopic SET (titleEn, titleEs) = (?, ?) WHERE body = ? AND year = ? AND pillar = ? AND topic = ?",
        arguments: title(topic) + key + [pillar.number, position + 1])
    }
  }
}
