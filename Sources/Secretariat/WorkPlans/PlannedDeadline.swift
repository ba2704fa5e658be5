public import CivilTime

/// A deadline of a plan's year with the days on which it falls: exact where its meeting is, a window where the meeting has one (R21).
public struct PlannedDeadline: Hashable, Sendable {
  /// The rule.
  public let rule: CycleDeadline
  /// The meeting from which it is worked out, when one is on record.
  public let meeting: MeetingHandle?
  /// When it is due.
  public let due: ImpreciseDate

  /// Works a deadline out from the meeting of its slot, or from the window in which that meeting is expected.
  public init(_ rule: CycleDeadline, of slot: CycleSlot, meeting: Meeting?, window: DayRange) {
    self.rule = rule
    self.meeting = meeting?.handle
    let date = meeting?.details.date
    if rule.days == 0, let date, date.earliest != nil {
      due = rule.edge == .close ? date.exactDays.last.map { .days(DayRange($0.last)) } ?? date : date
    } else if let first = date?.exactDays.first?.first, let last = date?.exactDays.last?.last {
      let day = rule.edge == .opening ? first : last
      due = .days(DayRange((try? day.adding(days: rule.days)) ?? day))
    } else {
      var bounds = window
      if let first = date?.earliest, let last = date?.latest { bounds = (try? DayRange(first: first, last: last)) ?? window }
      due = .window(rule.window(of: bounds, lasting: slot.dayCount.lowerBound))
    }
  }
}

extension CycleDeadline {
  /// The days on which the deadline may fall when its meeting lies somewhere in a range.
  fileprivate func window(of range: DayRange, lasting days: Int) -> DayRange {
    if self.days == 0, edge == .opening { return range }
    let edges = edge == .opening ? range.starts(ofMeetingLasting: days) : range.ends(ofMeetingLasting: days)
    guard let first = try? edges.first.adding(days: self.days), let last = try? edges.last.adding(days: self.days),
      let window = try? DayRange(first: first, last: last)
    else { return edges }
    return window
  }
}
