internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

/// Prints what became of a delegate, by number and seat and never by name.
struct DelegatePrinter {
  let options: WriteOptions

  /// Prints it in the form that was asked for.
  ///
  /// - Parameter spanish: How the sentence begins, up to the article before "delegado".
  func print(
    _ written: Written<DelegateOutcome>, english: (subject: String, done: String, rehearsed: String),
    spanish: (done: String, rehearsed: String)
  ) throws {
    let outcome = written.result
    func place(_ language: Language) -> String {
      let seat = outcome.directory.name(ofSeat: outcome.seat, in: language)
      return language == .english
        ? "\(outcome.number) of \(seat) at \(outcome.meeting)" : "delegado \(outcome.number) de \(seat) en \(outcome.meeting)"
    }
    func sentence(_ beginning: String) -> String { "\(beginning) \(place(.spanish))." }
    if options.asJSON {
      World.current.output(try JSONText.of(DelegateChangeAnswer(written, isRehearsal: options.isRehearsal)))
      return
    }
    try ChangePrinter.print(
      written,
      sentence: DeedSentence(
        done: BilingualText(english: "\(english.subject) \(place(.english)) \(english.done).", spanish: sentence(spanish.done)),
        rehearsed: BilingualText(
          english: "\(english.subject) \(place(.english)) \(english.rehearsed).", spanish: sentence(spanish.rehearsed))),
      isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
  }
}
