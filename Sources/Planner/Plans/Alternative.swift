public import CivilTime

/// The best plan with one meeting on another day.
public struct Alternative: Hashable, Sendable {
  /// The other first day of the meeting.
  public let start: Day
  /// The best plan with it.
  public let plan: Plan
  /// How much more that plan costs; negative when the plan compared with was not the best.
  public let difference: Int
  /// The other meetings that would move, in the order of the meetings.
  public let moves: [Move]
  /// Whether it is proven that no plan with that day is better.
  public let isProven: Bool

  /// The change of one meeting's date.
  public struct Move: Hashable, Sendable {
    /// The meeting's identifier.
    public let meeting: String
    /// Its first day before.
    public let from: Day
    /// Its first day now.
    public let to: Day
  }
}
