internal import CivilTime

extension PlanState {
  /// Works a decision into the plan.
  ///
  /// - Returns: Why it could not be, where it could not; the plan is as before then.
  mutating func carryOut(_ decision: ChairDecision) -> PlanFinding.Matter? {
    switch decision.act {
    case .offer: nil
    case .plan(let party, let label): assign(party, label, as: .planned, decision)
    case .elect(let party, let label): assign(party, label, as: .elected, decision)
    case .swap(let one, let other): swap(one, other, decision)
    case .skip(let label): pass(label, decision)
    case .withdraw(let label): withdraw(label, decision)
    case .extend(let label, let bound): changeEnd(of: label, .init(isLater: true, bound: bound), decision)
    case .shorten(let label, let bound): changeEnd(of: label, .init(isLater: false, bound: bound), decision)
    case .insert(let party, let label): insert(party, label, decision)
    case .suspend(let party, let from, let until): suspend(party, from, until)
    case .reinstate(let party, let from): reinstate(party, from)
    case .vacancy(let label, let from): vacate(label, from: from, decision)
    }
  }

  /// The turn of a label with its place in the plan.
  private mutating func find(_ label: TermLabel) -> (turn: PlannedTurn, place: PlannedTurn.Place)? {
    guard let turn = turns(reaching: .label(label)).first(where: { $0.label == label }), let place = turn.place else { return nil }
    return (turn, place)
  }

  private func entry(_ place: PlannedTurn.Place) -> PlanSegment.Entry { segments[place.segment].entries[place.entry] }

  private mutating func assign(_ party: Code<Party>, _ label: TermLabel, as appointment: ChairTerm.Appointment, _ decision: ChairDecision)
    -> PlanFinding.Matter?
  {
    guard let (turn, place) = find(label) else { return .unknownTurn(label) }
    // Who held a term that has begun may still be set down, as long as no source has said so.
    if turn.hasBegun(by: decision.decided), turn.holder != .notRecorded, turn.holder != .party(party) { return .turnBegun(label) }
    guard setting.mayBelong(party, on: turn.start.latest) else { return .notAMember(party, on: turn.start.latest) }
    let entry = entry(place)
    if case .party(let holder) = entry.holder, holder != party {
      if entry.isFromOrder, entry.decisions.isEmpty { return .turnOfOrder(label, of: holder) }
      if entry.appointment == .elected || appointment == .planned { return .turnTaken(label, by: holder) }
    }
    segments[place.segment].change(place.entry, by: decision.number) { entry in
      entry.holder = .party(party)
      entry.isFromOrder = false
      entry.appointment = appointment == .elected || entry.appointment == .elected ? .elected : .planned
    }
    return nil
  }

  private mutating func swap(_ one: TermLabel, _ other: TermLabel, _ decision: ChairDecision) -> PlanFinding.Matter? {
    guard let (firstTurn, first) = find(one) else { return .unknownTurn(one) }
    guard let (secondTurn, second) = find(other) else { return .unknownTurn(other) }
    if firstTurn.hasBegun(by: decision.decided) { return .turnBegun(one) }
    if secondTurn.hasBegun(by: decision.decided) { return .turnBegun(other) }
    let (left, right) = (entry(first), entry(second))
    func put(_ source: PlanSegment.Entry, at place: PlannedTurn.Place) {
      segments[place.segment].change(place.entry, by: decision.number) { entry in
        entry.holder = source.holder
        entry.appointment = source.appointment
        entry.isFromOrder = false
        entry.decisions = source.decisions
      }
    }
    put(right, at: first)
    put(left, at: second)
    return nil
  }

  private mutating func pass(_ label: TermLabel, _ decision: ChairDecision) -> PlanFinding.Matter? {
    guard let (turn, place) = find(label) else { return .unknownTurn(label) }
    if turn.hasBegun(by: decision.decided) { return .turnBegun(label) }
    guard turn.holder.party != nil else { return .turnOpen(label) }
    segments[place.segment].remove(at: place.entry)
    // The one who moves up does so because of the decision.
    if segments[place.segment].entry(at: place.entry) != nil {
      segments[place.segment].change(place.entry, by: decision.number) { _ in }
    }
    return nil
  }

  private mutating func withdraw(_ label: TermLabel, _ decision: ChairDecision) -> PlanFinding.Matter? {
    guard let (turn, place) = find(label) else { return .unknownTurn(label) }
    guard case .offerAndConsensus = segments[place.segment].rule.policy else { return pass(label, decision) }
    if turn.hasBegun(by: decision.decided) { return .turnBegun(label) }
    guard turn.holder.party != nil else { return .turnOpen(label) }
    segments[place.segment].change(place.entry, by: decision.number) { entry in
      entry.holder = .open
      entry.appointment = .planned
    }
    return nil
  }

  private mutating func changeEnd(of label: TermLabel, _ end: PlanSegment.End, _ decision: ChairDecision) -> PlanFinding.Matter? {
    let turns = turns(reaching: .label(label.nextYear))
    guard let position = turns.firstIndex(where: { $0.label == label }), let place = turns[position].place else {
      return .unknownTurn(label)
    }
    let turn = turns[position]
    let next = turns.indices.contains(position + 1) ? turns[position + 1] : nil
    if let next, next.hasBegun(by: decision.decided) { return .turnEnded(label) }
    switch (turn.passing, end.bound) {
    case (.atClose, .months): return .notByTheCalendar(label)
    case (.atMidnight, .meeting): return .notAtAMeeting(label)
    case (.atMidnight, .day(let day)):
      // What is decided cannot change a past that everybody saw.
      guard day > turn.start.earliest, let regular = turn.end, end.isLater ? day > regular : day < regular else {
        return .endsTooEarly(label)
      }
    case (.atClose, .day(let day)): if day <= turn.start.earliest { return .endsTooEarly(label) }
    case (.atClose, .meeting(let meeting, let year)):
      let close = setting.meeting(meeting)?.details.date.exactDays.last?.last ?? PartialDate.year(year).latest
      if close <= turn.start.earliest { return .endsTooEarly(label) }
    case (.atMidnight, .months): break
    }
    let before = self
    segments[place.segment].change(place.entry, by: decision.number) { $0.ends.append(end) }
    _ = self.turns(reaching: .label(label.nextYear))
    guard !findings.contains(where: { if case .endsTooEarly(label) = $0.matter { true } else { false } }) else {
      self = before
      return .endsTooEarly(label)
    }
    return nil
  }

  private mutating func insert(_ party: Code<Party>, _ label: TermLabel, _ decision: ChairDecision) -> PlanFinding.Matter? {
    let added = PlanSegment.Entry(holder: .party(party), isFromOrder: false, decisions: [decision.number])
    guard let (turn, place) = find(label) else { return append(added, label, decision) }
    if turn.hasBegun(by: decision.decided) { return .turnBegun(label) }
    guard setting.mayBelong(party, on: turn.start.latest) else { return .notAMember(party, on: turn.start.latest) }
    segments[place.segment].insert(added, at: place.entry)
    return nil
  }

  /// Puts a member behind the last turn of an order that has ended.
  private mutating func append(_ entry: PlanSegment.Entry, _ label: TermLabel, _ decision: ChairDecision) -> PlanFinding.Matter? {
    let before = self
    for position in segments.indices {
      segments[position].insert(entry, at: segments[position].entries.count)
      if let (turn, place) = find(label), place.segment == position, self.entry(place).decisions == entry.decisions {
        let isMember = decision.act.party.map { setting.mayBelong($0, on: turn.start.latest) } ?? false
        if isMember, !turn.hasBegun(by: decision.decided) { return nil }
        self = before
        return isMember ? .turnBegun(label) : decision.act.party.map { .notAMember($0, on: turn.start.latest) }
      }
      self = before
    }
    return .unknownTurn(label)
  }

  private mutating func suspend(_ party: Code<Party>, _ from: Day, _ until: Day?) -> PlanFinding.Matter? {
    guard setting.mayBelong(party, on: from) else { return .notAMember(party, on: from) }
    suspensions.append(Suspension(party: party, from: from, until: until))
    return nil
  }

  private mutating func reinstate(_ party: Code<Party>, _ from: Day) -> PlanFinding.Matter? {
    guard let position = suspensions.lastIndex(where: { $0.party == party && $0.covers(from) && $0.from < from }) else {
      return .notSuspended(party, on: from)
    }
    suspensions[position].until = from
    return nil
  }

  private mutating func vacate(_ label: TermLabel, from: Day?, _ decision: ChairDecision) -> PlanFinding.Matter? {
    guard let (turn, place) = find(label) else { return .unknownTurn(label) }
    let reason = decision.reason?.text ?? ""
    guard let from, .day(from) != turn.start else {
      if turn.hasBegun(by: decision.decided), .day(decision.decided) != turn.start { return .turnBegun(label) }
      segments[place.segment].change(place.entry, by: decision.number) { entry in
        entry.holder = .vacant(reason: reason)
        entry.isFromOrder = false
      }
      return nil
    }
    guard turn.passing == .atMidnight, let end = turn.end else { return .notByTheCalendar(label) }
    guard from > turn.start.earliest, from < end else { return .endsTooEarly(label) }
    // The rest of the turn is vacant, and whoever follows begins when they would have.
    segments[place.segment].change(place.entry, by: decision.number) { $0.ends.append(.init(isLater: false, bound: .day(from))) }
    segments[place.segment].insert(
      .init(
        holder: .vacant(reason: reason), isFromOrder: false, ends: [.init(isLater: false, bound: .day(end))], decisions: [decision.number]),
      at: place.entry + 1)
    return nil
  }
}
