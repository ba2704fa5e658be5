internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension BodyCommand {
  /// `rcm body add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Record a body, with its name and acronym in both languages.",
      discussion: """
        Who belongs to it is recorded with rcm body admit. The address is the public one of an office, never that of a person.
        """)

    @Argument(help: "The permanent code: letters, digits and hyphens.")
    var code: String
    @Option(name: .customLong("name-en"), help: "The full name in English.")
    var englishName: String?
    @Option(name: .customLong("name-es"), help: "The full name in Spanish.")
    var spanishName: String?
    @Option(name: .customLong("acronym"), help: "The acronym, where it is the same in both languages.")
    var acronym: String?
    @Option(name: .customLong("acronym-en"), help: "The acronym in English.")
    var englishAcronym: String?
    @Option(name: .customLong("acronym-es"), help: "The acronym in Spanish.")
    var spanishAcronym: String?
    @Option(name: .customLong("founded"), help: "The year, month or day of its founding.", transform: PartialDate.argument)
    var founded: PartialDate?
    @Option(
      name: .customLong("troika"), help: "Who sits in its troika: previous-current-next, trio, or none, which it is when not given.",
      transform: TroikaFormName.argument)
    var troika = TroikaFormName.none
    @Option(name: .customLong("secretariat-en"), help: "The office that serves it, in English.")
    var englishSecretariat: String?
    @Option(name: .customLong("secretariat-es"), help: "The office that serves it, in Spanish.")
    var spanishSecretariat: String?
    @Option(
      name: .customLong("secretariat-address"), help: "The public electronic mail address of that office.", transform: RoleAddress.argument)
    var secretariatAddress: RoleAddress?
    @Option(name: .customLong("chair-title-en"), help: "What its chair is called in English.")
    var englishChairTitle: String?
    @Option(name: .customLong("chair-title-es"), help: "What its chair is called in Spanish.")
    var spanishChairTitle: String?
    @OptionGroup var options: WriteOptions

    func run() throws {
      var addition = AddBody(
        code, name: GivenText(english: englishName, spanish: spanishName),
        acronym: GivenText(english: englishAcronym ?? acronym, spanish: spanishAcronym ?? acronym), founded: founded,
        troikaRule: TroikaRule(troika.form()), reason: options.reason)
      addition.secretariat = GivenText(english: englishSecretariat, spanish: spanishSecretariat)
      addition.secretariatAddress = secretariatAddress
      addition.chairTitle = GivenText(english: englishChairTitle, spanish: spanishChairTitle)
      let written = try addition(in: options.office())
      try ChangePrinter.print(
        written, sentence: .recorded(written.result.code), isRehearsal: options.isRehearsal, asJSON: options.asJSON,
        language: options.language)
    }
  }
}
