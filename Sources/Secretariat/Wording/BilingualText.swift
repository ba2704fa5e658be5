public import CivilTime

/// One text in English, in Spanish, or in both; never in neither.
///
/// A missing translation is a fact that callers can see: nothing here puts one language silently in the other's place (R22).
public struct BilingualText: Hashable, Sendable {
  private let english: String?
  private let spanish: String?

  /// A text in both languages.
  public init(english: String, spanish: String) {
    self.english = english
    self.spanish = spanish
  }

  /// A text that is known in one language only.
  public init(_ text: String, in language: Language) {
    english = language == .english ? text : nil
    spanish = language == .spanish ? text : nil
  }

  /// A text from two optional halves; `nil` when both are missing.
  public init?(english: String?, spanish: String?) {
    guard english != nil || spanish != nil else { return nil }
    self.english = english
    self.spanish = spanish
  }

  /// The text in a language, or `nil` where no one has written it yet.
  public func text(in language: Language) -> String? {
    language == .english ? english : spanish
  }

  /// The text in a language, or in the other one together with that other language.
  ///
  /// For a screen or a list, which must show something and can mark what it shows.
  public func bestText(in language: Language) -> (text: String, language: Language) {
    if let text = text(in: language) { return (text, language) }
    let other = language.other
    return (text(in: other) ?? "", other)
  }

  /// The text for a list: where the translation is missing, the other language's text with its mark, `[en]` or `[es]`.
  public func marked(in language: Language) -> String {
    let best = bestText(in: language)
    return best.language == language ? best.text : "\(best.text) [\(best.language.rawValue)]"
  }

  /// The same text with one language's half replaced.
  public func replacing(_ text: String, in language: Language) -> BilingualText {
    language == .english
      ? BilingualText(english: text, spanish: spanish) ?? self
      : BilingualText(english: english, spanish: text) ?? self
  }
}
