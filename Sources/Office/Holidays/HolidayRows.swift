internal import CivilTime
internal import PageImport
internal import Secretariat

/// Reads holidays from comma-separated rows of a country, a day, and a name in English, in Spanish or in both.
///
/// A first row that reads `country,date,en,es` is a heading. A country that is left empty is the one that was named for the file.
struct HolidayRows {
  /// The most errors that are told at once.
  private static let errorsMaximum = 20

  let lookup: Lookup
  /// The country of rows that name none.
  let country: Country?
  /// The name of the file.
  let document: String

  /// The holidays of a text.
  ///
  /// - Throws: A `Refusal` with everything that is wrong, line by line.
  func holidays(_ text: CommaSeparatedText) throws -> [Holiday] {
    var holidays: [Holiday] = []
    var reasons: [Refusal.Reason] = []
    for (position, row) in text.rows.enumerated() {
      if position == 0, row.values.map({ $0.lowercased() }).starts(with: ["country", "date"]) { continue }
      do {
        holidays.append(try holiday(row))
      } catch let refusal as Refusal {
        reasons += refusal.reasons.map { $0.onLine(row.line) }
      } catch let error as CivilTimeError {
        let explanation = BilingualText { error.description(in: $0) }
        reasons.append(
          Refusal.Reason(rule: nil, given: row.values[1], explanation: explanation, remedy: nil).onLine(row.line))
      }
    }
    if let refusal = Refusal(.invalid, Array(reasons.prefix(Self.errorsMaximum))) { throw refusal }
    guard !holidays.isEmpty else {
      throw Refusal.invalid(
        given: document,
        because: BilingualText(english: "the file holds no holiday", spanish: "el archivo no contiene ningún feriado"), remedy: Self.form)
    }
    return holidays
  }

  private func holiday(_ row: CommaSeparatedText.Row) throws -> Holiday {
    guard (3...4).contains(row.values.count) else {
      throw Refusal.invalid(
        given: row.values.joined(separator: ","),
        because: BilingualText(
          english: "a line has four values, and this one has \(row.values.count)",
          spanish: "una línea tiene cuatro valores, y esta tiene \(row.values.count)"),
        remedy: Self.form)
    }
    guard let country = try row.values[0].isEmpty ? country : lookup.country(row.values[0]) else {
      throw Refusal.invalid(
        given: row.values[1], because: BilingualText(english: "no country is named", spanish: "no se indica el país"),
        remedy: BilingualText(
          english: "Name it in the first value, or for all lines with --country.",
          spanish: "Indíquelo en el primer valor, o para todas las líneas con --country."))
    }
    let day = try Day(parsing: row.values[1])
    func given(_ position: Int) -> String? { position < row.values.count && !row.values[position].isEmpty ? row.values[position] : nil }
    guard let name = try GivenText(english: given(2), spanish: given(3)).checked(as: .name) else {
      throw Refusal.invalid(
        given: row.values[1], because: BilingualText(english: "the holiday has no name", spanish: "el feriado no tiene nombre"),
        remedy: Self.form)
    }
    let source = try TextLine("\(document.prefix(400)), line \(row.line)", as: .source)
    return Holiday(country: country.code, day: day, name: name, origin: .record(source: source.text))
  }

  private static let form = BilingualText(
    english: "A line reads country,date,en,es: MX,2025-09-16,Independence Day,Día de la Independencia",
    spanish: "Una línea dice country,date,en,es: MX,2025-09-16,Independence Day,Día de la Independencia")
}

extension Refusal.Reason {
  /// The same reason, with the line of the file.
  fileprivate func onLine(_ line: Int) -> Refusal.Reason {
    Refusal.Reason(
      rule: rule, given: given,
      explanation: BilingualText { language in
        "\(language == .english ? "line" : "línea") \(line): \(explanation.bestText(in: language).text)"
      }, remedy: remedy)
  }
}
