public import CivilTime

/// What a person recorded about one day of a country or of a region: that it is a holiday, or that it is none.
///
/// It stands before what comes with the program about the same day and place.
public enum HolidayEdit: Hashable, Sendable {
  /// It is a holiday.
  case added(Holiday)
  /// It is none.
  case removed(HolidayKey)

  /// The day and place.
  public var key: HolidayKey {
    switch self {
    case .added(let holiday): holiday.key
    case .removed(let key): key
    }
  }
}

/// One day of a country, or of a region of it.
public struct HolidayKey: Hashable, Sendable {
  /// The country.
  public let country: Code<Country>
  /// The region; `nil` for the whole country.
  public let region: Code<Region>?
  /// The day.
  public let day: Day

  /// A day of a place.
  public init(country: Code<Country>, region: Code<Region>?, day: Day) {
    self.country = country
    self.region = region
    self.day = day
  }
}

extension Holiday {
  /// The day and place.
  public var key: HolidayKey { HolidayKey(country: country, region: region, day: day) }
}
