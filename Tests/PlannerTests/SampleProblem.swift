import CivilTime
import Planner

/// Small problems in June 2025, whose second day is a Monday; whatever a rule is not about does not matter in them.
enum SampleProblem {
  /// A problem from its parts.
  static func problem(
    _ meetings: [PlanningProblem.Meeting], gaps: [PlanningProblem.Gap] = [], blackouts: [PlanningProblem.Blackout] = [],
    quotas: [PlanningProblem.Quota] = [], holidays: [String: [String]] = [:],
    weights: PlanningProblem.Weights = .init(holiday: 0, bridge: 0),
    weekdayCosts: PlanningProblem.WeekdayCosts = .init(), travel: PlanningProblem.Travel = .init(),
    groups: [PlanningProblem.Group] = [.init(id: "all", countries: ["CR", "MX"]), .init(id: "others")],
    horizon: String = "2025-06-01..30", planningDay: String = "2025-01-02"
  ) throws -> PlanningProblem {
    try PlanningProblem(
      name: "sample", horizon: DayRange(parsing: horizon), planningDay: Day(parsing: planningDay), weights: weights,
      weekdayCosts: weekdayCosts, groups: groups, travel: travel, meetings: meetings, gaps: gaps, blackouts: blackouts, quotas: quotas,
      holidays: holidays.mapValues { Set(try $0.map { try Day(parsing: $0) }) })
  }

  /// A meeting that wants to start on a day and loses 1 for each day before or after it.
  static func meeting(
    _ id: String, on preferred: String, days: Int = 1, tolerance: Int = 0, early: Int = 1, late: Int = 1, host: String = "CR",
    city: String? = "San José", groups: [String] = ["all"], window: String = "2025-06-01..30", notice: Int = 0,
    commitment: PlanningProblem.Meeting.Commitment = .free
  ) throws -> PlanningProblem.Meeting {
    PlanningProblem.Meeting(
      id: id, title: "Meeting \(id)", dayCount: days, host: host, city: city, groups: groups, window: try DayRange(parsing: window),
      preferred: .init(day: try Day(parsing: preferred), toleranceDays: tolerance, earlyCost: early, lateCost: late),
      noticeDays: notice, commitment: commitment)
  }

  /// A day of June 2025.
  static func june(_ day: Int) -> Day { (try? Day(year: 2025, month: 6, day: day)) ?? .earliest }
}

extension PlanningOutcome {
  /// The proven plan.
  var optimum: Plan? { if case .optimal(let plan) = self { plan } else { nil } }

  /// The days of the month on which the meetings of the proven plan start.
  var daysOfMonth: [Int]? { optimum?.starts.map(\.day) }

  /// The names of the rules that contradict each other.
  var conflict: [String]? {
    if case .contradictory(let conflict) = self { conflict.requirements.map(\.description) } else { nil }
  }
}

extension Plan {
  /// The kinds of costs of the meeting at a position.
  func kinds(_ position: Int) -> [CostItem.Kind] { placements[position].items.map(\.kind) }
}
