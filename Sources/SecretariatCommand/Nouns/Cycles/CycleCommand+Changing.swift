internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension CycleCommand {
  /// `rcm cycle edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: "Change a meeting of a cycle; what is not given stays as it is.")

    @Argument(help: "The meeting's code within the cycle, such as RCGM-2.")
    var slot: String
    @Option(name: .customLong("body"), help: "The body, by code or name; without it, the first on record.")
    var body: String?
    @OptionGroup var given: CycleOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      let written = try EditCycle(slot, given.changes, body: body, reason: options.reason)(in: options.office())
      try ChangePrinter.print(
        written, sentence: .changed(written.result.code), isRehearsal: options.isRehearsal, asJSON: options.asJSON,
        language: options.language)
    }
  }

  /// `rcm cycle derive`.
  struct Derive: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "derive", abstract: "Work out from the meetings of some years what a cycle would be.",
      discussion: """
        Windows, lengths, modes, weekdays and gaps are taken from the meetings that were held, each with its evidence; which meetings \
        the cycle asks for stays as it is. A window takes meetings of two years at least, and is three days wider on either side than \
        what was seen. Nothing is written unless --apply is given.
        """)

    @Option(name: .customLong("from"), help: "The years: 2020..2024.", transform: BasisYears.argument)
    var basis: BasisYears
    @Option(name: .customLong("body"), help: "The body, by code or name; without it, the first on record.")
    var body: String?
    @Flag(name: .customLong("apply"), help: "Put it in place of the cycle on record.")
    var applies = false
    @OptionGroup var options: WriteOptions

    func run() throws {
      let derive = DeriveCycle(from: basis, body: body, reason: options.reason)
      let office = try options.office()
      guard applies else {
        let derivation = try derive(in: office)
        World.current.output(
          options.asJSON
            ? try JSONText.of(CycleDerivationAnswer(derivation)) : CycleDerivationPrinter(language: options.language).text(derivation))
        return
      }
      let written = try derive.apply(in: office)
      let years = written.result.basis.formatted
      try ChangePrinter.print(
        written,
        sentence: DeedSentence(
          done: BilingualText(english: "The cycle is that of \(years).", spanish: "El ciclo es el de \(years)."),
          rehearsed: BilingualText(english: "The cycle would be that of \(years).", spanish: "El ciclo sería el de \(years).")),
        isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
    }
  }
}
