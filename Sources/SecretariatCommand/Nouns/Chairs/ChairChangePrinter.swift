internal import Office
internal import Secretariat
internal import Store

/// Prints a change that bears on a body's chair: a sentence, what changes about the chair, and the rows that were written.
struct ChairChangePrinter {
  let options: WriteOptions

  /// Prints it in the form that was asked for; a body of whose chair nothing is recorded has no outcome.
  func print<Result>(_ written: Written<Result>, outcome: ChairOutcome?, sentence: DeedSentence) throws {
    let (language, isRehearsal) = (options.language, options.isRehearsal)
    guard let outcome, options.asJSON || !written.changes.isEmpty else {
      return try ChangePrinter.print(
        written, sentence: sentence, isRehearsal: isRehearsal, asJSON: options.asJSON, language: language)
    }
    if options.asJSON {
      World.current.output(try JSONText.of(ChairChangeAnswer(written: .init(written, isRehearsal: isRehearsal), effects: .init(outcome))))
      return
    }
    World.current.output(sentence.text(in: language, isRehearsal: isRehearsal) + "\n")
    World.current.output(EffectLines(outcome, in: language).text)
    World.current.output(ChangePrinter.lines(written.changes, in: language))
    World.current.remarks(EntryRemark.text(after: written, isRehearsal: isRehearsal, in: language))
  }
}
