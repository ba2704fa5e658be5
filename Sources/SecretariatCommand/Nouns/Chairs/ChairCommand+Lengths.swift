internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

extension ChairCommand {
  /// `rcm chair extend`.
  struct Extend: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "extend", abstract: "Let a term last longer; those that follow begin later. Needs --reason.")

    @OptionGroup var subject: Turn
    @OptionGroup var end: TermEnd
    @OptionGroup var options: DecisionOptions

    func run() throws { try options.carryOut(.extend(subject.turn, end.bound())) }
  }

  /// `rcm chair shorten`.
  struct Shorten: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "shorten", abstract: "Let a term end earlier; those that follow begin earlier. Needs --reason.")

    @OptionGroup var subject: Turn
    @OptionGroup var end: TermEnd
    @OptionGroup var options: DecisionOptions

    func run() throws { try options.carryOut(.shorten(subject.turn, end.bound())) }
  }

  /// Where a term is to end.
  struct TermEnd: ParsableArguments {
    @Option(
      name: .customLong("by"), help: "So many months, of a chair that passes by the calendar.", transform: TermLength.MonthCount.argument)
    var months: TermLength.MonthCount?
    @Option(name: .customLong("until"), help: "The day on which the next term begins, or the meeting at whose close it does.")
    var until: String?

    /// The end, read as what it is.
    func bound() throws -> ChairDeed.Bound {
      switch (months, until) {
      case (let months?, nil): return .months(months)
      case (nil, let text?):
        let looksLikeADay = text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        return looksLikeADay ? .day(try Day(parsing: text)) : .meeting(text)
      default:
        throw Refusal.invalid(
          given: "--until",
          because: BilingualText(
            english: "the new end is given once, with --by or with --until",
            spanish: "el nuevo final se indica una vez, con --by o con --until"),
          remedy: BilingualText(english: "Give one of them.", spanish: "Indique uno de los dos."))
      }
    }
  }
}
