public import CivilTime

extension PlanningProblem {
  /// A meeting that needs a date.
  public struct Meeting: Hashable, Sendable {
    /// Its identifier, without a colon.
    public let id: String
    /// What people call it.
    public let title: String
    /// How many calendar days in a row it takes, 1 to 5.
    public let dayCount: Int
    /// The code of the country that hosts it, or that chairs a virtual one.
    public let host: String
    /// Where people travel to; `nil` for a virtual meeting.
    public let city: String?
    /// The groups that take part.
    public let groups: [String]
    /// From the earliest first day to the latest last day; one with too few days is a rule that cannot hold, not an error.
    public let window: DayRange
    /// The start that is wished for.
    public let preferred: Preference
    /// How many days before the first day the invitation must go out.
    public let noticeDays: Int
    /// How far its date has been settled already.
    public let commitment: Commitment

    /// A meeting.
    public init(
      id: String, title: String, dayCount: Int, host: String, city: String?, groups: [String], window: DayRange,
      preferred: Preference, noticeDays: Int = 0, commitment: Commitment = .free
    ) {
      self.id = id
      self.title = title
      self.dayCount = dayCount
      self.host = host
      self.city = city
      self.groups = groups
      self.window = window
      self.preferred = preferred
      self.noticeDays = noticeDays
      self.commitment = commitment
    }

    /// Whether it takes place without travel.
    public var isVirtual: Bool { city == nil }

    /// The day it is fixed to; `nil` for a meeting that can be moved.
    public var fixedStart: Day? { if case .fixed(let day) = commitment { day } else { nil } }
  }
}

extension PlanningProblem.Meeting {
  /// The start that is wished for, and what it costs to start earlier or later.
  public struct Preference: Hashable, Sendable {
    /// The best first day.
    public let day: Day
    /// How many calendar days before or after it cost nothing.
    public let toleranceDays: Int
    /// The cost of each further day earlier.
    public let earlyCost: Int
    /// The cost of each further day later.
    public let lateCost: Int

    /// A preference.
    public init(day: Day, toleranceDays: Int = 0, earlyCost: Int = 0, lateCost: Int = 0) {
      self.day = day
      self.toleranceDays = toleranceDays
      self.earlyCost = earlyCost
      self.lateCost = lateCost
    }
  }

  /// How far the date of a meeting has been settled.
  public enum Commitment: Hashable, Sendable {
    /// It has no date yet.
    case free
    /// It is confirmed or already held: it starts on that day, whatever the other rules for it alone say.
    case fixed(Day)
    /// A date that has been announced; every other one costs the price of the move.
    case tentative(Day, moveCost: Int)
  }
}
