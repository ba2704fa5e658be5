internal import CivilTime

/// The order of a body's chairs as it results from plan and exceptions: a whole chain, with what each term rests on (R5, R7).
public struct EffectiveOrder: Sendable {
  /// What a term of the chain rests on.
  public struct Basis: Hashable, Sendable {
    /// The rule that it falls under; 0 where none is known.
    public let rule: Int
    /// The decisions that made it what it is, in order.
    public let decisions: [Int]
    /// Whether it began by a handover on record, rather than being worked out.
    public let isRecorded: Bool
  }

  /// The chain.
  public let rotation: ChairRotation
  /// What each term rests on, term by term.
  public let bases: [Basis]
  /// What cannot be carried out or does not agree with what happened.
  public let findings: [PlanFinding]

  /// What a term rests on.
  public func basis(of term: ChairTerm) -> Basis? { bases.indices.contains(term.number - 1) ? bases[term.number - 1] : nil }

  init(turns: [PlannedTurn], plan: RotationPlan, findings: [PlanFinding], today: Day) {
    var findings = findings
    var terms: [ChairTerm] = []
    var bases: [Basis] = []
    for turn in turns {
      if let last = terms.last,
        turn.start.earliest < last.start.earliest || turn.start == last.start && turn.start.earliest == turn.start.latest
      {
        // A handover on record where the calendar rules cannot have a place in the chain.
        findings.append(PlanFinding(matter: .handoverBesideCalendar(turn.label), decision: nil))
        continue
      }
      terms.append(Self.term(turn, number: terms.count + 1, plan: plan))
      bases.append(Basis(rule: turn.rule, decisions: turn.decisions, isRecorded: turn.recorded != nil))
    }
    if let next = turns.first(where: { $0.recorded == nil && $0.passing == .atClose }), case .day(let day) = next.start, day < today {
      findings.append(PlanFinding(matter: .handoverDue(next.label, since: day), decision: nil))
    }
    rotation = ChairRotation(body: plan.body, wholeChain: terms, today: today)
    self.bases = bases
    self.findings = findings
  }

  private static func term(_ turn: PlannedTurn, number: Int, plan: RotationPlan) -> ChairTerm {
    let decisions = turn.decisions.compactMap { wanted in plan.decisions.first { $0.number == wanted } }
    let isNamed = turn.recorded.map { $0.holder != turn.holder } ?? true
    let source =
      isNamed ? decisions.last?.source.text ?? plan.rules.first { $0.number == turn.rule }?.source ?? "" : turn.recorded?.source ?? ""
    return ChairTerm(
      body: plan.body, number: number, label: turn.label, holder: turn.holder, appointment: turn.appointment, start: turn.start,
      passing: turn.passing, startMeeting: turn.startMeeting,
      confidence: isNamed ? (decisions.isEmpty ? .inferred : .documented) : turn.recorded?.confidence ?? .inferred,
      source: turn.holder == .notRecorded && turn.recorded == nil ? "" : source, note: isNamed ? nil : turn.recorded?.note)
  }
}
