public import CivilTime

/// A start date for every meeting of a problem, and what it costs.
public struct Plan: Hashable, Sendable {
  /// What the plan costs: the sum of the items of all placements.
  public let cost: Int
  /// The first day of each meeting, in the order of the meetings.
  public let starts: [Day]
  /// Where each meeting lies and why it costs what it costs, in the order of the meetings.
  public let placements: [Placement]

  init(placements: [Placement]) {
    self.placements = placements
    starts = placements.map(\.days.first)
    cost = placements.reduce(0) { $0 + $1.cost }
  }

  /// The dates of one meeting and the items they cost.
  public struct Placement: Hashable, Sendable {
    /// The meeting's identifier.
    public let meeting: String
    /// The days of the meeting.
    public let days: DayRange
    /// What costs something, in the order of the kinds; empty for the best date.
    public let items: [CostItem]

    /// The sum of the items.
    public var cost: Int { items.reduce(0) { $0 + $1.cost } }
  }
}

/// One reason why the date of a meeting costs something.
public struct CostItem: Hashable, Sendable {
  /// What the reason is.
  public let kind: Kind
  /// What it costs, 1 or more.
  public let cost: Int

  /// The reasons.
  public enum Kind: Hashable, Sendable {
    /// It starts so many days before the tolerated ones.
    case early(days: Int)
    /// It starts so many days after the tolerated ones.
    case late(days: Int)
    /// A participating country other than the host has holidays on these days of the meeting.
    case holiday(country: String, days: [Day])
    /// A participating country has holidays on these weekdays next to days of the meeting.
    case bridge(country: String, days: [Day])
    /// So many days of the meeting lie in a soft blackout.
    case event(blackout: String, days: Int)
    /// It starts on that weekday.
    case weekdayStart(Weekday)
    /// It ends on that weekday.
    case weekdayEnd(Weekday)
    /// It is moved from the date that has been announced.
    case move(from: Day)
    /// So many days or working days are missing to the distance wished for.
    ///
    /// It is counted with the second meeting of the gap, or with the first where the second is fixed.
    case gap(String, missing: Int)
  }
}
