/// The rule by which a zone's clocks change every year from some time on: the last line of a TZif file (RFC 8536 3.3).
struct PosixZoneRule: Hashable, Sendable {
  /// On which day of a year a change falls.
  enum ChangeDay: Hashable, Sendable {
    /// Day 1 to 365; 29 February is never counted.
    case julian(Int)
    /// Day 0 to 365; 29 February is counted.
    case ordinal(Int)
    /// The weekday (0 is Sunday) of the week (5 is the last) of the month.
    case weekday(month: Int, week: Int, weekday: Int)
  }

  /// A change: its day, and the seconds from midnight by the clock before the change, which may lie days away.
  struct Change: Hashable, Sendable {
    let day: ChangeDay
    let seconds: Int
  }

  /// Summer time with its beginning and end.
  struct Daylight: Hashable, Sendable {
    let offset: ZoneOffset
    let begins: Change
    let ends: Change
  }

  let standard: ZoneOffset
  /// Summer time; `nil` for a zone without.
  let daylight: Daylight?

  /// The changes of a year, the earlier first.
  func transitions(in year: Int) -> [ZoneTransition] {
    guard let daylight else { return [] }
    let begins = moment(of: daylight.begins, year: year, offset: standard)
    let ends = moment(of: daylight.ends, year: year, offset: daylight.offset)
    return [
      ZoneTransition(at: begins, from: standard, to: daylight.offset), ZoneTransition(at: ends, from: daylight.offset, to: standard),
    ].sorted { $0.at < $1.at }
  }

  /// The offset at a moment.
  func offset(at instant: Instant) -> ZoneOffset {
    guard daylight != nil else { return standard }
    let year = Instant(secondsSinceEpoch: instant.secondsSinceEpoch + Int64(standard.seconds)).utcDay.year
    let changes = (max(1, year - 1)...min(9_999, year + 1)).flatMap { transitions(in: $0) }
    return changes.last { $0.at <= instant }?.to ?? changes.first?.from ?? standard
  }

  private func moment(of change: Change, year: Int, offset: ZoneOffset) -> Instant {
    Instant(secondsSinceEpoch: Int64(dayNumber(of: change.day, year: year)) * 86_400 + Int64(change.seconds - offset.seconds))
  }

  private func dayNumber(of day: ChangeDay, year: Int) -> Int {
    let january = (try? Day(year: year, month: 1, day: 1)) ?? .earliest
    switch day {
    case .ordinal(let number): return january.daysSinceEpoch + number
    case .julian(let number):
      let isLeap = (try? YearMonth(year: year, month: 2))?.dayCount == 29
      return january.daysSinceEpoch + number - 1 + (isLeap && number >= 60 ? 1 : 0)
    case .weekday(let month, let week, let weekday):
      guard let month = try? YearMonth(year: year, month: month) else { return january.daysSinceEpoch }
      let wanted = weekday == 0 ? 7 : weekday
      let first = 1 + (wanted - month.firstDay.weekday.rawValue + 7) % 7
      var number = first + (week - 1) * 7
      if number > month.dayCount { number -= 7 }
      return month.firstDay.daysSinceEpoch + number - 1
    }
  }
}
