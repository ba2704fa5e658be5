/// One or more days without a gap, both ends included.
public struct DayRange: Hashable, Sendable {
  /// The first day.
  public let first: Day
  /// The last day, not before the first.
  public let last: Day

  /// A range; refused when it would end before it begins.
  public init(first: Day, last: Day) throws(CivilTimeError) {
    guard first <= last else { throw .endBeforeStart(start: first.description, end: last.description) }
    self.init(checked: first, last)
  }

  /// A single day.
  public init(_ day: Day) { self.init(checked: day, day) }

  init(checked first: Day, _ last: Day) {
    self.first = first
    self.last = last
  }

  /// Reads `2025-12-04`, `2025-12-04..05`, `2025-11-30..12-02` or `2025-12-30..2026-01-02`.
  public init(parsing text: String) throws(CivilTimeError) {
    let bytes = Array(text.utf8)
    guard bytes.count > 10 else {
      self.init(try Day(parsing: text))
      return
    }
    let start = try Day(parsing: String(decoding: bytes[..<10], as: UTF8.self))
    var scanner = DigitScanner(String(decoding: bytes[10...], as: UTF8.self))
    guard scanner.skip("..") else { throw .malformed(given: text, expected: .days) }
    let rest = String(decoding: bytes[12...], as: UTF8.self)
    let end =
      switch rest.utf8.count {
      case 2: "\(start.yearMonth)-\(rest)"
      case 5: "\(start.year.padded(to: 4))-\(rest)"
      case 10: rest
      default: throw .malformed(given: text, expected: .days)
      }
    try self.init(first: start, last: Day(parsing: end))
  }

  /// How many days it has, 1 or more.
  public var dayCount: Int { first.days(until: last) + 1 }

  /// Whether a day lies in it.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// Whether it has a day in common with another range.
  public func overlaps(_ other: DayRange) -> Bool { first <= other.last && other.first <= last }
}

extension DayRange: RandomAccessCollection {
  /// The position of the first day.
  public var startIndex: Int { 0 }
  /// The position after the last day.
  public var endIndex: Int { dayCount }
  /// The day at a position.
  public subscript(position: Int) -> Day { Day(daysSinceEpoch: first.daysSinceEpoch + position) ?? last }
}

extension DayRange: CustomStringConvertible {
  /// The shortest form that is read back as the same range.
  public var description: String {
    if first == last { return first.description }
    if first.yearMonth == last.yearMonth { return "\(first)..\(last.day.padded(to: 2))" }
    if first.year == last.year { return "\(first)..\(last.month.padded(to: 2))-\(last.day.padded(to: 2))" }
    return "\(first)..\(last)"
  }
}
