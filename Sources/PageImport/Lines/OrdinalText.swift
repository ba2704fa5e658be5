internal import Secretariat

/// The number at the beginning of a title: `29th`, `XXIV`, `5th (V)`, `Second`, `The 27th (XXVII)`.
struct OrdinalText {
  private let numbersInWords: [String: Int]

  init(_ phrases: [PageVocabulary.Phrase]) {
    numbersInWords = Dictionary(
      phrases.compactMap { phrase in Int(phrase.value).map { (FilingKey.plain(phrase.text), $0) } }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// What a title says of its number.
  enum Reading: Equatable {
    case none
    case number(Ordinal)
    /// Two numbers that differ, as in `5th (IV)`.
    case conflict
  }

  /// Reads the number off the beginning of a title; numbers further on are not the meeting's.
  func read(_ title: String) -> Reading {
    var words = title.split(separator: " ").prefix(3).map { String($0) }
    if let first = words.first, ["the", "la", "el"].contains(first.lowercased()) { words.removeFirst() }
    guard let first = words.first, let ordinal = ordinal(first) else { return .none }
    guard words.count > 1, words[1].hasPrefix("("), words[1].hasSuffix(")"),
      let second = self.ordinal(String(words[1].dropFirst().dropLast()))
    else { return .number(ordinal) }
    return ordinal == second ? .number(ordinal) : .conflict
  }

  /// Whether a plain word of a title is an ordinal number.
  func isOrdinal(_ word: String) -> Bool { ordinal(word.uppercased()) != nil || ordinal(word) != nil }

  private func ordinal(_ word: String) -> Ordinal? {
    let bare = [":", ",", "."].contains(word.last) ? String(word.dropLast()) : word
    if let roman = Ordinal(roman: bare) { return roman }
    if let number = numbersInWords[FilingKey.plain(bare)] { return Ordinal(number) }
    let digits = bare.prefix { $0.isNumber }
    let endings = ["st", "nd", "rd", "th", "º", "ª", ".º", ".ª", "a", "o", ".a", ".o"]
    return digits.utf8.count <= 4 && endings.contains(bare.dropFirst(digits.count).lowercased()) ? Int(digits).flatMap { Ordinal($0) } : nil
  }
}
