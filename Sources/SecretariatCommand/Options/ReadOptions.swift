internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Store

/// What every command takes that only reads: the record's options, and the moment as of which the record is read.
struct ReadOptions: ParsableArguments {
  @OptionGroup var record: RecordOptions

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Read the record as it stood at the end of a day, or at a moment in UTC.", valueName: "date"),
    transform: PastMoment.init(parsing:))
  var asOf: PastMoment?

  var language: Language { record.language }
  var asJSON: Bool { record.asJSON }

  /// The office at the record, now or as of the moment.
  func office() throws -> Office {
    let office = try record.office()
    guard let asOf else { return office }
    let moment = asOf.moment(zone: record.zone, zones: World.current.zones)
    return record.office(at: try office.record.asOf(moment), today: asOf.day, rehearsal: false)
  }
}

/// A moment in the past: a day, meaning its end, or an instant in UTC.
struct PastMoment: Sendable {
  private enum Given {
    case day(Day)
    case instant(Instant)
  }

  private let given: Given

  /// Reads `2024-06-30` or `2024-06-30T12:00:00Z`.
  init(parsing text: String) throws {
    if text.utf8.count > 10, let instant = try? Instant(parsing: text) {
      given = .instant(instant)
    } else {
      given = .day(try Day(parsing: text))
    }
  }

  /// The day it falls on.
  var day: Day {
    switch given {
    case .day(let day): day
    case .instant(let instant): instant.utcDay
    }
  }

  /// The moment; a day means its last second in the zone, or in UTC.
  func moment(zone: ZoneName?, zones: ZoneDatabase) -> Instant {
    switch given {
    case .instant(let instant): return instant
    case .day(let day):
      let end = Instant(secondsSinceEpoch: Int64(day.daysSinceEpoch) * 86_400 + 86_399)
      guard let zone, let rules = try? zones.zone(zone) else { return end }
      return Instant(secondsSinceEpoch: end.secondsSinceEpoch - Int64(rules.offset(at: end).seconds))
    }
  }
}
