internal import CivilTime
internal import Planner
internal import Secretariat

/// How long a meeting of a cycle shall be and when it shall begin, by the meetings of earlier years (R18, R19).
///
/// The first day is the middle one of those seen, on the nearest weekday that the cycle prefers; the days between which the
/// earlier ones lay cost nothing, two weeks on either side at most. Where nothing was seen, it is the middle of the window, and a week
/// on either side costs nothing.
struct Wish {
  /// The first days that were seen, in order.
  let seenDays: [Day]
  /// How many days the meeting shall have: as many as most of those seen, the longer length among equals.
  let dayCount: Int
  /// When it shall begin.
  let preference: PlanningProblem.Meeting.Preference

  private static let (toleranceUnseen, toleranceMaximum) = (7, 14)

  init(slot: CycleSlot, year: CycleYear, window: DayRange, seen: [Meeting]) {
    let spans = seen.compactMap { meeting -> DayRange? in if case .days(let days) = meeting.details.date { days } else { nil } }
    seenDays = spans.map(\.first).sorted()
    let lengths = Dictionary(grouping: spans.map(\.dayCount).filter(slot.dayCount.contains)) { $0 }.mapValues(\.count)
    dayCount = lengths.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? slot.dayCount.upperBound
    let latestStart = (try? window.last.adding(days: 1 - dayCount)) ?? window.last
    let starts = (try? DayRange(first: window.first, last: latestStart)) ?? DayRange(window.first)
    // The same days of the year that is planned.
    let moved = seenDays.compactMap { try? MonthDay(of: $0).day(in: year.number) }.sorted()
    let middle = moved.isEmpty ? starts.first.middle(with: starts.last) : moved[moved.count / 2]
    let day = slot.nearest(to: min(max(middle, starts.first), starts.last), in: starts, days: dayCount)
    let spread = moved.last.flatMap { last in moved.first.map { $0.days(until: last) } } ?? 0
    preference = PlanningProblem.Meeting.Preference(
      day: day, toleranceDays: moved.isEmpty ? Self.toleranceUnseen : min(spread / 2, Self.toleranceMaximum),
      earlyCost: PlanCosts.early, lateCost: PlanCosts.late)
  }
}

extension Day {
  /// The day half-way to a later one.
  fileprivate func middle(with other: Day) -> Day { (try? adding(days: days(until: other) / 2)) ?? self }
}

extension CycleSlot {
  /// The day nearest to another one that is a preferred weekday and lets the meeting end in its week; the earlier of two.
  fileprivate func nearest(to day: Day, in starts: DayRange, days count: Int) -> Day {
    let candidates = starts.filter { candidate in
      candidate.weekday.rawValue + count - 1 <= Weekday.friday.rawValue && (weekdays.isEmpty || weekdays.contains(candidate.weekday))
    }
    return candidates.min { abs($0.days(until: day)) < abs($1.days(until: day)) } ?? day
  }
}
