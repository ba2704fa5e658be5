internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm chair`.
struct ChairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chair",
    abstract: "Who chairs, who chaired, who is next, and the troika, on any day; and every decision about it.",
    subcommands: [
      Show.self, List.self, Next.self, TroikaOn.self, Verify.self, Decisions.self, Suggest.self, Offer.self, Plan.self, Elect.self,
      Swap.self, Skip.self, Extend.self, Shorten.self, Insert.self, Withdraw.self, Suspend.self, Reinstate.self, Vacancy.self,
      Handover.self, Officer.self,
    ])

  /// What every question about chairs takes.
  struct Options: ParsableArguments {
    @Option(name: .customLong("body"), help: "The body; without it, the first one on record.")
    var body: String?
    @Option(
      name: .customLong("known-on"), help: "Tell the plan as it was known on a day: what was decided later is left out.",
      transform: Day.argument)
    var known: Day?
    @OptionGroup var read: ReadOptions

    /// The chairs, as far as a day that must be reached, and the day for which they are told when none is named.
    ///
    /// A day before the record was made has no state of the record; what was known of the plan then can still be told.
    func review(until day: Day? = nil) throws -> (today: Day, answer: ReviewChairs.Answer) {
      let (office, past) = try read.officeOrPresent()
      if let past {
        let date = past.formatted(in: read.language)
        World.current.remarks(
          read.language == .english
            ? "The record was not kept yet on \(date); this is the plan as it was known then.\n"
            : "El registro aún no se llevaba el \(date); este es el plan como se conocía entonces.\n")
      }
      let known = known ?? past
      return (known ?? office.today, try ReviewChairs(body: body, until: day, known: known)(in: office))
    }
    func printer(_ answer: ReviewChairs.Answer) -> ChairPrinter { ChairPrinter(language: read.language, directory: answer.directory) }
  }
}
