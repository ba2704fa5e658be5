internal import CivilTime

/// A blackout that comes with the program, in every year in which it occurs.
public struct KnownBlackout: Hashable, Sendable {
  /// The name that all years share, `UNGA`.
  public let code: Code<KnownBlackout>
  /// What it is called.
  public let title: BilingualText
  /// The first days.
  public let firstDays: YearlyDays
  /// How many days it takes, 1 to 366.
  public let dayCount: Int
  /// Which meetings it keeps away.
  public let scope: BlackoutScope
  /// How strongly.
  public let strength: BlackoutStrength
  /// Where that is taken from.
  public let source: String

  /// A blackout in full; `nil` when it takes no day or more than a blackout may, or its name leaves no room for a year.
  public init?(
    code: Code<KnownBlackout>, title: BilingualText, firstDays: YearlyDays, dayCount: Int, scope: BlackoutScope,
    strength: BlackoutStrength, source: String
  ) {
    guard (1...Blackout.daysMaximum).contains(dayCount), Code<Blackout>("\(code)-9999") != nil else { return nil }
    self.code = code
    self.title = title
    self.firstDays = firstDays
    self.dayCount = dayCount
    self.scope = scope
    self.strength = strength
    self.source = source
  }

  /// Those that begin in some years, each named by its year.
  public func blackouts(beginningIn years: ClosedRange<Int>) -> [Blackout] {
    guard let first = try? Day(year: years.lowerBound, month: 1, day: 1), let last = try? Day(year: years.upperBound, month: 12, day: 31),
      let range = try? DayRange(first: first, last: last)
    else { return [] }
    return firstDays.days(in: range).compactMap { day in
      guard let code = Code<Blackout>("\(code)-\(day.year)"), let end = try? day.adding(days: dayCount - 1),
        let days = try? DayRange(first: day, last: end)
      else { return nil }
      return try? Blackout(code: code, title: title, days: days, scope: scope, strength: strength, source: source)
    }
  }
}
