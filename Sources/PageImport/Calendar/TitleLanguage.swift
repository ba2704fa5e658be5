internal import CivilTime

/// Tells the language of titles by their small words, where a file does not say it.
enum TitleLanguage {
  /// The language of a title; `nil` when it has small words of neither language, or of both.
  static func language(of title: String) -> Language? {
    let words = PhrasePattern.words(of: title)
    let (isSpanish, isEnglish) = (words.contains(where: spanish.contains), words.contains(where: english.contains))
    guard isSpanish != isEnglish else { return nil }
    return isSpanish ? .spanish : .english
  }

  /// The language of most of several titles; English where neither is that of more.
  static func language(ofMost titles: [String]) -> Language {
    let known = titles.compactMap { language(of: $0) }
    return known.count { $0 == .spanish } > known.count { $0 == .english } ? .spanish : .english
  }

  private static let spanish: Set = [
    "de", "del", "la", "el", "los", "las", "y", "en", "para", "sobre", "con", "por", "reunion", "taller", "grupo", "dia", "feriado",
  ]
  private static let english: Set = [
    "of", "the", "and", "for", "on", "in", "to", "with", "meeting", "workshop", "group", "day", "holiday",
  ]
}
