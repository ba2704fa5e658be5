internal import CivilTime

/// What a cycle would be by the record of some years: windows, lengths, modes, weekdays and gaps as they were seen (R18).
///
/// Which meetings the cycle asks for stays as it is, and so does everything of which the years say too little. A window is what
/// lies between the earliest first day and the latest last day, and ``margin`` days on either side, because the same weekday moves by
/// up to so many days from year to year; it takes meetings of two years at least.
public struct CycleDerivation: Hashable, Sendable {
  /// What became of one meeting of the cycle.
  public struct Slot: Hashable, Sendable {
    /// What the cycle says now.
    public let before: CycleSlot
    /// What it would say by the record.
    public let after: CycleSlot
    /// What the years show.
    public let evidence: SlotEvidence

    /// Whether they differ in more than the evidence.
    public var isChanged: Bool {
      before.window != after.window || before.dayCount != after.dayCount || before.mode != after.mode || before.placeRule != after.placeRule
        || before.weekdays != after.weekdays || before.gaps != after.gaps
    }
  }

  /// How many days a window is wider on either side than what was seen.
  public static let margin = 3

  /// The years that were looked at.
  public let basis: BasisYears
  /// The meetings of the cycle, in its order.
  public let slots: [Slot]
  /// The cycle that would result.
  public let cycle: Cycle

  /// Derives a cycle.
  ///
  /// - Parameter meetings: The meetings of the record; only those that were held count.
  /// - Throws: A ``Refusal`` when nothing that was held in the years is on record, or what they show does not fit together.
  public init(of cycle: Cycle, basis: BasisYears, meetings: [Meeting]) throws(Refusal) {
    let found = try Self.slots(of: cycle, basis: basis, meetings: meetings)
    guard found.contains(where: { !$0.evidence.sightings.isEmpty }) else {
      throw Refusal(
        .notFound, rule: .cycle, given: basis.description,
        because: BilingualText(
          english: "no meeting of the cycle of \(cycle.body) that was held in \(basis.formatted) is on record",
          spanish: "no consta ninguna reunión del ciclo de \(cycle.body) celebrada en \(basis.formatted)"),
        remedy: BilingualText(
          english: "See the years with meetings with: rcm meeting list", spanish: "Vea los años con reuniones con: rcm meeting list"))
    }
    self.basis = basis
    slots = found
    self.cycle = try Cycle(body: cycle.body, slots: found.map(\.after), deadlines: cycle.deadlines)
  }

  private static func slots(of cycle: Cycle, basis: BasisYears, meetings: [Meeting]) throws(Refusal) -> [Slot] {
    let held = meetings.filter { $0.state == .held }
    let years = basis.years.map { SlotAssignment(of: cycle, in: $0, among: held) }
    var slots: [Slot] = []
    for slot in cycle.slots {
      let evidence = SlotEvidence(of: slot, in: cycle, basis: basis, meetings: meetings)
      let seen = years.compactMap { year in year[slot.code].map { (year: year.year, details: $0.details) } }
      slots.append(Slot(before: slot, after: try derived(slot, from: seen, evidence: evidence), evidence: evidence))
    }
    return slots
  }

  private static func derived(
    _ slot: CycleSlot, from seen: [(year: CycleYear, details: MeetingDetails)], evidence: SlotEvidence
  ) throws(Refusal) -> CycleSlot {
    let spans = seen.compactMap { meeting -> (year: CycleYear, days: DayRange)? in
      guard case .days(let days) = meeting.details.date else { return nil }
      return (meeting.year, days)
    }
    let lengths = spans.map(\.days.dayCount)
    let modes = Set(seen.map(\.details.mode).filter { $0 != .notRecorded })
    let mode = modes.isEmpty ? slot.mode : modes.count == 1 ? modes.first : nil
    var gaps: [CycleGap] = []
    for gap in slot.gaps { gaps.append(try derived(gap, from: evidence)) }
    let text = BilingualText { String(evidence.text(in: $0).prefix(500)) }
    return try CycleSlot(
      code: slot.code, kind: slot.kind, bodies: slot.bodies, title: slot.title,
      window: spans.count > 1 ? window(around: spans) ?? slot.window : slot.window,
      dayCount: (lengths.min() ?? slot.dayCount.lowerBound)...(lengths.max() ?? slot.dayCount.upperBound), mode: mode,
      placeRule: mode == .virtual ? .virtual : slot.placeRule == .virtual ? .open : slot.placeRule,
      weekdays: spans.isEmpty ? slot.weekdays : Weekday.allCases.filter(Set(spans.map(\.days.first.weekday)).contains), gaps: gaps,
      isHandover: slot.isHandover, evidence: seen.isEmpty ? slot.evidence : text)
  }

  /// The days that were seen between two meetings; where the cycle asks only for the least, the least that was seen.
  private static func derived(_ gap: CycleGap, from evidence: SlotEvidence) throws(Refusal) -> CycleGap {
    guard let days = evidence.gaps.first(where: { $0.gap == gap })?.days.filter({ (0...366).contains($0) }), let least = days.min() else {
      return gap
    }
    return try CycleGap(before: gap.other, daysMinimum: least, daysMaximum: gap.daysMaximum == nil ? nil : days.max())
  }

  /// The window around days of several years, counted from the first day of the year that each belongs to.
  private static func window(around spans: [(year: CycleYear, days: DayRange)]) -> CycleWindow? {
    func place(_ day: Day, _ year: CycleYear) -> Int? {
      // In a year of 366 days, so that a day of the year has one place.
      (try? Day(year: year.number, month: 1, day: 1)).map { start in
        let place = start.days(until: day)
        let hasNoLeapDay = (try? Day(year: year.number, month: 2, day: 29)) == nil
        return hasNoLeapDay && place >= 59 ? place + 1 : place
      }
    }
    let firsts = spans.compactMap { place($0.days.first, $0.year) }
    let lasts = spans.compactMap { place($0.days.last, $0.year) }
    guard let start = try? Day(year: 2_000, month: 1, day: 1), let earliest = firsts.min(), let latest = lasts.max(),
      let from = try? start.adding(days: earliest - margin), let until = try? start.adding(days: latest + margin),
      from.days(until: until) < 366
    else { return nil }
    return CycleWindow(from: MonthDay(of: from), until: MonthDay(of: until))
  }
}
