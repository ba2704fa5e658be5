package import CivilTime
package import Secretariat
package import Store

/// Records a decision about a body's chair, and tells everything that changes by it (R7).
///
/// A decision that does not fit the plan is refused, and so is one that would make an earlier decision not fit any more.
package struct DecideChair: Sendable {
  /// The body, by code or name; without one, the first body on record.
  package var body: String?
  /// What is decided.
  package var deed: ChairDeed
  /// The day on which it was decided; without one, today.
  package var decided: Day?
  /// Where it was decided, such as an item of a meeting.
  package var instance: TextLine?
  /// Where the decision is taken from; without one, where it was decided.
  package var source: TextLine?
  /// Why; an exception needs it.
  package var reason: TextLine?

  /// A decision.
  package init(
    _ deed: ChairDeed, body: String? = nil, decided: Day? = nil, instance: TextLine? = nil, source: TextLine? = nil,
    reason: TextLine? = nil
  ) {
    self.deed = deed
    self.body = body
    self.decided = decided
    self.instance = instance
    self.source = source
    self.reason = reason
  }

  /// Records it.
  package func callAsFunction(in office: Office) throws -> Written<ChairOutcome> {
    try office.write(reason: reason?.text) { writing in
      let reading = writing.reading
      let body = try reading.body(body)
      let before = try ChairSnapshot(of: body, in: office, reading: reading)
      let decided = decided ?? office.today
      try office.checkDecided(on: decided)
      let decision = try ChairDecision(
        number: try reading.nextChairDecision(of: body.code), body: body.code, act: deed.act(Lookup(reading: reading)), decided: decided,
        instance: instance, reason: reason, source: try authority())
      if let vacancy = Self.interimVacancy(decision, order: before.order, plan: before.plan, today: office.today) {
        try writing.insert(vacancy)
      }
      try writing.insert(decision)
      let after = try ChairSnapshot(of: body, in: office, reading: reading)
      try Self.check(after, since: before, new: decision, directory: try reading.directory())
      return ChairOutcome(
        body: body, decision: decision, effects: ChairEffects(from: before, to: after), directory: try reading.directory())
    }
  }

  /// On whose word the decision is recorded.
  private func authority() throws -> TextLine {
    if let source = source ?? instance { return source }
    throw Refusal.breaks(
      .orderedPlan, given: "source",
      because: BilingualText(
        english: "nothing says where the decision is taken from", spanish: "no se indica de dónde se toma la decisión"),
      remedy: BilingualText(
        english: "Add --decision \"…\" for where it was taken, or --source \"…\".",
        spanish: "Añada --decision \"…\" para indicar dónde se tomó, o --source \"…\"."))
  }

  /// A vacancy that begins in the middle of a term which ends at a handover: it is a term of the chain itself, until the next handover.
  private static func interimVacancy(_ decision: ChairDecision, order: EffectiveOrder, plan: RotationPlan, today: Day) -> ChairTerm? {
    guard case .vacancy(let label, let from?) = decision.act, let current = plan.recorded.terms.last, current.label == label,
      current.passing == .atClose, from > current.start.latest, from <= today, order.rotation.term(labelled: label)?.passing == .atClose
    else { return nil }
    return ChairTerm(
      body: decision.body, number: current.number + 1, label: label, holder: .vacant(reason: decision.reason?.text ?? ""),
      appointment: .assumed, start: .day(from), startMeeting: nil, confidence: .documented, source: decision.source.text, note: nil)
  }

  /// Refuses a decision that does not fit, or that keeps an earlier one from fitting.
  ///
  /// - Parameter decision: The new decision; without one, a handover that keeps decisions from fitting is refused.
  static func check(_ after: ChairSnapshot, since before: ChairSnapshot, new decision: ChairDecision?, directory: Directory) throws {
    let fresh = after.order.findings.filter { !before.order.findings.contains($0) }
    let reasons = fresh.compactMap { finding -> Refusal.Reason? in
      guard let number = finding.decision, let unfit = after.plan.decisions.first(where: { $0.number == number }) else { return nil }
      return Refusal.Reason(
        rule: .orderedPlan, given: (decision ?? unfit).act.labels.first?.description ?? (decision ?? unfit).act.name,
        explanation: number == decision?.number
          ? finding.matter.clause(directory) : unfit.unfit(because: finding.matter, directory), remedy: finding.matter.remedy)
    }
    if let refusal = Refusal(.rule, reasons) { throw refusal }
  }
}
