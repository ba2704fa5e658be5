public import CivilTime

/// A city in which meetings are held, with the spellings under which it has been written.
public struct City: Hashable, Sendable {
  /// The permanent key, such as `PANAMA-CITY`.
  public let code: Code<City>
  /// The name in English and Spanish.
  public let name: BilingualText
  /// The country it lies in.
  public let country: Code<Country>
  /// The zone of its clocks, when recorded.
  public let zone: ZoneName?
  /// Other spellings that mean the same city.
  public let aliases: [String]

  /// A city in full.
  public init(code: Code<City>, name: BilingualText, country: Code<Country>, zone: ZoneName?, aliases: [String]) {
    self.code = code
    self.name = name
    self.country = country
    self.zone = zone
    self.aliases = aliases
  }
}
