public import CivilTime

/// The names behind the codes of a record: bodies, parties, countries, cities and kinds, for whoever has to print them.
public struct Directory: Sendable {
  private let bodies: [Code<Body>: Body]
  private let parties: [Code<Party>: Party]
  private let countries: [Code<Country>: Country]
  private let cities: [Code<City>: City]
  private let kinds: [Code<MeetingKind>: MeetingKind]

  /// A directory of the given things.
  public init(bodies: [Body], parties: [Party], countries: [Country], cities: [City], kinds: [MeetingKind]) {
    self.bodies = Dictionary(bodies.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.parties = Dictionary(parties.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.countries = Dictionary(countries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.cities = Dictionary(cities.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.kinds = Dictionary(kinds.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The body of a code.
  public func body(_ code: Code<Body>) -> Body? { bodies[code] }
  /// The party of a code.
  public func party(_ code: Code<Party>) -> Party? { parties[code] }
  /// The country of a code.
  public func country(_ code: Code<Country>) -> Country? { countries[code] }
  /// The city of a code.
  public func city(_ code: Code<City>) -> City? { cities[code] }
  /// The kind of a code.
  public func kind(_ code: Code<MeetingKind>) -> MeetingKind? { kinds[code] }

  /// The body's acronym in a language, or its code.
  public func acronym(of code: Code<Body>, in language: Language) -> String {
    bodies[code]?.acronym.bestText(in: language).text ?? code.text
  }
  /// The party's name in a language, or its code.
  public func name(of code: Code<Party>, in language: Language) -> String { parties[code]?.name.bestText(in: language).text ?? code.text }
  /// The country's name in a language, or its code.
  public func name(of code: Code<Country>, in language: Language) -> String {
    countries[code]?.name.bestText(in: language).text ?? code.text
  }
  /// The city's name in a language, or its code.
  public func name(of code: Code<City>, in language: Language) -> String { cities[code]?.name.bestText(in: language).text ?? code.text }
  /// The kind's name in a language, or its code.
  public func name(of code: Code<MeetingKind>, in language: Language) -> String {
    kinds[code]?.name.bestText(in: language).text ?? code.text
  }

  /// Who holds a term, in words; a holder that no source names is called so.
  public func name(of holder: ChairHolder, in language: Language) -> String {
    switch holder {
    case .party(let code): name(of: code, in: language)
    case .vacant: language == .english ? "vacant" : "vacante"
    case .notRecorded: language == .english ? "not recorded" : "no registrada"
    }
  }

  /// The place on one line, as exactly as it is known: venue, city, country; `nil` where no place is recorded.
  public func line(of place: Place?, in language: Language) -> String? {
    guard let place else { return nil }
    return [place.venue?.text, place.city.map { name(of: $0, in: language) }, name(of: place.country, in: language)].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// Where a meeting is held, in words, whatever its mode.
  public func whereabouts(of details: MeetingDetails, in language: Language) -> String {
    let place = line(of: details.place, in: language)
    return switch (details.mode, place) {
    case (.virtual, _): MeetingMode.virtual.word(in: language)
    case (.hybrid, let place?): language == .english ? "\(place), and from afar" : "\(place), y a distancia"
    case (_, let place?): place
    case (_, nil): language == .english ? "place not recorded" : "lugar no registrado"
    }
  }
}
