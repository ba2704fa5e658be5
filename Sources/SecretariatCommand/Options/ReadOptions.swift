internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
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
    let (office, past) = try officeOrPresent()
    guard past == nil else { throw Self.beforeTheLog(begins: try ReadLog().entry(1, in: office).entry.at.day(in: record.zoneRules())) }
    return office
  }

  /// The office at the record, now or as of the moment; for a moment before the record was made, the present with the day of the moment.
  func officeOrPresent() throws -> (office: Office, before: Day?) {
    let office = try record.office()
    guard let asOf else { return (office, nil) }
    let zone = try record.zoneRules()
    let past = record.office(at: try office.record.asOf(asOf.moment(in: zone)), today: asOf.day(in: zone), rehearsal: false)
    guard try ReadLog()(in: past, limit: Limit(1)).isEmpty else { return (past, nil) }
    return (office, asOf.day(in: zone))
  }

  /// Before its first entry the log knows of nothing, and an empty answer would look like a fact.
  private static func beforeTheLog(begins day: Day) -> Refusal {
    Refusal(
      .notFound, rule: nil, given: "--as-of",
      because: BilingualText(
        english: "the record begins on \(day.formatted(in: .english)) (log entry 1); nothing is known before",
        spanish: "el registro comienza el \(day.formatted(in: .spanish)) (asiento 1 de la bitácora); nada consta de antes"),
      remedy: BilingualText(english: "Give that day or a later one.", spanish: "Indique ese día o uno posterior."))
  }
}
