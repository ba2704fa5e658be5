internal import CivilTime

extension WorkPlanSkeleton {
  /// What the record lacks for the plan, and what is out of the usual in it.
  static func remarks(
    on plan: WorkPlan, entries: [Entry], cycle: Cycle, term: ChairTerm?, nextTerm: ChairTerm?, meetings: [Meeting],
    strategicPlans: [StrategicPlan]
  ) -> [WorkPlanRemark] {
    var remarks: [WorkPlanRemark] = []
    if term?.holder ?? .notRecorded == .notRecorded { remarks.append(.chairNotRecorded(plan.year)) }
    if nextTerm?.holder ?? .notRecorded == .notRecorded { remarks.append(.nextChairNotRecorded(plan.year)) }
    if cycle.handover == nil { remarks.append(.noHandover) }
    if plan.pillars.isEmpty { remarks.append(.noPillars) }
    if !strategicPlans.contains(where: { $0.years.contains(plan.year.number) }) {
      remarks.append(.noStrategicPlan(plan.year, lastEnd: strategicPlans.map(\.years.upperBound).max()))
    }
    let assignment = SlotAssignment(of: cycle, in: plan.year, among: meetings)
    let held = meetings.filter { $0.state == .held }
    let past = plan.basis.years.map { SlotAssignment(of: cycle, in: $0, among: held) }
    for entry in entries {
      let code = entry.slot.code
      if !past.contains(where: { $0[code] != nil }) { remarks.append(.neverSeen(code, plan.basis)) }
      let proposal = SlotProposal(for: entry.slot, in: cycle, assignment: assignment)
      for bound in proposal.bounds where bound.overridesWindow { remarks.append(.windowGivesWay(code, to: bound.gap.other)) }
      guard let meeting = entry.meeting else { continue }
      if meeting.state.isCalledOff {
        remarks.append(.calledOff(code, meeting.handle, meeting.state))
      } else if let first = meeting.details.date.earliest, let last = meeting.details.date.latest,
        first < entry.planned.window.first || last > entry.planned.window.last
      {
        remarks.append(.outsideWindow(code, meeting.handle))
      }
    }
    return remarks
  }
}
