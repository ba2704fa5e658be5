internal import CivilTime
internal import Office
internal import Secretariat

// How values of the domain are read from the command line; what is wrong with one is said in the domain's own words.

extension ImpreciseDate {
  /// Reads `2025-12-04..05` and the other forms of a date.
  static func argument(_ text: String) throws -> ImpreciseDate { try ArgumentFailure.keeping { try ImpreciseDate(parsing: text) } }
}

extension ClockRange {
  /// Reads `09:00-13:00`.
  static func argument(_ text: String) throws -> ClockRange { try ArgumentFailure.keeping { try ClockRange(parsing: text) } }
}

extension Day {
  /// Reads `2025-12-04`.
  static func argument(_ text: String) throws -> Day { try ArgumentFailure.keeping { try Day(parsing: text) } }
}

extension ZoneName {
  /// Reads `America/Costa_Rica`.
  static func argument(_ text: String) throws -> ZoneName { try ArgumentFailure.keeping { try ZoneName(parsing: text) } }
}

extension Day {
  /// The first day of what `2025`, `2025-12` or `2025-12-04` names.
  static func firstArgument(_ text: String) throws -> Day { try ArgumentFailure.keeping { try PartialDate(parsing: text).earliest } }

  /// The last day of what `2025`, `2025-12` or `2025-12-04` names.
  static func lastArgument(_ text: String) throws -> Day { try ArgumentFailure.keeping { try PartialDate(parsing: text).latest } }
}

extension PartialDate {
  /// Reads `1999`, `1996-03` or `1996-03-14`.
  static func argument(_ text: String) throws -> PartialDate { try ArgumentFailure.keeping { try PartialDate(parsing: text) } }

  /// Reads `2025`, and no month and no day.
  static func yearArgument(_ text: String) throws -> PartialDate {
    try ArgumentFailure.keeping {
      guard text.utf8.count == 4, case .year(let year) = try PartialDate(parsing: text) else {
        throw CivilTimeError.malformed(given: text, expected: .year)
      }
      return .year(year)
    }
  }
}

extension CycleYear {
  /// Reads `2025`.
  static func argument(_ text: String) throws -> CycleYear { try ArgumentFailure.keeping { try CycleYear(parsing: text) } }
}

extension BasisYears {
  /// Reads `2022..2024`.
  static func argument(_ text: String) throws -> BasisYears { try ArgumentFailure.keeping { try BasisYears(parsing: text) } }
}

extension Limit {
  /// Reads `20`.
  static func argument(_ text: String) throws -> Limit { try ArgumentFailure.keeping { try Limit(parsing: text) } }
}

extension TermLabel {
  /// Reads `2027` or `2016/2`.
  static func argument(_ text: String) throws -> TermLabel { try ArgumentFailure.keeping { try TermLabel(parsing: text) } }
}

extension TermLength.MonthCount {
  /// Reads `6`: ASCII digits only.
  static func argument(_ text: String) throws -> TermLength.MonthCount {
    try ArgumentFailure.keeping {
      guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
        throw Refusal.invalid(
          given: text,
          because: BilingualText(
            english: "“\(text.prefix(40))” is not a number of months", spanish: "“\(text.prefix(40))” no es un número de meses"),
          remedy: BilingualText(english: "Give 1 to 120 months.", spanish: "Indique de 1 a 120 meses."))
      }
      return try TermLength.MonthCount(number)
    }
  }
}

extension TextLine {
  /// Reads where a fact is taken from.
  static func source(_ text: String) throws -> TextLine { try ArgumentFailure.keeping { try TextLine(text, as: .source) } }

  /// Reads where something was decided.
  static func instance(_ text: String) throws -> TextLine { try ArgumentFailure.keeping { try TextLine(text, as: .instance) } }

  /// Reads the office of a person.
  static func office(_ text: String) throws -> TextLine { try ArgumentFailure.keeping { try TextLine(text, as: .office) } }

  /// Reads the name of a person.
  static func person(_ text: String) throws -> TextLine { try ArgumentFailure.keeping { try TextLine(text, as: .person) } }

  /// Reads why something is done.
  static func reason(_ text: String) throws -> TextLine { try ArgumentFailure.keeping { try TextLine(text, as: .reason) } }
}

extension AgendaNumber {
  /// Reads `7`, `7.1` or `7.1(a)`.
  static func argument(_ text: String) throws -> AgendaNumber {
    if let number = AgendaNumber(text) { return number }
    return try ArgumentFailure.keeping {
      throw Refusal.invalid(
        given: String(text.prefix(40)),
        because: BilingualText(
          english: "“\(text.prefix(40))” is not the number of an item such as 7, 7.1 or 7.1(a)",
          spanish: "“\(text.prefix(40))” no es el número de un punto como 7, 7.1 o 7.1(a)"))
    }
  }
}

extension RoleAddress {
  /// Reads the public address of an office.
  static func argument(_ text: String) throws -> RoleAddress {
    if let address = RoleAddress(text) { return address }
    return try ArgumentFailure.keeping {
      throw Refusal.invalid(
        given: String(text.prefix(40)),
        because: BilingualText(
          english: "“\(text.prefix(40))” is not an address such as secretariat@example.org",
          spanish: "“\(text.prefix(40))” no es una dirección como secretaria@example.org"),
        remedy: BilingualText(
          english: "Give the public address of the office, never that of a person.",
          spanish: "Indique la dirección pública de la oficina, nunca la de una persona."))
    }
  }
}

extension RawRepresentable where RawValue == String, Self: CaseIterable {
  /// Reads one of a fixed list of words.
  static func argument(_ text: String) throws -> Self {
    if let value = Self(rawValue: text) { return value }
    var index = NameIndex<Self>(noun: .value, listCommand: nil)
    for value in allCases { index.add(value, label: value.rawValue) }
    let nearest = index.nearestLabel(to: text)
    let list = allCases.map(\.rawValue).joined(separator: ", ")
    return try ArgumentFailure.keeping {
      throw Refusal.invalid(
        given: text,
        because: BilingualText(
          english: "“\(text.prefix(40))” is not one of \(list)", spanish: "“\(text.prefix(40))” no es ninguno de \(list)"),
        remedy: nearest.map { BilingualText(english: "Did you mean \($0)?", spanish: "¿Quiso decir \($0)?") })
    }
  }
}
