/// A day of the proleptic Gregorian calendar, 0001-01-01 to 9999-12-31, without clock or zone.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01; negative before.
  private let number: Int32

  /// The first day that can be written, 0001-01-01.
  public static let earliest = Day(unchecked: -719_162)
  /// The last day that can be written, 9999-12-31.
  public static let latest = Day(unchecked: 2_932_896)

  private init(unchecked number: Int32) { self.number = number }

  /// A day by its distance from 1970-01-01; `nil` outside of the range.
  public init?(daysSinceEpoch: Int) {
    guard (Int(Self.earliest.number)...Int(Self.latest.number)).contains(daysSinceEpoch) else { return nil }
    number = Int32(daysSinceEpoch)
  }

  /// A day by year, month and day of the month.
  ///
  /// - Throws: ``CivilTimeError`` for a year, month or day that does not exist.
  public init(year: Int, month: Int, day: Int) throws(CivilTimeError) {
    let lastDay = try YearMonth(year: year, month: month).dayCount
    guard (1...lastDay).contains(day) else { throw .noSuchDay(year: year, month: month, day: day, lastDay: lastDay) }
    // Days from civil, counted in eras of 400 years that begin on 1 March.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `2024-12-05`: exactly four, two and two ASCII digits (ISO 8601).
  public init(parsing text: String) throws(CivilTimeError) {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(digits: 4), scanner.skip("-"), let month = scanner.number(digits: 2), scanner.skip("-"),
      let day = scanner.number(digits: 2), scanner.isAtEnd
    else { throw .malformed(given: text, expected: .day) }
    try self.init(year: year, month: month, day: day)
  }

  /// Days since 1970-01-01; negative before.
  public var daysSinceEpoch: Int { Int(number) }

  /// The year, 1 to 9999.
  public var year: Int { civil.year }
  /// The month, 1 to 12.
  public var month: Int { civil.month }
  /// The day of the month, 1 to 31.
  public var day: Int { civil.day }

  /// The month the day lies in.
  public var yearMonth: YearMonth { YearMonth(of: self) }

  /// The day of the week.
  public var weekday: Weekday {
    let position = (Int(number) % 7 + 7 + 3) % 7
    return Weekday.allCases[position]
  }

  /// The day after; `nil` after the last one that can be written.
  public var next: Day? { Day(daysSinceEpoch: Int(number) + 1) }
  /// The day before; `nil` before the first one that can be written.
  public var previous: Day? { Day(daysSinceEpoch: Int(number) - 1) }

  /// The day so many days later, or earlier for a negative number.
  public func adding(days: Int) throws(CivilTimeError) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    guard !overflow, let day = Day(daysSinceEpoch: sum) else { throw .yearOutOfRange(days > 0 ? 10_000 : 0) }
    return day
  }

  /// How many days lie between this day and another; negative when the other is earlier.
  public func days(until other: Day) -> Int { Int(other.number) - Int(number) }

  /// Year, month and day of the month, worked out together.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

extension Day: Comparable {
  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible {
  /// The ISO form, `2024-12-05`.
  public var description: String {
    let civil = self.civil
    return "\(civil.year.padded(to: 4))-\(civil.month.padded(to: 2))-\(civil.day.padded(to: 2))"
  }
}

extension Day: Codable {
  /// Reads the ISO form; anything else is refused.
  public init(from decoder: any Decoder) throws {
    try self.init(parsing: decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the ISO form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Int {
  /// The number with noughts before it, up to a width.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
