package import CivilTime
package import Secretariat

extension Refusal {
  /// What is wrong, reason by reason, in a language.
  package func explanations(in language: Language = .english) -> [String?] { reasons.map { $0.explanation.text(in: language) } }

  /// What would help, reason by reason, in a language.
  package func remedies(in language: Language = .english) -> [String?] { reasons.map { $0.remedy?.text(in: language) } }

  /// The texts that lack a half, or say in Spanish what they say in English.
  package var untranslatedTexts: [BilingualText] {
    reasons.flatMap { [$0.explanation, $0.remedy] }.compactMap(\.self).filter { text in
      guard let english = text.text(in: .english), let spanish = text.text(in: .spanish) else { return true }
      return english == spanish
    }
  }
}
