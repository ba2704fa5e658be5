internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// Which meetings are checked, and for what.
struct CheckOptions: ParsableArguments {
  @Option(name: .customLong("body"), help: "Only meetings of this body.")
  var body: String?

  @Option(name: .customLong("kind"), help: "Only findings of this kind; may be given several times.", transform: FindingKind.argument)
  var kinds: [FindingKind] = []

  @Option(name: .customLong("from"), help: "From this day on, past meetings too; without it, from today.", transform: Day.firstArgument)
  var from: Day?

  @Option(name: .customLong("until"), help: "Only up to this day; a year such as 2026 will do.", transform: Day.lastArgument)
  var until: Day?

  @Option(name: .customLong("year"), help: "Only meetings of this year, past ones too.", transform: PartialDate.yearArgument)
  var year: PartialDate?

  @Flag(name: .customLong("past"), help: "Past meetings too.")
  var includesPast = false

  /// Refuses a year beside bounds of its own: one of the two would be passed over.
  func validate() throws {
    guard year != nil, from != nil || until != nil else { return }
    try ArgumentFailure.keeping {
      throw Refusal.invalid(
        given: "--year",
        because: BilingualText(
          english: "--year means the whole year, so --from and --until cannot go with it",
          spanish: "--year abarca todo el año, por lo que no admite --from ni --until"),
        remedy: BilingualText(english: "Give one or the other.", spanish: "Indique uno u otros."))
    }
  }

  /// Carries the checks out.
  func check(in office: Office) throws -> RunChecks.Answer {
    var checks = RunChecks()
    checks.body = body
    checks.kinds = Set(kinds)
    checks.from = year?.earliest ?? from
    checks.until = year?.latest ?? until
    checks.includesPast = includesPast
    return try checks(in: office)
  }
}
