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
    do {
      self = try Self.read(text)
    } catch .malformed {
      // The forms name only the part that they could not read; whoever asked gave the whole text.
      throw .malformed(given: text, expected: .date)
    }
  }

  private static func read(_ text: String) throws(CivilTimeError) -> ImpreciseDate {
    if text == "tbc" { return .toBeConfirmed }
    if text == "none" { return .unknown }
    if text.utf8.starts(with: "window:".utf8) {
      return .window(try DayRange(parsing: String(decoding: text.utf8.dropFirst(7), as: UTF8.self)))
    }
    if text.utf8.contains(0x2C) { return .separateDays(try SeparateDays(parsing: text)) }
    if text.utf8.count == 7 { return .month(try YearMonth(parsing: text)) }
    return .days(try DayRange(parsing: text))
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
