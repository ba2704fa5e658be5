internal import CivilTime
internal import Secretariat

/// What the parser of the command line says in English, in both languages.
///
/// The parser gives away nothing but its sentence, so that the sentence itself has to be recognised; one that is not known
/// stays English.
enum ParserSentence {
  /// The sentence in both languages.
  static func bilingual(_ sentence: String) -> BilingualText {
    for pattern in patterns {
      guard let values = values(of: sentence, between: pattern.english) else { continue }
      return BilingualText(english: ended(sentence), spanish: ended(filled(pattern.spanish, values)))
    }
    return BilingualText(ended(sentence), in: .english)
  }

  /// The parts of a sentence around the values that it quotes, in the two languages.
  private static let patterns: [(english: [String], spanish: [String])] = [
    (["Unknown option '", "'. Did you mean '", "'?"], ["No existe la opción “", "”. ¿Quiso decir “", "”?"]),
    (["Unknown option '", "'"], ["No existe la opción “", "”"]),
    (["Missing value for '", "'"], ["Falta el valor de “", "”"]),
    (
      ["The option '", "' does not take any value, but '", "' was specified."], ["La opción “", "” no lleva valor, pero se indicó “", "”"]
    ),
    (["Unexpected argument '", "'"], ["El argumento “", "” está de más"]),
    (["", " unexpected arguments: '", "'"], ["Hay ", " argumentos de más: “", "”"]),
    (["Missing expected argument '", "'"], ["Falta el argumento “", "”"]),
    (["Missing one of: '", "'"], ["Falta uno de estos: “", "”"]),
    (["The value '", "' is invalid for '", "'"], ["El valor “", "” no es válido para “", "”"]),
  ]

  /// The values between the parts of a pattern; `nil` when the sentence does not follow it.
  private static func values(of sentence: String, between parts: [String]) -> [Substring]? {
    guard let first = parts.first, let last = parts.last, sentence.hasPrefix(first), sentence.hasSuffix(last) else { return nil }
    guard sentence.count >= first.count + last.count else { return nil }
    var rest = sentence.dropFirst(first.count).dropLast(last.count)
    var values: [Substring] = []
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: part) else { return nil }
      values.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return values + [rest]
  }

  private static func filled(_ parts: [String], _ values: [Substring]) -> String {
    // Of several values the parser makes one list, each in its own marks.
    let shown = values.map { $0.split(separator: "', '", omittingEmptySubsequences: false).joined(separator: "”, “") }
    return parts.enumerated().map { position, part in part + (position < shown.count ? shown[position] : "") }.joined()
  }

  private static func ended(_ sentence: String) -> String {
    guard let last = sentence.last, !".?:".contains(last), !sentence.contains("\n") else { return sentence }
    return sentence + "."
  }
}
