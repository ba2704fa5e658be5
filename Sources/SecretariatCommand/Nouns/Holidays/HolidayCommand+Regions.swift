internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension HolidayCommand {
  /// `rcm holiday regions`.
  struct Regions: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "regions", abstract: "List the regions with holidays of their own, or choose the one whose holidays count.",
      discussion: """
        Without a region it lists them, with a mark at those that were chosen. With one, its holidays count beside the national \
        ones from then on: rcm holiday regions CA ON. With none in its place, only the national ones do.
        """)

    @Argument(help: "The country, by code or name.")
    var country: String?
    @Argument(help: "The region to choose, by code or name, or none.")
    var region: String?
    @Flag(name: .customLong("dry-run"), help: "Show what would change, and change nothing.")
    var isRehearsal = false
    @Option(name: .customLong("reason"), help: "Why; the log keeps it.", transform: TextLine.reason)
    var reason: TextLine?
    @OptionGroup var options: ReadOptions

    /// Refuses to look back and to write at once.
    func validate() throws {
      guard region != nil, options.asOf != nil else { return }
      try ArgumentFailure.keeping {
        throw Refusal.invalid(
          given: "--as-of",
          because: BilingualText(english: "what is past cannot be changed", spanish: "lo pasado no puede cambiarse"),
          remedy: BilingualText(english: "Leave --as-of out.", spanish: "Omita --as-of."))
      }
    }

    func run() throws {
      if let country, let region {
        try choose(region, of: country)
      } else {
        try list()
      }
    }

    private func list() throws {
      let answer = try ReviewRegions(of: country)(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(answer.entries.map(RegionAnswer.init)))
        return
      }
      let language = options.language
      if answer.entries.isEmpty, let country = answer.country {
        let name = country.name.bestText(in: language).text
        World.current.remarks(
          language == .english
            ? "The program knows of no regional holidays of \(name).\n" : "El programa no conoce feriados regionales de \(name).\n")
      }
      var table = TextTable()
      for entry in answer.entries {
        let mark = entry.isChosen ? (language == .english ? " (chosen)" : " (elegida)") : ""
        table.add(
          entry.region.country.text, entry.region.code.text, answer.directory.name(of: entry.region.country, in: language),
          entry.region.name + mark)
      }
      World.current.output(table.text)
    }

    private func choose(_ region: String, of country: String) throws {
      let choice = region == "none" ? nil : region
      let written = try ChooseRegion(choice, of: country, reason: reason)(in: options.record.office(rehearsal: isRehearsal))
      try ChangePrinter.print(
        written, sentence: Self.sentence(written.result), isRehearsal: isRehearsal, asJSON: options.asJSON, language: options.language)
    }

    private static func sentence(_ choice: ChooseRegion.Choice) -> DeedSentence {
      let code = choice.country.code
      guard let region = choice.region else {
        return DeedSentence(
          done: BilingualText(
            english: "Only the national holidays of \(code) count.", spanish: "De \(code) cuentan solo los feriados nacionales."),
          rehearsed: BilingualText(
            english: "Only the national holidays of \(code) would count.", spanish: "De \(code) contarían solo los feriados nacionales."))
      }
      return DeedSentence(
        done: BilingualText(
          english: "The holidays of \(region.name) count for \(code).", spanish: "Los feriados de \(region.name) cuentan para \(code)."),
        rehearsed: BilingualText(
          english: "The holidays of \(region.name) would count for \(code).",
          spanish: "Los feriados de \(region.name) contarían para \(code)."))
    }
  }
}
