internal import CivilTime
package import Secretariat
internal import SecretariatSchema

/// What comes with the program about the years of bodies: their cycles, and the years that their strategic plans cover.
package struct ReferenceCycle: Sendable {
  /// A strategic plan of a body.
  package struct Plan: Sendable {
    /// The body.
    package let body: Code<Body>
    /// The plan.
    package let plan: WorkPlanSkeleton.StrategicPlan
    /// Where it is taken from.
    package let source: String
  }

  /// The cycles, a body each.
  package let cycles: [Cycle]
  /// The strategic plans.
  package let plans: [Plan]

  /// Reads the tables.
  package static func embedded() throws(ReferenceError) -> ReferenceCycle {
    let slots = try ReferenceReader.rows(.cycle) { row throws(ReferenceError) in (body: try row.bodyCode(), slot: try CycleSlot(row)) }
    let deadlines = try ReferenceReader.rows(.workPlanDeadlines) { row throws(ReferenceError) in
      (body: try row.bodyCode(), deadline: try CycleDeadline(row))
    }
    var cycles: [Cycle] = []
    for (position, entry) in slots.enumerated() where slots.firstIndex(where: { $0.body == entry.body }) == position {
      do {
        cycles.append(
          try Cycle(
            body: entry.body, slots: slots.filter { $0.body == entry.body }.map(\.slot),
            deadlines: deadlines.filter { $0.body == entry.body }.map(\.deadline)))
      } catch {
        throw ReferenceError(table: ReferenceTable.Name.cycle.rawValue, line: 1, column: "body", explanation: error.description)
      }
    }
    let plans = try ReferenceReader.rows(.strategicPlans) { row throws(ReferenceError) in
      let first = try row.required("first") { Int($0) }
      let last = try row.required("last") { Int($0) }
      guard first <= last else { throw row.error("last", because: "the plan would end before it begins") }
      return Plan(
        body: try row.bodyCode(), plan: .init(title: try row.bilingual("en", "es"), years: first...last), source: row["source"] ?? "")
    }
    return ReferenceCycle(cycles: cycles, plans: plans)
  }
}

extension ReferenceReader {
  /// The body that the row is about.
  fileprivate func bodyCode() throws(ReferenceError) -> Code<Body> { try code("body") }
}

extension CycleSlot {
  fileprivate init(_ row: ReferenceReader) throws(ReferenceError) {
    let from = try row.required("from") { try MonthDay(parsing: $0) }
    let until = try row.required("until") { try MonthDay(parsing: $0) }
    let least = try row.required("daysMin") { Int($0) }
    let most = try row.required("daysMax") { Int($0) }
    guard least <= most else { throw row.error("daysMax", because: "it is less than daysMin") }
    let weekdays = row.list("weekdays", separator: " ").compactMap { Int($0).flatMap(Weekday.init) }
    guard weekdays.count == row.list("weekdays", separator: " ").count else { throw row.error("weekdays", because: "days are 1 to 7") }
    var gaps: [CycleGap] = []
    for text in row.list("gaps", separator: " ") {
      guard let gap = CycleGap(text) else { throw row.error("gaps", because: "“\(text)” cannot be read") }
      gaps.append(gap)
    }
    do {
      try self.init(
        code: row.code("code"), kind: row.code("kind"), bodies: row.list("bodies", separator: " ").compactMap { Code($0) },
        title: row.bilingual("en", "es"), window: CycleWindow(from: from, until: until), dayCount: least...most,
        mode: row.optional("mode") { MeetingMode(rawValue: $0) }, placeRule: row.required("place") { PlaceRule(rawValue: $0) },
        weekdays: weekdays, gaps: gaps, isHandover: row["handover"] == "yes", evidence: row.bilingual("evidenceEn", "evidenceEs"))
    } catch let error as ReferenceError {
      throw error
    } catch {
      throw row.error("code", because: "\(error)")
    }
  }
}

extension CycleGap {
  /// Reads `VM:1..1` or `RCGM-1:5..`.
  fileprivate init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x3A).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2, let other = Code<CycleSlot>(parts[0]) else { return nil }
    let days = parts[1].utf8.split(separator: 0x2E).map { Int(String(decoding: $0, as: UTF8.self)) }
    guard (1...2).contains(days.count), let least = days[0],
      let gap = try? CycleGap(before: other, daysMinimum: least, daysMaximum: days.count == 2 ? days[1] : nil)
    else { return nil }
    self = gap
  }
}

extension CycleDeadline {
  fileprivate init(_ row: ReferenceReader) throws(ReferenceError) {
    do {
      try self.init(
        code: row.code("code"), slot: row.code("slot"), occasion: row.required("year") { Int($0).flatMap(Occasion.init) },
        purpose: row.required("purpose") { Purpose(rawValue: $0) }, edge: row.required("edge") { Edge(rawValue: $0) },
        days: row.required("days") { Int($0) }, title: row.bilingual("en", "es"),
        responsible: row.bilingual("responsibleEn", "responsibleEs"), source: row.bilingual("sourceEn", "sourceEs"))
    } catch let error as ReferenceError {
      throw error
    } catch {
      throw row.error("code", because: "\(error)")
    }
  }
}
