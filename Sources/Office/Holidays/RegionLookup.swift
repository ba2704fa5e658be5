internal import CivilTime
internal import Reference
internal import Secretariat

/// Finds regions of countries by what people call them.
struct RegionLookup {
  private let regions: [Region]

  /// The regions about whose holidays the program knows.
  init() throws { regions = try Region.embedded() }

  /// Those of a country, or of all, by country and code.
  func regions(of country: Code<Country>?) -> [Region] { regions.filter { country == nil || $0.country == country } }

  /// The region of a country by its code or name.
  ///
  /// - Throws: A `Refusal` when it has none of that name.
  func region(_ text: String, of country: Country) throws -> Region {
    var index = NameIndex<Region>(noun: .region, listCommand: "rcm holiday regions \(country.code)")
    for region in regions(of: country.code) { index.add(region, label: region.code.text, names: [region.name]) }
    return try index.find(text)
  }
}
