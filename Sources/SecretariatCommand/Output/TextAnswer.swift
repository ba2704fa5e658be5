internal import CivilTime
internal import Secretariat

/// A text in both languages as JSON; a missing translation is missing here too.
struct TextAnswer: Encodable {
  let en: String?
  let es: String?

  init(_ text: BilingualText) { self.init { text.text(in: $0) } }

  /// A text that is made for each language.
  init(_ text: (Language) -> String?) {
    en = text(.english)
    es = text(.spanish)
  }
}
