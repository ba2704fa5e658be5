extension DayPattern {
  /// The days that stand for days of a month which it does not have (SKIP, RFC 7529 4.1), as days since 1970.
  ///
  /// The rule's weekdays leave out of them what they leave out of other days, after the replacement.
  func replacements(in month: GregorianMonth, skip: RecurrenceRule.Scale.Skip) -> [Int] {
    guard skip != .omit, months & (1 << UInt32(month.month - 1)) != 0, yearDayNumbers.isEmpty, !hasWeekNumbers else { return [] }
    return monthDayNumbers.filter { abs($0) > month.length }
      .map { Self.replacement(isFromEnd: $0 < 0, first: month.firstDay, length: month.length, skip: skip) }
      .filter(admitsWeekday)
  }

  /// The days that stand for days of a year which it does not have.
  func replacements(inYearOf january: GregorianMonth, skip: RecurrenceRule.Scale.Skip) -> [Int] {
    guard skip != .omit, months == 0xFFF, monthDayNumbers.isEmpty, !hasWeekNumbers else { return [] }
    return yearDayNumbers.filter { abs($0) > january.yearLength }
      .map { Self.replacement(isFromEnd: $0 < 0, first: january.firstDay, length: january.yearLength, skip: skip) }
      .filter(admitsWeekday)
  }

  /// A number too large lies after the period, and one too far from the end before it.
  private static func replacement(isFromEnd: Bool, first: Int, length: Int, skip: RecurrenceRule.Scale.Skip) -> Int {
    let edge = isFromEnd ? first : first + length
    return skip == .forward ? edge : edge - 1
  }
}
