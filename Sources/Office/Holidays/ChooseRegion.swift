internal import CivilTime
package import Secretariat
package import Store

/// Chooses the region of a country whose holidays count beside the national ones, such as that of the capital (R19).
package struct ChooseRegion: Sendable {
  /// The country, by code or name.
  package var country: String
  /// The region, by code or name; `nil` for the national holidays alone.
  package var region: String?
  /// Why.
  package var reason: TextLine?

  /// A choice.
  package init(_ region: String?, of country: String, reason: TextLine? = nil) {
    self.country = country
    self.region = region
    self.reason = reason
  }

  /// What was chosen.
  package struct Choice: Sendable {
    /// The country.
    package let country: Country
    /// The region; `nil` for none.
    package let region: Region?
  }

  /// Makes it.
  ///
  /// - Throws: A `Refusal` when the country or the region is not known.
  package func callAsFunction(in office: Office) throws -> Written<Choice> {
    try office.write(reason: reason?.text) { writing in
      let country = try Lookup(reading: writing.reading).country(country)
      let region = try region.map { try RegionLookup().region($0, of: country) }
      if try writing.reading.holidayRegions()[country.code] != region?.code {
        try writing.record(region: region?.code, of: country.code)
      }
      return Choice(country: country, region: region)
    }
  }
}
