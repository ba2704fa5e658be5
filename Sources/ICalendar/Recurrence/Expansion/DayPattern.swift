internal import CivilTime

/// The days that a rule admits, month by month: each part of it as a set of days, and their common days.
///
/// RFC 5545 3.3.10 says for each part whether it adds days to a period or leaves some of them. As a rule without any of them gets
/// its day from the start, both come to the same: the days of the period that all parts admit.
struct DayPattern {
  /// Whether places of weekdays are counted in the month or in the year.
  private let isPlacedInMonth: Bool
  /// Bit 0 is January.
  let months: UInt32
  /// Days of months with 28 to 31 days; bit 0 is the first.
  private let monthDays: [UInt32]?
  /// Days of months whose first day is a Monday to a Sunday; bit 0 is the first.
  private let weekdays: [UInt32]
  private let placed: [(place: Int, weekday: Int)]
  private let hasWeekdays: Bool
  let yearDayNumbers: [Int]
  let monthDayNumbers: [Int]
  private let weekNumbers: [Int]
  private let weekStart: Int

  /// Whether the rule counts in weeks of the year.
  var hasWeekNumbers: Bool { !weekNumbers.isEmpty }

  /// The days that a rule admits, with what it does not say taken from the start: RFC 5545 3.3.10, "Information, not contained in
  /// the rule".
  init(_ rule: RecurrenceRule, start: Day) {
    var parts = rule.parts
    if rule.frequency >= .weekly {
      let isWeekday = rule.frequency == .weekly || !parts.weekNumbers.isEmpty
      if isWeekday, parts.weekdays.isEmpty, parts.monthDays.isEmpty, parts.yearDays.isEmpty { parts.weekdays = [.every(start.weekday)] }
      if !parts.hasDays {
        parts.monthDays = [start.day]
        if rule.frequency == .yearly, parts.months.isEmpty { parts.months = [RecurrenceRule.Month(start.month)] }
      }
    }
    isPlacedInMonth = rule.frequency == .monthly || !parts.months.isEmpty
    months =
      parts.months.isEmpty ? 0xFFF : parts.months.filter { !$0.isLeap && $0.number <= 12 }.reduce(0) { $0 | 1 << UInt32($1.number - 1) }
    monthDays = parts.monthDays.isEmpty ? nil : (28...31).map { Self.mask(monthDays: parts.monthDays, length: $0) }
    hasWeekdays = !parts.weekdays.isEmpty
    weekdays = (0..<7).map { first in
      parts.weekdays.filter { $0.place == nil }.reduce(0) { $0 | Self.mask(weekday: $1.weekday.rawValue - 1, first: first) }
    }
    placed = parts.weekdays.compactMap { day in day.place.map { ($0, day.weekday.rawValue - 1) } }
    yearDayNumbers = parts.yearDays
    monthDayNumbers = parts.monthDays
    weekNumbers = parts.weekNumbers
    weekStart = rule.weekStart.rawValue - 1
  }

  /// The days of a month that the rule admits; bit 0 is the first.
  func days(of month: GregorianMonth) -> UInt32 {
    guard months & (1 << UInt32(month.month - 1)) != 0 else { return 0 }
    return daysWithoutMonths(of: month)
  }

  /// Whether the weekday parts admit a day, whatever the others say.
  func admitsWeekday(_ day: Int) -> Bool {
    guard hasWeekdays else { return true }
    let month = GregorianMonth(ofDay: day)
    return weekdayMask(month) & (1 << UInt32(day - month.firstDay)) != 0
  }

  private func daysWithoutMonths(of month: GregorianMonth) -> UInt32 {
    var mask = UInt32.max >> UInt32(32 - month.length)
    if let monthDays { mask &= monthDays[month.length - 28] }
    if hasWeekdays, mask != 0 { mask &= weekdayMask(month) }
    if !yearDayNumbers.isEmpty, mask != 0 { mask &= yearDayMask(month) }
    if !weekNumbers.isEmpty, mask != 0 { mask &= weekNumberMask(month) }
    return mask
  }

  private func weekdayMask(_ month: GregorianMonth) -> UInt32 {
    let first = GregorianMonth.weekday(month.firstDay)
    var mask = weekdays[first]
    for (place, weekday) in placed {
      // The first day of the month or year, and how many days it has.
      let (begin, length) = isPlacedInMonth ? (month.firstDay, month.length) : (month.firstDayOfYear, month.yearLength)
      let day: Int
      if place > 0 {
        day = begin + (weekday - GregorianMonth.weekday(begin) + 7) % 7 + 7 * (place - 1)
        guard day < begin + length else { continue }
      } else {
        let last = begin + length - 1
        day = last - (GregorianMonth.weekday(last) - weekday + 7) % 7 + 7 * (place + 1)
        guard day >= begin else { continue }
      }
      mask |= Self.bit(day, of: month)
    }
    return mask
  }

  private func yearDayMask(_ month: GregorianMonth) -> UInt32 {
    let begin = month.firstDayOfYear
    let length = month.yearLength
    return yearDayNumbers.reduce(0) { mask, number in
      abs(number) > length ? mask : mask | Self.bit(number > 0 ? begin + number - 1 : begin + length + number, of: month)
    }
  }

  private func weekNumberMask(_ month: GregorianMonth) -> UInt32 {
    // The month's days belong to the weeks of its own year and, at the ends, to those of the years beside it.
    let years =
      switch month.month {
      case 1: month.year - 1...month.year
      case 12: month.year...month.year + 1
      default: month.year...month.year
      }
    var mask: UInt32 = 0
    for year in years {
      let begin = GregorianMonth.firstWeek(of: year, weekStart: weekStart)
      let count = (GregorianMonth.firstWeek(of: year + 1, weekStart: weekStart) - begin) / 7
      for number in weekNumbers where abs(number) <= count {
        let week = begin + 7 * (number > 0 ? number - 1 : count + number)
        for day in week..<week + 7 { mask |= Self.bit(day, of: month) }
      }
    }
    return mask
  }

  private static func bit(_ day: Int, of month: GregorianMonth) -> UInt32 {
    let position = day - month.firstDay
    return position >= 0 && position < month.length ? 1 << UInt32(position) : 0
  }

  private static func mask(monthDays: [Int], length: Int) -> UInt32 {
    monthDays.reduce(0) { mask, day in
      abs(day) > length ? mask : mask | 1 << UInt32(day > 0 ? day - 1 : length + day)
    }
  }

  private static func mask(weekday: Int, first: Int) -> UInt32 {
    stride(from: (weekday - first + 7) % 7, to: 31, by: 7).reduce(0) { $0 | 1 << UInt32($1) }
  }
}
