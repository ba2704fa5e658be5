package import CivilTime
package import Secretariat
package import Store

/// Records that a day is a holiday of a country or of a region, or that it is none (R19).
package struct SetHoliday: Sendable {
  /// What is done.
  package enum Act: Sendable {
    /// It is a holiday, under a name in one language at least; the source is where that is taken from.
    case add(name: GivenText, source: TextLine?)
    /// It is none.
    case remove
  }

  /// The country, by code or name.
  package var country: String
  /// The day.
  package var day: Day
  /// The region, by code or name; without it, the whole country, and for a removal whatever holiday holds on that day.
  package var region: String?
  /// What is done.
  package var act: Act
  /// Why.
  package var reason: TextLine?

  /// A change.
  package init(_ country: String, _ day: Day, region: String? = nil, _ act: Act, reason: TextLine? = nil) {
    self.country = country
    self.day = day
    self.region = region
    self.act = act
    self.reason = reason
  }

  /// Makes it.
  ///
  /// - Returns: The holiday that was added or removed.
  /// - Throws: A `Refusal` when the country or the region is not known, the day is a holiday already or is none, or a name is missing.
  package func callAsFunction(in office: Office) throws -> Written<Holiday> {
    try office.write(reason: reason?.text) { writing in
      let desk = try HolidayDesk(writing.reading)
      let country = try Lookup(reading: writing.reading).country(country)
      let region = try region.map { try RegionLookup().region($0, of: country).code }
      let key = HolidayKey(country: country.code, region: region, day: day)
      switch act {
      case .add(let name, let source):
        if let standing = desk.holiday(of: key) { throw taken(standing, country) }
        guard let name = try name.checked(as: .name) else { throw nameless }
        let holiday = Holiday(country: key.country, region: key.region, day: day, name: name, origin: .record(source: source?.text))
        try writing.record(.added(holiday))
        return holiday
      case .remove:
        let effective = self.region == nil ? desk.holidays(over: DayRange(day)).holiday(on: day, in: country.code) : desk.holiday(of: key)
        guard let holiday = effective else { throw none(country) }
        if desk.isKnown(holiday.key) {
          try writing.record(.removed(holiday.key))
        } else {
          try writing.deleteHolidayEdit(holiday.key)
        }
        return holiday
      }
    }
  }

  private func taken(_ holiday: Holiday, _ country: Country) -> Refusal {
    .breaks(
      .holidays, given: day.description,
      because: BilingualText { language in
        let (date, place) = (day.formatted(in: language), country.name.bestText(in: language).text)
        let name = holiday.name.bestText(in: language).text
        return language == .english
          ? "\(date) is a holiday of \(place) already: \(name)" : "el \(date) ya es feriado en \(place): \(name)"
      },
      remedy: BilingualText { language in
        let command = "rcm holiday remove \(country.code) \(day)" + (holiday.region.map { " --region \($0)" } ?? "")
        return (language == .english ? "To give it another name, first: " : "Para darle otro nombre, primero: ") + command
      })
  }

  private func none(_ country: Country) -> Refusal {
    Refusal(
      .notFound, rule: nil, given: day.description,
      because: BilingualText { language in
        let (date, place) = (day.formatted(in: language), country.name.bestText(in: language).text)
        return language == .english ? "\(date) is no holiday of \(place)" : "el \(date) no es feriado en \(place)"
      },
      remedy: BilingualText { language in
        (language == .english ? "See its holidays with: " : "Vea sus feriados con: ")
          + "rcm holiday list --country \(country.code) --year \(day.year)"
      })
  }

  private var nameless: Refusal {
    .invalid(
      given: "--en", because: BilingualText(english: "the holiday has no name", spanish: "el feriado no tiene nombre"),
      remedy: BilingualText(
        english: "Give its name with --en, --es or both.", spanish: "Indique su nombre con --en, con --es o con ambos."))
  }
}
