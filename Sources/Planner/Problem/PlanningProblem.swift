public import CivilTime

/// The meetings of one or more years that are to be given dates, and all the rules and costs that decide which.
///
/// A value is whole: every meeting, group and number it names has been checked by its initializer. That a plan exists is not
/// checked; ``Planner/solve(_:)`` says so, with the rules that contradict each other.
public struct PlanningProblem: Hashable, Sendable {
  /// The name under which a plan refers to it.
  public let name: String
  /// The days inside of which every meeting lies.
  public let horizon: DayRange
  /// The day on which the plan is made; notice is counted from it.
  public let planningDay: Day
  /// What a holiday and a day next to one cost.
  public let weights: Weights
  /// What the weekdays of the first and the last day cost.
  public let weekdayCosts: WeekdayCosts
  /// The delegations and staff teams.
  public let groups: [Group]
  /// The free days needed to travel between two cities.
  public let travel: Travel
  /// The meetings, in the order that decides between plans of equal cost.
  public let meetings: [Meeting]
  /// The distances between two meetings.
  public let gaps: [Gap]
  /// The days on which meetings may not be, or are better not.
  public let blackouts: [Blackout]
  /// How many meetings may start within some days.
  public let quotas: [Quota]
  /// The public holidays by country code; a country that is not listed has none.
  public let holidays: [String: Set<Day>]

  /// The most meetings a problem may have: more than thirty a year for thirty years.
  public static let meetingLimit = 1_000
  /// The most gaps, blackouts, quotas or groups a problem may have, each for itself.
  public static let partLimit = 10_000
  /// The longest horizon, in days: twenty years.
  public static let horizonDayLimit = 7_305
  /// The largest weight, cost or number of days.
  public static let numberLimit = 1_000_000
  /// What the dearest thinkable plan may cost, so that no sum can overflow.
  public static let costLimit = 1_000_000_000_000

  /// A problem from its parts, which are checked as a whole.
  ///
  /// - Throws: ``PlanningProblemError`` that names the part that is wrong.
  public init(
    name: String, horizon: DayRange, planningDay: Day, weights: Weights, weekdayCosts: WeekdayCosts, groups: [Group] = [],
    travel: Travel = Travel(), meetings: [Meeting], gaps: [Gap] = [], blackouts: [Blackout] = [], quotas: [Quota] = [],
    holidays: [String: Set<Day>] = [:]
  ) throws(PlanningProblemError) {
    self.name = name
    self.horizon = horizon
    self.planningDay = planningDay
    self.weights = weights
    self.weekdayCosts = weekdayCosts
    self.groups = groups
    self.travel = travel
    self.meetings = meetings
    self.gaps = gaps
    self.blackouts = blackouts
    self.quotas = quotas
    self.holidays = holidays
    try validate()
  }
}

extension PlanningProblem {
  /// A delegation or a staff team, which can be in one meeting at a time.
  ///
  /// Bodies of one country are different groups, so that different bodies can meet in parallel.
  public struct Group: Hashable, Sendable {
    /// Its identifier.
    public let id: String
    /// The codes of the countries its people come from; none for a team of the secretariat.
    public let countries: [String]

    /// A group.
    public init(id: String, countries: [String] = []) {
      self.id = id
      self.countries = countries
    }
  }

  /// What a public holiday of a participant costs.
  public struct Weights: Hashable, Sendable {
    /// For each country other than the host's with a holiday on a day of the meeting.
    public let holiday: Int
    /// For each country with a holiday on a weekday next to the meeting and none on its days.
    public let bridge: Int

    /// The two weights.
    public init(holiday: Int, bridge: Int) {
      self.holiday = holiday
      self.bridge = bridge
    }
  }

  /// Up to how many of some meetings may start within some days.
  public struct Quota: Hashable, Sendable {
    /// Its identifier.
    public let id: String
    /// The days it counts.
    public let days: DayRange
    /// How many meetings may start on these days; fixed ones use up places first.
    public let maximum: Int
    /// The meetings that count; `nil` for all.
    public let meetings: [String]?

    /// A quota.
    public init(id: String, days: DayRange, maximum: Int, meetings: [String]? = nil) {
      self.id = id
      self.days = days
      self.maximum = maximum
      self.meetings = meetings
    }
  }
}
