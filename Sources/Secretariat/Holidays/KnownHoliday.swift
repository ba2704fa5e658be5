internal import CivilTime

/// A holiday that comes with the program, on every day on which it is kept.
public struct KnownHoliday: Hashable, Sendable {
  /// The country.
  public let country: Code<Country>
  /// The regions that keep it; empty for the whole country.
  public let regions: [Code<Region>]
  /// What it is called.
  public let name: BilingualText
  /// Its days.
  public let days: YearlyDays

  /// A holiday in full.
  public init(country: Code<Country>, regions: [Code<Region>], name: BilingualText, days: YearlyDays) {
    self.country = country
    self.regions = regions
    self.name = name
    self.days = days
  }

  /// Its days in a range, for the whole country or for a region of it; none where that region does not keep it.
  func holidays(in range: DayRange, region: Code<Region>?) -> [Holiday] {
    guard regions.isEmpty || region.map(regions.contains) == true else { return [] }
    return days.days(in: range).map {
      Holiday(country: country, region: regions.isEmpty ? nil : region, day: $0, name: name, origin: .program)
    }
  }
}
