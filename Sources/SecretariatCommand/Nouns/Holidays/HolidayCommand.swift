internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm holiday`.
struct HolidayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holiday", abstract: "The public holidays of the parties' countries.",
    discussion: """
      The program brings the holidays of every party that is a country, 1996 to 2040, with the days on which they are observed \
      instead; the record keeps what people add to them and take out of them. National holidays count; where those of a region \
      shall count too, such as those of the capital's province, choose it with: rcm holiday regions
      """,
    subcommands: [List.self, Add.self, Remove.self, Import.self, Regions.self], defaultSubcommand: List.self)

  /// `rcm holiday list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the holidays of countries, by day.")

    @Option(
      name: .customLong("country"), help: "Only holidays of this country, by code or name; may be given several times.")
    var countries: [String] = []
    @OptionGroup var span: SpanOptions
    @OptionGroup var options: ReadOptions

    func run() throws {
      let office = try options.office()
      let days = try span.days(today: office.today)
      let answer = try ReviewHolidays(countries, over: days)(in: office)
      if options.asJSON {
        World.current.output(try JSONText.of(answer.holidays.map(HolidayAnswer.init)))
        return
      }
      let printer = HolidayPrinter(language: options.language, directory: answer.directory)
      World.current.output(printer.table(answer.holidays))
      World.current.remarks(printer.remark(on: days, covered: answer.coveredYears))
    }
  }
}
