internal import CivilTime

/// A body's plan at one point of its history: the lists of its rules with the exceptions decided so far.
struct PlanState {
  let body: Code<Body>
  let setting: RotationSetting
  /// The terms that have begun by the day for which the plan is told.
  private(set) var recorded: [ChairTerm]
  /// The day for which the plan is told.
  private(set) var day = Day.earliest
  /// The lists, in the order of the numbers of their rules.
  var segments: [PlanSegment] = []
  var suspensions: [Suspension] = []
  /// The days on which vacancies begin that are terms on record.
  let vacancies: Set<Day>
  /// What does not fit, as the turns were last worked out.
  private(set) var findings: [PlanFinding] = []

  init(body: Code<Body>, setting: RotationSetting, vacancies: Set<Day>) {
    self.body = body
    self.setting = setting
    self.vacancies = vacancies
    recorded = []
  }

  /// How far turns are to be worked out.
  enum Reach {
    /// Up to those that begin by a day, and to the last one of which more is known than the order says.
    case day(Day)
    /// Up to the first turn after those of a label.
    case label(TermLabel)
  }

  /// So many turns are worked out at most; by quarters they last for five centuries.
  static let turnsMaximum = 2_000

  /// Tells the plan for a day, on which only these terms had begun.
  mutating func tell(for recorded: some Sequence<ChairTerm>, on day: Day) {
    self.recorded = Array(recorded)
    self.day = day
  }

  /// Adds the list of a rule.
  mutating func adopt(_ rule: RotationRule) {
    let place = segments.firstIndex { $0.rule.number > rule.number } ?? segments.count
    segments.insert(PlanSegment(rule: rule, setting: setting), at: place)
  }

  /// The turns, with those that have begun, as far as asked.
  mutating func turns(reaching reach: Reach) -> [PlannedTurn] {
    findings = []
    guard !segments.isEmpty else { return recorded.map { Self.turn(of: $0, rule: 0) } }
    let begins = segments.map { $0.rule.begins ?? .earliest }
    var turns = recorded.filter { term in begins.allSatisfy { term.start.earliest < $0 } }.map { Self.turn(of: $0, rule: 0) }
    for position in segments.indices {
      if case .label(let wanted) = reach, isPast(wanted, turns), recorded.isEmpty { break }
      let rule = segments[position].rule
      // A rule that holds from the beginning leaves nothing to those before it.
      let until = begins[(position + 1)...].min()
      segments[position].begin(
        after: turns.last { $0.holder.party != nil }?.holder.party, taken: recorded(under: rule, until: until).first?.holder.party)
      var reach = reach
      // Turns of a later rule that are told leave no hole before them.
      if case .day(let day) = reach, let until, segments[(position + 1)...].contains(where: { $0.decidedCount > 0 }) {
        reach = .day(max(day, until))
      }
      switch rule.length {
      case .months(let months): addByCalendar(position, months: months.number, until: until, reach: reach, to: &turns)
      case .untilHandover(let kind): addByHandover(position, kind: kind, until: until, reach: reach, to: &turns)
      }
    }
    return turns
  }

  static func turn(of term: ChairTerm, rule: Int, place: PlannedTurn.Place? = nil, decisions: [Int] = []) -> PlannedTurn {
    PlannedTurn(
      label: term.label, holder: term.holder, start: term.start, passing: .atClose, startMeeting: term.startMeeting, end: nil,
      appointment: term.appointment, decisions: decisions, rule: rule, recorded: term, place: place)
  }

  /// The terms on record that began while a rule was in force.
  func recorded(under rule: RotationRule, until: Day?) -> [ChairTerm] {
    recorded.filter { term in
      (rule.begins.map { $0 <= term.start.earliest } ?? true) && (until.map { term.start.earliest < $0 } ?? true)
    }
  }

  private func isPast(_ label: TermLabel, _ turns: [PlannedTurn]) -> Bool { turns.last.map { label < $0.label } ?? false }

  /// Whether no turn that begins on a day is asked for any more.
  ///
  /// - Parameters:
  ///   - place: The place of the turn in its list, on which it has an entry.
  ///   - passedOver: The entries that were passed over just before.
  func isDone(
    _ reach: Reach, start: Day, place: Int, passedOver: [PlanSegment.Entry], segment: PlanSegment, after turns: [PlannedTurn]
  ) -> Bool {
    guard turns.count < Self.turnsMaximum else { return true }
    switch reach {
    case .label(let wanted): return isPast(wanted, turns)
    case .day(let day):
      guard place >= segment.decidedCount, passedOver.allSatisfy(\.decisions.isEmpty) else { return false }
      // Nothing is told beyond the first turn of which nothing is known and after which nothing is foreseen.
      if segment.entries[place].holder == .open {
        return turns.last.map { $0.holder == .notRecorded && $0.rule == segment.rule.number } ?? false
      }
      return start > day
    }
  }

  /// Who has an entry on the day on which its turn begins.
  func holder(of entry: PlanSegment.Entry, on day: Day) -> ChairHolder {
    switch entry.holder {
    case .party(let party): isBarred(entry, on: day) ? .notRecorded : .party(party)
    case .open: .notRecorded
    case .vacant(let reason): .vacant(reason: reason)
    }
  }

  /// Whether whoever has an entry gets no turn that begins on a day: the member is suspended, or is none.
  ///
  /// A member to which a turn was given while it was suspended has it all the same.
  func isBarred(_ entry: PlanSegment.Entry, on day: Day) -> Bool {
    guard case .party(let party) = entry.holder else { return false }
    if suspensions.dropFirst(entry.heedless).contains(where: { $0.party == party && $0.covers(day) }) { return true }
    return entry.isFromOrder && !setting.mayBelong(party, on: day)
  }

  /// Whether an entry is passed over on a day: in an order the next one takes the turn of a member that cannot; where the body
  /// elects the turn stays, and is open.
  func isPassedOver(_ entry: PlanSegment.Entry, of position: Int, on day: Day) -> Bool {
    if case .offerAndConsensus = segments[position].rule.policy { return false }
    return isBarred(entry, on: day)
  }

  mutating func report(_ matter: PlanFinding.Matter, decision: Int?) {
    let finding = PlanFinding(matter: matter, decision: decision)
    if !findings.contains(finding) { findings.append(finding) }
  }
}
