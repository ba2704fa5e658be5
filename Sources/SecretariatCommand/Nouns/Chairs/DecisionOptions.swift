internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// What every decision about a chair takes: whose chair, when and where it was decided, and on what authority.
struct DecisionOptions: ParsableArguments {
  @Option(name: .customLong("body"), help: "The body; without it, the first one on record.")
  var body: String?

  @Option(name: .customLong("decided-on"), help: "The day on which it was decided; without it, today.", transform: Day.argument)
  var decided: Day?

  @Option(
    name: .customLong("decision"), help: "Where it was decided: \"XXX VM, item 7\". This or --source is needed.",
    transform: TextLine.instance)
  var instance: TextLine?

  @Option(name: .customLong("source"), help: "Where it is taken from; without it, what --decision says.", transform: TextLine.source)
  var source: TextLine?

  @OptionGroup var write: WriteOptions

  /// Records a decision and prints what comes of it.
  func carryOut(_ deed: ChairDeed) throws {
    let operation = DecideChair(deed, body: body, decided: decided, instance: instance, source: source, reason: write.reason)
    try ChairOutcomePrinter(options: write).print(operation(in: write.office())) { outcome in
      let phrase = outcome.decision?.act.phrase(outcome.directory)
      func text(_ language: Language, _ english: String, _ spanish: String) -> String {
        let acronym = outcome.body.acronym.bestText(in: language).text
        let act = phrase?.bestText(in: language).text ?? ""
        return language == .english ? "Chair of \(acronym): \(act) \(english)." : "\(acronym): Presidencia, \(act) \(spanish)."
      }
      return DeedSentence(
        done: BilingualText { text($0, "(recorded)", "(registro efectuado)") },
        rehearsed: BilingualText { text($0, "(would be recorded)", "(se registraría)") })
    }
  }
}
