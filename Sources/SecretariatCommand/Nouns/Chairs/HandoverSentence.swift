internal import CivilTime
internal import Office
internal import Secretariat

/// That the chair passes, to whom and when.
///
/// `The chair of ACRONYM passes to Belize (2024) at the close of VM-2023.`
struct HandoverSentence {
  private let acronym: BilingualText
  private let directory: Directory
  /// The term that began by it.
  private let term: ChairTerm?

  /// The sentence about an outcome: the term that was not assumed before it.
  init(_ outcome: ChairOutcome) {
    acronym = outcome.body.acronym
    directory = outcome.directory
    term =
      outcome.effects.terms.first { change in
        change.after?.appointment == .assumed && change.after?.passing == .atClose && change.before?.appointment != .assumed
      }?.after
  }

  /// The sentence, and what it would be.
  var deed: DeedSentence {
    DeedSentence(
      done: BilingualText { $0 == .english ? text("passes", "falls vacant", in: $0) : text("pasa", "queda vacante", in: $0) },
      rehearsed: BilingualText {
        $0 == .english ? text("would pass", "would fall vacant", in: $0) : text("pasaría", "quedaría vacante", in: $0)
      })
  }

  private func text(_ passes: String, _ fallsVacant: String, in language: Language) -> String {
    let isEnglish = language == .english
    let name = acronym.bestText(in: language).text
    let chair = isEnglish ? "The chair of \(name)" : "\(name): la Presidencia"
    guard let term else { return "\(chair) \(passes)." }
    guard let party = term.holder.party else { return "\(chair) \(fallsVacant) (\(term.label)) \(moment(of: term, in: language))." }
    let holder = "\(directory.name(of: party, in: language)) (\(term.label))"
    return "\(chair) \(passes) \(isEnglish ? "to" : "a") \(holder) \(moment(of: term, in: language))."
  }

  /// When it passes: at the close of the meeting, or on the day, as exactly as it is known.
  private func moment(of term: ChairTerm, in language: Language) -> String {
    let isEnglish = language == .english
    if let meeting = term.startMeeting { return isEnglish ? "at the close of \(meeting)" : "en la clausura de \(meeting)" }
    let date = term.start.formatted(in: language)
    guard case .day = term.start else { return isEnglish ? "in \(date)" : "en \(date)" }
    return isEnglish ? "on \(date)" : "el \(date)"
  }
}
