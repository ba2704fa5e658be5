public import CivilTime

/// The window in which a meeting of the cycle is proposed to lie in a year: its usual one, narrowed by the gaps it keeps (R18, R25).
public struct SlotProposal: Hashable, Sendable {
  /// A gap and the meeting it is kept to.
  public struct Bound: Hashable, Sendable {
    /// The gap.
    public let gap: CycleGap
    /// The meeting of the year, when one is on record.
    public let meeting: MeetingHandle?
    /// Its date.
    public let date: ImpreciseDate?
    /// Whether the usual window had to give way, because the gap leaves no day of it.
    public let overridesWindow: Bool
  }

  /// The meeting of the cycle.
  public let slot: CycleSlot
  /// The proposed window.
  public let window: DayRange
  /// The gaps that were looked at.
  public let bounds: [Bound]

  /// Works the window out.
  ///
  /// - Parameter assignment: The meetings of the year that are on record; one that was called off bounds nothing.
  public init(for slot: CycleSlot, in cycle: Cycle, assignment: SlotAssignment) {
    var window = slot.window.days(in: assignment.year)
    var bounds: [Bound] = []
    for gap in slot.gaps {
      guard let other = cycle.slot(gap.other) else { continue }
      let meeting = assignment[gap.other].flatMap { $0.state.isCalledOff ? nil : $0 }
      let starts = Self.starts(of: other, meeting: meeting, in: assignment.year)
      let latest = (try? starts.last.adding(days: -gap.daysMinimum)) ?? starts.last
      let earliest = gap.daysMaximum.flatMap { try? starts.first.adding(days: 1 - $0 - slot.dayCount.upperBound) } ?? .earliest
      let narrowed = try? DayRange(first: max(window.first, earliest), last: min(window.last, latest))
      // Without a most, a gap that the window cannot keep says only what comes too late.
      let overrides = narrowed == nil
      if let narrowed {
        window = narrowed
      } else if gap.daysMaximum != nil, let forced = try? DayRange(first: earliest, last: latest) {
        window = forced
      } else if let first = try? latest.adding(days: 1 - slot.dayCount.upperBound), let forced = try? DayRange(first: first, last: latest) {
        window = forced
      }
      bounds.append(Bound(gap: gap, meeting: meeting?.handle, date: meeting?.details.date, overridesWindow: overrides))
    }
    self.slot = slot
    self.window = window
    self.bounds = bounds
  }

  /// The days on which a meeting may begin, as far as its date is known.
  private static func starts(of slot: CycleSlot, meeting: Meeting?, in year: CycleYear) -> DayRange {
    let date = meeting?.details.date
    if let first = date?.exactDays.first?.first { return DayRange(first) }
    let bounds: DayRange? =
      if let first = date?.earliest, let last = date?.latest { try? DayRange(first: first, last: last) } else { nil }
    return (bounds ?? slot.window.days(in: year)).starts(ofMeetingLasting: slot.dayCount.lowerBound)
  }
}

extension DayRange {
  /// The days on which a meeting of at least so many days may begin that lies in the range.
  func starts(ofMeetingLasting days: Int) -> DayRange {
    guard let latest = try? last.adding(days: 1 - days), let starts = try? DayRange(first: first, last: latest) else {
      return DayRange(first)
    }
    return starts
  }

  /// The days on which a meeting of at least so many days may end that lies in the range.
  func ends(ofMeetingLasting days: Int) -> DayRange {
    guard let earliest = try? first.adding(days: days - 1), let ends = try? DayRange(first: earliest, last: last) else {
      return DayRange(last)
    }
    return ends
  }
}
