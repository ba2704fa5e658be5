/// Where a meeting is held, as far as is known: a country, perhaps a city, perhaps a venue.
///
/// A place is printed no more exactly than it is known; a country alone never turns into its capital.
public struct Place: Hashable, Sendable {
  /// The country.
  public let country: Code<Country>
  /// The city, when known.
  public let city: Code<City>?
  /// The building or room, when known.
  public let venue: TextLine?

  /// A place.
  ///
  /// That the city lies in the country is checked by whoever knows the cities.
  public init(country: Code<Country>, city: Code<City>? = nil, venue: TextLine? = nil) {
    self.country = country
    self.city = city
    self.venue = venue
  }
}
