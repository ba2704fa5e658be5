/// A day of the year without the year, such as 1 December; 29 February is one too.
public struct MonthDay: Hashable, Sendable {
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, as long as the month is in a leap year.
  public let day: Int

  /// A year in which every day of the year occurs.
  private static let leapYear = 2_000

  /// A day of the year by month and day.
  public init(month: Int, day: Int) throws(CivilTimeError) {
    _ = try Day(year: Self.leapYear, month: month, day: day)
    self.month = month
    self.day = day
  }

  /// The day of the year on which a day falls.
  public init(of day: Day) {
    month = day.month
    self.day = day.day
  }

  /// Reads `12-01`: exactly two and two ASCII digits.
  public init(parsing text: String) throws(CivilTimeError) {
    var scanner = DigitScanner(text)
    guard let month = scanner.number(digits: 2), scanner.skip("-"), let day = scanner.number(digits: 2), scanner.isAtEnd else {
      throw .malformed(given: text, expected: .dayOfYear)
    }
    try self.init(month: month, day: day)
  }

  /// The day in a year; in a year without 29 February, that day is 28 February.
  public func day(in year: Int) throws(CivilTimeError) -> Day {
    let length = try YearMonth(year: year, month: month).dayCount
    return try Day(year: year, month: month, day: min(day, length))
  }

  /// `1 December`, `1 de diciembre`.
  public func formatted(in language: Language) -> String {
    let name = YearMonth.monthNames[language]?[month - 1] ?? ""
    return language == .english ? "\(day) \(name)" : "\(day) de \(name)"
  }
}

extension MonthDay: Comparable {
  /// Days of the year are ordered from January on.
  public static func < (left: MonthDay, right: MonthDay) -> Bool { (left.month, left.day) < (right.month, right.day) }
}

extension MonthDay: CustomStringConvertible {
  /// The form that is read, `12-01`.
  public var description: String { "\(month.padded(to: 2))-\(day.padded(to: 2))" }
}
