/// When something takes place, exactly as far as it is known (R12).
///
/// A month is a month: it has no first day that could be printed by mistake.
public enum ImpreciseDate: Hashable, Sendable {
  /// One day, or several without a gap.
  case days(DayRange)
  /// Several days that need not follow each other.
  case separateDays(SeparateDays)
  /// Some time in a month.
  case month(YearMonth)
  /// Some time between two days.
  case window(DayRange)
  /// It has yet to be confirmed.
  case toBeConfirmed
  /// The source does not say.
  case unknown

  /// Reads `2025-12-04..05`, `2025-06-04,11,18`, `2025-10`, `window:2025-11-24..12-10`, `tbc` or `none`.
  public init(parsing text: String) throws(CivilTimeError) {
    if text == "tbc" {
      self = .toBeConfirmed
    } else if text == "none" {
      self = .unknown
    } else if text.utf8.starts(with: "window:".utf8) {
      self = .window(try DayRange(parsing: String(decoding: text.utf8.dropFirst(7), as: UTF8.self)))
    } else if text.utf8.contains(0x2C) {
      self = .separateDays(try SeparateDays(parsing: text))
    } else if text.utf8.count == 7 {
      self = .month(try YearMonth(parsing: text))
    } else {
      do {
        self = .days(try DayRange(parsing: text))
      } catch .malformed {
        throw .malformed(
          given: text,
          expected: "a date such as 2025-12-04, 2025-12-04..05, 2025-06-04,11,18, 2025-10, window:2025-11-24..12-10, tbc or none")
      }
    }
  }

  /// The earliest day it can mean, if there is one.
  public var earliest: Day? { bounds?.first }
  /// The latest day it can mean, if there is one.
  public var latest: Day? { bounds?.last }

  /// The days that are known to the day: one range, or one for each separate day; none where the date is not exact.
  public var exactDays: [DayRange] {
    switch self {
    case .days(let range): [range]
    case .separateDays(let separate): separate.days.map { DayRange($0) }
    case .month, .window, .toBeConfirmed, .unknown: []
    }
  }

  /// Whether it is known to the day.
  public var hasExactDays: Bool { !exactDays.isEmpty }

  /// The year in which it begins, if that is known.
  public var year: Int? { earliest?.year }

  private var bounds: DayRange? {
    switch self {
    case .days(let range), .window(let range): range
    case .separateDays(let separate): DayRange(checked: separate.days[0], separate.days[separate.days.count - 1])
    case .month(let month): month.days
    case .toBeConfirmed, .unknown: nil
    }
  }
}

extension ImpreciseDate: CustomStringConvertible {
  /// The form that is read.
  public var description: String {
    switch self {
    case .days(let range): range.description
    case .separateDays(let separate): separate.description
    case .month(let month): month.description
    case .window(let range): "window:\(range)"
    case .toBeConfirmed: "tbc"
    case .unknown: "none"
    }
  }
}

extension ImpreciseDate: Codable {
  /// Reads the written form; anything else is refused.
  public init(from decoder: any Decoder) throws {
    try self.init(parsing: decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the form that is read.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
