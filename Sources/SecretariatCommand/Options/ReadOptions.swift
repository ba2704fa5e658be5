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
    transform: PastMoment.argument)
  var asOf: PastMoment?

  var language: Language { record.language }
  var asJSON: Bool { record.asJSON }

  /// The office at the record, now or as of the moment.
  func office() throws -> Office {
    let office = try record.office()
    guard let asOf else { return office }
    let zone = try record.zoneRules()
    return record.office(at: try office.record.asOf(asOf.moment(in: zone)), today: asOf.day(in: zone), rehearsal: false)
  }
}
