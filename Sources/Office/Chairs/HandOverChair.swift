package import CivilTime
package import Secretariat
package import Store

/// Hands a body's chair over: one term ends and the next begins, at the close of a meeting, in one transaction (R9).
///
/// If two people do it at once, one succeeds and the other is told who did it: the transaction of the second sees the first.
package struct HandOverChair: Sendable {
  /// The body, by code or name; without one, the first body on record.
  package var body: String?
  /// The meeting at whose close the chair passes; without one, the one at which the body's rule has it pass.
  package var meeting: String?
  /// When the chair passed, for a handover at a meeting that is not on record.
  package var date: PartialDate?
  /// Who takes over; without one, whoever has the next turn by the plan.
  package var successor: String?
  /// What the term is called; without one, what follows from the term before.
  package var label: TermLabel?
  /// Where it is taken from; without one, the meeting.
  package var source: TextLine?
  /// Why it happens otherwise than by the rule, where it does.
  package var reason: TextLine?
  /// Why the decisions that are open at the handover are waived; without it, they keep the chair from passing.
  package var waiver: TextLine?

  /// A handover.
  package init(
    body: String? = nil, at meeting: String? = nil, on date: PartialDate? = nil, to successor: String? = nil, label: TermLabel? = nil,
    source: TextLine? = nil, reason: TextLine? = nil, waiving waiver: TextLine? = nil
  ) {
    self.body = body
    self.meeting = meeting
    self.date = date
    self.successor = successor
    self.label = label
    self.source = source
    self.reason = reason
    self.waiver = waiver
  }

  /// Records it.
  package func callAsFunction(in office: Office) throws -> Written<ChairOutcome> {
    try office.write(reason: (reason ?? waiver)?.text) { writing in
      let body = try writing.reading.body(body)
      let before = try ChairSnapshot(of: body, in: office, reading: writing.reading)
      let desk = HandoverDesk(body: body, snapshot: before, office: office, reading: writing.reading)
      let meeting = try desk.meeting(named: meeting, on: date)
      let start = try desk.start(at: meeting, on: date, reason: reason)
      let next = desk.next(labelled: label, on: start.earliest)
      let recorded = before.plan.recorded.terms
      let label = try desk.label(label, after: recorded.last, next: next, start: start)
      let term = ChairTerm(
        body: body.code, number: recorded.count + 1, label: label, holder: try desk.holder(named: successor, next: next, on: start),
        appointment: .assumed, start: start, startMeeting: meeting?.handle, confidence: .documented,
        source: source?.text ?? meeting?.handle.text ?? reason?.text ?? "", note: nil)
      try settleDecisions(of: body, upTo: start.latest, writing)
      try writing.insert(term)
      let after = try ChairSnapshot(of: body, in: office, reading: writing.reading)
      let directory = try writing.reading.directory()
      try DecideChair.check(after, since: before, new: nil, directory: directory)
      return ChairOutcome(body: body, decision: nil, effects: ChairEffects(from: before, to: after), directory: directory)
    }
  }

  /// Waives the decisions that are open at the handover, or refuses it while there are any (R24).
  private func settleDecisions(of body: Body, upTo day: Day, _ writing: Writing) throws {
    let open = try writing.reading.openDecisions(of: body.code, upTo: day)
    guard let waiver else { return try Decision.checkNoneIsOpen(open) }
    for decision in open { try writing.update(decision.after(.waive(reason: waiver))) }
  }
}
