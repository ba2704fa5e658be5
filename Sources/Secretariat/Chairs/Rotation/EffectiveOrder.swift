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

  init(turns: [PlannedTurn], plan: RotationPlan, carriedOut: [ChairDecision], findings: [PlanFinding], today: Day) {
    var findings = findings
    var terms: [ChairTerm] = []
    var bases: [Basis] = []
    var soonest = today.next ?? today
    for var turn in turns {
      if let last = terms.last,
        turn.start.earliest < last.start.earliest || turn.start == last.start && turn.start.earliest == turn.start.latest
      {
        // A handover on record where the calendar rules cannot have a place in the chain.
        findings.append(PlanFinding(matter: .handoverBesideCalendar(turn.label), decision: nil))
        continue
      }
      if turn.recorded == nil, turn.passing == .atClose {
        let first = turn.start == .day(today) ? today : max(turn.start.earliest, soonest)
        if let lapses = turn.lapses, lapses <= first {
          // What has not been handed over before another rule holds is not handed over under this one.
          findings.append(PlanFinding(matter: .handoverDue(turn.label, since: turn.start.latest), decision: nil))
          continue
        }
        soonest = max(soonest, first.next ?? first)
      }
      var made = Set(turn.decisions)
      if case .day(let day) = turn.start, turn.holder.isVacant, turn.recorded != nil {
        made.formUnion(carriedOut.filter { if case .vacancy(_, day) = $0.act { true } else { false } }.map(\.number))
      }
      // The calendar has it pass without an act.
      if turn.passing == .atMidnight, turn.start.earliest <= today { turn.appointment = .assumed }
      turn.decisions = plan.decisions.map(\.number).filter(made.contains)
      terms.append(Self.term(turn, number: terms.count + 1, plan: plan))
      bases.append(Basis(rule: turn.rule, decisions: turn.decisions, isRecorded: turn.recorded != nil))
    }
    if let next = turns.first(where: { $0.recorded == nil && $0.passing == .atClose }), next.start.latest < today {
      // Where nobody is to take over, and neither a meeting nor a day is known, nothing was to happen.
      if next.startMeeting != nil || next.start == .day(next.start.latest) || next.holder.party != nil {
        findings.append(PlanFinding(matter: .handoverDue(next.label, since: next.start.latest), decision: nil))
      }
    }
    // What was decided under a rule that another one has replaced since concerns no turn any more.
    let left = Set(bases.flatMap(\.decisions)).union(findings.compactMap(\.decision))
    for decision in carriedOut where decision.act.givesTurn && !left.contains(decision.number) {
      if let label = decision.act.labels.first { findings.append(PlanFinding(matter: .unknownTurn(label), decision: decision.number)) }
    }
    rotation = ChairRotation(body: plan.body, wholeChain: terms, today: today)
    self.bases = bases
    self.findings = findings.reduce(into: []) { kept, finding in if !kept.contains(finding) { kept.append(finding) } }
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

extension ChairDecision.Act {
  /// Whether it says who has a turn, so that some turn rests on it.
  fileprivate var givesTurn: Bool {
    switch self {
    case .plan, .elect, .swap, .skip, .insert, .withdraw, .vacancy: true
    case .offer, .extend, .shorten, .suspend, .reinstate: false
    }
  }
}
