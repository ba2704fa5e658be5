internal import CivilTime

/// A work plan as a paper: the plan as drawn up, with what the record says today of chair, meetings and deadlines (R25).
///
/// Nothing in it is invented: what no source says is missing here and called "not recorded" by whoever prints it.
public struct WorkPlanSkeleton: Hashable, Sendable {
  /// A statutory meeting of the plan.
  public struct Entry: Hashable, Sendable {
    /// What the cycle says of it.
    public let slot: CycleSlot
    /// What the plan says of it.
    public let planned: PlannedSlot
    /// The meeting on record.
    public let meeting: Meeting?
  }

  /// A strategic plan and the years it covers.
  public struct StrategicPlan: Hashable, Sendable {
    /// The title.
    public let title: BilingualText
    /// The years.
    public let years: ClosedRange<Int>

    /// A strategic plan in full.
    public init(title: BilingualText, years: ClosedRange<Int>) {
      self.title = title
      self.years = years
    }
  }

  /// The plan as it was drawn up.
  public let plan: WorkPlan
  /// The body.
  public let body: Body
  /// The chair term of the year, when the record has one.
  public let term: ChairTerm?
  /// The term before it, whose chair hands over to it.
  public let previousTerm: ChairTerm?
  /// The term after it.
  public let nextTerm: ChairTerm?
  /// The statutory meetings in the order of the cycle.
  public let entries: [Entry]
  /// The other meetings of the body that the record has in the year.
  public let otherMeetings: [Meeting]
  /// The strategic plan that covers the year.
  public let strategicPlan: StrategicPlan?
  /// The deadlines for preparing the meetings, by the day on which they are or may first be due.
  public let deadlines: [PlannedDeadline]
  /// The steps by which the plan itself is approved, in the order in which they are due.
  public let approval: [PlannedDeadline]
  /// What is missing or out of the usual.
  public let remarks: [WorkPlanRemark]

  /// Puts a plan together with what the record says.
  ///
  /// - Parameter meetings: Every meeting on record, of any year.
  public init(
    of plan: WorkPlan, body: Body, cycle: Cycle, rotation: ChairRotation, meetings: [Meeting], strategicPlans: [StrategicPlan]
  ) {
    let handles = Dictionary(meetings.map { ($0.handle, $0) }, uniquingKeysWith: { first, _ in first })
    let entries = cycle.slots.compactMap { slot in
      plan.planned(slot.code).map { Entry(slot: slot, planned: $0, meeting: $0.meeting.flatMap { handles[$0] }) }
    }
    let before = (try? CycleYear(plan.year.number - 1)).map { SlotAssignment(of: cycle, in: $0, among: meetings) }
    let deadlines = cycle.deadlines.compactMap { rule -> PlannedDeadline? in
      guard let slot = cycle.slot(rule.slot) else { return nil }
      switch rule.occasion {
      case .sameYear:
        guard let entry = entries.first(where: { $0.slot.code == slot.code }) else { return nil }
        return PlannedDeadline(rule, of: slot, meeting: entry.meeting?.live, window: entry.planned.window)
      case .yearBefore:
        guard let before else { return nil }
        return PlannedDeadline(rule, of: slot, meeting: before[slot.code]?.live, window: slot.window.days(in: before.year))
      }
    }.enumerated().sorted { one, other in
      (one.element.due.earliest ?? .latest, one.offset) < (other.element.due.earliest ?? .latest, other.offset)
    }.map(\.element)
    let taken = Set(plan.slots.compactMap(\.meeting))
    let term = rotation.term(labelled: plan.year.number)
    self.plan = plan
    self.body = body
    self.term = term
    previousTerm = term.flatMap { rotation.predecessor(of: $0) } ?? rotation.term(labelled: plan.year.number - 1)
    nextTerm = term.flatMap { rotation.successor(of: $0) } ?? rotation.term(labelled: plan.year.number + 1)
    self.entries = entries
    otherMeetings = meetings.filter { meeting in
      meeting.details.bodies.contains(body.code) && meeting.details.date.year == plan.year.number && !taken.contains(meeting.handle)
    }.sorted { ($0.details.date.earliest ?? .latest, $0.handle) < ($1.details.date.earliest ?? .latest, $1.handle) }
    strategicPlan = strategicPlans.first { $0.years.contains(plan.year.number) }
    self.deadlines = deadlines.filter { $0.rule.purpose == .preparation }
    approval = deadlines.filter { $0.rule.purpose == .approval }
    remarks = Self.remarks(
      on: plan, entries: entries, cycle: cycle, term: term, nextTerm: nextTerm, meetings: meetings, strategicPlans: strategicPlans)
  }

  /// The meeting at whose close the chair changes hands.
  public var handover: Entry? { entries.first(where: \.slot.isHandover) }
}

extension Meeting {
  /// The meeting, unless it has been called off.
  fileprivate var live: Meeting? { state.isCalledOff ? nil : self }
}
