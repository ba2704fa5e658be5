public import CivilTime

/// A body's chair as a plan: the terms on record, the rules of the rotation, and every decision about it (R7).
///
/// The effective order is always worked out from these and never edited in place. It can be told as it was known on any past
/// day: with the terms that had begun and the decisions that had been taken by then.
public struct RotationPlan: Sendable {
  /// The terms on record, each begun by a handover.
  public let recorded: ChairRotation
  /// The rules, in the order of their numbers.
  public let rules: [RotationRule]
  /// The decisions, in the order in which they were taken.
  public let decisions: [ChairDecision]
  /// What the order rests on besides.
  public let setting: RotationSetting

  /// A plan.
  public init(recorded: ChairRotation, rules: [RotationRule], decisions: [ChairDecision], setting: RotationSetting) {
    self.recorded = recorded
    self.rules = rules.sorted { $0.number < $1.number }
    self.decisions = decisions.sorted { ($0.decided, $0.number) < ($1.decided, $1.number) }
    self.setting = setting
  }

  /// The meeting of a kind at whose close the chair of a year passes, when exactly one is on record that has not been called off.
  public func handover(of kind: Code<MeetingKind>, in year: Int) -> Meeting? { setting.handover(of: kind, in: year) }

  /// The body.
  public var body: Code<Body> { recorded.body }

  /// Whether a party may be a member of the body on a day; where the record cannot tell, it may.
  public func mayBelong(_ party: Code<Party>, on day: Day) -> Bool { setting.mayBelong(party, on: day) }

  /// The vacancies that are terms on record, by their first day, with the decisions by which they were recorded.
  private var decidedVacancies: [Day: ChairDecision] {
    let days = Set(recorded.terms.filter(\.holder.isVacant).map(\.start))
    let pairs = decisions.compactMap { decision -> (Day, ChairDecision)? in
      guard case .vacancy(_, let from?) = decision.act, days.contains(.day(from)) else { return nil }
      return (from, decision)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The terms on record of which was known on a day: those that had begun, but no vacancy that was decided later.
  private func terms(knownOn day: Day) -> [ChairTerm] {
    let later = Set(decidedVacancies.filter { day < $0.value.decided }.map { PartialDate.day($0.key) })
    return recorded.terms.filter { $0.start.earliest <= day && !($0.holder.isVacant && later.contains($0.start)) }
  }

  /// The effective order, worked out up to a day.
  ///
  /// - Parameters:
  ///   - horizon: The day up to which terms of an order that goes on for ever are told; what was decided is told beyond it too.
  ///   - today: The day on which the question is asked: a planned handover lies after it.
  ///   - known: The day as of which the plan is told; without one, everything that is on record counts.
  public func order(until horizon: Day, today: Day, known: Day? = nil) -> EffectiveOrder {
    var state = PlanState(body: body, setting: known.map { setting.known(on: $0) } ?? setting, vacancies: Set(decidedVacancies.keys))
    var findings: [PlanFinding] = []
    var pending = rules.filter { rule in known.map { day in rule.decided.map { $0 <= day } ?? true } ?? true }
    let carriedOut = decisions.filter { decision in known.map { decision.decided <= $0 } ?? true }
    for decision in carriedOut {
      // What was decided rests on the rules of its day.
      func isKnown(_ rule: RotationRule) -> Bool { rule.decided.map { $0 <= decision.decided } ?? true }
      for rule in pending where isKnown(rule) { state.adopt(rule) }
      pending.removeAll(where: isKnown)
      // A label means the turn that bore it on the day of the decision, whatever has happened since.
      let begun = recorded.terms.filter { $0.start.earliest <= decision.decided }
      state.tell(for: begun, on: decision.decided)
      guard let matter = state.carryOut(decision) else { continue }
      // The meeting at whose close the chair passed that day may have decided it, before it passed.
      if begun.last?.start == .day(decision.decided) {
        state.tell(for: begun.dropLast(), on: decision.decided)
        if state.carryOut(decision) == nil { continue }
      }
      findings.append(PlanFinding(matter: matter, decision: decision.number))
    }
    for rule in pending { state.adopt(rule) }
    let day = known.map { min($0, today) } ?? today
    state.tell(for: known.map(terms) ?? recorded.terms, on: day)
    let turns = state.turns(reaching: .day(horizon))
    return EffectiveOrder(
      turns: turns, plan: self, carriedOut: carriedOut, findings: findings + state.findings, today: day)
  }
}
