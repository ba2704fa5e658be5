internal import CivilTime
internal import Secretariat
internal import Store

/// An act that bears on a body's chair without being a decision about it, such as a member's leaving or a new rule (R7).
///
/// Everything that changes by it is told, and it is refused where a decision on record would not fit any more.
struct ChairAct {
  /// The body.
  let body: Body
  /// Where and when it is done.
  let office: Office
  /// The transaction.
  let writing: Writing
  /// What whoever acts can do otherwise, as a sentence.
  let remedy: BilingualText

  /// Does it.
  ///
  /// - Throws: A `Refusal` with every decision that would not fit any more; whatever the act itself throws.
  func callAsFunction(_ act: () throws -> Void) throws -> ChairOutcome {
    let reading = writing.reading
    let before = try ChairSnapshot(of: body, in: office, reading: reading)
    try act()
    let changed = try Lookup(reading: reading).body(body.code.text)
    let after = try ChairSnapshot(of: changed, in: office, reading: reading)
    let directory = try reading.directory()
    try check(after, before: before.order.findings, directory: directory)
    return ChairOutcome(body: changed, decision: nil, effects: ChairEffects(from: before, to: after), directory: directory)
  }

  /// Refuses an act that keeps decisions on record from fitting, with every one of them.
  private func check(_ after: ChairSnapshot, before: [PlanFinding], directory: Directory) throws {
    let unfit = Set(before.compactMap(\.decision))
    let reasons = after.order.findings.compactMap { finding -> Refusal.Reason? in
      guard let number = finding.decision, !unfit.contains(number),
        let decision = after.plan.decisions.first(where: { $0.number == number })
      else { return nil }
      return Refusal.Reason(
        rule: .orderedPlan, given: decision.act.labels.first?.description ?? decision.act.name,
        explanation: decision.unfit(because: finding.matter, directory), remedy: BilingualText.joined([remedy, Self.takeBack(in: body)]))
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
  }

  /// What helps against any decision: to take it back.
  private static func takeBack(in body: Body) -> BilingualText {
    BilingualText(
      english: "Or take the decision back: rcm chair decisions --body \(body.code), rcm log list, rcm undo ENTRY",
      spanish: "O deshaga la decisión: rcm chair decisions --body \(body.code), rcm log list, rcm undo ASIENTO")
  }
}

extension ChairDecision {
  /// That the decision would not fit any more, and why, as a clause.
  func unfit(because matter: PlanFinding.Matter, _ directory: Directory) -> BilingualText {
    BilingualText { language in
      let phrase = act.phrase(directory).bestText(in: language).text
      let clause = matter.clause(directory).bestText(in: language).text
      return language == .english
        ? "decision \(number), \(phrase), would not fit any more: \(clause)"
        : "la decisión \(number), \(phrase), dejaría de encajar: \(clause)"
    }
  }
}

extension Reading {
  /// Whether anything is recorded of a body's chair: terms, rules or decisions.
  func hasChair(_ body: Code<Body>) throws -> Bool {
    let plan = try plan(of: body)
    return !(plan.recorded.terms.isEmpty && plan.rules.isEmpty && plan.decisions.isEmpty)
  }
}
