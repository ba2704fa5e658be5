internal import CivilTime

extension RecurrenceRule {
  /// The rule as it is written, its parts in one order and without those that say what holds anyway (INTERVAL=1, WKST=MO).
  ///
  /// FREQ comes first, as readers of RFC 2445 want it.
  public var text: String {
    var text = "FREQ=\(frequency.word)"
    func add(_ part: Part, _ value: String) { text += ";\(part.rawValue)=\(value)" }
    func add(_ part: Part, _ numbers: [Int]) {
      if !numbers.isEmpty { add(part, numbers.map { String($0) }.joined(separator: ",")) }
    }
    if let scale { add(.scale, scale.calendar) }
    switch end {
    case .never: break
    case .count(let count): add(.count, String(count))
    case .until(let until): add(.until, until.recurrenceText)
    }
    if interval > 1 { add(.interval, String(interval)) }
    if !parts.months.isEmpty { add(.byMonth, parts.months.map(\.text).joined(separator: ",")) }
    add(.byWeekNumber, parts.weekNumbers)
    add(.byYearDay, parts.yearDays)
    add(.byMonthDay, parts.monthDays)
    if !parts.weekdays.isEmpty { add(.byDay, parts.weekdays.map(\.text).joined(separator: ",")) }
    add(.byHour, parts.hours)
    add(.byMinute, parts.minutes)
    add(.bySecond, parts.seconds)
    add(.bySetPosition, parts.positions)
    if weekStart != .monday { add(.weekStart, weekStart.twoLetters) }
    if let scale, scale.skip != .omit { add(.skip, scale.skip.rawValue) }
    return text
  }
}

extension RecurrenceRule: CustomStringConvertible {
  /// The rule as it is written.
  public var description: String { text }
}

extension RecurrenceRule.Month {
  /// `5`, or `5L` for a leap month.
  var text: String { isLeap ? "\(number)L" : "\(number)" }
}

extension RecurrenceRule.WeekdayPlace {
  /// `MO`, `2MO`, `-1MO`.
  var text: String { (place.map { String($0) } ?? "") + weekday.twoLetters }
}

extension DateOrDateTime {
  /// `20241205`, `20241205T150000` or `20241205T150000Z` (RFC 5545 3.3.4 and 3.3.5).
  var recurrenceText: String {
    switch self {
    case .date(let day): Self.digits(day.description)
    case .local(let time): Self.digits(time.description)
    case .utc(let time): Self.digits(time.description) + "Z"
    }
  }

  private static func digits(_ iso: String) -> String {
    String(decoding: iso.utf8.filter { $0 != 0x2D && $0 != 0x3A }, as: UTF8.self)
  }
}
