internal import CivilTime

extension PartialDate {
  /// The date as it stands after a preposition: in Spanish a day takes its article, `el 6 de diciembre de 2023`.
  func afterPreposition(in language: Language) -> String {
    guard case .day = self, language == .spanish else { return formatted(in: language) }
    return "el " + formatted(in: language)
  }
}
