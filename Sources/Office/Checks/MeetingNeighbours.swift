internal import CivilTime
internal import Secretariat
internal import Store

/// The meetings that lie so near to others in time that they can clash with them, found by their days.
struct MeetingNeighbours {
  private var meetings: [Meeting] = []
  private var byDay: [Day: [Int]] = [:]

  /// Reads every meeting from a journey before the first of some meetings to a journey after the last of them.
  init(of asking: [Meeting], in reading: Reading) throws {
    let ranges = asking.flatMap(\.details.date.exactDays)
    guard let first = ranges.map(\.first).min(), let last = ranges.map(\.last).max() else { return }
    var filter = Reading.MeetingFilter()
    filter.from = first.adding(orStaying: -Self.reach)
    filter.until = last.adding(orStaying: Self.reach)
    filter.states = [.proposed, .tentative, .confirmed, .held]
    meetings = try reading.meetings(filter)
    for (index, meeting) in meetings.enumerated() {
      for day in meeting.details.date.exactDays.joined() { byDay[day, default: []].append(index) }
    }
  }

  /// How many days away a meeting can still clash with another one.
  private static let reach = JourneyRule.freeDaysBetweenCities

  /// The meetings with a day on one of the meeting's days or a journey away from them, in the order of time.
  func near(_ meeting: Meeting) -> [Meeting] {
    var found: Set<Int> = []
    for range in meeting.details.date.exactDays {
      var day: Day? = range.first.adding(orStaying: -Self.reach)
      let last = range.last.adding(orStaying: Self.reach)
      while let current = day, current <= last {
        found.formUnion(byDay[current] ?? [])
        day = current.next
      }
    }
    return found.sorted().map { meetings[$0] }
  }
}

extension Day {
  /// The day so many days later; at the ends of the calendar, the day itself.
  fileprivate func adding(orStaying days: Int) -> Day { (try? adding(days: days)) ?? self }
}
