internal import CivilTime

extension PlanState {
  /// Adds the turns of a rule by the calendar.
  mutating func addByCalendar(_ position: Int, months: Int, until: Day?, reach: Reach, to turns: inout [PlannedTurn]) {
    guard var start = segments[position].rule.begins else { return }
    for term in recorded(under: segments[position].rule, until: until) { report(.handoverBesideCalendar(term.label), decision: nil) }
    let dayOfMonth = start.day
    var place = 0
    var passedOver: [PlanSegment.Entry] = []
    var isNobodys = false
    while until.map({ start < $0 }) ?? true {
      let entry = segments[position].entry(at: place)
      let isRemainder = entry.until != nil && turns.last?.place != nil
      var label = Self.label(of: start, months: months, after: turns.last?.label)
      if isPassedOver(entry, of: position, on: start) {
        passedOver.append(entry)
        place += 1
        guard passedOver.count > segments[position].order.count, place >= segments[position].decidedCount else { continue }
        // Until one of them can take the chair, it is nobody's.
        let decisions = passedOver.flatMap(\.decisions)
        place -= passedOver.count
        passedOver = []
        if isBeyond(reach, start: start, label: label) || turns.count >= Self.turnsMaximum { return }
        guard let next = Self.day(start, plus: months, dayOfMonth: dayOfMonth) else { return }
        if !isNobodys {
          report(.nobodyEligible(from: start), decision: nil)
          turns.append(
            PlannedTurn(
              label: label, holder: .notRecorded, start: .day(start), passing: .atMidnight, appointment: .planned, decisions: decisions,
              rule: segments[position].rule.number))
        }
        isNobodys = true
        start = next
        continue
      }
      if isDone(reach, start: start, place: place, passedOver: passedOver, segment: segments[position], after: turns) { return }
      isNobodys = false
      place += 1
      // What is left of a turn that fell vacant is called like the turn.
      if isRemainder, case .vacant = entry.holder, let last = turns.last { label = last.label }
      if let end = entry.until, end <= start {
        report(.endsTooEarly(label), decision: entry.decisions.first)
        continue
      }
      guard let regular = entry.until ?? Self.day(start, plus: months, dayOfMonth: dayOfMonth) else { return }
      var end = regular
      var decisions = passedOver.flatMap(\.decisions) + entry.decisions
      for change in entry.ends {
        guard let changed = Self.end(end, changed: change, dayOfMonth: dayOfMonth), changed > start else {
          report(.endsTooEarly(label), decision: change.decision)
          continue
        }
        end = changed
        decisions.append(change.decision)
      }
      turns.append(
        PlannedTurn(
          label: label, holder: holder(of: entry, on: start), start: .day(start), passing: .atMidnight, end: min(end, until ?? end),
          appointment: isBarred(entry, on: start) ? .planned : entry.appointment, decisions: decisions,
          rule: segments[position].rule.number, place: .init(segment: position, entry: place - 1)))
      passedOver = []
      start = end
    }
  }

  private func isBeyond(_ reach: Reach, start: Day, label: TermLabel) -> Bool {
    switch reach {
    case .day(let day): start > day
    case .label(let wanted): TermLabel(yearOf: start) > wanted
    }
  }

  private static func end(_ end: Day, changed change: PlanSegment.End, dayOfMonth: Int) -> Day? {
    switch change.bound {
    case .months(let months): day(end, plus: change.isLater ? months.number : -months.number, dayOfMonth: dayOfMonth)
    case .day(let day): day
    case .meeting: nil
    }
  }

  /// The day so many months on: the same day of the month as the first term's, or the last one of a shorter month.
  private static func day(_ day: Day, plus months: Int, dayOfMonth: Int) -> Day? {
    guard let month = try? day.yearMonth.adding(months: months) else { return nil }
    // A term that began off the calendar goes on from its own day.
    let wanted = day.day == min(dayOfMonth, day.yearMonth.dayCount) ? dayOfMonth : day.day
    return try? Day(year: month.year, month: month.month, day: min(wanted, month.dayCount))
  }

  /// What a term by the calendar is called: its first year, and the part of it where terms are shorter than a year.
  private static func label(of start: Day, months: Int, after previous: TermLabel?) -> TermLabel {
    let part = months < 12 ? (start.month - 1) / months + 1 : nil
    let label = TermLabel(yearOf: start, part: part)
    guard let previous, label <= previous else { return label }
    return previous.following
  }
}
