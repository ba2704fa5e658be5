internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension PartyCommand {
  /// `rcm party add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Record a country, an organization or a network.",
      discussion: """
        A country is recorded by its ISO 3166-1 alpha-2 code and has the names of that standard unless others are given.
        """)

    @Argument(help: "The permanent code; for a country its ISO 3166-1 alpha-2 code.")
    var code: String
    @Option(name: .customLong("nature"), help: "country, organization or network.", transform: Party.Nature.argument)
    var nature: Party.Nature
    @Option(name: .customLong("name-en"), help: "The short name in English.")
    var englishName: String?
    @Option(name: .customLong("name-es"), help: "The short name in Spanish.")
    var spanishName: String?
    @Option(name: .customLong("acronym-en"), help: "The acronym in English.")
    var englishAcronym: String?
    @Option(name: .customLong("acronym-es"), help: "The acronym in Spanish.")
    var spanishAcronym: String?
    @Option(name: .customLong("zone"), help: "The zone of a country's capital.", transform: ZoneName.argument)
    var zone: ZoneName?
    @Option(name: .customLong("filing-es"), help: "The name under which it is filed in Spanish, where that is not its short name.")
    var spanishFilingName: String?
    @OptionGroup var options: WriteOptions

    func run() throws {
      var addition = AddParty(code, nature: nature, reason: options.reason)
      addition.name = GivenText(english: englishName, spanish: spanishName)
      addition.acronym = GivenText(english: englishAcronym, spanish: spanishAcronym)
      addition.zone = zone
      addition.spanishFilingName = spanishFilingName
      let written = try addition(in: options.office())
      try ChangePrinter.print(
        written, sentence: .recorded(written.result.code), isRehearsal: options.isRehearsal, asJSON: options.asJSON,
        language: options.language)
    }
  }
}
