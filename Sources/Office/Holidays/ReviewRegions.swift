package import Secretariat
internal import Store

/// The regions that have holidays of their own, and which of them were chosen to count (R19).
package struct ReviewRegions: Sendable {
  /// The country, by code or name; without it, all.
  package var country: String?

  /// A review.
  package init(of country: String? = nil) { self.country = country }

  /// A region, and whether its holidays count.
  package struct Entry: Sendable {
    /// The region.
    package let region: Region
    /// Whether it was chosen.
    package let isChosen: Bool
  }

  /// What a review gives.
  package struct Answer: Sendable {
    /// The regions, by country and code.
    package let entries: [Entry]
    /// The country that was asked about.
    package let country: Country?
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Looks them up.
  ///
  /// - Throws: A `Refusal` when the country is not known.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let country = try country.map { try Lookup(reading: reading).country($0) }
      let chosen = try reading.holidayRegions()
      let entries = try RegionLookup().regions(of: country?.code).map { Entry(region: $0, isChosen: chosen[$0.country] == $0.code) }
      return Answer(entries: entries, country: country, directory: try reading.directory())
    }
  }
}
