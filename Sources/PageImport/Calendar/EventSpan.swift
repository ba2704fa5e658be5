internal import CivilTime
internal import ICalendar
internal import Secretariat

/// When an event takes place, as the record says it: its days, and its hours where it sits on one day (R12).
///
/// The end of whole days is the day after the last (RFC 5545 3.6.1); an event without an end lasts its day.
struct EventSpan {
  /// Its days.
  let days: DayRange
  /// Its hours; `nil` for whole days, and where the record cannot hold them.
  private(set) var session: Session?
  /// Whether it is given in days.
  let isWholeDay: Bool
  /// What is uncertain about it.
  private(set) var review: [ReviewReason.Code] = []
  /// What is worth knowing.
  private(set) var notes: [ReadingNote.Code] = []

  /// The span of an event; `nil` without a start, or where it is longer than a meeting can be.
  init?(_ event: Component, zones: EventZones) {
    guard let start = event[.start] else { return nil }
    if case .date(let first) = start {
      let end = event[.end]?.day ?? event[.duration].flatMap { try? first.adding(days: $0.days) } ?? first
      let last = end > first ? (try? end.adding(days: -1)) ?? first : first
      guard let days = try? DayRange(first: first, last: last), days.dayCount <= MeetingDetails.daysMaximum else { return nil }
      self.days = days
      isWholeDay = true
      return
    }
    isWholeDay = false
    var notes: [ReadingNote.Code] = []
    var review: [ReviewReason.Code] = []
    let own = zones.rules(of: start)
    let clock = Self.clock(of: start, zones: zones, notes: &notes, review: &review)
    func shown(_ instant: Instant) -> LocalDateTime { clock.map { $0.rules.local(at: instant) } ?? own.local(at: instant) }
    // On clocks that are kept nothing is converted, so that a time which the clocks skip stays as it was written.
    let opens = clock?.isOwn == false ? shown(own.instant(of: start.wallTime)) : start.wallTime
    let closes: LocalDateTime? =
      if let end = event[.end] {
        end.zone == start.zone && clock?.isOwn != false && end.dateOrDateTime.isDate == false && Self.isAlike(start, end)
          ? end.wallTime : shown(zones.rules(of: end).instant(of: end.wallTime))
      } else if let duration = event[.duration], duration.isPositive {
        LocalDateTime(wallSeconds: opens.wallSeconds + Int64(duration.days) * 86_400 + Int64(duration.seconds))
      } else { nil }
    let last = closes.map { $0.secondOfDay == 0 && $0 > opens ? (try? $0.day.adding(days: -1)) ?? $0.day : $0.day } ?? opens.day
    guard let days = try? DayRange(first: opens.day, last: max(last, opens.day)), days.dayCount <= MeetingDetails.daysMaximum else {
      return nil
    }
    self.days = days
    if let closes, days.dayCount == 1, let clock {
      let minute = closes.day > opens.day ? 1_439 : closes.secondOfDay / 60
      if minute == 1_439, closes.day > opens.day { notes.append(.hoursUntilMidnight) }
      session = Self.session(on: opens.day, from: opens.secondOfDay / 60, to: minute, zone: clock.name)
    }
    if session == nil { notes.append(.hoursLeftOut) }
    self.notes = notes
    self.review = review
  }

  private static func isAlike(_ one: CalendarTime, _ other: CalendarTime) -> Bool {
    switch (one, other) {
    case (.utc, .utc), (.floating, .floating), (.zoned, .zoned): true
    default: false
    }
  }

  private static func session(on day: Day, from opens: Int, to closes: Int, zone: ZoneName) -> Session? {
    guard let opens = try? ClockTime(hour: opens / 60, minute: opens % 60),
      let closes = try? ClockTime(hour: closes / 60, minute: closes % 60),
      let hours = try? ClockRange(opens: opens, closes: closes)
    else { return nil }
    return Session(day: day, hours: hours, zone: zone)
  }

  /// The zone on whose clocks the hours are kept; `nil` when none is known.
  private static func clock(
    of start: CalendarTime, zones: EventZones, notes: inout [ReadingNote.Code], review: inout [ReviewReason.Code]
  ) -> (name: ZoneName, rules: ZoneRules, isOwn: Bool)? {
    func seat(isOwn: Bool, _ note: ReadingNote.Code) -> (name: ZoneName, rules: ZoneRules, isOwn: Bool)? {
      notes.append(note)
      return zones.seat.map { ($0.name, $0.rules, isOwn) }
    }
    switch start {
    case .date: return nil
    case .floating: return seat(isOwn: true, .hoursOfSeat)
    case .utc:
      guard let hint = zones.hint else { return seat(isOwn: false, .hoursConverted) }
      notes.append(.hoursConverted)
      return (hint.name, hint.rules, false)
    case .zoned(_, let zone):
      switch zones[zone] {
      case .named(let name, let rules): return (name, rules, true)
      case .described: return seat(isOwn: false, .hoursConverted)
      case nil:
        review.append(.unknownZone)
        return seat(isOwn: true, .hoursOfSeat)
      }
    }
  }
}
