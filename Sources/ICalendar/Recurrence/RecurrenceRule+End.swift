extension RecurrenceRule {
  /// When a rule ends.
  public enum End: Hashable, Sendable {
    /// It goes on.
    case never
    /// After so many times, 1 or more (COUNT).
    case count(Int)
    /// With a time, which is the last if the rule gives it (UNTIL).
    case until(DateOrDateTime)
  }

  /// What is wrong with the form of an UNTIL beside a start (RFC 5545 3.3.10).
  public enum UntilFlaw: Hashable, Sendable {
    /// The start is a day and the end has a time of day; its day counts.
    case timeWhereDay
    /// The start has a time and the end is a day; the whole day counts.
    case dayWhereTime
    /// The start stands in a zone or in UTC and the end is a local time; it is read on the clocks of the start.
    case localWhereUTC
    /// The start is a local time without zone and the end is in UTC; it is read on the clocks of the start.
    case utcWhereLocal
  }

  /// What is wrong with the form of the end beside a start; `nil` when nothing is.
  ///
  /// Such an end is expanded all the same.
  public func untilFlaw(start: DateOrDateTime, hasZone: Bool) -> UntilFlaw? {
    guard case .until(let until) = end else { return nil }
    return switch (start, until) {
    case (.date, .date): nil
    case (.date, _): .timeWhereDay
    case (_, .date): .dayWhereTime
    case (.utc, .local): .localWhereUTC
    case (.local, .local): hasZone ? .localWhereUTC : nil
    case (.local, .utc): hasZone ? nil : .utcWhereLocal
    case (.utc, .utc): nil
    }
  }
}
