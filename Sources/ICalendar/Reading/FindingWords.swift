internal import CivilTime

/// What is said of a kind of remark, and what to write instead, in both languages.
///
/// `{}` stands for the subject; `{1}`, `{2}` and so on for its parts, which commas divide.
struct FindingWords: Sendable {
  private let english: String
  private let spanish: String
  private let englishHint: String
  private let spanishHint: String

  init(_ english: String, hint englishHint: String, _ spanish: String, hint spanishHint: String) {
    self.english = english
    self.spanish = spanish
    self.englishHint = englishHint
    self.spanishHint = spanishHint
  }

  /// The words of every kind.
  static let all: [Finding.Kind: FindingWords] = [ofLines, ofComponents, ofValues, ofTimes, ofZones, ofMethods, ofTexts, ofComparison]
    .reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }

  func sentence(_ subject: String?, in language: Language) -> String { Self.filled(language == .english ? english : spanish, subject) }

  func hint(_ subject: String?, in language: Language) -> String { Self.filled(language == .english ? englishHint : spanishHint, subject) }

  private static func filled(_ template: String, _ subject: String?) -> String {
    guard template.utf8.contains(0x7B) else { return template }
    let whole = subject.map(shown) ?? "…"
    let parts = parts(of: whole)
    var text = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let number = Int(rest[rest.index(after: open)..<close])
      if let number { text += parts.indices.contains(number - 1) ? parts[number - 1] : "…" } else { text += whole }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private static func parts(of subject: String) -> [String] {
    subject.split(separator: ",").map { part in String(part.drop { $0 == " " }) }
  }

  /// A subject on one line, without what would move the cursor of a terminal or turn its writing round.
  private static func shown(_ subject: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in subject.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: text.append(scalar == "\n" || scalar == "\t" ? " " : "\u{FFFD}")
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
