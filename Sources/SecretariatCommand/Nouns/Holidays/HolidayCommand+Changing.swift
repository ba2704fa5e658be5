internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension HolidayCommand {
  /// `rcm holiday add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Record a holiday that the program does not bring.",
      discussion: """
        Such as one that a government decreed for a single year. A holiday that was moved is removed on its old day and added on \
        its new one.
        """)

    @Argument(help: "The country, by code or name.")
    var country: String
    @Argument(help: "The day, such as 2025-10-02.", transform: Day.argument)
    var date: Day
    @Option(name: .customLong("en"), help: "Its name in English.")
    var englishName: String?
    @Option(name: .customLong("es"), help: "Its name in Spanish.")
    var spanishName: String?
    @Option(name: .customLong("region"), help: "The region that keeps it, by code or name; without it, the whole country.")
    var region: String?
    @Option(name: .customLong("source"), help: "Where it is taken from, such as a decree.", transform: TextLine.source)
    var source: TextLine?
    @OptionGroup var options: WriteOptions

    func run() throws {
      let name = GivenText(english: englishName, spanish: spanishName)
      let operation = SetHoliday(country, date, region: region, .add(name: name, source: source), reason: options.reason)
      let written = try operation(in: options.office())
      try ChangePrinter.print(
        written, sentence: .recorded(written.result.label), isRehearsal: options.isRehearsal, asJSON: options.asJSON,
        language: options.language)
    }
  }

  /// `rcm holiday remove`.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Record that a day is no holiday, or take back one that was added.")

    @Argument(help: "The country, by code or name.")
    var country: String
    @Argument(help: "The day, such as 2025-10-02.", transform: Day.argument)
    var date: Day
    @Option(name: .customLong("region"), help: "The region that keeps it, by code or name; without it, whatever holiday holds that day.")
    var region: String?
    @OptionGroup var options: WriteOptions

    func run() throws {
      let written = try SetHoliday(country, date, region: region, .remove, reason: options.reason)(in: options.office())
      let label = written.result.label
      try ChangePrinter.print(
        written,
        sentence: DeedSentence(
          done: BilingualText(english: "\(label) is no holiday any more.", spanish: "\(label) ya no es feriado."),
          rehearsed: BilingualText(english: "\(label) would be no holiday any more.", spanish: "\(label) ya no sería feriado.")),
        isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
    }
  }
}

extension Holiday {
  /// The place and the day, as people give them: `MX 2025-03-17`.
  fileprivate var label: String { "\(country)\(region.map { "-\($0)" } ?? "") \(day)" }
}
