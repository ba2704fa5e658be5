internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension PlanCommand {
  /// `rcm plan adopt`.
  struct Adopt: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "adopt", abstract: "Record the dates of a plan as proposed meetings: all of them, or none.")

    @Argument(help: "The year, or several: 2025, 2025..2027.", transform: BasisYears.argument)
    var years: BasisYears
    @OptionGroup var plan: PlanOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      var generator = WorldGenerator()
      let written = try AdoptPlan(plan.settings(for: years), reason: options.reason)(in: options.office(), using: &generator)
      let (recorded, moved) = (written.result.recorded.count, written.result.moved.count)
      let counts = BilingualText { language in
        language.counted(recorded, "meeting", "meetings", "reunión", "reuniones")
          + (moved > 0
            ? language == .english
              ? ", and \(language.counted(moved, "moved", "moved", "", ""))"
              : ", y \(language.counted(moved, "", "", "trasladada", "trasladadas"))"
            : "")
      }
      let (english, spanish) = (counts.bestText(in: .english).text, counts.bestText(in: .spanish).text)
      try ChangePrinter.print(
        written,
        sentence: DeedSentence(
          done: BilingualText(
            english: "The plan for \(years.formatted) is recorded: \(english).",
            spanish: "Se registró el plan de \(years.formatted): \(spanish)."),
          rehearsed: BilingualText(
            english: "The plan for \(years.formatted) would be recorded: \(english).",
            spanish: "Se registraría el plan de \(years.formatted): \(spanish).")),
        isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
    }
  }

  /// `rcm plan repair`.
  struct Repair: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "repair", abstract: "Find what moves least after something confirmed has moved.",
      discussion: """
        Meetings that are confirmed or held stay. Proposed and tentative ones may move, each at a price that is higher the nearer it is. \
        Nothing is written unless --apply is given.
        """)

    @Argument(help: "The year, or several: 2025, 2025..2027.", transform: BasisYears.argument)
    var years: BasisYears
    @Flag(name: .customLong("apply"), help: "Move the meetings to the dates that were found: all of them, or none.")
    var applies = false
    @OptionGroup var plan: PlanOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      let repair = RepairPlan(plan.settings(for: years), reason: options.reason)
      let office = try options.office()
      guard applies else {
        try PlanOutput(try repair(in: office), language: options.language, isRepair: true).print(asJSON: options.asJSON)
        return
      }
      try ChangePrinter.print(
        try repair.apply(in: office),
        sentence: DeedSentence(
          done: BilingualText(
            english: "The plan for \(years.formatted) is repaired.", spanish: "Se reparó el plan de \(years.formatted)."),
          rehearsed: BilingualText(
            english: "The plan for \(years.formatted) would be repaired.", spanish: "Se repararía el plan de \(years.formatted).")),
        isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
    }
  }
}
