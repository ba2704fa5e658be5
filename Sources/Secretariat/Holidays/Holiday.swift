public import CivilTime

/// A public holiday: a day on which a country, or a region of it, does not work (R19, R21).
public struct Holiday: Hashable, Sendable {
  /// Where it comes from.
  public enum Origin: Hashable, Sendable {
    /// It came with the program.
    case program
    /// A person recorded it; the source is what they named, if anything.
    case record(source: String?)
  }

  /// The country.
  public let country: Code<Country>
  /// The region that keeps it; `nil` for the whole country.
  public let region: Code<Region>?
  /// The day.
  public let day: Day
  /// What it is called.
  public let name: BilingualText
  /// Where it comes from.
  public let origin: Origin

  /// A holiday in full.
  public init(country: Code<Country>, region: Code<Region>? = nil, day: Day, name: BilingualText, origin: Origin) {
    self.country = country
    self.region = region
    self.day = day
    self.name = name
    self.origin = origin
  }
}

extension Holiday {
  /// The day as both: two holidays of one country on one day are one day off with both names.
  func joined(with other: Holiday) -> Holiday {
    let name = BilingualText(
      english: Self.joined(name, other.name, in: .english), spanish: Self.joined(name, other.name, in: .spanish))
    return Holiday(country: country, region: region, day: day, name: name ?? self.name, origin: origin)
  }

  /// Both names in a language; `nil` where one of them is missing, so that half of a name never passes for the whole (R22).
  private static func joined(_ one: BilingualText, _ other: BilingualText, in language: Language) -> String? {
    guard let first = one.text(in: language), let second = other.text(in: language) else { return nil }
    return first == second ? first : "\(first); \(second)"
  }
}
