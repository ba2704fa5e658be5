/// A month of a year, 0001-01 to 9999-12; not a day (R12).
public struct YearMonth: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int

  /// A month by year and number.
  public init(year: Int, month: Int) throws(CivilTimeError) {
    guard (1...9_999).contains(year) else { throw .yearOutOfRange(year) }
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    self.year = year
    self.month = month
  }

  /// Reads `2019-10` (ISO 8601).
  public init(parsing text: String) throws(CivilTimeError) {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(digits: 4), scanner.skip("-"), let month = scanner.number(digits: 2), scanner.isAtEnd else {
      throw .malformed(given: text, expected: .month)
    }
    try self.init(year: year, month: month)
  }

  /// The month a day lies in.
  public init(of day: Day) {
    year = day.year
    month = day.month
  }

  /// How many days it has.
  public var dayCount: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Its first day.
  public var firstDay: Day { day(1) }
  /// Its last day.
  public var lastDay: Day { day(dayCount) }
  /// All its days.
  public var days: DayRange { DayRange(checked: firstDay, lastDay) }

  /// The month so many months later, or earlier for a negative number.
  public func adding(months: Int) throws(CivilTimeError) -> YearMonth {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 12 else { throw .yearOutOfRange(months > 0 ? 10_000 : 0) }
    return try YearMonth(year: sum / 12, month: sum % 12 + 1)
  }

  /// The month's own name, `October`, `octubre`.
  public func monthName(in language: Language) -> String { Self.monthNames[language]?[month - 1] ?? "" }

  /// The month with its year: `October 2019`, `octubre de 2019`.
  public func name(in language: Language) -> String {
    language == .english ? "\(monthName(in: language)) \(year)" : "\(monthName(in: language)) de \(year)"
  }

  static let monthNames: [Language: [String]] = [
    .english: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ],
    .spanish: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ],
  ]

  /// A day that is known to exist.
  private func day(_ number: Int) -> Day { (try? Day(year: year, month: month, day: number)) ?? .earliest }
}

extension YearMonth: Comparable {
  /// Earlier months come first.
  public static func < (left: YearMonth, right: YearMonth) -> Bool { (left.year, left.month) < (right.year, right.month) }
}

extension YearMonth: CustomStringConvertible {
  /// The ISO form, `2019-10`.
  public var description: String { "\(year.padded(to: 4))-\(month.padded(to: 2))" }
}
