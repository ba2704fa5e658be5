/// A part of a country with public holidays of its own, such as a province, by the second half of its ISO 3166-2 code.
public struct Region: Hashable, Sendable {
  /// The country.
  public let country: Code<Country>
  /// The code inside of the country, `QC` for Quebec.
  public let code: Code<Region>
  /// The name, in the language of the region.
  public let name: String

  /// A region in full.
  public init(country: Code<Country>, code: Code<Region>, name: String) {
    self.country = country
    self.code = code
    self.name = name
  }
}
