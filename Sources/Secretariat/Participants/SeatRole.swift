public import CivilTime

/// What a rotation makes of whoever sits in a seat: the chair, the outgoing one, a seat of the troika.
public struct SeatRole: Hashable, Sendable {
  /// The function that was asked for.
  public let function: ParticipantFunction
  /// The seat of the troika, for a function that gives several.
  public let position: Troika.Position?
  /// The part of the day for which it holds; the handover of a meeting divides it.
  public let part: Troika.Part

  /// The role in words without its body: `chair until the close of VM-2023`, `troika (incoming)`.
  public func words(in language: Language) -> String {
    let seat = position.map { " (\($0.word(in: language)))" } ?? ""
    return function.word(in: language) + seat + partWords(in: language)
  }

  private func partWords(in language: Language) -> String {
    let isEnglish = language == .english
    func close(_ meeting: MeetingHandle?) -> String { meeting?.text ?? (isEnglish ? "the meeting" : "la reunión") }
    return switch part {
    case .wholeDay: ""
    case .untilHandover(let meeting): isEnglish ? " until the close of \(close(meeting))" : " hasta la clausura de \(close(meeting))"
    case .fromHandover(let meeting): isEnglish ? " from the close of \(close(meeting))" : " desde la clausura de \(close(meeting))"
    }
  }
}

/// Why someone has a seat: one of the functions or names of the expression, and what it rests on (R15).
public enum SeatOrigin: Hashable, Sendable {
  /// A chair term gives it.
  case term(ChairTerm, SeatRole)
  /// A membership gives it.
  case membership(Membership, isUncertain: Bool)
  /// The office that serves a body was asked for.
  case secretariat(of: Code<Body>)
  /// The expression names the party, or the guest.
  case named

  /// Whether the record's dates are too coarse to tell for the meeting's day.
  var isUncertain: Bool { if case .membership(_, isUncertain: true) = self { true } else { false } }

  /// In what capacity it brings someone to the table, for a paper; `nil` where being there says it.
  public func capacity(in directory: Directory) -> BilingualText? {
    guard case .term(let term, let role) = self else { return nil }
    return BilingualText { "\(directory.acronym(of: term.body, in: $0)): \(role.words(in: $0))" }
  }

  /// What it is and what it rests on, for a reader.
  public func text(in directory: Directory) -> BilingualText {
    BilingualText { language in
      let isEnglish = language == .english
      switch self {
      case .term(let term, let role):
        let start = term.start.inSentence(in: language)
        let confidence = term.holderConfidence?.word(in: language)
        let grounds = [term.source.isEmpty ? nil : term.source, confidence].compactMap(\.self).joined(separator: "; ")
        let words = isEnglish ? "term of \(term.label), from \(start)" : "período de \(term.label), desde \(start)"
        return "\(directory.acronym(of: term.body, in: language)): \(role.words(in: language)), \(words) [\(grounds)]"
      case .membership(let membership, let isUncertain):
        let since = membership.from.map { (isEnglish ? " since " : " desde ") + $0.inSentence(in: language) } ?? ""
        let until = membership.until.map { (isEnglish ? " until " : " hasta ") + $0.inSentence(in: language) } ?? ""
        let doubt =
          isUncertain ? (isEnglish ? "; the dates are too coarse for that day" : "; las fechas no bastan para saberlo ese día") : ""
        let role = membership.role.word(in: language)
        return "\(directory.acronym(of: membership.body, in: language)): \(role)\(since)\(until)\(doubt) [\(membership.source)]"
      case .secretariat(let body):
        return "\(directory.acronym(of: body, in: language)): " + ParticipantFunction.secretariat.word(in: language)
      case .named: return isEnglish ? "named by itself" : "nombrado expresamente"
      }
    }
  }
}

extension PartialDate {
  /// The date inside of a sentence: in Spanish a day takes its article, `el 6 de diciembre de 2023`.
  fileprivate func inSentence(in language: Language) -> String {
    guard case .day = self, language == .spanish else { return formatted(in: language) }
    return "el " + formatted(in: language)
  }
}
