internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension BodyCommand {
  /// `rcm body troika`.
  struct TroikaForm: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "troika", abstract: "Lay down who sits in a body's troika.")

    @Argument(help: "The body, by code or name.")
    var body: String
    @Option(name: .customLong("form"), help: "previous-current-next, trio or none.", transform: TroikaFormName.argument)
    var form: TroikaFormName
    @Option(
      name: .customLong("first-turn"), help: "The first turn of a trio; the groups of three are counted from it.",
      transform: TermLabel.argument)
    var firstTurn: TermLabel?
    @Option(name: .customLong("fourth-seat"), help: "The body whose chair has a fourth seat.")
    var fourthSeat: String?
    @Option(name: .customLong("decided-on"), help: "The day on which it was decided.", transform: Day.argument)
    var decided: Day?
    @Option(name: .customLong("source"), help: "Where the rule is taken from.", transform: TextLine.source)
    var source: TextLine
    @OptionGroup var options: WriteOptions

    func run() throws {
      guard form == .trio || firstTurn == nil else {
        throw Refusal.invalid(
          given: "--first-turn",
          because: BilingualText(english: "only a trio has a first turn", spanish: "solo un trío tiene un primer turno"),
          remedy: BilingualText(
            english: "Leave --first-turn out, or give --form trio.", spanish: "Omita --first-turn, o indique --form trio."))
      }
      let operation = SetTroika(
        body: body, form: form.form(from: firstTurn), fourthSeat: fourthSeat, decided: decided, source: source, reason: options.reason)
      let written = try operation(in: options.office())
      let code = written.result.body.code
      try ChairChangePrinter(options: options).print(
        written, outcome: written.result,
        sentence: DeedSentence(
          done: BilingualText(english: "\(code) has a rule for its troika.", spanish: "\(code) tiene una regla para su troika."),
          rehearsed: BilingualText(
            english: "\(code) would have a rule for its troika.", spanish: "\(code) tendría una regla para su troika.")))
    }
  }
}
