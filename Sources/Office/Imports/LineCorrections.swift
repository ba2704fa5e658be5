internal import CivilTime
internal import PageImport
internal import Secretariat
internal import Store

/// What a person sets right about a line, by field: `date=2013-11-28`, `series=PLENARY`.
struct LineCorrections {
  /// What can be set right.
  enum Field: String, CaseIterable {
    case date, city, country, venue, mode, body, kind, series, number, state
    case englishTitle = "title-en"
    case spanishTitle = "title-es"
  }

  private let values: [Field: String]

  /// The corrections by field, as the record keeps them.
  var byField: [String: String] { Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) }) }

  /// Corrections that are on record.
  init(byField corrections: [String: String]) throws(Refusal) {
    var values: [Field: String] = [:]
    for (name, value) in corrections { values[try Self.field(name)] = value }
    self.values = values
  }

  /// Reads corrections as a person types them, `field=value`.
  init(_ texts: [String]) throws(Refusal) {
    var values: [Field: String] = [:]
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
      guard parts.count == 2, !parts[1].isEmpty else {
        throw .invalid(
          given: text,
          because: BilingualText(
            english: "“\(text.prefix(60))” is not a correction such as date=2013-11-28",
            spanish: "“\(text.prefix(60))” no es una corrección como date=2013-11-28"),
          remedy: Self.fieldList)
      }
      let field = try Self.field(parts[0])
      guard values.updateValue(parts[1], forKey: field) == nil else {
        throw .invalid(
          given: text,
          because: BilingualText(
            english: "\(field.rawValue) is set right twice", spanish: "\(field.rawValue) se corrige dos veces"),
          remedy: BilingualText(english: "Give each field once.", spanish: "Indique cada campo una sola vez."))
      }
    }
    self.values = values
  }

  /// The meeting of a line with the corrections made.
  ///
  /// - Throws: What is not known, does not fit, or is still missing.
  func guess(from reading: LineReading, home: Code<Body>, lookup: Lookup, office: Office) throws -> ImportLine.Guess {
    try checkSufficient(for: reading)
    let existing = reading.meeting?.details
    if values.isEmpty, let existing { return .init(details: existing, state: Self.state(reading, existing.date, office)) }
    var changes = MeetingChanges()
    changes.date = try values[.date].map { try ImpreciseDate(parsing: $0) }
    changes.city = values[.city]
    changes.country = values[.country]
    changes.venue = values[.venue]
    changes.mode = try values[.mode].map { try Self.word($0) as MeetingMode } ?? modeOfPlace(existing)
    changes.bodies = list(.body) ?? (existing == nil ? [home.text] : [])
    changes.kinds = list(.kind) ?? []
    changes.englishTitle = values[.englishTitle]
    changes.spanishTitle = values[.spanishTitle]
    let series = try values[.series].flatMap { $0 == "none" ? nil : try lookup.series($0) }
    if existing == nil, changes.kinds.isEmpty, let series { changes.kinds = [series.kind.text] }
    var details = try changes.details(changing: existing, lookup: lookup, zones: office.zones)
    try fitSeries(of: &details, changing: existing, series, line: reading.line, lookup: lookup)
    try details.check()
    let state = try values[.state].map { try Self.word($0) as MeetingState } ?? Self.state(reading, details.date, office)
    if case .window = details.date, state == .held || state == .confirmed {
      throw Refusal.breaks(
        .dateCertainty, given: details.date.description,
        because: BilingualText(
          english: "a \(state.word(in: .english)) meeting cannot have a window of days as its date",
          spanish: "una reunión \(state.word(in: .spanish)) no puede tener como fecha un intervalo de días"),
        remedy: BilingualText(
          english: "Give the days, the month, or --as state=tentative.", spanish: "Indique los días, el mes o --as state=tentative."))
    }
    return .init(details: details, state: state)
  }

  /// The state that a line tells; a meeting that is yet to come cannot have been held.
  private static func state(_ reading: LineReading, _ date: ImpreciseDate, _ office: Office) -> MeetingState {
    let state = reading.meeting?.state ?? .held
    guard state == .held, let first = date.earliest, first > office.today else { return state }
    return date.hasExactDays ? .confirmed : .tentative
  }

  /// Refuses a line whose date, title or kind is neither read nor given.
  private func checkSufficient(for reading: LineReading) throws(Refusal) {
    var missing: [Field] = []
    if values[.date] == nil, reading.meeting.map({ $0.details.date == .unknown }) ?? true { missing.append(.date) }
    if reading.meeting == nil {
      if values[.kind] == nil, values[.series] ?? "none" == "none" { missing.append(.kind) }
      if values[.englishTitle] == nil, values[.spanishTitle] == nil { missing.append(.englishTitle) }
    }
    guard !missing.isEmpty else { return }
    let names = missing.map(\.rawValue).joined(separator: ", ")
    let options = missing.map { "--as \($0.rawValue)=…" }.joined(separator: " ")
    throw .invalid(
      given: String(reading.line),
      because: BilingualText(
        english: "line \(reading.line) does not give what a meeting needs: \(names)",
        spanish: "la línea \(reading.line) no da lo que una reunión necesita: \(names)"),
      remedy: BilingualText(
        english: "Add \(options), or: rcm import reject \(reading.line)",
        spanish: "Agregue \(options), o bien: rcm import reject \(reading.line)"))
  }

  /// A line that is given a place was a meeting in that place, unless the line says otherwise.
  private func modeOfPlace(_ existing: MeetingDetails?) -> MeetingMode? {
    guard values[.city] != nil || values[.country] != nil else { return nil }
    return existing?.mode == .hybrid ? .hybrid : .inPerson
  }

  /// Puts the meeting into the series that was named, or that follows from its kind and bodies, and gives it its number.
  private func fitSeries(
    of details: inout MeetingDetails, changing existing: MeetingDetails?, _ named: MeetingSeries?, line: Int, lookup: Lookup
  ) throws {
    if let named {
      if values[.kind] == nil, !details.kinds.contains(named.kind) { details.kinds[0] = named.kind }
      guard details.kinds.contains(named.kind) else {
        throw Refusal.breaks(
          .seriesNumbers, given: named.code.text,
          because: BilingualText(
            english: "\(named.code) counts meetings of the kind \(named.kind)",
            spanish: "\(named.code) numera reuniones del tipo \(named.kind)"),
          remedy: BilingualText(english: "Leave --as kind=… out.", spanish: "Omita --as kind=…."))
      }
      details.kinds = [named.kind] + details.kinds.filter { $0 != named.kind }
      if values[.body] == nil { details.bodies += named.bodies.filter { !details.bodies.contains($0) } }
      details.series = .init(code: named.code, ordinal: details.series?.code == named.code ? details.series?.ordinal : nil)
    } else if values[.series] == "none" {
      details.series = nil
    } else {
      details = details.fitted(to: try lookup.reading.series(), changing: existing)
    }
    guard let text = values[.number] else { return }
    guard let ordinal = Int(text).flatMap({ Ordinal($0) }) else {
      throw Refusal.invalid(
        given: text,
        because: BilingualText(
          english: "“\(text.prefix(20))” is not a number from 1 to 3999", spanish: "“\(text.prefix(20))” no es un número del 1 al 3999"))
    }
    guard let series = details.series else {
      throw Refusal.breaks(
        .seriesNumbers, given: text,
        because: BilingualText(
          english: "the meeting of line \(line) belongs to no numbered series",
          spanish: "la reunión de la línea \(line) no pertenece a ninguna serie numerada"),
        remedy: BilingualText(
          english: "Name the series with --as series=…; see them with: rcm series list",
          spanish: "Indique la serie con --as series=…; véalas con: rcm series list"))
    }
    details.series = .init(code: series.code, ordinal: ordinal)
  }

  private func list(_ field: Field) -> [String]? { values[field]?.split(separator: ",").map { String($0) } }

  /// The fields, for someone who named another.
  private static let fieldList: BilingualText = {
    let names = Field.allCases.map(\.rawValue).joined(separator: ", ")
    return BilingualText(english: "The fields are \(names).", spanish: "Los campos son \(names).")
  }()

  private static func field(_ name: String) throws(Refusal) -> Field {
    if let field = Field(rawValue: name) { return field }
    var index = NameIndex<Field>(noun: .lineField, listCommand: nil)
    for field in Field.allCases { index.add(field, label: field.rawValue) }
    let nearest = index.nearestLabel(to: name).map { BilingualText(english: "Did you mean \($0)?", spanish: "¿Quiso decir \($0)?") }
    throw .invalid(
      given: name,
      because: BilingualText(
        english: "“\(name.prefix(40))” is no field of a meeting", spanish: "“\(name.prefix(40))” no es un campo de una reunión"),
      remedy: .joined([nearest, fieldList]))
  }

  private static func word<Value: RawRepresentable & CaseIterable>(_ text: String) throws(Refusal) -> Value where Value.RawValue == String {
    if let value = Value(rawValue: text) { return value }
    let list = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw .invalid(
      given: text,
      because: BilingualText(
        english: "“\(text.prefix(40))” is not one of \(list)", spanish: "“\(text.prefix(40))” no es ninguno de \(list)"))
  }
}
