extension ZoneOffset {
  /// The reading of a wall clock with this offset at a moment, in seconds since 1970-01-01T00:00 on it.
  public func wallSeconds(at instant: Instant) -> Int64 { instant.secondsSinceEpoch + Int64(seconds) }

  /// What a wall clock with this offset shows at a moment, to the minute; beyond the years 0001 to 9999 it stands still.
  public func localTime(at instant: Instant) -> LocalTime {
    let shown = Instant(secondsSinceEpoch: wallSeconds(at: instant))
    return LocalTime(day: shown.utcDay, clock: ClockTime(checked: shown.utcSecondOfDay / 60))
  }
}

extension Zone {
  /// What the clocks of the zone show at a moment, to the minute; beyond the years 0001 to 9999 they stand still.
  public func localTime(at instant: Instant) -> LocalTime { offset(at: instant).localTime(at: instant) }
}
