internal import ArgumentParser
internal import CivilTime
internal import Office
internal import PageImport
internal import Secretariat
internal import Store

extension HolidayCommand {
  /// `rcm holiday import`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Record the holidays of a calendar (.ics) or of a table (.csv).",
      discussion: """
        A line of a table reads country,date,en,es; one name may be left empty, and the country where --country names it:

          MX,2025-09-16,Independence Day,Día de la Independencia

        Each event of a calendar is a holiday of the country that is named; of events that come again, those from one year back \
        to two years ahead are taken. Days that are holidays already, or that a person removed, stay as they are, so that \
        importing again changes nothing. One line that cannot be read keeps all others from being recorded.
        """)

    @Argument(help: "The file; its name ends in .ics or .csv.")
    var file: String
    @Option(name: .customLong("country"), help: "The country, by code or name; a calendar needs it.")
    var country: String?
    @Option(
      name: .customLong("titles"),
      help: ArgumentHelp(
        "The language of a calendar's titles: en or es.", discussion: "Default: told from the file.", valueName: "language"),
      transform: Language.argument)
    var titleLanguage: Language?
    @OptionGroup var options: WriteOptions

    func run() throws {
      let form = try form()
      let office = try options.office()
      // One byte more than is read, so that the reader can say that the file is too large.
      let maximum = form == .calendar ? CalendarFile.bytesMaximum : CommaSeparatedText.bytesMaximum
      let bytes = try OutputFile.beginning(of: file, byteCount: maximum + 1)
      var intake = ImportHolidays(bytes, document: file.split(separator: "/").last.map { String($0) } ?? file, form: form)
      intake.country = country
      intake.titleLanguage = titleLanguage
      intake.zone = try options.record.zoneRules()?.name
      intake.reason = options.reason
      let written = try intake(in: office)
      try ChangePrinter.print(
        written, sentence: Self.sentence(written.result), isRehearsal: options.isRehearsal, asJSON: options.asJSON,
        language: options.language)
    }

    /// What the file is, by the end of its name.
    private func form() throws -> ImportHolidays.Form {
      for form in ImportHolidays.Form.allCases where file.lowercased().hasSuffix(".\(form.rawValue)") { return form }
      throw Refusal.invalid(
        given: file,
        because: BilingualText(
          english: "the name of the file ends neither in .ics nor in .csv", spanish: "el nombre del archivo no termina en .ics ni en .csv"),
        remedy: BilingualText(
          english: "See what is read with: rcm holiday import --help", spanish: "Vea lo que se lee con: rcm holiday import --help"))
    }

    private static func sentence(_ outcome: ImportHolidays.Outcome) -> DeedSentence {
      let isOne = outcome.added.count == 1
      func text(_ english: String, _ spanish: String) -> BilingualText {
        BilingualText { language in
          let added = language.counted(outcome.added.count, "holiday", "holidays", "feriado", "feriados")
          return (language == .english ? "\(added) \(english)" : "\(spanish) \(added)") + rest(outcome.knownCount, in: language) + "."
        }
      }
      return DeedSentence(
        done: text(isOne ? "is recorded" : "are recorded", isOne ? "Se registró" : "Se registraron"),
        rehearsed: text("would be recorded", isOne ? "Se registraría" : "Se registrarían"))
    }

    /// How many days stayed as they were, as the end of a sentence; nothing where none did.
    private static func rest(_ count: Int, in language: Language) -> String {
      guard count > 0 else { return "" }
      let days = language.counted(count, "day stays", "days stay", "día queda", "días quedan")
      return language == .english ? "; \(days) as on record" : "; \(days) como en el registro"
    }
  }
}
