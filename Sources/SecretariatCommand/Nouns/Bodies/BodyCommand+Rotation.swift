internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension BodyCommand {
  /// `rcm body rotation`.
  struct Rotation: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rotation",
      abstract: "Lay down how a body's chair rotates: who comes next, and for how long.",
      discussion: """
        The chair passes at the close of a meeting (--handover KIND, or --handover any), or by the calendar every so many months \
        (--months 12 for a year, 6 for half a year, 3 for a quarter, 24 for two years) from the day given with --from on. A new rule takes \
        over from the one before on its day; it is refused while a decision about a turn would not fit any more under it.
        """)

    @Argument(help: "The body, by code or name.")
    var body: String
    @Option(
      name: .customLong("policy"), help: "offer-and-consensus, listed or alphabetical.", transform: RotationPolicyName.argument)
    var policy: RotationPolicyName
    @Option(name: .customLong("order"), help: "The members of a listed order, by code or name, separated by commas.")
    var order: String?
    @Flag(name: .customLong("once"), help: "A listed order ends after its last member, instead of beginning anew.")
    var once = false
    @Option(name: .customLong("alphabet"), help: "The language of an alphabetical order: en or es.", transform: Language.argument)
    var alphabet: Language?
    @Flag(name: .customLong("backwards"), help: "An alphabetical order goes from Z to A.")
    var isBackwards = false
    @Option(name: .customLong("handover"), help: "The kind of meeting at whose close the chair passes, or any.")
    var handover: String?
    @Option(name: .customLong("months"), help: "How many months a term takes by the calendar.", transform: TermLength.MonthCount.argument)
    var months: TermLength.MonthCount?
    @Option(
      name: .customLong("from"), help: "The day from which the rule holds; the first term by the calendar begins on it.",
      transform: Day.argument)
    var begins: Day?
    @Option(name: .customLong("first"), help: "Who has the first turn; without it, an order goes on after whoever was last in the chair.")
    var first: String?
    @Option(
      name: .customLong("decided-on"), help: "The day on which it was decided; before it, the rule was not known.", transform: Day.argument)
    var decided: Day?
    @Option(name: .customLong("source"), help: "Where the rule is taken from.", transform: TextLine.source)
    var source: TextLine
    @OptionGroup var options: WriteOptions

    func run() throws {
      let operation = LayDownRotation(
        body: body, policy: try chosenPolicy(), length: try chosenLength(), begins: begins, first: first, decided: decided, source: source,
        reason: options.reason)
      try ChairOutcomePrinter(options: options).print(operation(in: options.office())) { outcome in
        let code = outcome.body.code
        return DeedSentence(
          done: BilingualText(english: "\(code) has a rule for its chair.", spanish: "\(code) tiene una regla para su Presidencia."),
          rehearsed: BilingualText(
            english: "\(code) would have a rule for its chair.", spanish: "\(code) tendría una regla para su Presidencia."))
      }
    }

    private func chosenPolicy() throws -> LayDownRotation.Policy {
      switch (policy, order, alphabet) {
      case (.offerAndConsensus, nil, nil): return .offerAndConsensus
      case (.listed, let order?, nil):
        return .listed(order.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }, repeats: !once)
      case (.alphabetical, nil, let alphabet?): return .alphabetical(alphabet, isBackwards ? .backwards : .forwards)
      default:
        throw Refusal.invalid(
          given: "--policy",
          because: BilingualText(
            english: "a listed order needs --order, an alphabetical one --alphabet, and offer-and-consensus neither",
            spanish: "un orden fijado requiere --order, uno alfabético --alphabet, y offer-and-consensus ninguno"),
          remedy: BilingualText(
            english: "Give --policy listed --order A,B,C, or --policy alphabetical --alphabet es, or --policy offer-and-consensus alone.",
            spanish: "Indique --policy listed --order A,B,C, o --policy alphabetical --alphabet es, o solo --policy offer-and-consensus."))
      }
    }

    private func chosenLength() throws -> LayDownRotation.Length {
      switch (handover, months) {
      case (let kind?, nil): return .untilHandover(kind: kind == "any" ? nil : kind)
      case (nil, let months?): return .months(months)
      default:
        throw Refusal.invalid(
          given: "--months",
          because: BilingualText(
            english: "the length of a term is given once, with --handover or with --months",
            spanish: "la duración del período se indica una vez, con --handover o con --months"),
          remedy: BilingualText(
            english: "Give one of them: --handover KIND, --handover any, or --months 12.",
            spanish: "Indique una sola: --handover TIPO, --handover any, o --months 12."))
      }
    }
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
