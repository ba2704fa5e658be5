internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

extension ChairCommand {
  /// `rcm chair handover`.
  struct Handover: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "handover",
      abstract: "Hand the chair over at the close of a meeting: one term ends and the next begins.",
      discussion: """
        Without --at it is the meeting at which the body's rule has the chair pass; any other needs --reason. The one who takes over is \
        the one whom the plan gives the turn; where nobody has it, --to names one. It is refused while decisions of the meeting are \
        open, unless they are waived. If two people do it at once, one succeeds and the other is told who did it.
        """)

    @Option(name: .customLong("body"), help: "The body; without it, the first one on record.")
    var body: String?
    @Option(name: .customLong("at"), help: "The meeting at whose close the chair passes.")
    var meeting: String?
    @Option(
      name: .customLong("on"), help: "When it passed, as exactly as known, for a meeting that is not on record. Needs --reason.",
      transform: PartialDate.argument)
    var date: PartialDate?
    @Option(name: .customLong("to"), help: "Who takes over, where the plan does not say.")
    var successor: String?
    @Option(
      name: .customLong("label"), help: "What the term is called; without it, the year after the one before.", transform: TermLabel.argument
    )
    var label: TermLabel?
    @Option(name: .customLong("source"), help: "Where it is taken from; without it, the meeting.", transform: TextLine.source)
    var source: TextLine?
    @Option(
      name: .customLong("waive-open"), help: ArgumentHelp("Waive the decisions that are open, for this reason.", valueName: "reason"),
      transform: TextLine.reason)
    var waiver: TextLine?
    @OptionGroup var options: WriteOptions

    func run() throws {
      let operation = HandOverChair(
        body: body, at: meeting, on: date, to: successor, label: label, source: source, reason: options.reason, waiving: waiver)
      try ChairOutcomePrinter(options: options).print(operation(in: options.office())) { HandoverSentence($0).deed }
    }
  }

  /// `rcm chair officer`.
  struct Officer: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "officer",
      abstract: "Record who holds the chair's office inside of the chair country; it can change within a term.")

    @OptionGroup var subject: Turn
    @Option(name: .customLong("office-en"), help: "The office in English.", transform: TextLine.office)
    var english: TextLine?
    @Option(name: .customLong("office-es"), help: "The office in Spanish.", transform: TextLine.office)
    var spanish: TextLine?
    @Option(name: .customLong("name"), help: "The office-holder's public name.", transform: TextLine.person)
    var person: TextLine?
    @Option(name: .customLong("from"), help: "Since when, as exactly as known.", transform: PartialDate.argument)
    var from: PartialDate?
    @Option(name: .customLong("source"), help: "Where it is taken from.", transform: TextLine.source)
    var source: TextLine
    @Option(name: .customLong("body"), help: "The body; without it, the first one on record.")
    var body: String?
    @OptionGroup var options: WriteOptions

    func run() throws {
      guard let office = BilingualText(english: english?.text, spanish: spanish?.text) else {
        throw Refusal.invalid(
          given: "--office-en", because: BilingualText(english: "no office is given", spanish: "no se indica ningún cargo"),
          remedy: BilingualText(
            english: "Give it with --office-en or --office-es.", spanish: "Indíquelo con --office-en o --office-es."))
      }
      let operation = RecordOfficer(
        body: body, label: subject.turn, office: office, person: person, from: from, source: source, reason: options.reason)
      try ChangePrinter.print(
        operation(in: options.office()),
        sentence: DeedSentence(
          done: BilingualText(
            english: "The office-holder of \(subject.turn) is recorded.", spanish: "Se registró a quien ejerce el cargo en \(subject.turn)."
          ),
          rehearsed: BilingualText(
            english: "The office-holder of \(subject.turn) would be recorded.",
            spanish: "Se registraría a quien ejerce el cargo en \(subject.turn).")), isRehearsal: options.isRehearsal,
        asJSON: options.asJSON, language: options.language)
    }
  }
}
