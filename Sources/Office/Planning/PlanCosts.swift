internal import CivilTime
internal import Planner

/// What the dates of a plan cost, and how far apart meetings are held: defaults of this program (R19).
///
/// No rule of a body says any of it. They are the numbers with which the planning problem is exchanged and tested.
enum PlanCosts {
  /// A holiday in a country that takes part, and a working day beside one.
  static let weights = PlanningProblem.Weights(holiday: 6, bridge: 1)

  /// A start on Monday costs a Sunday of travel, an end on Friday a Saturday.
  static let weekdays = PlanningProblem.WeekdayCosts(
    inPerson: .init(start: [2, 0, 0, 0, 1], end: [0, 0, 0, 0, 3]), virtual: .init(start: [1, 0, 0, 0, 0], end: [0, 0, 0, 0, 1]))

  /// One free day between meetings of the same people in different countries.
  static let travelDays = 1

  /// What each day before and after the days that earlier years show costs: later is dearer, since reports must be ready for
  /// the next meeting.
  static let (early, late) = (1, 2)

  /// From one main meeting to that of the next year, in days, in a plan of several years.
  static let yearApart = 330...400

  /// What moving an announced date costs: the nearer it is, the more has been booked.
  static func move(of day: Day, plannedOn today: Day) -> Int {
    switch today.days(until: day) {
    case ..<90: 60
    case ..<200: 25
    default: 8
    }
  }
}
