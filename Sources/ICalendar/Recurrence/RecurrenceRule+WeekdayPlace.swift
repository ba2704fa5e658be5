public import CivilTime

extension RecurrenceRule {
  /// A day of the week, all of them in a period or one by its place: `MO`, `2MO`, `-1FR`.
  public struct WeekdayPlace: Hashable, Sendable {
    /// The place in the month or year, 1 to 53, or -1 to -53 from its end; `nil` for all.
    public let place: Int?
    /// The day of the week.
    public let weekday: Weekday

    /// Every such day of the week in a period.
    public static func every(_ weekday: Weekday) -> WeekdayPlace { WeekdayPlace(place: nil, weekday: weekday) }

    /// One of them by its place, which is checked by the rule that takes it in.
    public static func one(_ place: Int, _ weekday: Weekday) -> WeekdayPlace { WeekdayPlace(place: place, weekday: weekday) }

    /// The last of them.
    public static func last(_ weekday: Weekday) -> WeekdayPlace { WeekdayPlace(place: -1, weekday: weekday) }
  }
}

extension RecurrenceRule.WeekdayPlace: Comparable {
  /// Days without a place first, then by places from the beginning, then by those from the end; a week begins on Monday.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: (Int, Int, Int) {
    guard let place else { return (0, 0, weekday.rawValue) }
    return (place > 0 ? 1 : 2, place, weekday.rawValue)
  }
}

extension Weekday {
  /// The two letters of RFC 5545 3.3.10, `MO`.
  var twoLetters: String {
    switch self {
    case .monday: "MO"
    case .tuesday: "TU"
    case .wednesday: "WE"
    case .thursday: "TH"
    case .friday: "FR"
    case .saturday: "SA"
    case .sunday: "SU"
    }
  }
}
