package import CivilTime
internal import PageImport
package import Secretariat
package import Store

/// Records the holidays of a file; days about which something is said already stay as they are, so that importing again changes
/// nothing (R27).
package struct ImportHolidays: Sendable {
  /// What a file is.
  package enum Form: String, Sendable, CaseIterable {
    /// An iCalendar file, each event of which is a holiday; it needs a country.
    case calendar = "ics"
    /// Comma-separated values: country, date, name in English, name in Spanish.
    case table = "csv"
  }

  /// The file's bytes.
  package var bytes: [UInt8]
  /// The name of the file.
  package var document: String
  /// What the file is.
  package var form: Form
  /// The country, by code or name.
  package var country: String?
  /// The language of a calendar's titles; without it, told from the file.
  package var titleLanguage: Language?
  /// The zone of the secretariat, for hours of a calendar that name none.
  package var zone: ZoneName?
  /// Why it is imported.
  package var reason: TextLine?

  /// A file to be imported.
  package init(_ bytes: [UInt8], document: String, form: Form) {
    self.bytes = bytes
    self.document = document
    self.form = form
  }

  /// What came of an import.
  package struct Outcome: Sendable {
    /// The holidays that were recorded.
    package let added: [Holiday]
    /// How many days were holidays already, or were removed by a person.
    package let knownCount: Int
  }

  /// Records them.
  ///
  /// - Throws: A `Refusal` with everything in the file that cannot be read; nothing is recorded then.
  package func callAsFunction(in office: Office) throws -> Written<Outcome> {
    try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let country = try country.map { try lookup.country($0) }
      let holidays =
        switch form {
        case .table:
          try HolidayRows(lookup: lookup, country: country, document: document).holidays(CommaSeparatedText(bytes))
        case .calendar: try entries(of: country, writing.reading, office)
        }
      let desk = try HolidayDesk(writing.reading)
      var keys: Set<HolidayKey> = []
      var added: [Holiday] = []
      for holiday in holidays where !desk.isSettled(holiday.key) && keys.insert(holiday.key).inserted {
        try writing.record(.added(holiday))
        added.append(holiday)
      }
      return Outcome(added: added, knownCount: holidays.count - added.count)
    }
  }

  /// The holidays of a calendar, as its entries are read for review too; entries that are called off are none.
  private func entries(of country: Country?, _ reading: Reading, _ office: Office) throws -> [Holiday] {
    guard let country else {
      throw Refusal.invalid(
        given: document, because: BilingualText(english: "a calendar names no country", spanish: "un calendario no indica el país"),
        remedy: BilingualText(english: "Name it with --country.", spanish: "Indíquelo con --country."))
    }
    guard let home = try reading.bodies().first?.code else { throw Refusal.noBody }
    let month = YearMonth(of: office.today).firstDay
    let setting = CalendarSetting(
      source: document, purpose: .entries, window: try DayRange(first: month.adding(days: -366), last: month.adding(days: 731)),
      isBodyGiven: false, kind: nil, zone: zone)
    let reader = CalendarEntryReader(
      vocabulary: try PageVocabulary(home: home, reading: reading), setting: setting, zones: office.zones,
      domain: CalendarIdentifier.domain)
    let source = try TextLine(String(document.prefix(400)), as: .source).text
    return try reader.entries(of: CalendarFile(bytes)).filter { !$0.isCancelled }.flatMap { entry in
      guard entry.days.dayCount <= Self.entryDaysMaximum else { throw tooLong(entry) }
      let language = titleLanguage ?? entry.reading.meeting?.language ?? .english
      let name = BilingualText(try TextLine(entry.title, as: .name).text, in: language)
      return entry.days.map { Holiday(country: country.code, day: $0, name: name, origin: .record(source: source)) }
    }
  }

  /// The most days in a row that one event may make holidays.
  private static let entryDaysMaximum = 31

  private func tooLong(_ entry: CalendarEntry) -> Refusal {
    .invalid(
      given: entry.title,
      because: BilingualText(
        english: "“\(entry.title)” takes \(entry.days.dayCount) days; a holiday takes at most \(Self.entryDaysMaximum)",
        spanish: "“\(entry.title)” dura \(entry.days.dayCount) días; un feriado dura \(Self.entryDaysMaximum) a lo sumo"))
  }
}
