public import CivilTime

extension MeetingSeries {
  /// Whether it counts a meeting such as this one: of its kind in the first place, and of exactly its bodies (R14).
  public func counts(_ details: MeetingDetails) -> Bool {
    details.leadingKind == kind && Set(details.bodies) == Set(bodies)
  }

  /// The next number of the series, where it is certain that a meeting is the one after the last numbered one (R14).
  ///
  /// The record may lack meetings, so that only a series that met yearly of late is counted on, and only into the next year:
  /// its last three known numbers follow each other in years that follow each other.
  ///
  /// - Parameters:
  ///   - date: When the meeting takes place.
  ///   - meetings: The other meetings of the series that were not called off.
  ///   - known: What other sources say of the series' numbers.
  public func nextNumber(for date: ImpreciseDate, after meetings: [Meeting], known: [KnownNumber]) -> Ordinal? {
    var years: [Int: Int] = [:]
    for number in known where number.series == code { years[number.ordinal.number] = number.year }
    for meeting in meetings {
      guard let number = meeting.details.series?.ordinal?.number else { continue }
      years[number] = meeting.details.date.year
    }
    let holdsUnnumbered = meetings.contains { $0.details.series?.ordinal == nil && [nil, date.year].contains($0.details.date.year) }
    guard let highest = years.keys.max(), let last = years[highest], years[highest - 1] == last - 1, years[highest - 2] == last - 2,
      date.year == last + 1, !holdsUnnumbered
    else { return nil }
    return Ordinal(highest + 1)
  }
}

extension MeetingDetails {
  /// The details in the series that counts them: whose leading kind or bodies change leaves the series it no longer belongs to (R14).
  ///
  /// A number belongs to its series. A meeting that stays keeps it; one that comes into another series has none there yet,
  /// and one that no series counts has none at all.
  ///
  /// - Parameters:
  ///   - series: Every series on record.
  ///   - before: What was said of the meeting until now. Where neither leading kind nor bodies have changed, the series stays
  ///     as it was, because a person may have named it.
  public func fitted(to series: [MeetingSeries], changing before: MeetingDetails? = nil) -> MeetingDetails {
    if let before, before.leadingKind == leadingKind, Set(before.bodies) == Set(bodies) { return self }
    let fitting = series.first { $0.counts(self) }
    guard self.series?.code != fitting?.code else { return self }
    var next = self
    next.series = fitting.map { SeriesPlace(code: $0.code, ordinal: nil) }
    return next
  }
}
