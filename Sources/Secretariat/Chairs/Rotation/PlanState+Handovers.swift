internal import CivilTime

extension PlanState {
  /// Adds the turns of a rule from handover to handover: those on record, and those that are to come.
  mutating func addByHandover(_ position: Int, kind: Code<MeetingKind>?, until: Day?, reach: Reach, to turns: inout [PlannedTurn]) {
    let rule = segments[position].rule
    // The first term of all begins with the rule; after others, the first handover lies in the year in which the rule begins, or later.
    let isFirst = turns.isEmpty
    let begun = rule.begins.flatMap { TermLabel(isFirst ? $0.year - 1 : $0.year) }
    let base = [turns.last?.label, begun].compactMap(\.self).max()
    let taken = recorded(under: rule, until: until)
    var place = 0
    for (count, term) in taken.enumerated() {
      turns.append(take(term, from: position, place: &place, after: count == 0 ? base : turns.last?.label, turns.last, kind: kind))
    }
    // What happened under a later rule leaves nothing to come under this one.
    if let until, recorded.contains(where: { until <= $0.start.earliest }) { return }
    guard var previous = taken.isEmpty ? base : turns.last?.label else { return }
    var passedOver: [PlanSegment.Entry] = []
    while true {
      let entry = segments[position].entry(at: place)
      let ends = ends(of: turns.last)
      var next = handover(after: previous, ends: ends, kind: kind, start: turns.last?.start)
      if isFirst, turns.isEmpty, let begins = rule.begins {
        next = (.day(begins), nil, TermLabel(yearOf: begins))
      } else if let begins = rule.begins, ends.isEmpty, next.start.latest < begins {
        next = handover(after: previous.nextYear, ends: [], kind: kind, start: turns.last?.start)
      }
      // A handover that does not surely lie before the next rule falls under that.
      if let until, until <= next.start.latest { return }
      if let until, until <= day {
        // What has not been handed over before another rule holds is not handed over under this one.
        report(.handoverDue(next.label, since: next.start.latest), decision: nil)
        return
      }
      if isPassedOver(entry, of: position, on: next.start.latest) {
        passedOver.append(entry)
        place += 1
        guard passedOver.count > segments[position].order.count, place >= segments[position].decidedCount else { continue }
        report(.nobodyEligible(from: next.start.earliest), decision: nil)
        return
      }
      let segment = segments[position]
      if isDone(reach, start: next.start.earliest, place: place, passedOver: passedOver, segment: segment, after: turns) { return }
      turns.append(
        PlannedTurn(
          label: next.label, holder: holder(of: entry, on: next.start.latest), start: next.start, passing: .atClose,
          startMeeting: next.meeting, lapses: until,
          appointment: isBarred(entry, on: next.start.latest) ? .planned : entry.appointment,
          decisions: passedOver.flatMap(\.decisions) + entry.decisions + entry.ends.map(\.decision), rule: rule.number,
          place: .init(segment: position, entry: place)))
      previous = next.label
      passedOver = []
      place += 1
    }
  }

  /// How the end of a turn that ends at a handover departs from the rule.
  private func ends(of turn: PlannedTurn?) -> [PlanSegment.End] {
    guard let turn, turn.passing == .atClose, let place = turn.place else { return [] }
    return segments[place.segment].entries[place.entry].ends
  }

  /// Finds the entry that a term on record took.
  private mutating func take(
    _ term: ChairTerm, from position: Int, place: inout Int, after previous: TermLabel?, _ last: PlannedTurn?, kind: Code<MeetingKind>?
  ) -> PlannedTurn {
    let rule = segments[position].rule.number
    let first = place
    func isBarred(_ entry: PlanSegment.Entry) -> Bool {
      self.isBarred(entry, on: term.start.earliest) || self.isBarred(entry, on: term.start.latest)
    }
    func holds(_ entry: PlanSegment.Entry) -> Bool {
      switch (term.holder, entry.holder) {
      case (.party(let one), .party(let other)): one == other
      case (.vacant, .vacant): true
      case (.notRecorded, .party): !isBarred(entry)
      default: false
      }
    }
    if case .offerAndConsensus = segments[position].rule.policy {
      // Where the body elects, turns are called by the years; a year without a term had no turn.
      if let previous {
        if term.label < previous.nextYear { return Self.turn(of: term, rule: rule) }
        var expected = handover(after: previous, ends: ends(of: last), kind: kind, start: last?.start).label
        while expected < term.label, expected.nextYear > expected {
          place += 1
          expected = expected.nextYear
        }
      }
    } else {
      if term.holder.isVacant, !holds(segments[position].entry(at: place)) { return Self.turn(of: term, rule: rule) }
      // The order goes on after whoever really took the chair.
      let ahead = (0...segments[position].order.count).first { holds(segments[position].entry(at: place + $0)) }
      if let ahead, ahead > 0 {
        let isExplained = (0..<ahead).allSatisfy { isBarred(segments[position].entry(at: place + $0)) }
        if !isExplained, case .party(let party) = segments[position].entry(at: place).holder {
          report(.outOfTurn(term.label, planned: party), decision: nil)
        }
        place += ahead
      }
    }
    defer { place += 1 }
    let entry = segments[position].entry(at: place)
    // What had been decided about those before it, who lost their turns, is a reason of this one.
    let decisions = (first...place).flatMap { segments[position].entries[$0].decisions } + entry.ends.map(\.decision)
    var turn = Self.turn(of: term, rule: rule, place: .init(segment: position, entry: place), decisions: decisions)
    if case .party(let party) = entry.holder, !isBarred(entry) {
      switch term.holder {
      case .notRecorded: turn.holder = .party(party)
      case .party(party), .vacant: break
      case .party: report(.outOfTurn(term.label, planned: party), decision: nil)
      }
    }
    return turn
  }

  /// When and where the chair passes after a term, and what the next one is called.
  private func handover(after previous: TermLabel, ends: [PlanSegment.End], kind: Code<MeetingKind>?, start: PartialDate?)
    -> (start: PartialDate, meeting: MeetingHandle?, label: TermLabel)
  {
    var label = previous.nextYear
    var (date, meeting) = regularHandover(of: kind, in: previous.year)
    switch ends.last?.bound {
    case .meeting(let handle, let year):
      meeting = setting.meeting(handle)
      date = meeting?.close ?? .year(year)
      let isMainMeeting = kind.map { meeting?.details.kinds.contains($0) ?? false } ?? true
      if let later = TermLabel(isMainMeeting ? date.latest.year + 1 : date.latest.year) { label = max(label, later) }
    case .day(let day):
      // The term was its year's to the end, where the main meeting was over by then.
      let isOver = setting.handover(of: kind, in: day.year)?.close.map { $0.latest <= day } ?? false
      (date, meeting) = (.day(day), nil)
      if let later = TermLabel(isOver ? day.year + 1 : day.year) { label = max(label, later) }
    case .months, nil: break
    }
    // The chain never goes back: the chair passes after the beginning of the term that it ends.
    if let start, date.earliest < start.earliest || date == start && date.earliest == date.latest {
      (date, meeting) = regularHandover(of: kind, in: min(start.earliest.year + 1, 9_999))
    }
    return (date, meeting?.handle, label)
  }

  /// When and where the chair of a year passes by the rule.
  private func regularHandover(of kind: Code<MeetingKind>?, in year: Int) -> (PartialDate, Meeting?) {
    let meeting = setting.handover(of: kind, in: year)
    return (meeting?.close ?? setting.expectedHandover(of: kind, in: year), meeting)
  }
}
