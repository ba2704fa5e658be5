internal import CivilTime

/// A problem as the file spells it.
struct ProblemRecord: Decodable {
  static let format = "rcm-planner-1"

  struct Horizon: Decodable {
    let from: WrittenDay
    let to: WrittenDay
  }

  struct Weights: Decodable {
    let holiday: Int
    let bridge: Int
  }

  struct WeekdayCosts: Decodable {
    struct Mode: Decodable {
      let start: [Int]
      let end: [Int]
    }

    let inPerson: Mode
    let virtual: Mode

    enum CodingKeys: String, CodingKey {
      case inPerson = "in_person"
      case virtual
    }
  }

  struct Travel: Decodable {
    let `default`: Int
    let pairs: [Pair]

    struct Pair: Decodable {
      let from: String
      let to: String
      let days: Int

      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        from = try list.decode(String.self)
        to = try list.decode(String.self)
        days = try list.decode(Int.self)
      }
    }
  }

  struct Meeting: Decodable {
    struct Preferred: Decodable {
      let date: WrittenDay
      let tolerance: Int
      let early: Int
      let late: Int
    }

    struct Tentative: Decodable {
      let date: WrittenDay
      let moveCost: Int

      enum CodingKeys: String, CodingKey {
        case date
        case moveCost = "move_cost"
      }
    }

    let id: String
    let title: String
    let days: Int
    let host: String
    let city: String?
    let groups: [String]
    let window: [WrittenDay]
    let preferred: Preferred
    let noticeDays: Int
    let fixed: WrittenDay?
    let tentative: Tentative?

    enum CodingKeys: String, CodingKey {
      case id
      case title
      case days
      case host
      case city
      case groups
      case window
      case preferred
      case noticeDays = "notice_days"
      case fixed
      case tentative
    }
  }

  struct Gap: Decodable {
    let id: String
    let before: String
    let after: String
    let unit: String
    let calendar: String?
    let min: Int
    let max: Int?
    let targetMinimum: Int?
    let targetWeight: Int?

    enum CodingKeys: String, CodingKey {
      case id
      case before
      case after
      case unit
      case calendar
      case min
      case max
      case targetMinimum = "target_min"
      case targetWeight = "target_weight"
    }
  }

  struct Blackout: Decodable {
    let id: String
    let from: WrittenDay
    let to: WrittenDay
    let hard: Bool
    let weight: Int?
    let meetings: [String]?
  }

  struct Quota: Decodable {
    let id: String
    let from: WrittenDay
    let to: WrittenDay
    let max: Int
    let meetings: [String]?
  }

  let format: String
  let name: String
  let horizon: Horizon
  let planningDay: WrittenDay
  let weights: Weights
  let weekdayCosts: WeekdayCosts
  let groups: [String: [String]]
  let travel: Travel
  let meetings: [Meeting]
  let gaps: [Gap]
  let blackouts: [Blackout]
  let quotas: [Quota]
  let holidays: [String: [WrittenDay]]

  enum CodingKeys: String, CodingKey {
    case format
    case name
    case horizon
    case planningDay = "planning_date"
    case weights
    case weekdayCosts = "weekday_cost"
    case groups
    case travel
    case meetings
    case gaps
    case blackouts
    case quotas
    case holidays
  }
}

extension ProblemRecord {
  /// The problem that is meant.
  func problem() throws(PlanningFileError) -> PlanningProblem {
    let horizon = try Self.days(horizon.from, horizon.to, path: "horizon")
    var planned: [PlanningProblem.Meeting] = []
    for (index, meeting) in meetings.enumerated() { planned.append(try meeting.meeting(path: "meetings[\(index)]")) }
    var distances: [PlanningProblem.Gap] = []
    for (index, gap) in gaps.enumerated() { distances.append(try gap.gap(path: "gaps[\(index)]")) }
    var closures: [PlanningProblem.Blackout] = []
    for (index, blackout) in blackouts.enumerated() {
      if !blackout.hard, blackout.weight == nil { throw .missing(path: "blackouts[\(index)].weight") }
      closures.append(
        PlanningProblem.Blackout(
          id: blackout.id, days: try Self.days(blackout.from, blackout.to, path: "blackouts[\(index)]"),
          severity: blackout.hard ? .hard : .soft(weight: blackout.weight ?? 0), meetings: blackout.meetings))
    }
    var limits: [PlanningProblem.Quota] = []
    for (index, quota) in quotas.enumerated() {
      limits.append(
        PlanningProblem.Quota(
          id: quota.id, days: try Self.days(quota.from, quota.to, path: "quotas[\(index)]"), maximum: quota.max,
          meetings: quota.meetings))
    }
    do {
      return try PlanningProblem(
        name: name, horizon: horizon, planningDay: planningDay.day,
        weights: PlanningProblem.Weights(holiday: weights.holiday, bridge: weights.bridge),
        weekdayCosts: PlanningProblem.WeekdayCosts(
          inPerson: .init(start: weekdayCosts.inPerson.start, end: weekdayCosts.inPerson.end),
          virtual: .init(start: weekdayCosts.virtual.start, end: weekdayCosts.virtual.end)),
        groups: groups.sorted { $0.key < $1.key }.map { PlanningProblem.Group(id: $0.key, countries: $0.value) },
        travel: PlanningProblem.Travel(
          defaultDays: travel.default, pairs: travel.pairs.map { PlanningProblem.Travel.Pair($0.from, $0.to, days: $0.days) }),
        meetings: planned, gaps: distances, blackouts: closures, quotas: limits, holidays: holidays.mapValues { Set($0.lazy.map(\.day)) })
    } catch {
      throw .problem(error)
    }
  }

  fileprivate static func days(_ first: WrittenDay, _ last: WrittenDay, path: String) throws(PlanningFileError) -> DayRange {
    do { return try DayRange(first: first.day, last: last.day) } catch { throw .endBeforeStart(path: path) }
  }
}

extension ProblemRecord.Meeting {
  fileprivate func meeting(path: String) throws(PlanningFileError) -> PlanningProblem.Meeting {
    guard window.count == 2 else { throw .malformed(path: path + ".window") }
    let commitment: PlanningProblem.Meeting.Commitment
    switch (fixed, tentative) {
    case (_?, _?): throw .fixedAndTentative(meeting: id)
    case (let fixed?, nil): commitment = .fixed(fixed.day)
    case (nil, let tentative?): commitment = .tentative(tentative.date.day, moveCost: tentative.moveCost)
    case (nil, nil): commitment = .free
    }
    return PlanningProblem.Meeting(
      id: id, title: title, dayCount: days, host: host, city: city, groups: groups,
      window: try ProblemRecord.days(window[0], window[1], path: path + ".window"),
      preferred: PlanningProblem.Meeting.Preference(
        day: preferred.date.day, toleranceDays: preferred.tolerance, earlyCost: preferred.early, lateCost: preferred.late),
      noticeDays: noticeDays, commitment: commitment)
  }
}

extension ProblemRecord.Gap {
  fileprivate func gap(path: String) throws(PlanningFileError) -> PlanningProblem.Gap {
    let measure: PlanningProblem.Gap.Unit
    switch unit {
    case "days": measure = .days
    case "workdays":
      guard let calendar else { throw .missing(path: path + ".calendar") }
      measure = .workdays(of: calendar)
    default: throw .malformed(path: path + ".unit")
    }
    var target: PlanningProblem.Gap.Target?
    if let weight = targetWeight, weight > 0 {
      guard let minimum = targetMinimum else { throw .missing(path: path + ".target_min") }
      target = PlanningProblem.Gap.Target(minimum: minimum, weight: weight)
    }
    return PlanningProblem.Gap(
      id: id, before: before, after: after, unit: measure, minimum: min, maximum: max, target: target)
  }
}
