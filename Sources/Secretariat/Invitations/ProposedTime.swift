public import CivilTime

/// The time that someone proposes for a meeting, or for one of its days: days, and hours where they lie on one day.
public struct ProposedTime: Hashable, Sendable {
  /// Clock times of one day, in a zone.
  public struct Hours: Hashable, Sendable {
    /// From when to when.
    public let range: ClockRange
    /// The zone.
    public let zone: ZoneName

    /// Clock times in a zone.
    public init(range: ClockRange, zone: ZoneName) {
      self.range = range
      self.zone = zone
    }
  }

  /// The days.
  public let days: DayRange
  /// The hours; only where the days are one.
  public let hours: Hours?

  /// A time; hours over several days would not say which day has which, and are left out.
  public init(days: DayRange, hours: Hours?) {
    self.days = days
    self.hours = days.dayCount == 1 ? hours : nil
  }

  /// The time in words.
  public func formatted(in language: Language) -> String {
    let day = ImpreciseDate.days(days).formatted(in: language)
    return hours.map { "\(day), \($0.range) (\($0.zone.text))" } ?? day
  }
}
