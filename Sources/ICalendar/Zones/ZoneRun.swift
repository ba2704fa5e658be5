internal import CivilTime

/// Clock changes of one kind in years that follow each other, as long as one yearly rule gives all of them.
struct ZoneRun {
  /// What changes of one kind have in common.
  struct Kind: Hashable {
    let before: ZoneOffset
    let during: ZoneOffset
    let month: Int
    /// Seconds since midnight on the clocks before the change.
    let secondOfDay: Int
  }

  let kind: Kind
  /// The first change.
  let first: ZoneTransition
  private(set) var last: ZoneTransition
  private(set) var years: ClosedRange<Int>
  /// The rules that give every change so far, the best first.
  private var rules: [RecurrenceRule.DayOfMonth]

  init(_ change: ZoneTransition) {
    kind = Kind(change)
    first = change
    last = change
    let day = change.localDay
    years = day.year...day.year
    rules = Self.rules(giving: day)
  }

  /// Takes the change of the next year in; `false` when it is not of the same kind, year after year, by one rule.
  mutating func extend(by change: ZoneTransition) -> Bool {
    let day = change.localDay
    guard Kind(change) == kind, day.year == years.upperBound + 1 else { return false }
    let possible = Set(Self.rules(giving: day))
    let common = rules.filter(possible.contains)
    guard !common.isEmpty else { return false }
    rules = common
    last = change
    years = years.lowerBound...day.year
    return true
  }

  /// The observance that begins with these changes; without an end when they go on for ever.
  func observance(goesOn: Bool) -> ZoneObservance {
    let isRule = years.count > 1
    return ZoneObservance(
      name: first.isTowardsDaylight ? .daylight : .standard, onset: first.localSeconds, before: OffsetValue(seconds: kind.before.seconds),
      during: OffsetValue(seconds: kind.during.seconds), letters: CalendarLine(kind.during.abbreviation),
      rule: isRule ? rules.first.map { RecurrenceRule.yearly(in: kind.month, on: $0, until: goesOn ? nil : last.at) } : nil)
  }

  /// Every rule that gives a day, in the order in which they are preferred.
  private static func rules(giving day: Day) -> [RecurrenceRule.DayOfMonth] {
    let dayCount = day.yearMonth.dayCount
    let weekday = day.weekday
    var rules: [RecurrenceRule.DayOfMonth] = []
    if day.day + 7 > dayCount { rules.append(.last(weekday)) }
    if day.day <= 28 { rules.append(.ordinal((day.day + 6) / 7, weekday)) }
    rules.append(.fixed(day.day))
    // A week that begins after the 22nd could reach into the next month of some year.
    rules += (max(1, day.day - 6)...day.day).filter { $0 + 6 <= dayCount }.map { .onOrAfter($0, weekday) }
    return rules
  }
}

extension ZoneRun.Kind {
  fileprivate init(_ change: ZoneTransition) {
    self.init(
      before: change.from, during: change.to, month: change.localDay.month,
      secondOfDay: Instant(secondsSinceEpoch: change.localSeconds).utcSecondOfDay)
  }
}

extension ZoneTransition {
  /// The change as the clocks before it show it, in seconds since 1970.
  var localSeconds: Int64 { at.secondsSinceEpoch + Int64(from.seconds) }

  /// The day of the change on those clocks.
  var localDay: Day { Instant(secondsSinceEpoch: localSeconds).utcDay }

  /// Whether summer time begins.
  ///
  /// Some zones have a winter time that is marked as summer time with an hour less; calendar programs want the later clock
  /// to be the daylight one.
  var isTowardsDaylight: Bool {
    if from.isDaylightSaving != to.isDaylightSaving, from.seconds != to.seconds { return to.seconds > from.seconds }
    return to.isDaylightSaving
  }
}
