extension RecurrenceRule.Parts {
  /// Refuses numbers out of their ranges.
  ///
  /// Other calendars have longer years and a thirteenth month (RFC 7529).
  func checkRanges(scale: RecurrenceRule.Scale?) throws(RecurrenceRuleError) {
    let isGregorian = scale?.isGregorian ?? true
    for month in months {
      guard (1...(isGregorian ? 12 : 13)).contains(month.number) else { throw .outOfRange(.byMonth, given: month.number) }
      guard !month.isLeap || scale != nil else { throw .needsScale(.byMonth) }
    }
    let longestYear = isGregorian ? 366 : 385
    try Self.check(weekNumbers, .byWeekNumber, 1, isGregorian ? 53 : 55, fromEnd: true)
    try Self.check(yearDays, .byYearDay, 1, longestYear, fromEnd: true)
    try Self.check(monthDays, .byMonthDay, 1, isGregorian ? 31 : 32, fromEnd: true)
    try Self.check(weekdays.compactMap(\.place), .byDay, 1, isGregorian ? 53 : 55, fromEnd: true)
    try Self.check(hours, .byHour, 0, 23)
    try Self.check(minutes, .byMinute, 0, 59)
    try Self.check(seconds, .bySecond, 0, 60)
    try Self.check(positions, .bySetPosition, 1, longestYear, fromEnd: true)
  }

  /// Refuses parts that may not stand with a frequency or alone (RFC 5545 3.3.10, the notes on each part).
  func check(with frequency: RecurrenceRule.Frequency) throws(RecurrenceRuleError) {
    if !weekNumbers.isEmpty, frequency != .yearly { throw .notWith(.byWeekNumber, frequency) }
    if !yearDays.isEmpty, [.daily, .weekly, .monthly].contains(frequency) { throw .notWith(.byYearDay, frequency) }
    if !monthDays.isEmpty, frequency == .weekly { throw .notWith(.byMonthDay, frequency) }
    if let placed = weekdays.first(where: { $0.place != nil }) {
      guard frequency >= .monthly else { throw .placeNotWith(placed, frequency) }
      guard weekNumbers.isEmpty else { throw .placeWithWeekNumbers(placed) }
    }
    if !positions.isEmpty, !hasOtherThanPositions { throw .positionsAlone }
  }

  private static func check(
    _ numbers: [Int], _ part: RecurrenceRule.Part, _ first: Int, _ last: Int, fromEnd: Bool = false
  ) throws(RecurrenceRuleError) {
    for number in numbers {
      guard (first...last).contains(number) || (fromEnd && (-last ... -first).contains(number)) else {
        throw .outOfRange(part, given: number)
      }
    }
  }
}
