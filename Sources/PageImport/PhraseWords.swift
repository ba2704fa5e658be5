internal import CivilTime
internal import Secretariat

/// The phrases of a vocabulary as lines are held against them: without accents and capitals, and split into words.
struct PhraseWords: Sendable {
  /// A misspelling with the right spelling.
  struct Spelling: Sendable {
    let text: String
    let wrong: [Character]
    let right: String
  }

  /// What says that a meeting has no place.
  let virtual: Set<String>
  /// The single words that say so inside of a title.
  let virtualInTitle: Set<String>
  /// The endings of a place that say that the meeting is also held from afar, in small letters.
  let hybridEndings: [String]
  /// What says that a meeting is to be confirmed.
  let tentative: Set<String>
  /// The documents, each as its words.
  let documents: [[String]]
  private let spellings: [Language: [Spelling]]

  init(_ phrases: [PageVocabulary.Phrase]) {
    func texts(_ role: PageVocabulary.Phrase.Role) -> [String] { phrases.filter { $0.role == role }.map(\.text) }
    virtual = Set(texts(.virtual).map(FilingKey.plain))
    virtualInTitle = Set(virtual.filter { !$0.contains(" ") })
    hybridEndings = texts(.hybrid).map { " " + $0.lowercased() }
    tentative = Set(texts(.tentative).map(FilingKey.plain))
    documents = texts(.document).map { PhrasePattern.words(of: $0) }
    spellings = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let known = phrases.filter { $0.role == .spelling && ($0.language == nil || $0.language == language) }
        return (language, known.map { Spelling(text: $0.text, wrong: Array($0.text), right: $0.value) })
      })
  }

  /// The misspellings of a language.
  func spellings(in language: Language) -> [Spelling] { spellings[language] ?? [] }
}
