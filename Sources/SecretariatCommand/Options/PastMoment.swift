internal import CivilTime

/// A moment in the past: a day, meaning its end, or an instant in UTC.
enum PastMoment: Sendable {
  case endOfDay(Day)
  case instant(Instant)

  /// Reads `2024-06-30` or `2024-06-30T12:00:00Z`.
  init(parsing text: String) throws(CivilTimeError) {
    self = text.utf8.count > 10 ? .instant(try Instant(parsing: text)) : .endOfDay(try Day(parsing: text))
  }

  /// The same for the command line.
  static func argument(_ text: String) throws -> PastMoment { try ArgumentFailure.keeping { try PastMoment(parsing: text) } }

  /// The day it falls on in a zone; `nil` stands for UTC.
  func day(in zone: Zone?) -> Day {
    switch self {
    case .endOfDay(let day): day
    case .instant(let instant): instant.day(in: zone)
    }
  }

  /// The moment; a day means its last second in the zone, which is the one before the next day begins there.
  func moment(in zone: Zone?) throws(CivilTimeError) -> Instant {
    switch self {
    case .instant(let instant): return instant
    case .endOfDay(let day):
      guard let next = day.next else { return Instant(secondsSinceEpoch: .max) }
      let midnight = LocalTime(day: next, clock: try ClockTime(hour: 0, minute: 0))
      let begins = zone.map { ZonedTime(local: midnight, zone: $0.name).instant(by: $0).secondsSinceEpoch } ?? midnight.wallSeconds
      return Instant(secondsSinceEpoch: begins - 1)
    }
  }
}

extension Instant {
  /// The day it is in a zone; `nil` stands for UTC.
  func day(in zone: Zone?) -> Day {
    guard let zone else { return utcDay }
    return Instant(secondsSinceEpoch: secondsSinceEpoch + Int64(zone.offset(at: self).seconds)).utcDay
  }
}
