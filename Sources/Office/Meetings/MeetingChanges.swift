package import CivilTime
package import Secretariat

/// What a person gives about a meeting on the command line; what is not given stays as it is.
package struct MeetingChanges: Sendable {
  /// The bodies, by code or name.
  package var bodies: [String] = []
  /// The kinds, by code or name, the leading one first.
  package var kinds: [String] = []
  /// The title in English.
  package var englishTitle: String?
  /// The title in Spanish.
  package var spanishTitle: String?
  /// The dates.
  package var date: ImpreciseDate?
  /// The clock times of each day.
  package var hours: ClockRange?
  /// The zone of the clock times.
  package var zone: ZoneName?
  /// The city, in any spelling.
  package var city: String?
  /// The country, by code or name.
  package var country: String?
  /// The building or room.
  package var venue: String?
  /// How people take part.
  package var mode: MeetingMode?
  /// The host country, where it is not that of the place.
  package var host: String?
  /// Who convenes it, where it is not the chair.
  package var convenor: String?
  /// The number in its series.
  package var number: Int?
  /// The block it moves with.
  package var block: String?

  /// Nothing given.
  package init() {}
}

extension MeetingChanges {
  /// The details that result when the changes are made to a meeting, or to nothing.
  ///
  /// - Throws: A `Refusal` that names what is not known or does not fit.
  func details(changing existing: MeetingDetails?, lookup: Lookup, zones: ZoneDatabase) throws -> MeetingDetails {
    let bodies = try self.bodies.isEmpty ? existing?.bodies ?? [] : self.bodies.map { try lookup.body($0).code }
    let kinds = try self.kinds.isEmpty ? existing?.kinds.map { try lookup.kind($0.text) } ?? [] : self.kinds.map { try lookup.kind($0) }
    let date = self.date ?? existing?.date ?? .unknown
    let place = try place(changing: existing?.place, lookup: lookup)
    let mode = self.mode ?? existing?.mode ?? (place == nil ? .notRecorded : .inPerson)
    let title = try title(changing: existing?.title, kind: kinds.first)
    guard let title else {
      throw Refusal.breaks(
        .bodyAndKind, given: "kind",
        because: BilingualText(
          english: "the meeting is of no kind and has no title", spanish: "la reunión no es de ningún tipo ni tiene título"),
        remedy: BilingualText(english: "Name a kind with --kind.", spanish: "Indique un tipo con --kind."))
    }
    var details = try MeetingDetails(
      bodies: bodies, kinds: kinds.map(\.code), title: title, date: date,
      sessions: try sessions(on: date, changing: existing, city: place?.city, lookup: lookup, zones: zones),
      place: place, mode: mode, host: try host.map { try lookup.country($0).code } ?? existing?.host,
      convenor: try convenor.map { try lookup.party($0).code } ?? existing?.convenor, series: existing?.series, block: existing?.block)
    if let block { details.block = try code(block) }
    return details
  }

  /// The title that was given, on top of the existing one; without any, the name of the kind.
  private func title(changing existing: BilingualText?, kind: MeetingKind?) throws -> BilingualText? {
    let english = try englishTitle.map { try TextLine($0, as: .title).text }
    let spanish = try spanishTitle.map { try TextLine($0, as: .title).text }
    guard english != nil || spanish != nil else { return existing ?? kind?.name }
    return BilingualText(english: english ?? existing?.text(in: .english), spanish: spanish ?? existing?.text(in: .spanish))
  }

  private func code(_ block: String) throws -> Code<Block> {
    guard let code = Code<Block>(block) else {
      throw Refusal.invalid(
        given: block,
        because: BilingualText(
          english: "“\(block.prefix(40))” cannot name a block", spanish: "“\(block.prefix(40))” no puede nombrar un bloque"),
        remedy: BilingualText(
          english: "Use letters, digits and hyphens: VM-2025-BLOCK.", spanish: "Use letras, cifras y guiones: VM-2025-BLOCK."))
    }
    return code
  }

  private func place(changing existing: Place?, lookup: Lookup) throws -> Place? {
    let existing = mode == .virtual ? nil : existing
    let venue = try self.venue.map { try TextLine($0, as: .venue) }
    let city = try self.city.map { try lookup.city($0) }
    let country = try self.country.map { try lookup.country($0).code }
    if let city {
      if let country, country != city.country {
        throw Refusal.breaks(
          .knownCountry, given: country.text,
          because: BilingualText(
            english: "\(city.name.marked(in: .english)) is in \(city.country), not in \(country)",
            spanish: "\(city.name.marked(in: .spanish)) está en \(city.country), no en \(country)"),
          remedy: BilingualText(english: "Leave --country out.", spanish: "Omita --country."))
      }
      return Place(country: city.country, city: city.code, venue: venue)
    }
    if let country {
      return Place(country: country, city: existing?.country == country ? existing?.city : nil, venue: venue ?? existing?.venue)
    }
    if let venue {
      guard let existing else {
        throw Refusal.breaks(
          .dateCertainty, given: venue.text,
          because: BilingualText(english: "a venue needs a country or a city", spanish: "una sede necesita un país o una ciudad"),
          remedy: BilingualText(english: "Add --city or --country.", spanish: "Agregue --city o --country."))
      }
      return Place(country: existing.country, city: existing.city, venue: venue)
    }
    return existing
  }

  private func sessions(
    on date: ImpreciseDate, changing existing: MeetingDetails?, city: Code<City>?, lookup: Lookup, zones: ZoneDatabase
  ) throws -> [Session] {
    let days = date.exactDays.flatMap { Array($0) }
    guard let hours = hours ?? (zone == nil ? nil : existing?.sessions.first?.hours) else {
      if let zone {
        throw Refusal.invalid(
          given: zone.text,
          because: BilingualText(
            english: "a zone says nothing without clock times, and none are recorded",
            spanish: "una zona horaria no dice nada sin horas, y no hay ninguna registrada"),
          remedy: BilingualText(
            english: "Add --hours, such as --hours 09:00-17:00, or leave --zone out.",
            spanish: "Agregue --hours, por ejemplo --hours 09:00-17:00, u omita --zone."))
      }
      guard let existing else { return [] }
      return try existing.moved(to: date).sessions
    }
    guard !days.isEmpty else {
      throw Refusal.breaks(
        .dateCertainty, given: hours.description,
        because: BilingualText(
          english: "clock times need exact days, and the date is \(date)",
          spanish: "las horas necesitan días exactos, y la fecha es \(date)"),
        remedy: BilingualText(english: "Give the days with --dates.", spanish: "Indique los días con --dates."))
    }
    let cityZone = try city.flatMap { try lookup.city($0.text).zone }
    guard let zone = zone ?? existing?.sessions.first?.zone ?? cityZone else {
      throw Refusal.breaks(
        .dateCertainty, given: hours.description,
        because: BilingualText(english: "clock times need a zone", spanish: "las horas necesitan una zona horaria"),
        remedy: BilingualText(
          english: "Add --zone, such as --zone America/Costa_Rica.", spanish: "Agregue --zone, por ejemplo --zone America/Costa_Rica."))
    }
    _ = try zones.zone(zone)
    return days.map { Session(day: $0, hours: hours, zone: zone) }
  }
}
