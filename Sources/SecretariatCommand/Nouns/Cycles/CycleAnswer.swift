internal import CivilTime
internal import Secretariat

/// A cycle as JSON.
struct CycleAnswer: Encodable {
  struct Gap: Encodable {
    let before: String
    let daysMinimum: Int
    let daysMaximum: Int?
  }

  struct Slot: Encodable {
    let code: String
    let kind: String
    let bodies: [String]
    let title: TextAnswer
    let from: String
    let until: String
    let daysMinimum: Int
    let daysMaximum: Int
    let mode: String?
    let placeRule: String
    let weekdays: [Int]
    let gaps: [Gap]
    let isHandover: Bool
    let evidence: TextAnswer
  }

  struct Deadline: Encodable {
    let code: String
    let slot: String
    let isOfYearBefore: Bool
    let purpose: String
    let edge: String
    let days: Int
    let title: TextAnswer
    let responsible: TextAnswer
    let source: TextAnswer
  }

  let body: String
  let slots: [Slot]
  let deadlines: [Deadline]

  init(_ cycle: Cycle) { self.init(slots: cycle.slots, of: cycle) }

  /// Some meetings beside the deadlines of a cycle.
  init(slots: [CycleSlot], of cycle: Cycle) {
    body = cycle.body.text
    self.slots = slots.map { slot in
      Slot(
        code: slot.code.text, kind: slot.kind.text, bodies: slot.bodies.map(\.text), title: .init(slot.title),
        from: slot.window.from.description, until: slot.window.until.description, daysMinimum: slot.dayCount.lowerBound,
        daysMaximum: slot.dayCount.upperBound, mode: slot.mode?.rawValue, placeRule: slot.placeRule.rawValue,
        weekdays: slot.weekdays.map(\.rawValue),
        gaps: slot.gaps.map { Gap(before: $0.other.text, daysMinimum: $0.daysMinimum, daysMaximum: $0.daysMaximum) },
        isHandover: slot.isHandover, evidence: .init(slot.evidence))
    }
    deadlines = cycle.deadlines.map { deadline in
      Deadline(
        code: deadline.code.text, slot: deadline.slot.text, isOfYearBefore: deadline.occasion == .yearBefore,
        purpose: deadline.purpose.rawValue, edge: deadline.edge.rawValue, days: deadline.days, title: .init(deadline.title),
        responsible: .init(deadline.responsible), source: .init(deadline.source))
    }
  }
}
