internal import CivilTime
internal import Secretariat

/// Cities and countries by every spelling, whatever the accents and capitals.
struct PlaceNames {
  private var cities: [String: City] = [:]
  private var countries: [String: Country] = [:]
  private var ambiguous: Set<Code<Country>> = []

  init(countries: [Country], cities: [City]) {
    for country in countries {
      for language in Language.allCases { country.name.text(in: language).map { self.countries[FilingKey.plain($0)] = country } }
    }
    for city in cities {
      for name in Language.allCases.compactMap({ city.name.text(in: $0) }) + city.aliases { self.cities[FilingKey.plain(name)] = city }
      let names = Language.allCases.compactMap { city.name.text(in: $0) }.map { FilingKey.plain($0) }
      for country in countries where country.code == city.country {
        let own = Language.allCases.compactMap { country.name.text(in: $0) }.map { FilingKey.plain($0) }
        if own.contains(where: { name in names.contains { $0 == "\(name) city" || $0 == "ciudad de \(name)" } }) {
          ambiguous.insert(country.code)
        }
      }
    }
  }

  func city(_ text: String) -> City? { cities[FilingKey.plain(text)] }
  func country(_ text: String) -> Country? { countries[FilingKey.plain(text)] }
  /// Whether a country's name alone may mean its city of the same name, as with “Panama” and “Mexico”.
  func mayMeanCity(_ country: Country) -> Bool { ambiguous.contains(country.code) }
}
