extension RecurrenceRule {
  /// A month of a year by its number; in some calendars a leap month that follows the one of that number (RFC 7529).
  public struct Month: Hashable, Sendable {
    /// The number, 1 to 12, or 13 in calendars that have so many.
    public let number: Int
    /// Whether it is the leap month after that one, written `5L`.
    ///
    /// The Gregorian calendar has none.
    public let isLeap: Bool

    /// A month; its number is checked by the rule that takes it in.
    public init(_ number: Int, isLeap: Bool = false) {
      self.number = number
      self.isLeap = isLeap
    }
  }
}

extension RecurrenceRule.Month: Comparable {
  /// Months are ordered as they follow each other.
  public static func < (left: Self, right: Self) -> Bool { (left.number, left.isLeap ? 1 : 0) < (right.number, right.isLeap ? 1 : 0) }
}

extension RecurrenceRule.Month: ExpressibleByIntegerLiteral {
  /// A month that is no leap month.
  public init(integerLiteral number: Int) { self.init(number) }
}
