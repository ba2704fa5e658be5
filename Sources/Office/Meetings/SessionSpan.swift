internal import CivilTime
internal import Secretariat

/// From the beginning of the first to the end of the last session that is on record for a day of a meeting.
struct SessionSpan {
  /// When the first session begins.
  let begins: Instant
  private let ends: Instant
  private let day: Day

  /// The span of a day; `nil` when no session is on record for it.
  init?(of meeting: Meeting, on day: Day, zones: ZoneDatabase) throws {
    let spans = try meeting.details.sessions.filter { $0.day == day }.map { session -> (begins: Instant, ends: Instant) in
      let zone = try zones.zone(session.zone)
      func moment(_ clock: ClockTime) -> Instant {
        ZonedTime(local: LocalTime(day: day, clock: clock), zone: session.zone).instant(by: zone)
      }
      return (moment(session.hours.opens), moment(session.hours.closes))
    }
    guard let begins = spans.map(\.begins).min(), let ends = spans.map(\.ends).max() else { return nil }
    self.begins = begins
    self.ends = ends
    self.day = day
  }

  /// How long the meeting sits.
  ///
  /// - Throws: A `Refusal` when it is longer than a meeting from afar can be.
  var length: MeetingLength {
    get throws(Refusal) {
      let minutes = Int(ends.secondsSinceEpoch - begins.secondsSinceEpoch) / 60
      if let length = MeetingLength(minutes: minutes) { return length }
      throw .breaks(
        .fairHour, given: "\(minutes)",
        because: BilingualText(
          english: "the sessions of \(day) take \(minutes) minutes; an hour is sought for \(MeetingLength.range.upperBound) at most",
          spanish: "las sesiones del \(day) abarcan \(minutes) minutos; la hora se busca para \(MeetingLength.range.upperBound) a lo sumo"),
        remedy: BilingualText(english: "Give the length with --minutes.", spanish: "Indique la duración con --minutes."))
    }
  }
}
