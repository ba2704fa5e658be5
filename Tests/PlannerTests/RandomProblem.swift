import CivilTime
import Planner
import TestSupport

/// Small problems at random, with everything a problem can have; many of them have no plan.
enum RandomProblem {
  /// A problem with so many meetings at most, in a horizon of so many days.
  static func problem(
    _ generator: inout SeededGenerator, meetings meetingLimit: Int = 4, horizonDays: Int = 30, windowDays: Int = 9
  ) throws -> PlanningProblem {
    let countries = ["CR", "MX", "US"]
    let first = try Day(year: 2025, month: Int.random(in: 1...11, using: &generator), day: Int.random(in: 1...28, using: &generator))
    func day(_ offset: Int) throws -> Day { try first.adding(days: offset) }
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
    func days(_ offset: Int, _ length: Int) throws -> DayRange { try DayRange(first: day(offset), last: day(offset + length - 1)) }

    let groups = [
      PlanningProblem.Group(id: "a", countries: ["CR", "MX"]), .init(id: "b", countries: ["MX", "US"]), .init(id: "staff"),
    ]
    let cities: [String?] = [nil, "San José", "Liberia", "Puebla"]
    var meetings: [PlanningProblem.Meeting] = []
    for index in 1...number(2...meetingLimit) {
      let length = number(1...3)
      let opening = number(-2...max(0, horizonDays - windowDays))
      let width = number(length...max(length, windowDays))
      var commitment = PlanningProblem.Meeting.Commitment.free
      switch number(1...10) {
      case 1: commitment = .fixed(try day(number(0...horizonDays - length)))
      case 2, 3: commitment = .tentative(try day(opening + number(0...width)), moveCost: number(0...8))
      default: break
      }
      meetings.append(
        PlanningProblem.Meeting(
          id: "m\(index)", title: "Meeting \(index)", dayCount: length, host: countries[number(0...2)], city: cities[number(0...3)],
          groups: [["a"], ["b"], ["a", "staff"], ["b", "staff"], []][number(0...4)], window: try days(opening, width),
          preferred: .init(
            day: try day(opening + number(-3...width)), toleranceDays: number(0...2), earlyCost: number(0...3), lateCost: number(0...3)),
          noticeDays: number(0...12), commitment: commitment))
    }
    let names = meetings.map(\.id)
    var gaps: [PlanningProblem.Gap] = []
    for index in 0..<number(0...3) {
      let pair = names.shuffled(using: &generator).prefix(2)
      let minimum = number(0...4)
      gaps.append(
        PlanningProblem.Gap(
          id: "g\(index)", before: pair[0], after: pair[1], unit: chance(50) ? .days : .workdays(of: countries[number(0...2)]),
          minimum: minimum, maximum: chance(50) ? minimum + number(0...8) : nil,
          target: chance(60) ? .init(minimum: number(0...9), weight: number(0...3)) : nil))
    }
    var blackouts: [PlanningProblem.Blackout] = []
    for index in 0..<number(0...3) {
      blackouts.append(
        PlanningProblem.Blackout(
          id: "b\(index)", days: try days(number(0...horizonDays - 1), number(1...5)),
          severity: chance(40) ? .hard : .soft(weight: number(0...4)),
          meetings: chance(50) ? nil : Array(names.shuffled(using: &generator).prefix(2))))
    }
    var quotas: [PlanningProblem.Quota] = []
    for index in 0..<number(0...2) {
      quotas.append(
        PlanningProblem.Quota(
          id: "q\(index)", days: try days(number(0...horizonDays - 5), number(4...20)), maximum: number(0...2) + (chance(70) ? 1 : 0),
          meetings: chance(60) ? nil : Array(names.shuffled(using: &generator).prefix(3))))
    }
    var holidays: [String: Set<Day>] = [:]
    for country in countries {
      for _ in 0..<number(0...4) { holidays[country, default: []].insert(try day(number(-1...horizonDays))) }
    }
    return try PlanningProblem(
      name: "random", horizon: days(0, horizonDays), planningDay: day(-number(0...10)),
      weights: .init(holiday: number(0...5), bridge: number(0...2)),
      weekdayCosts: .init(
        inPerson: .init(start: [number(0...3), 0, 0, 0, 1], end: [0, 0, 0, 0, number(0...3)]), virtual: .init(start: [1, 0, 0, 0, 0])),
      groups: groups, travel: .init(defaultDays: number(0...2), pairs: [.init("Liberia", "San José", days: number(0...1))]),
      meetings: meetings, gaps: gaps, blackouts: blackouts, quotas: quotas, holidays: holidays)
  }
}
