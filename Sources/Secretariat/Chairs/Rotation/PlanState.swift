internal import CivilTime

/// A body's plan at one point of its history: the lists of its rules with the exceptions decided so far.
struct PlanState {
  let body: Code<Body>
  let setting: RotationSetting
  /// The terms that have begun by the day for which the plan is told.
  private(set) var recorded: [ChairTerm]
  var segments: [PlanSegment] = []
  var suspensions: [Suspension] = []
  /// What does not fit, as the turns were last worked out.
  private(set) var findings: [PlanFinding] = []

  init(body: Code<Body>, setting: RotationSetting) {
    self.body = body
    self.setting = setting
    recorded = []
  }

  /// How far turns are to be worked out.
  enum Reach {
    /// Up to those that begin by a day, and to the last one of which more is known than the order says.
    case day(Day)
    /// Up to the turn of a label.
    case label(TermLabel)
  }

  /// So many turns are worked out at most; by quarters they last for five centuries.
  private static let turnsMaximum = 2_000

  /// Tells the plan for a day on which only these terms had begun.
  mutating func tell(for recorded: some Sequence<ChairTerm>) { self.recorded = Array(recorded) }

  /// The turns, with those that have begun, as far as asked.
  mutating func turns(reaching reach: Reach) -> [PlannedTurn] {
    var turns: [PlannedTurn] = []
    findings = []
    guard !segments.isEmpty else { return recorded.map { Self.turn(of: $0, rule: 0) } }
    let begins = segments.map { $0.rule.begins ?? .earliest }
    turns = recorded.filter { term in begins.allSatisfy { term.start.earliest < $0 } }.map { Self.turn(of: $0, rule: 0) }
    for position in segments.indices {
      // A rule that holds from the beginning leaves nothing to those before it.
      let until = segments.indices.contains(position + 1) ? begins[(position + 1)...].min() : nil
      switch segments[position].rule.length {
      case .months(let months): addByCalendar(position, months: months.number, until: until, reach: reach, to: &turns)
      case .untilHandover(let kind): addByHandover(position, kind: kind, until: until, reach: reach, to: &turns)
      }
    }
    return turns
  }

  private static func turn(of term: ChairTerm, rule: Int, place: PlannedTurn.Place? = nil, decisions: [Int] = []) -> PlannedTurn {
    PlannedTurn(
      label: term.label, holder: term.holder, start: term.start, passing: .atClose, startMeeting: term.startMeeting, end: nil,
      appointment: term.appointment, decisions: decisions, rule: rule, recorded: term, place: place)
  }

  /// The terms on record that began while a rule was in force.
  private func recorded(under rule: RotationRule, until: Day?) -> [ChairTerm] {
    recorded.filter { term in
      (rule.begins.map { $0 <= term.start.earliest } ?? true) && (until.map { term.start.earliest < $0 } ?? true)
    }
  }

  private func isDone(_ reach: Reach, start: Day, label: TermLabel, entry: Int, segment: PlanSegment, after turns: [PlannedTurn]) -> Bool {
    guard turns.count < Self.turnsMaximum else { return true }
    switch reach {
    case .label(let wanted): return label > wanted
    case .day(let day):
      guard entry >= segment.decidedCount else { return false }
      // Of a body that elects, nothing is told beyond the first turn of which nothing is known.
      if case .offerAndConsensus = segment.rule.policy { return turns.last.map { $0.holder == .notRecorded } ?? false }
      return start > day
    }
  }

  private func holder(of entry: PlanSegment.Entry) -> ChairHolder {
    switch entry.holder {
    case .party(let party): .party(party)
    case .open: .notRecorded
    case .vacant(let reason): .vacant(reason: reason)
    }
  }

  /// Whether an entry that the order gave is passed over on a day: the member is suspended, or is none.
  private func isPassedOver(_ entry: PlanSegment.Entry, on day: Day) -> Bool {
    guard entry.isFromOrder, case .party(let party) = entry.holder else { return false }
    return suspensions.contains { $0.party == party && $0.covers(day) } || !setting.mayBelong(party, on: day)
  }

  // MARK: By the calendar

  private mutating func addByCalendar(_ position: Int, months: Int, until: Day?, reach: Reach, to turns: inout [PlannedTurn]) {
    guard var start = segments[position].rule.begins else { return }
    for term in recorded(under: segments[position].rule, until: until) { report(.handoverBesideCalendar(term.label), decision: nil) }
    let dayOfMonth = start.day
    var passedOver = 0
    var place = 0
    while until.map({ start < $0 }) ?? true, let entry = segments[position].entry(at: place) {
      defer { place += 1 }
      if isPassedOver(entry, on: start) {
        passedOver += 1
        if passedOver > segments[position].order.count {
          report(.nobodyEligible(from: start), decision: nil)
          return
        }
        continue
      }
      passedOver = 0
      let label = Self.label(of: start, months: months, after: turns.last?.label)
      if isDone(reach, start: start, label: label, entry: place, segment: segments[position], after: turns) { return }
      guard let regular = Self.day(start, plus: months, dayOfMonth: dayOfMonth) else { return }
      var end = regular
      for change in entry.ends {
        guard let changed = Self.end(end, changed: change, dayOfMonth: dayOfMonth), changed > start else {
          report(.endsTooEarly(label), decision: entry.decisions.last)
          continue
        }
        end = changed
      }
      turns.append(
        PlannedTurn(
          label: label, holder: holder(of: entry), start: .day(start), passing: .atMidnight, startMeeting: nil,
          end: min(end, until ?? end), appointment: entry.appointment, decisions: entry.decisions, rule: segments[position].rule.number,
          recorded: nil, place: .init(segment: position, entry: place)))
      start = end
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

  // MARK: From handover to handover

  private mutating func addByHandover(
    _ position: Int, kind: Code<MeetingKind>?, until: Day?, reach: Reach, to turns: inout [PlannedTurn]
  ) {
    let rule = segments[position].rule
    var place = 0
    for term in recorded(under: rule, until: until) {
      let taken = take(term, from: position, place: &place, after: turns.last?.label)
      turns.append(taken)
    }
    // A later rule by the calendar ends this one on its first day; nothing is told of handovers beyond.
    let base = turns.last?.label ?? rule.begins.flatMap { TermLabel($0.year - 1) }
    guard var previous = base else { return }
    var ends = turns.last?.place.flatMap { segments[position].entry(at: $0.entry)?.ends } ?? []
    var passedOver = 0
    while let entry = segments[position].entry(at: place) {
      defer { place += 1 }
      var (start, meeting, label) = handover(after: previous, ends: ends, kind: kind, start: turns.last?.start)
      // Nobody takes the chair under a rule before it holds.
      if turns.isEmpty, let begins = rule.begins, start.earliest < begins { (start, meeting) = (.day(begins), nil) }
      if let until, start.earliest >= until { return }
      if isPassedOver(entry, on: start.earliest) {
        passedOver += 1
        if passedOver > segments[position].order.count {
          report(.nobodyEligible(from: start.earliest), decision: nil)
          return
        }
        continue
      }
      passedOver = 0
      if isDone(reach, start: start.earliest, label: label, entry: place, segment: segments[position], after: turns) { return }
      turns.append(
        PlannedTurn(
          label: label, holder: holder(of: entry), start: start, passing: .atClose, startMeeting: meeting, end: nil,
          appointment: entry.appointment, decisions: entry.decisions, rule: rule.number, recorded: nil,
          place: .init(segment: position, entry: place)))
      previous = label
      ends = entry.ends
    }
  }

  /// Finds the entry that a term on record took.
  private mutating func take(_ term: ChairTerm, from position: Int, place: inout Int, after previous: TermLabel?) -> PlannedTurn {
    let rule = segments[position].rule.number
    func holds(_ entry: PlanSegment.Entry?) -> Bool {
      guard let entry else { return false }
      return switch (term.holder, entry.holder) {
      case (.party(let one), .party(let other)): one == other
      case (.vacant, .vacant): true
      default: false
      }
    }
    if case .offerAndConsensus = segments[position].rule.policy {
      // Where the body elects, turns are called by the years; a year without a term had no turn.
      if let previous {
        if term.label <= previous { return Self.turn(of: term, rule: rule) }
        var expected = previous.nextYear
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
        let isExplained = (0..<ahead).allSatisfy {
          segments[position].entry(at: place + $0).map { isPassedOver($0, on: term.start.earliest) } ?? false
        }
        if !isExplained, let planned = segments[position].entry(at: place), case .party(let party) = planned.holder {
          report(.outOfTurn(term.label, planned: party), decision: nil)
        }
        place += ahead
      }
    }
    defer { place += 1 }
    guard let entry = segments[position].entry(at: place) else { return Self.turn(of: term, rule: rule) }
    var turn = Self.turn(of: term, rule: rule, place: .init(segment: position, entry: place), decisions: entry.decisions)
    switch (term.holder, entry.holder) {
    case (.notRecorded, .party(let party)): turn.holder = .party(party)
    case (.party(let one), .party(let other)) where one != other: report(.outOfTurn(term.label, planned: other), decision: nil)
    default: break
    }
    return turn
  }

  /// When and where the chair passes after a term, and what the next one is called.
  private func handover(after previous: TermLabel, ends: [PlanSegment.End], kind: Code<MeetingKind>?, start: PartialDate?)
    -> (PartialDate, MeetingHandle?, TermLabel)
  {
    var label = previous.nextYear
    var meeting = setting.handover(of: kind, in: previous.year)
    var date = setting.expectedHandover(of: kind, in: previous.year)
    switch ends.last?.bound {
    case .meeting(let handle, let year):
      meeting = setting.meeting(handle)
      date = .year(year)
      let isMainMeeting = kind.map { meeting?.details.kinds.contains($0) ?? false } ?? true
      if let later = TermLabel(isMainMeeting ? year + 1 : year) { label = max(label, later) }
    case .day(let day):
      meeting = nil
      date = .day(day)
      if let later = TermLabel(day.year) { label = max(label, later) }
    case .months, nil: break
    }
    if let close = meeting?.details.date.exactDays.last?.last { date = .day(close) }
    // The chain never goes back: what the meeting says must lie after the beginning of the term that it ends.
    if let start, date.earliest < start.earliest || date == start && date.earliest == date.latest {
      date = .year(min(start.earliest.year + 1, 9_999))
      meeting = nil
    }
    return (date, meeting?.handle, label)
  }

  private mutating func report(_ matter: PlanFinding.Matter, decision: Int?) {
    let finding = PlanFinding(matter: matter, decision: decision)
    if !findings.contains(finding) { findings.append(finding) }
  }
}
