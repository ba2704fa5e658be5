extension RecurrenceRule {
  /// The period after which a rule comes again (FREQ), the shortest first.
  public enum Frequency: Int, CaseIterable, Sendable {
    /// Every second.
    case secondly
    /// Every minute.
    case minutely
    /// Every hour.
    case hourly
    /// Every day.
    case daily
    /// Every week.
    case weekly
    /// Every month.
    case monthly
    /// Every year.
    case yearly

    /// The word of RFC 5545, `YEARLY`.
    public var word: String {
      switch self {
      case .secondly: "SECONDLY"
      case .minutely: "MINUTELY"
      case .hourly: "HOURLY"
      case .daily: "DAILY"
      case .weekly: "WEEKLY"
      case .monthly: "MONTHLY"
      case .yearly: "YEARLY"
      }
    }

    /// Whether the period is shorter than a day.
    public var isWithinDay: Bool { self < .daily }
  }
}

extension RecurrenceRule.Frequency: Comparable {
  /// Shorter periods come first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
