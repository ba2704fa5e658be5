internal import CivilTime

/// All times at which something takes place: a start, the rules by which it comes again, and what was added, left out or moved
/// (RFC 5545 3.8.5 and 3.8.4.4).
///
/// Local times mean what the clocks of the zone show; their moments are worked out one by one, so that a weekly meeting stays at
/// nine o'clock when the clocks change.
public struct RecurrenceSet: Sendable {
  /// A time that was added (RDATE).
  public enum Addition: Sendable {
    /// A day or time.
    case time(PlacedTime)
    /// A time with an end of its own.
    case period(PlacedTime, end: PeriodEnd)

    /// When it begins.
    public var start: PlacedTime {
      switch self {
      case .time(let start), .period(let start, _): start
      }
    }
  }

  /// How a period ends (PERIOD, RFC 5545 3.3.9).
  public enum PeriodEnd: Sendable {
    /// At a time.
    case at(PlacedTime)
    /// After so many seconds.
    case after(seconds: Int)
  }

  /// What takes the place of a time, or of it and all later ones (RECURRENCE-ID).
  public struct Override: Sendable {
    /// Which times an override is for (RANGE).
    public enum Range: Sendable {
      /// The one it names.
      case this
      /// The one it names and all later ones, which are moved by as much as it is (RANGE=THISANDFUTURE).
      case thisAndFuture
    }

    /// The time it takes the place of, as it was before it was moved.
    public let identity: PlacedTime
    /// Which times it is for.
    public let range: Range
    /// When it takes place.
    public let start: PlacedTime

    /// An override.
    public init(of identity: PlacedTime, range: Range = .this, start: PlacedTime) {
      self.identity = identity
      self.range = range
      self.start = start
    }
  }

  /// The start.
  public let start: DateOrDateTime
  /// Where its local time is meant; that of all times that the rules give.
  public let zone: ZoneRules
  /// The rules.
  public let rules: [RecurrenceRule]
  /// The times that were added.
  public let additions: [Addition]
  /// The times that were left out (EXDATE).
  ///
  /// A day leaves out all times on it.
  public let exceptions: [PlacedTime]
  /// The overrides.
  ///
  /// One that is for no time of the set takes place all the same, as its master may have changed.
  public let overrides: [Override]
  /// What the start means when no rule gives it.
  public let convention: StartConvention
  /// How far to look for times.
  public let limit: ExpansionLimit

  /// A set of times.
  ///
  /// - Throws: ``RecurrenceExpansionError`` for a rule that cannot be expanded from the start.
  public init(
    start: DateOrDateTime, zone: ZoneRules = .floating, rules: [RecurrenceRule] = [], additions: [Addition] = [],
    exceptions: [PlacedTime] = [], overrides: [Override] = [], convention: StartConvention = .added, limit: ExpansionLimit = .standard
  ) throws(RecurrenceExpansionError) {
    for rule in rules {
      if let scale = rule.scale, !scale.isGregorian { throw .calendarNotSupported(scale.calendar) }
      if start.isDate, rule.frequency.isWithinDay { throw .withinDayOfDate(rule.frequency) }
    }
    self.start = start
    self.zone =
      switch start {
      case .date: .floating
      case .utc: .utc
      case .local: zone
      }
    // Parts of the clock mean nothing for a whole day (RFC 5545 3.3.10, BYSECOND).
    self.rules = start.isDate ? rules.map(\.withoutClock) : rules
    self.additions = additions
    self.exceptions = exceptions
    self.overrides = overrides
    self.convention = convention
    self.limit = limit
  }
}

extension RecurrenceRule {
  /// The same rule without hours, minutes and seconds.
  fileprivate var withoutClock: RecurrenceRule {
    var days = parts
    (days.hours, days.minutes, days.seconds) = ([], [], [])
    return RecurrenceRule(unchecked: frequency, interval: interval, end: end, parts: days, weekStart: weekStart, scale: scale)
  }
}
