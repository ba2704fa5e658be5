public import CivilTime

/// At which hour of a day a virtual meeting troubles its participants least (R20).
///
/// The meeting may begin at every quarter of an hour in UTC whose local date in the reference zone is the day: at 96 moments
/// on most days, at 92 or 100 where the clocks change by an hour, and at none on a day that a zone skipped altogether. Of
/// these the best has the least inconvenience for whoever is worst off, then the least for all together, then is the earliest.
///
/// Whether a day is a holiday somewhere is no part of it.
public struct FairHour: Sendable {
  /// Someone who takes part from afar, with the clock on their wall.
  public struct Participant: Sendable {
    /// Who it is.
    public let party: Code<Party>
    /// The rules of the clock.
    public let zone: Zone

    /// A participant.
    public init(_ party: Code<Party>, in zone: Zone) {
      self.party = party
      self.zone = zone
    }
  }

  /// The day on which the meeting begins, in the reference zone.
  public let day: Day
  /// The zone by which the day is meant.
  public let reference: Zone
  /// How long the meeting sits.
  public let length: MeetingLength
  /// The hours that trouble no one, by each participant's own clock.
  public let office: ClockRange
  /// Who takes part; whoever is named twice counts twice.
  public let participants: [Participant]

  /// A question about a day.
  public init(
    on day: Day, in reference: Zone, for length: MeetingLength, office: ClockRange = .officeHours, participants: [Participant]
  ) {
    self.day = day
    self.reference = reference
    self.length = length
    self.office = office
    self.participants = participants
  }

  /// The seconds from one possible start to the next.
  static let gridSeconds = 900
  /// No clock is as far from UTC as this; a whole number of grid steps.
  private static let offsetSecondsMaximum: Int64 = 93_600

  /// The moments at which the meeting may begin, the earliest first.
  public var candidates: [Instant] {
    let midnight = Int64(day.daysSinceEpoch) * 86_400
    let span = (midnight - Self.offsetSecondsMaximum)..<(midnight + 86_400 + Self.offsetSecondsMaximum)
    return stride(from: span.lowerBound, to: span.upperBound, by: Self.gridSeconds).compactMap { seconds in
      let moment = Instant(secondsSinceEpoch: seconds)
      // Beyond the years that can be written every moment would be the last one.
      guard moment.secondsSinceEpoch == seconds else { return nil }
      let wall = reference.offset(at: moment).wallSeconds(at: moment)
      return (midnight..<midnight + 86_400).contains(wall) ? moment : nil
    }
  }

  /// What a start means for the participants, whether or not it is one of the candidates.
  public func start(at moment: Instant) -> HourStart {
    let end = Instant(secondsSinceEpoch: moment.secondsSinceEpoch + length.seconds)
    return HourStart(from: moment, to: end, participants.map { HourAttendance(of: $0, from: moment, to: end, office) })
  }

  /// Every possible start, the fairest first.
  public var ranking: [HourStart] { candidates.map(start).sorted() }

  /// The fairest start; `nil` on a day that the reference zone skipped.
  public var best: HourStart? { candidates.lazy.map(start).min() }
}
