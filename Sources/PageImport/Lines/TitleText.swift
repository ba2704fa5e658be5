internal import CivilTime

/// A title as it should stand in the record: blanks and stops tidied, known misspellings mended, words otherwise as written.
struct TitleText {
  /// The title.
  let text: String
  /// Whether a misspelling was mended.
  let isMended: Bool

  init(_ source: String, language: Language, vocabulary: PageVocabulary) {
    var title = Self.withSingleBlanks(source)
    var isMended = false
    for spelling in vocabulary.words.spellings(in: language) where title.contains(spelling.text) {
      let mended = Self.replacing(spelling.wrong, by: spelling.right, in: title)
      if mended != title { isMended = true }
      title = mended
    }
    title = Self.withTidyQuotes(title)
    while let last = title.last, last == "." || last == "," || last == ";" || last.isWhitespace || last == "-" { title.removeLast() }
    while let first = title.first, first == "," || first == "." || first.isWhitespace || first == "-" || first == "–" {
      title.removeFirst()
    }
    text = title
    self.isMended = isMended
  }

  private static func withSingleBlanks(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Replaces whole words only.
  private static func replacing(_ wanted: [Character], by right: String, in text: String) -> String {
    var rest = Array(text)[...]
    var result: [Character] = []
    while let first = rest.first {
      let isWordStart = result.last.map { !$0.isLetter && !$0.isNumber } ?? true
      let after = rest.dropFirst(wanted.count).first
      if isWordStart, rest.starts(with: wanted), after.map({ !$0.isLetter && !$0.isNumber }) ?? true {
        result += right
        rest = rest.dropFirst(wanted.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }

  /// No blank inside of quotation marks, and one before an opening mark that follows a colon.
  private static func withTidyQuotes(_ text: String) -> String {
    var result: [Character] = []
    var skipsBlank = false
    for character in text {
      if skipsBlank, character == " " { continue }
      skipsBlank = false
      switch character {
      case "“":
        if result.last == ":" { result.append(" ") }
        result.append(character)
        skipsBlank = true
      case "”":
        while result.last == " " { result.removeLast() }
        result.append(character)
      default: result.append(character)
      }
    }
    return String(result)
  }
}
