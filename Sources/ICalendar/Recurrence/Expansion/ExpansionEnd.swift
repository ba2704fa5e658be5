internal import CivilTime

/// The end of an expansion, compared on the clocks on which the times are given.
enum ExpansionEnd: Sendable {
  /// Whether a time still belongs to a rule.
  enum Answer {
    /// It does.
    case given
    /// It does not, but a later one may, because the clocks skip it.
    case passed
    /// No later one does either.
    case ended
  }

  /// With a time on the same clocks.
  case wall(Int)
  /// With a moment.
  case moment(Instant, ZoneRules)

  init(_ end: RecurrenceRule.End, zone: ZoneRules) {
    switch (end, zone) {
    case (.never, _), (.count, _): self = .wall(Int(LocalDateTime.latest.wallSeconds))
    case (.until(.date(let day)), _): self = .wall(Int(LocalDateTime(startOf: day).wallSeconds) + 86_399)
    case (.until(.local(let time)), _), (.until(.utc(let time)), .utc), (.until(.utc(let time)), .floating):
      self = .wall(Int(time.wallSeconds))
    case (.until(.utc(let time)), _): self = .moment(time.instantInUTC, zone)
    }
  }

  /// Whether a time still belongs to the rule.
  func admits(_ wall: Int) -> Answer {
    guard wall <= Int(LocalDateTime.latest.wallSeconds) else { return .ended }
    switch self {
    case .wall(let last): return wall <= last ? .given : .ended
    case .moment(let last, let zone):
      // No offset reaches a day, so that only times near the end must be looked up.
      let distance = wall - Int(last.secondsSinceEpoch)
      if distance < -93_600 { return .given }
      if distance > 93_600 { return .ended }
      guard let time = LocalDateTime(wallSeconds: Int64(wall)) else { return .ended }
      let reading = zone.reading(of: time)
      if reading.instant <= last { return .given }
      return reading.isSkipped && reading.earliest <= last ? .passed : .ended
    }
  }
}
