internal import CivilTime
internal import GRDB
package import Secretariat

extension Reading {
  /// The work plan of a body for a year, as it was last drawn up; `nil` where none was.
  package func workPlan(of body: Code<Body>, year: CycleYear) throws -> WorkPlan? {
    let key: StatementArguments = [body.text, year.number]
    guard let head = try rows("SELECT basisFirst, basisLast FROM workPlan WHERE body = ? AND year = ?", key).first else { return nil }
    let slots = try rows(
      """
      SELECT plan.slot, plan.windowFrom, plan.windowUntil, plan.reasonEn, plan.reasonEs, plan.evidenceEn, plan.evidenceEs, plan.meeting
      FROM workPlanSlot AS plan LEFT JOIN cycleSlot ON cycleSlot.body = plan.body AND cycleSlot.code = plan.slot
      WHERE plan.body = ? AND plan.year = ? ORDER BY cycleSlot.position, plan.slot
      """, key
    ).map { row in
      let stored = StoredText(row: row)
      return try PlannedSlot(
        slot: stored.required(0) { Code($0) },
        window: DayRange(first: stored.required(1) { try Day(parsing: $0) }, last: stored.required(2) { try Day(parsing: $0) }),
        reason: stored.bilingual(3, 4), evidence: stored.bilingual(5, 6), meeting: stored.optional(7) { MeetingHandle($0) })
    }
    let topics = try rows("SELECT pillar, titleEn, titleEs FROM workPlanTopic WHERE body = ? AND year = ? ORDER BY pillar, topic", key)
    let pillars = try rows("SELECT pillar, titleEn, titleEs FROM workPlanPillar WHERE body = ? AND year = ? ORDER BY pillar", key).map {
      row in
      let number: Int = try row.value(0)
      return try PlannedPillar(
        number: number, title: StoredText(row: row).bilingual(1, 2),
        topics: topics.filter { try $0.value(0) == number }.map { try StoredText(row: $0).bilingual(1, 2) })
    }
    do {
      return try WorkPlan(
        body: body, year: year, basis: BasisYears(first: CycleYear(head.value(0)), last: CycleYear(head.value(1))), slots: slots,
        pillars: pillars)
    } catch let refusal as Refusal {
      throw Damage(refusal)
    }
  }

  /// The years for which a body has a work plan, the earliest first.
  package func workPlanYears(of body: Code<Body>) throws -> [CycleYear] {
    try Int.fetchAll(database, sql: "SELECT year FROM workPlan WHERE body = ? ORDER BY year", arguments: [body.text])
      .compactMap { try? CycleYear($0) }
  }
}
