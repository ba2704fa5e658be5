internal import CivilTime

extension PlanningProblem {
  private typealias Failure = PlanningProblemError
  private typealias Part = PlanningProblemError.Part

  /// Checks the problem as a whole; the counts come first, so that a list that is far too long is refused at once.
  func validate() throws(PlanningProblemError) {
    guard horizon.dayCount <= Self.horizonDayLimit else {
      throw .horizonTooLong(days: horizon.dayCount, limit: Self.horizonDayLimit)
    }
    try Self.checkCount(.meeting, meetings.count, limit: Self.meetingLimit)
    try Self.checkCount(.group, groups.count, limit: Self.partLimit)
    try Self.checkCount(.gap, gaps.count, limit: Self.partLimit)
    try Self.checkCount(.blackout, blackouts.count, limit: Self.partLimit)
    try Self.checkCount(.quota, quotas.count, limit: Self.partLimit)
    try Self.checkCount(.travel, travel.pairs.count, limit: Self.partLimit)

    let meetingNames = try Self.checkNames(.meeting, meetings.map(\.id))
    let groupNames = try Self.checkNames(.group, groups.map(\.id))
    _ = try Self.checkNames(.gap, gaps.map(\.id))
    _ = try Self.checkNames(.blackout, blackouts.map(\.id))
    _ = try Self.checkNames(.quota, quotas.map(\.id))

    for meeting in meetings {
      try Self.check(meeting, groups: groupNames)
      guard hasRoom(for: meeting) else { throw .noRoom(Part(.meeting, meeting.id)) }
    }
    for gap in gaps { try Self.check(gap, meetings: meetingNames) }
    for blackout in blackouts {
      let part = Part(.blackout, blackout.id)
      if case .soft(let weight) = blackout.severity { try Self.checkNumber(part, .weight, weight) }
      try Self.checkMeetings(blackout.meetings, of: part, known: meetingNames)
    }
    for quota in quotas {
      let part = Part(.quota, quota.id)
      try Self.checkNumber(part, .maximum, quota.maximum)
      try Self.checkMeetings(quota.meetings, of: part, known: meetingNames)
    }
    try checkCosts()
    guard dearestCost() <= Self.costLimit else { throw .costsTooHigh(limit: Self.costLimit) }
  }

  /// A cost that no plan is above.
  private func dearestCost() -> Int {
    var countries: [String: Int] = [:]
    for group in groups { countries[group.id] = group.countries.count }
    let weekdays = [weekdayCosts.inPerson.start, weekdayCosts.inPerson.end, weekdayCosts.virtual.start, weekdayCosts.virtual.end]
    let weekday = 2 * (weekdays.joined().max() ?? 0)
    var sum = 0
    for meeting in meetings {
      let reach = max(
        abs(meeting.preferred.day.days(until: horizon.first)), abs(meeting.preferred.day.days(until: horizon.last)))
      let size = 1 + meeting.groups.reduce(0) { $0 + (countries[$1] ?? 0) }
      sum += reach * max(meeting.preferred.earlyCost, meeting.preferred.lateCost) + weekday
      sum += size * max(weights.holiday, weights.bridge)
      if case .tentative(_, let moveCost) = meeting.commitment { sum += moveCost }
    }
    for blackout in blackouts {
      if case .soft(let weight) = blackout.severity { sum += weight * 5 * (blackout.meetings?.count ?? meetings.count) }
    }
    for gap in gaps { if let target = gap.target { sum += target.weight * (target.minimum + horizon.dayCount) } }
    return sum
  }

  /// Whether the horizon has days on which a meeting can be, by the background rules alone.
  ///
  /// Without that there is no plan, and no rule that could be named as the reason.
  private func hasRoom(for meeting: Meeting) -> Bool {
    let lastStart = horizon.dayCount - meeting.dayCount
    guard lastStart >= 0 else { return false }
    if meeting.fixedStart != nil { return true }
    let firstWeekday = horizon.first.weekday.rawValue - 1
    return (0...min(lastStart, 6)).contains { (firstWeekday + $0) % 7 + meeting.dayCount <= 5 }
  }

  /// The numbers of which a problem has one set.
  private func checkCosts() throws(PlanningProblemError) {
    try Self.checkNumber(Part(.weights), .weight, weights.holiday)
    try Self.checkNumber(Part(.weights), .weight, weights.bridge)
    try Self.checkNumber(Part(.travel), .travelDays, travel.defaultDays)
    for pair in travel.pairs { try Self.checkNumber(Part(.travel), .travelDays, pair.days) }
    for costs in [weekdayCosts.inPerson.start, weekdayCosts.inPerson.end, weekdayCosts.virtual.start, weekdayCosts.virtual.end] {
      guard costs.count == 5 else { throw .weekdayCostCount(count: costs.count) }
      for cost in costs { try Self.checkNumber(Part(.weekdayCosts), .weekdayCost, cost) }
    }
  }

  private static func check(_ meeting: Meeting, groups: Set<String>) throws(PlanningProblemError) {
    let part = Part(.meeting, meeting.id)
    guard (1...5).contains(meeting.dayCount) else { throw .lengthOutOfRange(part, dayCount: meeting.dayCount) }
    for group in meeting.groups where !groups.contains(group) { throw .unknownGroup(group, in: part) }
    try checkNumber(part, .tolerance, meeting.preferred.toleranceDays)
    try checkNumber(part, .earlyCost, meeting.preferred.earlyCost)
    try checkNumber(part, .lateCost, meeting.preferred.lateCost)
    try checkNumber(part, .notice, meeting.noticeDays)
    if case .tentative(_, let moveCost) = meeting.commitment { try checkNumber(part, .moveCost, moveCost) }
  }

  private static func check(_ gap: Gap, meetings: Set<String>) throws(PlanningProblemError) {
    let part = Part(.gap, gap.id)
    try checkMeetings([gap.before, gap.after], of: part, known: meetings)
    guard gap.before != gap.after else { throw .gapToItself(part) }
    try checkNumber(part, .minimum, gap.minimum)
    if let maximum = gap.maximum {
      try checkNumber(part, .maximum, maximum)
      guard maximum >= gap.minimum else { throw .maximumBelowMinimum(part, minimum: gap.minimum, maximum: maximum) }
    }
    if let target = gap.target {
      try checkNumber(part, .target, target.minimum)
      try checkNumber(part, .weight, target.weight)
    }
  }

  private static func checkCount(_ kind: Failure.Kind, _ count: Int, limit: Int) throws(PlanningProblemError) {
    guard count <= limit else { throw .tooMany(kind, count: count, limit: limit) }
  }

  /// The set of the names of one kind, none of which is there twice, empty or with a colon.
  private static func checkNames(_ kind: Failure.Kind, _ names: [String]) throws(PlanningProblemError) -> Set<String> {
    var known: Set<String> = []
    for name in names {
      guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: ":")) else { throw .malformedIdentifier(Part(kind, name)) }
      guard known.insert(name).inserted else { throw .repeated(Part(kind, name)) }
    }
    return known
  }

  private static func checkMeetings(_ names: [String]?, of part: Part, known: Set<String>) throws(PlanningProblemError) {
    for name in names ?? [] where !known.contains(name) { throw .unknownMeeting(name, in: part) }
  }

  private static func checkNumber(_ part: Part, _ quantity: Failure.Quantity, _ value: Int) throws(PlanningProblemError) {
    guard (0...numberLimit).contains(value) else {
      throw .numberOutOfRange(part, quantity, value: value, limit: numberLimit)
    }
  }
}
