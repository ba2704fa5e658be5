internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

/// Prints a chair after an act: what was done, everything that changes by it, what stays, and the rows that were written.
struct ChairOutcomePrinter {
  let options: WriteOptions

  private var language: Language { options.language }

  /// Prints it in the form that was asked for.
  func print(_ written: Written<ChairOutcome>, sentence: (ChairOutcome) -> DeedSentence) throws {
    let outcome = written.result
    if options.asJSON {
      World.current.output(
        try JSONText.of(
          ChairOutcomeAnswer(outcome, written: .init(written, isRehearsal: options.isRehearsal))))
      return
    }
    World.current.output(sentence(outcome).text(in: language, isRehearsal: options.isRehearsal) + "\n")
    World.current.output(EffectLines(outcome, in: language).text)
    World.current.output(ChangePrinter.lines(written.changes, in: language))
    World.current.remarks(EntryRemark.text(after: written, isRehearsal: options.isRehearsal, in: language))
  }
}
