internal import Secretariat

/// Words to be found in a title: `^` and `$` are its ends, `#` is an ordinal number, accents and capitals do not matter.
struct PhrasePattern {
  private enum Part {
    case word(String)
    case ordinal
  }

  private let parts: [Part]
  private let isAtStart: Bool
  private let isAtEnd: Bool

  init(_ text: String) {
    isAtStart = text.hasPrefix("^")
    isAtEnd = text.hasSuffix("$")
    parts = text.split(separator: " ").flatMap { word -> [Part] in
      let bare = word.filter { $0 != "^" && $0 != "$" }
      return bare == "#" ? [.ordinal] : Self.words(of: String(bare)).map { .word($0) }
    }
  }

  /// The plain words of a text.
  static func words(of text: String) -> [String] { FilingKey.plain(text).split(separator: " ").map { String($0) } }

  /// Whether the words occur in a title, given as a list of its words and as the set of them.
  func occurs(in title: [String], _ words: Set<String>, ordinals: OrdinalText) -> Bool {
    guard !parts.isEmpty, parts.count <= title.count else { return false }
    if case .word(let first) = parts[0], !words.contains(first) { return false }
    for start in 0...(title.count - parts.count) {
      if isAtStart, start > 0 { return false }
      if isAtEnd, start + parts.count != title.count { continue }
      let matches = zip(parts, title[start...]).allSatisfy { part, word in
        switch part {
        case .word(let wanted): wanted == word
        case .ordinal: ordinals.isOrdinal(word)
        }
      }
      if matches { return true }
    }
    return false
  }
}
