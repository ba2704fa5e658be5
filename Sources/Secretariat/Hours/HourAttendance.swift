public import CivilTime

/// What a start means for one participant: the clock on the wall, and how far the meeting lies outside of office hours (R20).
public struct HourAttendance: Hashable, Sendable {
  /// Who takes part.
  public let party: Code<Party>
  /// What the wall clock shows when the meeting begins.
  public let begins: LocalTime
  /// What the wall clock shows when the meeting ends.
  public let ends: LocalTime
  /// How far the wall clock is from UTC when the meeting begins.
  public let offset: ZoneOffset
  /// By how many minutes it begins before the hours of the nearest office day.
  public let minutesEarly: Int
  /// By how many minutes it ends after the hours of the nearest office day.
  public let minutesLate: Int

  /// The inconvenience: all minutes outside of the hours of the nearest office day.
  public var minutesOutside: Int { minutesEarly + minutesLate }

  /// Works it out from wall clocks alone, as a person would who looks at two of them.
  ///
  /// The nearest of three office days counts: that of the local day on which the meeting begins, the one before and the one
  /// after. So 03:00 is worse than 07:00, and 23:30 is a late evening and no early morning. Of two that are equally near, the
  /// earlier one counts.
  init(of participant: FairHour.Participant, from start: Instant, to end: Instant, _ office: ClockRange) {
    let offset = participant.zone.offset(at: start)
    let endOffset = participant.zone.offset(at: end)
    let wall = (begins: offset.wallSeconds(at: start), ends: endOffset.wallSeconds(at: end))
    let begins = offset.localTime(at: start)
    func missed(_ dayNumber: Int) -> (early: Int, late: Int) {
      let midnight = Int64(dayNumber) * 86_400
      let opens = midnight + Int64(office.opens.minutesSinceMidnight) * 60
      let closes = midnight + Int64(office.closes.minutesSinceMidnight) * 60
      return (early: Int(max(0, opens - wall.begins) / 60), late: Int(max(0, wall.ends - closes) / 60))
    }
    let today = begins.day.daysSinceEpoch
    let nearest = [today, today + 1].map(missed).reduce(missed(today - 1)) { best, next in
      next.early + next.late < best.early + best.late ? next : best
    }
    party = participant.party
    self.begins = begins
    ends = endOffset.localTime(at: end)
    self.offset = offset
    minutesEarly = nearest.early
    minutesLate = nearest.late
  }
}
