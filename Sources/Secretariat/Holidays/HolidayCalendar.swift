public import CivilTime

/// The holidays that hold over a stretch of days: those that come with the program, without what people removed, with what they
/// added, and with those of the regions that were chosen (R19, R21).
///
/// Each country has one entry a day. A day that both the country and its chosen region keep is shown as the country's.
public struct HolidayCalendar: Sendable {
  /// The days about which it can be asked; of others it knows of no holiday.
  public let days: DayRange
  private let byCountry: [Code<Country>: [Day: Holiday]]

  /// A calendar.
  ///
  /// - Parameters:
  ///   - days: The days about which it will be asked.
  ///   - known: What comes with the program.
  ///   - edits: What people recorded.
  ///   - regions: The region of each country whose holidays count too; of a country without one, only the national holidays do.
  public init(over days: DayRange, known: [KnownHoliday], edits: [HolidayEdit], regions: [Code<Country>: Code<Region>]) {
    self.days = days
    var found: [HolidayKey: Holiday] = [:]
    for holiday in known.flatMap({ $0.holidays(in: days, region: regions[$0.country]) }) {
      found[holiday.key] = found[holiday.key]?.joined(with: holiday) ?? holiday
    }
    for edit in edits where days.contains(edit.key.day) && (edit.key.region == nil || edit.key.region == regions[edit.key.country]) {
      if case .added(let holiday) = edit { found[edit.key] = holiday } else { found[edit.key] = nil }
    }
    var byCountry: [Code<Country>: [Day: Holiday]] = [:]
    for (key, holiday) in found where key.region == nil || found[HolidayKey(country: key.country, region: nil, day: key.day)] == nil {
      byCountry[key.country, default: [:]][key.day] = holiday
    }
    self.byCountry = byCountry
  }

  /// The countries that have a holiday, by their codes.
  public var countries: [Code<Country>] { byCountry.keys.sorted() }

  /// The holiday of a country on a day.
  public func holiday(on day: Day, in country: Code<Country>) -> Holiday? { byCountry[country]?[day] }

  /// Whether a day is a holiday of a country, on whatever day of the week.
  public func isHoliday(_ day: Day, in country: Code<Country>) -> Bool { holiday(on: day, in: country) != nil }

  /// The holidays of a country in a range, by day.
  public func holidays(of country: Code<Country>, in range: DayRange) -> [Holiday] {
    (byCountry[country] ?? [:]).values.filter { range.contains($0.day) }.sorted { $0.day < $1.day }
  }

  /// Whether a country works on a day: from Monday to Friday, and no holiday.
  public func isWorkingDay(_ day: Day, in country: Code<Country>) -> Bool { day.weekday.isInWorkingWeek && !isHoliday(day, in: country) }

  /// Whether any of several days is a holiday of a country.
  public func hasHoliday(_ range: DayRange, in country: Code<Country>) -> Bool { range.contains { isHoliday($0, in: country) } }

  /// Whether delegates of a country would travel to or from a meeting on a holiday of theirs.
  ///
  /// So it is when none of the days is a holiday, but the day before or after one of them is, and it falls on Monday to Friday.
  public func isBridged(_ range: DayRange, in country: Code<Country>) -> Bool {
    guard !hasHoliday(range, in: country) else { return false }
    return [range.first.previous, range.last.next].compactMap(\.self).contains { day in
      day.weekday.isInWorkingWeek && isHoliday(day, in: country)
    }
  }
}

extension Weekday {
  /// Whether it is one of Monday to Friday.
  public var isInWorkingWeek: Bool { self != .saturday && self != .sunday }
}
