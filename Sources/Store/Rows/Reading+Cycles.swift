internal import CivilTime
internal import GRDB
package import Secretariat

extension Reading {
  /// The cycle of a body; `nil` where none is on record.
  package func cycle(of body: Code<Body>) throws -> Cycle? {
    let gaps = try rows(
      "SELECT slot, other, daysMinimum, daysMaximum FROM cycleGap WHERE body = ? ORDER BY slot, other", [body.text])
    let slots = try rows(
      """
      SELECT code, kind, bodies, titleEn, titleEs, windowFrom, windowUntil, dayCountMinimum, dayCountMaximum, mode, placeRule, weekdays,
        isHandover, evidenceEn, evidenceEs
      FROM cycleSlot WHERE body = ? ORDER BY position, code
      """, [body.text]
    ).map { row in
      let code: String = try row.value(0)
      return try slot(row, gaps: gaps.filter { try $0.value(0) == code })
    }
    guard !slots.isEmpty else { return nil }
    do {
      return try Cycle(body: body, slots: slots, deadlines: deadlines(of: body))
    } catch let refusal as Refusal {
      throw Damage(refusal)
    }
  }

  /// The strategic plans of a body, the earliest first.
  package func strategicPlans(of body: Code<Body>) throws -> [WorkPlanSkeleton.StrategicPlan] {
    try rows("SELECT firstYear, lastYear, titleEn, titleEs FROM strategicPlan WHERE body = ? ORDER BY firstYear", [body.text]).map { row in
      let years: (first: Int, last: Int) = (try row.value(0), try row.value(1))
      guard years.first <= years.last else {
        throw Damage(
          english: "a strategic plan of \(body) ends before it begins", spanish: "un plan estratégico de \(body) termina antes de comenzar")
      }
      return try .init(title: StoredText(row: row).bilingual(2, 3), years: years.first...years.last)
    }
  }

  private func deadlines(of body: Code<Body>) throws -> [CycleDeadline] {
    try rows(
      """
      SELECT code, slot, yearOffset, purpose, edge, days, titleEn, titleEs, responsibleEn, responsibleEs, sourceEn, sourceEs
      FROM cycleDeadline WHERE body = ? ORDER BY position, code
      """, [body.text]
    ).map { row in
      let stored = StoredText(row: row)
      return try CycleDeadline(
        code: stored.required(0) { Code($0) }, slot: stored.required(1) { Code($0) },
        occasion: (row.value(2) as Int) == 0 ? .sameYear : .yearBefore, purpose: stored.required(3) { CycleDeadline.Purpose(rawValue: $0) },
        edge: stored.required(4) { CycleDeadline.Edge(rawValue: $0) }, days: row.value(5), title: stored.bilingual(6, 7),
        responsible: stored.bilingual(8, 9), source: stored.bilingual(10, 11))
    }
  }

  private func slot(_ row: Row, gaps: [Row]) throws -> CycleSlot {
    let stored = StoredText(row: row)
    let (bodies, weekdays): (String, String) = (try row.value(2), try row.value(11))
    let (least, most): (Int, Int) = (try row.value(7), try row.value(8))
    do {
      return try CycleSlot(
        code: stored.required(0) { Code($0) }, kind: stored.required(1) { Code($0) },
        bodies: bodies.split(separator: " ").compactMap { Code(String($0)) }, title: stored.bilingual(3, 4),
        window: CycleWindow(
          from: stored.required(5) { try MonthDay(parsing: $0) }, until: stored.required(6) { try MonthDay(parsing: $0) }),
        dayCount: min(least, most)...max(least, most), mode: stored.optional(9) { MeetingMode(rawValue: $0) },
        placeRule: stored.required(10) { CycleSlot.PlaceRule(rawValue: $0) },
        weekdays: weekdays.split(separator: " ").compactMap { Int($0).flatMap(Weekday.init) },
        gaps: gaps.map { gap in
          try CycleGap(before: StoredText(row: gap).required(1) { Code($0) }, daysMinimum: gap.value(2), daysMaximum: gap.value(3))
        }, isHandover: row.value(12), evidence: stored.bilingual(13, 14))
    } catch let refusal as Refusal {
      throw Damage(refusal)
    }
  }
}
