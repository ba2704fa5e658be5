public import CivilTime

extension BilingualText {
  /// A text in both languages from one that is made for each.
  public init(_ text: (Language) -> String) { self.init(english: text(.english), spanish: text(.spanish)) }

  /// Several texts one after the other, with a blank between; `nil` for none.
  public static func joined(_ texts: [BilingualText?]) -> BilingualText? {
    let known = texts.compactMap(\.self)
    guard !known.isEmpty else { return nil }
    return BilingualText { language in known.map { $0.bestText(in: language).text }.joined(separator: " ") }
  }

  /// The same text with a capital at its beginning.
  public var capitalized: BilingualText {
    BilingualText { language in
      let text = bestText(in: language).text
      return text.prefix(1).uppercased() + text.dropFirst()
    }
  }
}
