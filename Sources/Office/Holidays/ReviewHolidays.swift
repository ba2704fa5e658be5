package import CivilTime
package import Secretariat
internal import Store

/// The holidays of countries over some days, as they hold in the record (R19).
package struct ReviewHolidays: Sendable {
  /// The countries, by code or name; without any, all that have a holiday.
  package var countries: [String]
  /// The days.
  package var days: DayRange

  /// A review.
  package init(_ countries: [String] = [], over days: DayRange) {
    self.countries = countries
    self.days = days
  }

  /// What a review gives.
  package struct Answer: Sendable {
    /// The holidays: by day, then by the code of the country.
    package let holidays: [Holiday]
    /// The years about which the program brings holidays.
    package let coveredYears: ClosedRange<Int>
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Looks them up.
  ///
  /// - Throws: A `Refusal` when a country is not known.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let desk = try HolidayDesk(reading)
      let lookup = Lookup(reading: reading)
      let calendar = desk.holidays(over: days)
      let wanted = try countries.isEmpty ? calendar.countries : countries.map { try lookup.country($0).code }
      let holidays = Set(wanted).sorted().flatMap { calendar.holidays(of: $0, in: days) }
        .sorted { ($0.day, $0.country) < ($1.day, $1.country) }
      return Answer(holidays: holidays, coveredYears: desk.coveredYears, directory: try reading.directory())
    }
  }
}
