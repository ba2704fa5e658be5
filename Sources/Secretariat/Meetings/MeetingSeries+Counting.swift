extension MeetingSeries {
  /// Whether it counts a meeting such as this one: of its kind in the first place, and of exactly its bodies (R14).
  public func counts(_ details: MeetingDetails) -> Bool {
    details.leadingKind == kind && Set(details.bodies) == Set(bodies)
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
