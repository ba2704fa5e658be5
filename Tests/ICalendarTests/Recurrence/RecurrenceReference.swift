import CivilTime

@testable import ICalendar

/// A plain expansion of rules by their definition, which shares nothing with the real one: every second, or every admitted time of
/// every day, is asked whether each part of the rule admits it.
struct RecurrenceReference {
  let rule: RecurrenceRule
  let start: LocalDateTime

  /// The times up to one.
  func times(through last: LocalDateTime) -> [LocalDateTime] {
    let isWithinDay = rule.frequency.isWithinDay
    let margin: Int64 = isWithinDay ? 3_600 : 400 * 86_400
    var periods: [Int: [Int64]] = [:]
    for time in candidates(from: start.wallSeconds - margin, through: last.wallSeconds + margin) where isAdmitted(time) {
      periods[period(of: time), default: []].append(time)
    }
    let first = period(of: start.wallSeconds)
    var found: [Int64] = []
    for (period, times) in periods.sorted(by: { $0.key < $1.key }) where period >= first && (period - first) % rule.interval == 0 {
      let count = times.count
      found += times.enumerated()
        .filter { position, _ in
          rule.parts.positions.isEmpty || rule.parts.positions.contains(position + 1) || rule.parts.positions.contains(position - count)
        }
        .map(\.element)
    }
    found = found.filter { $0 >= start.wallSeconds }
    switch rule.end {
    case .never: break
    case .count(let count): found = Array(found.prefix(count))
    case .until(let until): found = found.filter { $0 <= until.wallTime.wallSeconds }
    }
    return found.filter { $0 <= last.wallSeconds }.compactMap { LocalDateTime(wallSeconds: $0) }
  }

  /// Every second, or for longer periods the clock times of each day that the rule or its start give.
  private func candidates(from: Int64, through: Int64) -> [Int64] {
    if rule.frequency.isWithinDay {
      let step: Int64 = rule.parts.seconds.isEmpty && rule.frequency != .secondly ? 60 : 1
      let second = start.wallSeconds % 60
      return Array(stride(from: from - from % 60 + (step == 60 ? second : 0), through: through, by: Int64.Stride(step)))
    }
    let parts = rule.parts
    let hours = parts.hours.isEmpty ? [start.hour] : parts.hours
    let minutes = parts.minutes.isEmpty ? [start.minute] : parts.minutes
    let seconds = parts.seconds.isEmpty ? [start.second] : parts.seconds
    var times: [Int64] = []
    for day in from / 86_400...through / 86_400 {
      for hour in hours {
        for minute in minutes {
          for second in seconds { times.append(day * 86_400 + Int64(hour * 3_600 + minute * 60 + second)) }
        }
      }
    }
    return times
  }

  private func isAdmitted(_ time: Int64) -> Bool {
    guard let local = LocalDateTime(wallSeconds: time) else { return false }
    guard rule.parts.months.isEmpty || rule.parts.months.contains(RecurrenceRule.Month(local.day.month)) else { return false }
    var parts = rule.parts
    // What the rule does not say is taken from the start (RFC 5545 3.3.10).
    if rule.frequency == .weekly, parts.weekdays.isEmpty { parts.weekdays = [.every(start.day.weekday)] }
    if rule.frequency == .yearly, !parts.weekNumbers.isEmpty, parts.weekdays.isEmpty, parts.monthDays.isEmpty, parts.yearDays.isEmpty {
      parts.weekdays = [.every(start.day.weekday)]
    }
    let saysDay = !parts.weekdays.isEmpty || !parts.monthDays.isEmpty || !parts.yearDays.isEmpty || !parts.weekNumbers.isEmpty
    if rule.frequency >= .monthly, !saysDay {
      parts.monthDays = [start.day.day]
      if rule.frequency == .yearly, parts.months.isEmpty { parts.months = [RecurrenceRule.Month(start.day.month)] }
    }
    if rule.frequency == .hourly, parts.minutes.isEmpty { parts.minutes = [start.minute] }
    if rule.frequency == .hourly || rule.frequency == .minutely, parts.seconds.isEmpty { parts.seconds = [start.second] }
    let day = local.day
    let isPlacedInMonth = rule.frequency == .monthly || !rule.parts.months.isEmpty
    return (parts.months.isEmpty || parts.months.contains(RecurrenceRule.Month(day.month)))
      && (parts.hours.isEmpty || parts.hours.contains(local.hour))
      && (parts.minutes.isEmpty || parts.minutes.contains(local.minute))
      && (parts.seconds.isEmpty || parts.seconds.contains(local.second))
      && (parts.monthDays.isEmpty || parts.monthDays.contains(day.day)
        || parts.monthDays.contains(day.day - day.yearMonth.dayCount - 1))
      && (parts.weekdays.isEmpty || parts.weekdays.contains { Self.isOn(day, $0, inMonth: isPlacedInMonth) })
      && (parts.yearDays.isEmpty || Self.isOn(day, yearDays: parts.yearDays))
      && (parts.weekNumbers.isEmpty || Self.isOn(day, weekNumbers: parts.weekNumbers, weekStart: rule.weekStart))
  }

  private static func isOn(_ day: Day, _ wanted: RecurrenceRule.WeekdayPlace, inMonth: Bool) -> Bool {
    guard day.weekday == wanted.weekday else { return false }
    guard let place = wanted.place else { return true }
    func count(_ step: Int) -> Int {
      var number = 0
      var other: Day? = day
      while let found = other, found.year == day.year, !inMonth || found.month == day.month {
        number += 1
        other = Day(daysSinceEpoch: found.daysSinceEpoch + step)
      }
      return number
    }
    return place > 0 ? count(-7) == place : count(7) == -place
  }

  private static func isOn(_ day: Day, yearDays: [Int]) -> Bool {
    guard let first = try? Day(year: day.year, month: 1, day: 1), let last = try? Day(year: day.year, month: 12, day: 31) else {
      return false
    }
    return yearDays.contains(first.days(until: day) + 1) || yearDays.contains(-day.days(until: last) - 1)
  }

  /// The year that a day's week belongs to, the one of its fourth day, and the number of the week in it.
  private static func week(of day: Day, weekStart: Weekday) -> (year: Int, number: Int) {
    let behind = (day.weekday.rawValue - weekStart.rawValue + 7) % 7
    let middle = Day(daysSinceEpoch: day.daysSinceEpoch - behind + 3) ?? day
    guard let first = try? Day(year: middle.year, month: 1, day: 1) else { return (0, 0) }
    return (middle.year, first.days(until: middle) / 7 + 1)
  }

  private static func isOn(_ day: Day, weekNumbers: [Int], weekStart: Weekday) -> Bool {
    let (year, number) = week(of: day, weekStart: weekStart)
    var last = number
    var later = day
    while let next = Day(daysSinceEpoch: later.daysSinceEpoch + 7), week(of: next, weekStart: weekStart).year == year {
      later = next
      last = week(of: next, weekStart: weekStart).number
    }
    return weekNumbers.contains(number) || weekNumbers.contains(number - last - 1)
  }

  private func period(of time: Int64) -> Int {
    guard let local = LocalDateTime(wallSeconds: time) else { return 0 }
    let day = local.day
    switch rule.frequency {
    case .yearly: return rule.parts.weekNumbers.isEmpty ? day.year : Self.week(of: day, weekStart: rule.weekStart).year
    case .monthly: return day.year * 12 + day.month
    case .weekly: return (day.daysSinceEpoch - (day.weekday.rawValue - rule.weekStart.rawValue + 7) % 7 + 7_000_000) / 7
    case .daily: return day.daysSinceEpoch
    case .hourly: return Int(time) / 3_600
    case .minutely: return Int(time) / 60
    case .secondly: return Int(time)
    }
  }
}
