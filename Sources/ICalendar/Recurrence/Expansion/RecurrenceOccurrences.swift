/// The times that a rule gives from a start on, in order, each worked out when it is asked for.
///
/// Each part of the rule adds times or leaves some out as the table in RFC 5545 3.3.10 says. A year with BYWEEKNO is the year of
/// its weeks, which begins up to three days before or after January: week 1 belongs to the year whose first week it is.
public struct RecurrenceOccurrences: Sequence, Sendable {
  let rule: RecurrenceRule
  let start: LocalDateTime
  let zone: ZoneRules
  let convention: StartConvention
  let notBefore: LocalDateTime
  let limit: ExpansionLimit

  /// An iterator at the beginning.
  public func makeIterator() -> Iterator { Iterator(self) }
}

extension RecurrenceRule {
  /// The times that the rule gives from a start on.
  ///
  /// - Parameters:
  ///   - start: The start, on the clocks on which the times are given as well.
  ///   - zone: Where those clocks are; only an end in UTC needs it.
  ///   - convention: What the start means when the rule does not give it.
  ///   - notBefore: Leaves out earlier times, without going through them one by one unless the rule counts them.
  ///   - limit: How far to go without finding a time.
  /// - Throws: ``RecurrenceExpansionError`` for a rule in another calendar than the Gregorian.
  public func occurrences(
    from start: LocalDateTime, in zone: ZoneRules = .floating, convention: StartConvention = .onlyIfGiven,
    notBefore: LocalDateTime = .earliest, limit: ExpansionLimit = .standard
  ) throws(RecurrenceExpansionError) -> RecurrenceOccurrences {
    if let scale, !scale.isGregorian { throw .calendarNotSupported(scale.calendar) }
    return RecurrenceOccurrences(rule: self, start: start, zone: zone, convention: convention, notBefore: notBefore, limit: limit)
  }
}
