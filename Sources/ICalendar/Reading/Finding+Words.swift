public import CivilTime

extension Finding {
  /// What is wrong, as a sentence without its full stop, so that the rule can stand behind it.
  public func description(in language: Language) -> String {
    FindingWords.all[kind]?.sentence(subject, in: language) ?? kind.rawValue
  }

  /// What to write instead, or what else helps, as a sentence.
  public func hint(in language: Language) -> String { FindingWords.all[kind]?.hint(subject, in: language) ?? "" }
}

extension Finding.Severity {
  /// The severity as a word.
  public func word(in language: Language) -> String {
    switch self {
    case .note: language == .english ? "note" : "nota"
    case .warning: language == .english ? "warning" : "advertencia"
    case .error: "error"
    }
  }
}
