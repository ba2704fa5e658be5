internal import CivilTime

extension Meeting {
  /// What clashes between this meeting and another one: people, venue and the days for a journey (R16).
  ///
  /// Meetings of one block may touch or overlap, so that only a journey between two places can be too short there. A meeting that
  /// does not take place takes nobody's time, and one whose days are not known clashes with nothing (R12).
  ///
  /// - Parameters:
  ///   - other: The other meeting; the answer is the same with both exchanged.
  ///   - attendance: Who is expected at a meeting; asked for only where the days and places leave something to ask.
  public func findings(with other: Meeting, attendance: (Meeting) throws -> Attendance) rethrows -> [MeetingFinding] {
    guard handle != other.handle, takesTime, other.takesTime else { return [] }
    let isOneBlock = details.block != nil && details.block == other.details.block
    let common = details.date.daysInCommon(with: other.details.date)
    if !common.isEmpty {
      guard !isOneBlock else { return [] }
      var findings: [MeetingFinding] = []
      if let shared = try attendance(self).shared(with: attendance(other)) {
        findings.append(MeetingFinding(handle, other.handle, .sharedParticipants(days: common, shared)))
      }
      if let venue = venue(sharedWith: other) { findings.append(MeetingFinding(handle, other.handle, .venue(venue, days: common))) }
      return findings
    }
    return try journey(to: other, attendance: attendance).map { [MeetingFinding(handle, other.handle, .travelDays($0))] } ?? []
  }

  /// Whether the meeting is expected to take place, or did.
  var takesTime: Bool {
    switch state {
    case .proposed, .tentative, .confirmed, .held: true
    case .postponed, .cancelled, .lapsed: false
    }
  }

  /// The venue of both: one name in one city, or in one country where a city is not recorded.
  private func venue(sharedWith other: Meeting) -> TextLine? {
    // The one with the smaller handle speaks, so that the answer does not depend on the order.
    let (one, another) = handle < other.handle ? (self, other) : (other, self)
    guard let place = one.details.place, let venue = place.venue, let next = another.details.place, let nextVenue = next.venue,
      place.country == next.country, place.city == nil || next.city == nil || place.city == next.city,
      FilingKey.plain(venue.text) == FilingKey.plain(nextVenue.text)
    else { return nil }
    return venue
  }

  /// The journey between both that leaves the fewest free days, if that are fewer than it needs.
  private func journey(to other: Meeting, attendance: (Meeting) throws -> Attendance) rethrows -> MeetingFinding.Journey? {
    let needed = JourneyRule.freeDays(between: details, and: other.details)
    guard needed > 0, let place = details.place, let otherPlace = other.details.place else { return nil }
    var nearest: (leaves: Day, arrives: Day, isForward: Bool)?
    for range in details.date.exactDays {
      for next in other.details.date.exactDays {
        let isForward = range.last < next.first
        let (leaves, arrives) = isForward ? (range.last, next.first) : (next.last, range.first)
        let isNearer = nearest.map { (leaves.days(until: arrives), leaves) < ($0.leaves.days(until: $0.arrives), $0.leaves) } ?? true
        if isNearer { nearest = (leaves, arrives, isForward) }
      }
    }
    guard let nearest, nearest.leaves.days(until: nearest.arrives) - 1 < needed,
      let shared = try attendance(self).shared(with: attendance(other))
    else { return nil }
    let (origin, destination) = nearest.isForward ? (self, other) : (other, self)
    let (from, to) = nearest.isForward ? (place, otherPlace) : (otherPlace, place)
    return MeetingFinding.Journey(
      origin: origin.handle, originPlace: from, leaves: nearest.leaves, destination: destination.handle, destinationPlace: to,
      arrives: nearest.arrives, freeDaysNeeded: needed, travellers: shared)
  }
}

extension ImpreciseDate {
  /// The days that are known to belong to both dates, in order.
  fileprivate func daysInCommon(with other: ImpreciseDate) -> [DayRange] {
    var common: [DayRange] = []
    for range in exactDays {
      for next in other.exactDays where range.overlaps(next) {
        if let days = try? DayRange(first: max(range.first, next.first), last: min(range.last, next.last)) { common.append(days) }
      }
    }
    return common.sorted { $0.first < $1.first }
  }
}
