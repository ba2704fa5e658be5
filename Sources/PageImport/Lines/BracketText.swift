internal import Secretariat

/// A line without its brackets that are no part of the title: links to documents, and `(TBC)`.
struct BracketText {
  /// What remains.
  private(set) var text = ""
  /// The documents, with their languages: `Declaration [EN, ES]`.
  private(set) var documents: [String] = []
  /// Whether a bracket says that the meeting is to be confirmed.
  private(set) var isTentative = false
  /// Whether a bracket is opened and never closed.
  private(set) var isUnclosed = false

  /// Takes the brackets out of a text.
  ///
  /// A bracket is a link only if it names a known document; all others are the title's.
  init(_ source: String, vocabulary: PageVocabulary) {
    let scalars = Array(source.unicodeScalars)
    var kept = String.UnicodeScalarView()
    var position = 0
    while position < scalars.count {
      guard scalars[position] == "(" || scalars[position] == "[" else {
        kept.append(scalars[position])
        position += 1
        continue
      }
      let end = Self.end(of: position, in: scalars)
      let inside = String(String.UnicodeScalarView(scalars[(position + 1)..<(end ?? scalars.count)]))
      if end == nil { isUnclosed = true }
      if vocabulary.words.tentative.contains(FilingKey.plain(inside)) {
        isTentative = true
      } else if let names = Self.documents(in: inside, known: vocabulary.words.documents) {
        documents += names
      } else {
        // What stands in a bracket of the title stays as it is, further brackets included.
        kept.append(contentsOf: scalars[position..<min(scalars.count, (end ?? scalars.count - 1) + 1)])
      }
      position = (end ?? scalars.count) + 1
    }
    text = String(kept)
  }

  private static func end(of start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var depth = 0
    for position in start..<scalars.count {
      switch scalars[position] {
      case "(", "[": depth += 1
      case ")", "]":
        depth -= 1
        if depth == 0 { return position }
      default: break
      }
    }
    return nil
  }

  /// The documents that a bracket lists; `nil` when any part of it is none.
  private static func documents(in text: String, known: [[String]]) -> [String]? {
    var documents: [(name: String, languages: [String])] = []
    for part in split(text) {
      let words = part.split { $0 == " " || $0 == "(" || $0 == ")" || $0 == "[" || $0 == "]" || $0 == "," }.map { String($0) }
      let languages = Array(words.reversed().prefix { $0.isLanguageCode }.reversed())
      let name = Array(words.dropLast(languages.count))
      if name.isEmpty, let last = documents.popLast() {
        documents.append((last.name, last.languages + languages))
      } else {
        guard isDocument(name, known: known) else { return nil }
        documents.append((name.joined(separator: " "), languages))
      }
    }
    guard !documents.isEmpty else { return nil }
    return documents.map { $0.languages.isEmpty ? $0.name : "\($0.name) [\($0.languages.joined(separator: ", "))]" }
  }

  /// Whether words are a known document, perhaps after the name of its author: `IOM Director General's Remarks`.
  private static func isDocument(_ words: [String], known: [[String]]) -> Bool {
    let plain = PhrasePattern.words(of: words.joined(separator: " "))
    return known.contains { document in
      guard plain.suffix(document.count).elementsEqual(document), plain.count <= document.count + authorWordsMaximum else { return false }
      return words.dropLast(document.count).allSatisfy { $0.first?.isUppercase == true }
    }
  }

  private static let authorWordsMaximum = 4

  /// Splits at commas outside of inner brackets.
  private static func split(_ text: String) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "," where depth == 0:
        parts.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    parts.append(text[start...])
    return parts.filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
