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
    case .extend(let label, let bound): changeEnd(of: label, .init(isLater: true, bound: bound, decision: decision.number), decision)
    case .shorten(let label, let bound): changeEnd(of: label, .init(isLater: false, bound: bound, decision: decision.number), decision)
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
    let turns = turns(reaching: .label(label)).filter { $0.label == label }
    // Who takes what is left of a turn that fell vacant is elected under its label too.
    let open = turns.first { !$0.hasBegun(by: decision.decided) || $0.holder == .notRecorded }
    guard let turn = open ?? turns.first, let place = turn.place else { return .unknownTurn(label) }
    // Who held a term that has begun may still be set down, as long as no source has named another.
    if turn.hasBegun(by: decision.decided), turn.holder != .notRecorded, turn.holder != .party(party) { return .turnBegun(label) }
    guard setting.mayBelong(party, on: turn.start.latest) else { return .notAMember(party, on: turn.start.latest) }
    let entry = entry(place)
    if case .party(let holder) = turn.holder, holder != party {
      if entry.isFromOrder, entry.decisions.isEmpty { return .turnOfOrder(label, of: holder) }
      if entry.appointment == .elected || appointment == .planned { return .turnTaken(label, by: holder) }
    }
    let heedless = suspensions.count
    segments[place.segment].change(place.entry, by: decision.number) { entry in
      entry.appointment = appointment == .elected || entry.appointment == .elected && entry.holder == .party(party) ? .elected : .planned
      entry.holder = .party(party)
      entry.isFromOrder = false
      entry.heedless = heedless
    }
    return nil
  }

  private mutating func swap(_ one: TermLabel, _ other: TermLabel, _ decision: ChairDecision) -> PlanFinding.Matter? {
    let turns = turns(reaching: .label(max(one, other)))
    guard let firstTurn = turns.first(where: { $0.label == one }), let first = firstTurn.place else { return .unknownTurn(one) }
    guard let secondTurn = turns.first(where: { $0.label == other }), let second = secondTurn.place else { return .unknownTurn(other) }
    if firstTurn.hasBegun(by: decision.decided) { return .turnBegun(one) }
    if secondTurn.hasBegun(by: decision.decided) { return .turnBegun(other) }
    let (left, right) = (entry(first), entry(second))
    // Whoever changes places does so with all that was decided about it; how long each turn lasts stays as it is.
    func put(_ source: PlanSegment.Entry, at place: PlannedTurn.Place) {
      segments[place.segment].change(place.entry, by: decision.number) { entry in
        entry.holder = source.holder
        entry.appointment = source.appointment
        entry.isFromOrder = source.isFromOrder
        entry.heedless = source.heedless
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
    let before = entry(place).decisions
    segments[place.segment].remove(at: place.entry)
    // The one who moves up does so because of the decision, and of those before it.
    _ = segments[place.segment].entry(at: place.entry)
    segments[place.segment].change(place.entry, by: decision.number) { $0.decisions = before + $0.decisions }
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
    let turns = turns(reaching: .label(label))
    guard let position = turns.firstIndex(where: { $0.label == label }), let place = turns[position].place else {
      return .unknownTurn(label)
    }
    let turn = turns[position]
    let next = turns.indices.contains(position + 1) ? turns[position + 1] : nil
    if next?.hasBegun(by: decision.decided) ?? false || turn.end.map({ $0 <= decision.decided }) ?? false { return .turnEnded(label) }
    let regular = turn.passing == .atMidnight ? turn.end.map { PartialDate.day($0) } : next?.start
    switch (turn.passing, end.bound) {
    case (.atClose, .months): return .notByTheCalendar(label)
    case (.atMidnight, .meeting): return .notAtAMeeting(label)
    case (.atClose, .day(let day)):
      // What is decided cannot change a past that everybody saw.
      guard decision.decided <= day, Self.isChange(to: .day(day), of: turn.start, regular, isLater: end.isLater) else {
        return .endsTooEarly(label)
      }
    case (.atClose, .meeting(let meeting, let year)):
      let close = setting.meeting(meeting)?.close ?? .year(year)
      guard Self.isChange(to: close, of: turn.start, regular, isLater: end.isLater) else { return .endsTooEarly(label) }
    case (.atMidnight, _): break
    }
    let before = self
    segments[place.segment].end(place.entry, end)
    guard let regular = turn.end else { return nil }
    let changed = self.turns(reaching: .label(label)).first { $0.place == place }?.end
    // What is decided cannot change a past that everybody saw.
    guard let changed, end.isLater ? regular < changed : changed < regular, decision.decided <= changed else {
      self = before
      return .endsTooEarly(label)
    }
    return nil
  }

  /// Whether a handover on a date can make a term longer or shorter, as far as the dates tell.
  private static func isChange(to date: PartialDate, of start: PartialDate, _ regular: PartialDate?, isLater: Bool) -> Bool {
    guard start.earliest < date.latest else { return false }
    return regular.map { isLater ? $0.earliest < date.latest : date.earliest < $0.latest } ?? true
  }

  private mutating func insert(_ party: Code<Party>, _ label: TermLabel, _ decision: ChairDecision) -> PlanFinding.Matter? {
    guard let (turn, place) = find(label) else { return .unknownTurn(label) }
    if turn.hasBegun(by: decision.decided) { return .turnBegun(label) }
    guard setting.mayBelong(party, on: turn.start.latest) else { return .notAMember(party, on: turn.start.latest) }
    segments[place.segment].insert(
      .init(holder: .party(party), isFromOrder: false, heedless: suspensions.count, decisions: [decision.number]), at: place.entry)
    return nil
  }

  private mutating func suspend(_ party: Code<Party>, _ from: Day, _ until: Day?) -> PlanFinding.Matter? {
    guard setting.mayBelong(party, on: from) else { return .notAMember(party, on: from) }
    suspensions.append(Suspension(party: party, from: from, until: until))
    return nil
  }

  private mutating func reinstate(_ party: Code<Party>, _ from: Day) -> PlanFinding.Matter? {
    let positions = suspensions.indices.filter { suspensions[$0].party == party && suspensions[$0].covers(from) }
    guard !positions.isEmpty else { return .notSuspended(party, on: from) }
    for position in positions { suspensions[position].until = from }
    return nil
  }

  private mutating func vacate(_ label: TermLabel, from: Day?, _ decision: ChairDecision) -> PlanFinding.Matter? {
    // From one handover to the next, a vacancy that begins on a day is a term on record itself.
    if let from, vacancies.contains(from) { return nil }
    guard let (turn, place) = find(label) else { return .unknownTurn(label) }
    let reason = decision.reason?.text ?? ""
    guard let from, .day(from) != turn.start else {
      // By the calendar a turn may fall vacant on the day on which it would begin.
      if turn.recorded != nil || turn.hasBegun(by: decision.decided) && .day(decision.decided) != turn.start { return .turnBegun(label) }
      segments[place.segment].change(place.entry, by: decision.number) { entry in
        entry.holder = .vacant(reason: reason)
        entry.isFromOrder = false
        entry.appointment = .planned
      }
      return nil
    }
    guard turn.passing == .atMidnight, let end = turn.end else { return .notByTheCalendar(label) }
    guard decision.decided < end else { return .turnEnded(label) }
    guard from > turn.start.earliest, from < end else { return .endsTooEarly(label) }
    // The rest of the turn is vacant, and whoever follows begins when they would have.
    segments[place.segment].split(
      place.entry, at: .init(isLater: false, bound: .day(from), decision: decision.number),
      rest: .init(holder: .vacant(reason: reason), isFromOrder: false, until: end, decisions: [decision.number]))
    return nil
  }
}
