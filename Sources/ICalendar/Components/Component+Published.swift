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

  /// A place on Apple's map; its title must be the text of LOCATION, or no map is shown.
  static func appleLocation(_ location: CalendarLine, _ position: GeographicPosition) -> Property {
    let address = "geo:\(position.latitude),\(position.longitude)"
    let title = ParameterText(location.text)?.text ?? location.text
    return Property(
      .appleLocation, .uri(CalendarURI(unchecked: address)),
      [
        Parameter(name: ParameterName(other: "X-TITLE"), storage: .one(title)),
        Parameter(name: ParameterName(other: "X-APPLE-RADIUS"), storage: .word("72")),
      ])
  }

  private static func tag(_ language: Language?) -> [Parameter] { language.map { [.language($0)] } ?? [] }
}
