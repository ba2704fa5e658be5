internal import CivilTime

extension Property {
  /// A text of what is published, with its language.
  static func published(_ known: KnownProperty, _ text: CalendarText, in language: Language?) -> Property {
    Property(known, .text(TextValue(text)), tag(language))
  }

  /// A line of what is published, with its language.
  static func published(_ known: KnownProperty, _ line: CalendarLine, in language: Language?) -> Property {
    Property(known, .text(TextValue(line)), tag(language))
  }

  /// A word that is the same in every file.
  static func fixed(_ known: KnownProperty, _ word: String) -> Property { Property(known, .text(TextValue(unchecked: word))) }

  private static func tag(_ language: Language?) -> [Parameter] { language.map { [.language($0)] } ?? [] }
}
