public import CivilTime

// How times of day stand in a proposal of hours; the meaning of the signs is told wherever they are used.

extension LocalTime {
  /// The time of day, with the sign of another day than the one that is spoken of: `09:00`, `00:30+1`, `23:00−1`.
  public func clock(spokenOfOn day: Day) -> String {
    let shift = day.days(until: self.day)
    return "\(clock)" + (shift == 0 ? "" : shift.signed)
  }
}

extension HourStart {
  /// From when to when the meeting sits by the clock of a zone: `09:00–11:00`, `23:00–01:00+1`.
  public func times(in zone: Zone, spokenOfOn day: Day) -> String {
    "\(zone.localTime(at: begins).clock(spokenOfOn: day))–\(zone.localTime(at: ends).clock(spokenOfOn: day))"
  }

  /// The same in UTC.
  public func universalTimes(spokenOfOn day: Day) -> String {
    "\(begins.universalTime.clock(spokenOfOn: day))–\(ends.universalTime.clock(spokenOfOn: day))"
  }

  /// Every day on which a clock is at its beginning or its end: those of the parties, of a zone and of UTC.
  public func days(in zone: Zone) -> [Day] {
    attendances.flatMap { [$0.begins.day, $0.ends.day] }
      + [begins, ends].flatMap { [zone.localTime(at: $0).day, $0.utcDay] }
  }

  /// Those who are worst off; no one where the meeting lies within office hours for all.
  public var worstOff: [Code<Party>] {
    worstMinutes == 0 ? [] : attendances.filter { $0.minutesOutside == worstMinutes }.map(\.party)
  }
}

extension Instant {
  /// What a clock in UTC shows, to the minute.
  public var universalTime: LocalTime { ZoneOffset(seconds: 0, isDaylightSaving: false, abbreviation: "UTC").localTime(at: self) }
}

extension HourAttendance {
  /// From when to when by the party's own clock: `09:00–11:00`.
  public func times(spokenOfOn day: Day) -> String { "\(begins.clock(spokenOfOn: day))–\(ends.clock(spokenOfOn: day))" }

  /// How far outside of office hours it is, in words: `60 min early`, `30 min early, 90 min late`; `nil` within them.
  public func outside(in language: Language) -> String? {
    let isEnglish = language == .english
    let parts = [
      minutesEarly > 0 ? "\(minutesEarly) min \(isEnglish ? "early" : "antes")" : nil,
      minutesLate > 0 ? "\(minutesLate) min \(isEnglish ? "late" : "después")" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension Int {
  /// The number with its sign: `+1`, `−1`.
  var signed: String { "\(self < 0 ? "−" : "+")\(magnitude)" }
}
