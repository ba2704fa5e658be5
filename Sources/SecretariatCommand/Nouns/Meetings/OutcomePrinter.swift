internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

/// Prints a meeting after an operation, with its notices and what changed.
struct OutcomePrinter {
  let options: WriteOptions

  /// Prints it in the form that was asked for.
  ///
  /// - Parameter sentence: What was done.
  func print(_ written: Written<MeetingOutcome>, sentence: (Meeting) -> DeedSentence) throws {
    let outcome = written.result
    let language = options.language
    if options.asJSON {
      World.current.output(try JSONText.of(OutcomeAnswer(outcome, written: .init(written, isRehearsal: options.isRehearsal))))
      return
    }
    for notice in outcome.notices { World.current.remarks(words(notice) + "\n") }
    for conflict in outcome.conflicts { World.current.remarks(words(conflict) + "\n") }
    try ChangePrinter.print(
      written, sentence: sentence(outcome.meeting), isRehearsal: options.isRehearsal, asJSON: false, language: language)
  }

  private func words(_ notice: MeetingOutcome.Notice) -> String {
    options.isRehearsal ? rehearsed(notice) : done(notice)
  }

  private func words(_ conflict: MeetingOutcome.Conflict) -> String {
    let finding = conflict.standing.finding
    return "\(isEnglish ? "Finding" : "Hallazgo") (\(finding.severity.word(in: options.language))): "
      + conflict.sentence.capitalized.bestText(in: options.language).text + " "
      + (isEnglish ? "See: rcm check explain \(finding.key)" : "Vea: rcm check explain \(finding.key)")
  }

  private var isEnglish: Bool { options.language == .english }

  private func done(_ notice: MeetingOutcome.Notice) -> String {
    switch notice {
    case .possibleDuplicate(let handle):
      isEnglish
        ? "Note: \(handle) is of the same kind and has days in common; is it the same meeting?"
        : "Nota: \(handle) es del mismo tipo y comparte días; ¿es la misma reunión?"
    case .numbered(let ordinal): isEnglish ? "It is number \(ordinal) of its series." : "Es la número \(ordinal) de su serie."
    case .notNumbered:
      isEnglish ? "It has no number in its series yet; give one with --number." : "Aún no tiene número en su serie; indíquelo con --number."
    case .leftSeries(let code):
      isEnglish
        ? "The series \(code) does not count it any more, nor does it keep its number there."
        : "La serie \(code) ya no la cuenta, y deja libre su número en ella."
    case .movedAlong(let handle):
      isEnglish ? "\(handle), of the same block, moved along." : "\(handle), del mismo bloque, se movió también."
    case .leftBehind(let handle):
      isEnglish ? "\(handle), of the same block, stayed where it is." : "\(handle), del mismo bloque, quedó donde está."
    case .sessionsDropped:
      isEnglish
        ? "The clock times were dropped, because the number of days changed; give them again with: rcm meeting edit … --hours"
        : "Se quitaron las horas, porque cambió el número de días; indíquelas de nuevo con: rcm meeting edit … --hours"
    case .waived(let name): isEnglish ? "\(name) is waived." : "\(name) queda dispensada."
    }
  }

  /// The same for what would come of it.
  private func rehearsed(_ notice: MeetingOutcome.Notice) -> String {
    switch notice {
    case .possibleDuplicate: done(notice)
    case .numbered(let ordinal): isEnglish ? "It would be number \(ordinal) of its series." : "Sería la número \(ordinal) de su serie."
    case .notNumbered:
      isEnglish
        ? "It would have no number in its series yet; give one with --number."
        : "Aún no tendría número en su serie; indíquelo con --number."
    case .leftSeries(let code):
      isEnglish
        ? "The series \(code) would not count it any more, nor would it keep its number there."
        : "La serie \(code) ya no la contaría, y dejaría libre su número en ella."
    case .movedAlong(let handle):
      isEnglish ? "\(handle), of the same block, would move along." : "\(handle), del mismo bloque, se movería también."
    case .leftBehind(let handle):
      isEnglish ? "\(handle), of the same block, would stay where it is." : "\(handle), del mismo bloque, quedaría donde está."
    case .sessionsDropped:
      isEnglish
        ? "The clock times would be dropped, because the number of days changes; give them again with: rcm meeting edit … --hours"
        : "Se quitarían las horas, porque cambia el número de días; indíquelas de nuevo con: rcm meeting edit … --hours"
    case .waived(let name): isEnglish ? "\(name) would be waived." : "\(name) quedaría dispensada."
    }
  }
}
