public import CivilTime

/// What the record itself shows of a meeting of the cycle in some years: how many had it, when, and how long before which other.
public struct SlotEvidence: Hashable, Sendable {
  /// A meeting of the slot in one of the years.
  public struct Sighting: Hashable, Sendable {
    /// The year.
    public let year: CycleYear
    /// The meeting.
    public let meeting: MeetingHandle
    /// Its date, as exactly as it is known.
    public let date: ImpreciseDate
  }

  /// How many days before another meeting of its year it ended, in each year in which both are known to the day.
  public struct GapSighting: Hashable, Sendable {
    /// The gap that the cycle asks for.
    public let gap: CycleGap
    /// The days seen, the earliest year first; 1 is the day before.
    public let days: [Int]
  }

  /// The years that were looked at.
  public let basis: BasisYears
  /// The years of which the record holds no meeting of the body that was held, so that they show nothing.
  public let silentYears: [CycleYear]
  /// The years that had it, the earliest first.
  public let sightings: [Sighting]
  /// How the cycle's gaps were kept.
  public let gaps: [GapSighting]

  /// Looks through the meetings that were held; those that were only announced say nothing.
  public init(of slot: CycleSlot, in cycle: Cycle, basis: BasisYears, meetings: [Meeting]) {
    let held = meetings.filter { $0.state == .held }
    let years = basis.years.map { SlotAssignment(of: cycle, in: $0, among: held) }
    self.init(of: slot, basis: basis, in: years, silent: basis.silentYears(of: cycle.body, among: held))
  }

  /// The same from years whose meetings are paired with the slots already.
  init(of slot: CycleSlot, basis: BasisYears, in years: [SlotAssignment], silent: [CycleYear]) {
    self.basis = basis
    silentYears = silent.filter { year in !years.contains { $0.year == year && !$0.meetings.isEmpty } }
    sightings = years.compactMap { year in
      year[slot.code].map { Sighting(year: year.year, meeting: $0.handle, date: $0.details.date) }
    }
    gaps = slot.gaps.compactMap { gap in
      let days = years.compactMap { year -> Int? in
        guard let last = year[slot.code]?.details.date.exactDays.last?.last,
          let first = year[gap.other]?.details.date.exactDays.first?.first
        else { return nil }
        return last.days(until: first)
      }
      return days.isEmpty ? nil : GapSighting(gap: gap, days: days)
    }
  }
}

extension BasisYears {
  /// The years of which no meeting of a body is among some meetings.
  func silentYears(of body: Code<Body>, among meetings: [Meeting]) -> [CycleYear] {
    let seen = Set(meetings.filter { $0.details.bodies.contains(body) }.compactMap(\.details.date.year))
    return years.filter { !seen.contains($0.number) }
  }
}
