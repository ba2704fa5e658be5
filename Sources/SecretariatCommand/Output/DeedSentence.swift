internal import CivilTime
internal import Secretariat

/// What a write did, as a sentence; a rehearsal says what would be done instead.
struct DeedSentence {
  /// What was done.
  let done: BilingualText
  /// What would be done.
  let rehearsed: BilingualText

  /// The sentence in a language.
  func text(in language: Language, isRehearsal: Bool) -> String { (isRehearsal ? rehearsed : done).bestText(in: language).text }
}

extension DeedSentence {
  /// A thing is recorded.
  static func recorded(_ thing: some CustomStringConvertible) -> DeedSentence {
    DeedSentence(
      done: BilingualText(english: "\(thing) is recorded.", spanish: "Se registró \(thing)."),
      rehearsed: BilingualText(english: "\(thing) would be recorded.", spanish: "Se registraría \(thing)."))
  }

  /// A thing is changed.
  static func changed(_ thing: some CustomStringConvertible) -> DeedSentence {
    DeedSentence(
      done: BilingualText(english: "\(thing) is changed.", spanish: "Se modificó \(thing)."),
      rehearsed: BilingualText(english: "\(thing) would be changed.", spanish: "Se modificaría \(thing)."))
  }
}
