internal import CivilTime

/// A standard and a summer time that follow each other every year, each by one rule that Outlook reads.
struct OutlookZonePair: Hashable {
  /// A change of the clocks that comes every year.
  struct YearlyChange: Hashable {
    let before: ZoneOffset
    let during: ZoneOffset
    let rule: RecurrenceRule
    /// The first time in 1970, in seconds since 1970 on the clocks before it.
    let onset: Int64

    fileprivate init?(_ change: ZoneTransition, on day: RecurrenceRule.DayOfMonth) {
      before = change.from
      during = change.to
      let local = change.localDay
      rule = RecurrenceRule.yearly(in: local.month, on: day)
      let secondOfDay = Int(change.localSeconds - Int64(local.daysSinceEpoch) * 86_400)
      guard let epoch = Day(daysSinceEpoch: 0), let start = LocalDateTime(day: epoch, secondOfDay: secondOfDay),
        let first = try? rule.occurrences(from: start).first(where: { _ in true })
      else { return nil }
      onset = first.wallSeconds
    }

    /// The observance from the first onset in a year on, or from 1970 on when that is later.
    fileprivate func described(from year: Int) -> ZoneDescription.Observance? {
      guard let start = LocalDateTime(wallSeconds: onset) else { return nil }
      let january = LocalDateTime(wallSeconds: Int64(GregorianMonth(year: year, month: 1).firstDay) * 86_400) ?? .earliest
      let times = try? rule.occurrences(from: start, notBefore: max(start, january))
      return times?.first { _ in true }
        .flatMap {
          ZoneDescription.Observance(
            isDaylight: during.seconds > before.seconds, onset: $0, offsetFrom: before.seconds, offsetTo: during.seconds, rules: [rule])
        }
    }

    fileprivate var observance: ZoneObservance {
      ZoneObservance(
        name: during.seconds > before.seconds ? .daylight : .standard, onset: onset, before: OffsetValue(clamping: before.seconds),
        during: OffsetValue(clamping: during.seconds), letters: CalendarLine(during.abbreviation), rule: rule)
    }
  }

  private let standard: YearlyChange
  private let daylight: YearlyChange

  /// The observances, the standard time first, as Exchange writes them.
  var observances: [ZoneObservance] { [standard.observance, daylight.observance] }

  /// The pairs of rules that give two changes, those that are preferred first.
  static func all(_ first: ZoneTransition, _ second: ZoneTransition) -> [OutlookZonePair] {
    let (toStandard, toDaylight) = first.to.seconds < first.from.seconds ? (first, second) : (second, first)
    return days(toStandard).flatMap { standardDay in
      days(toDaylight).compactMap { daylightDay in
        guard let standard = YearlyChange(toStandard, on: standardDay), let daylight = YearlyChange(toDaylight, on: daylightDay) else {
          return nil
        }
        return OutlookZonePair(standard: standard, daylight: daylight)
      }
    }
  }

  /// Whether the pair gives a zone's offsets at every moment of a span.
  ///
  /// Between a change of the zone or an onset of the pair and the next of them neither offset changes, so that the moments of
  /// changes and onsets, and those just before them, stand for all.
  func describes(_ zone: Zone, over span: ClosedRange<Instant>) -> Bool {
    let year = span.lowerBound.utcDay.year - 2
    let observances = [standard.described(from: year), daylight.described(from: year)].compactMap { $0 }
    guard let described = ZoneDescription(name: zone.name.text, observances: observances, tableYear: span.upperBound.utcDay.year + 1) else {
      return false
    }
    let steps = described.table.map { Int64($0.at) } + zone.transitions(in: span).map(\.at.secondsSinceEpoch)
    let moments = steps.flatMap { [$0 - 1, $0] }.map { Instant(secondsSinceEpoch: $0) }.filter(span.contains)
    return ([span.lowerBound, span.upperBound] + moments).allSatisfy { described.offset(at: $0).seconds == zone.offset(at: $0).seconds }
  }

  /// The days by which Outlook can name the day of a change: a weekday by its place, or a day of the month, never both.
  private static func days(_ change: ZoneTransition) -> [RecurrenceRule.DayOfMonth] {
    let day = change.localDay
    var days: [RecurrenceRule.DayOfMonth] = []
    if day.day + 7 > day.yearMonth.dayCount { days.append(.last(day.weekday)) }
    if day.day <= 28 { days.append(.ordinal((day.day + 6) / 7, day.weekday)) }
    return days + [.fixed(day.day)]
  }
}
