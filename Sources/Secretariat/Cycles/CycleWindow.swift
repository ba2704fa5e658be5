public import CivilTime

/// The part of the year in which a meeting of the cycle usually lies, from one day of the year to another, both included (R18).
///
/// A window whose end comes before its beginning crosses the end of the year; it belongs to the year in which it begins.
public struct CycleWindow: Hashable, Sendable {
  /// The first day of the year that belongs to it.
  public let from: MonthDay
  /// The last one.
  public let until: MonthDay

  /// A window.
  public init(from: MonthDay, until: MonthDay) {
    self.from = from
    self.until = until
  }

  /// Whether the year ends inside the window.
  public var crossesYearEnd: Bool { until < from }

  /// The days of the window that begins in a year.
  public func days(in year: CycleYear) -> DayRange {
    // A year of a cycle lies so far inside of the calendar that neither day can be missing.
    let range = try? DayRange(first: from.day(in: year.number), last: until.day(in: year.number + (crossesYearEnd ? 1 : 0)))
    return range ?? DayRange(.earliest)
  }

  /// The year whose window a day belongs to: the year before for the days after the year's end.
  public func year(of day: Day) -> Int {
    crossesYearEnd && MonthDay(of: day) <= until ? day.year - 1 : day.year
  }

  /// `1–7 December`, `21 May – 5 June`; `del 1 al 7 de diciembre`.
  public func formatted(in language: Language) -> String {
    if from == until { return from.formatted(in: language) }
    let isOneMonth = from.month == until.month && !crossesYearEnd
    return switch language {
    case .english:
      isOneMonth ? "\(from.day)–\(until.formatted(in: language))" : "\(from.formatted(in: language)) – \(until.formatted(in: language))"
    case .spanish: "del \(isOneMonth ? String(from.day) : from.formatted(in: language)) al \(until.formatted(in: language))"
    }
  }
}

extension DayRange {
  /// How many days lie between the range and another one; 0 when they touch or overlap.
  func distance(to other: DayRange) -> Int {
    if overlaps(other) { return 0 }
    return first > other.last ? other.last.days(until: first) : last.days(until: other.first)
  }
}
