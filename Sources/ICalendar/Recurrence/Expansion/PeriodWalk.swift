internal import CivilTime

/// Goes from one period of a rule to the next that has a day it admits, without stepping through what lies between.
struct PeriodWalk {
  private let frequency: RecurrenceRule.Frequency
  private let interval: Int
  private let skip: RecurrenceRule.Scale.Skip
  private let weekStart: Int
  private let pattern: DayPattern
  private let clock: ClockPattern
  /// How many periods may be empty one after another.
  private let emptyPeriodsMaximum: Int
  /// The period of the start: its year, month, first day, or hour, minute or second since 1970.
  private let base: Int
  /// The next period to look at.
  private var position: Int
  /// The last day that was found to be admitted, for periods within a day.
  private var admittedDay = Int.min

  /// The days of the period, in order, as days since 1970; for one within a day, its beginning in its own unit.
  private(set) var starts: [Int] = []
  /// Whether the walk ended because too many periods were empty.
  private(set) var hasGivenUp = false

  /// The seconds of a day, hour, minute or second.
  let unitSeconds: Int

  private static let lastYear = 9_999

  /// A walk from the period of the start, or from one that is not after a later time.
  init(_ rule: RecurrenceRule, pattern: DayPattern, clock: ClockPattern, start: LocalDateTime, from: LocalDateTime, emptyPeriods: Int) {
    frequency = rule.frequency
    interval = rule.interval
    skip = rule.scale?.skip ?? .omit
    weekStart = rule.weekStart.rawValue - 1
    self.pattern = pattern
    self.clock = clock
    emptyPeriodsMaximum = emptyPeriods
    unitSeconds =
      switch rule.frequency {
      case .secondly: 1
      case .minutely: 60
      case .hourly: 3_600
      default: 86_400
      }
    base = Self.period(of: start, frequency, unitSeconds, weekStart, pattern)
    let first = Self.period(of: max(start, from), frequency, unitSeconds, weekStart, pattern)
    let step = frequency == .weekly ? interval * 7 : interval
    // One period earlier, because a day that does not exist may move into the next.
    position = max(base, base + ((first - base) / step - 1) * step)
    if frequency.isWithinDay {
      let unitsOfDay = 86_400 / unitSeconds
      let unit = base - floorDivision(base, unitsOfDay) * unitsOfDay
      if !clock.meets(unit, interval: interval, unitSeconds: unitSeconds) { position = .max }
    }
    if pattern.months == 0 { position = .max }
  }

  /// Goes to the next period that has days; `false` when there is none.
  mutating func advance() -> Bool {
    guard position != .max else { return false }
    starts.removeAll(keepingCapacity: true)
    for _ in 0..<max(1, emptyPeriodsMaximum) {
      switch frequency {
      case .yearly: guard takeYear() else { return false }
      case .monthly: guard takeMonth() else { return false }
      case .weekly: guard takeWeek() else { return false }
      case .daily:
        guard let day = nextDay(from: position, interval: interval) else { return false }
        starts.append(day)
        position = day + interval
      case .hourly, .minutely, .secondly: guard takeUnit() else { return false }
      }
      if !starts.isEmpty { return true }
    }
    hasGivenUp = true
    return false
  }

  private mutating func takeYear() -> Bool {
    guard position <= Self.lastYear + 1 else { return false }
    if pattern.hasWeekNumbers {
      let first = GregorianMonth.firstWeek(of: position, weekStart: weekStart)
      let end = GregorianMonth.firstWeek(of: position + 1, weekStart: weekStart)
      var month = GregorianMonth(ofDay: first)
      while month.firstDay < end {
        append(pattern.days(of: month), of: month) { $0 >= first && $0 < end }
        month = month.next
      }
    } else {
      var months = pattern.months
      while months != 0 {
        let month = GregorianMonth(year: position, month: months.trailingZeroBitCount + 1)
        append(pattern.days(of: month), of: month) { _ in true }
        months &= months - 1
      }
      if skip != .omit {
        let replacements = (1...12).flatMap { pattern.replacements(in: GregorianMonth(year: position, month: $0), skip: skip) }
        replace(replacements + pattern.replacements(inYearOf: GregorianMonth(year: position, month: 1), skip: skip))
      }
    }
    position += interval
    return true
  }

  private mutating func takeMonth() -> Bool {
    guard position / 12 <= Self.lastYear else { return false }
    let month = GregorianMonth(year: position / 12, month: position % 12 + 1)
    append(pattern.days(of: month), of: month) { _ in true }
    if skip != .omit { replace(pattern.replacements(in: month, skip: skip)) }
    position += interval
    return true
  }

  private mutating func takeWeek() -> Bool {
    let first = position
    var month = GregorianMonth(ofDay: first)
    guard month.year <= Self.lastYear else { return false }
    while month.firstDay < first + 7 {
      append(pattern.days(of: month), of: month) { $0 >= first && $0 < first + 7 }
      month = month.next
    }
    position += interval * 7
    return true
  }

  /// Goes to the next hour, minute or second, or nearer to it by a whole jump over a day, hour or minute that is not admitted.
  private mutating func takeUnit() -> Bool {
    let unitsOfDay = 86_400 / unitSeconds
    let day = floorDivision(position, unitsOfDay)
    if day != admittedDay {
      guard let admitted = nextDay(from: day, interval: 1) else { return false }
      admittedDay = admitted
      if admitted > day {
        position = aligned(admitted * unitsOfDay)
        return true
      }
    }
    let unit = position - day * unitsOfDay
    guard let next = clock.next(unit, unitSeconds: unitSeconds) else {
      position = aligned((day + 1) * unitsOfDay)
      return true
    }
    if next == unit {
      starts.append(position)
      position += interval
    } else {
      position = aligned(position + next - unit)
    }
    return true
  }

  /// The first admitted day that is not before the given one and a multiple of the interval away from the start.
  private func nextDay(from day: Int, interval: Int) -> Int? {
    var from = day
    var month = GregorianMonth(ofDay: from)
    while month.year <= Self.lastYear {
      var mask = pattern.days(of: month) & (UInt32.max << UInt32(from - month.firstDay))
      while mask != 0 {
        let found = month.firstDay + mask.trailingZeroBitCount
        if interval == 1 || (found - base) % interval == 0 { return found }
        mask &= mask - 1
      }
      from = month.firstDay + month.length
      if interval > 1, (from - base) % interval != 0 { from += interval - (from - base) % interval }
      month = from < month.firstDay + month.length + 28 ? month.next : GregorianMonth(ofDay: from)
    }
    return nil
  }

  private mutating func append(_ days: UInt32, of month: GregorianMonth, where isWanted: (Int) -> Bool) {
    var rest = days
    while rest != 0 {
      let day = month.firstDay + rest.trailingZeroBitCount
      if isWanted(day) { starts.append(day) }
      rest &= rest - 1
    }
  }

  private mutating func replace(_ days: [Int]) {
    guard !days.isEmpty else { return }
    starts = Set(starts + days).sorted()
  }

  private func aligned(_ unit: Int) -> Int {
    let rest = (unit - base) % interval
    return rest == 0 ? unit : unit + interval - rest
  }

  /// The period in which a time lies.
  private static func period(
    of time: LocalDateTime, _ frequency: RecurrenceRule.Frequency, _ unitSeconds: Int, _ weekStart: Int, _ pattern: DayPattern
  ) -> Int {
    let unit = floorDivision(Int(time.wallSeconds), unitSeconds)
    switch frequency {
    case .yearly:
      let year = GregorianMonth(ofDay: unit).year
      guard pattern.hasWeekNumbers else { return year }
      // The days at the ends of a year may lie in weeks of the years beside it.
      if unit < GregorianMonth.firstWeek(of: year, weekStart: weekStart) { return year - 1 }
      return unit >= GregorianMonth.firstWeek(of: year + 1, weekStart: weekStart) ? year + 1 : year
    case .monthly: return GregorianMonth(ofDay: unit).number
    case .weekly: return unit - (GregorianMonth.weekday(unit) - weekStart + 7) % 7
    case .daily, .hourly, .minutely, .secondly: return unit
    }
  }
}
