internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// How a plan is made, besides its years.
struct PlanOptions: ParsableArguments {
  @Option(name: .customLong("body"), help: "The body, by code or name; without it, the first on record.")
  var body: String?

  @Option(name: .customLong("host"), help: "The country that hosts and chairs, where the record names none, or another one shall be tried.")
  var host: String?

  @Option(
    name: .customLong("cycle"),
    help: ArgumentHelp("Follow the cycle that the meetings of these years show, in place of the one on record.", valueName: "years"),
    transform: BasisYears.argument)
  var derivedFrom: BasisYears?

  @Option(
    name: .customLong("based-on"),
    help: ArgumentHelp("The years whose dates are wished for; the five before unless told otherwise.", valueName: "years"),
    transform: BasisYears.argument)
  var basis: BasisYears?

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp("The day on which it is made; today, or the first day of a year that has begun.", valueName: "date"),
    transform: Day.argument)
  var planningDay: Day?

  /// The settings for some years.
  func settings(for years: BasisYears) -> PlanSettings {
    var settings = PlanSettings(years)
    settings.body = body
    settings.host = host
    settings.derivedFrom = derivedFrom
    settings.basis = basis
    settings.planningDay = planningDay
    return settings
  }
}
