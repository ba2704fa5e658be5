/// Why a date or a time was refused: what was given, the rule it breaks, and what is accepted.
public enum CivilTimeError: Error, Hashable, Sendable {
  /// The text does not have the form of what was expected.
  case malformed(given: String, expected: String)
  /// The month has no such day.
  case noSuchDay(year: Int, month: Int, day: Int, lastDay: Int)
  /// There is no such month.
  case noSuchMonth(Int)
  /// The year lies outside 0001 to 9999.
  case yearOutOfRange(Int)
  /// There is no such time of day.
  case noSuchTime(hour: Int, minute: Int)
  /// The end lies before the start.
  case endBeforeStart(start: String, end: String)
  /// Separate days must be two or more, each after the one before it.
  case daysNotInOrder(given: String)
}

extension CivilTimeError: CustomStringConvertible {
  /// The error as a clause without a full stop.
  public var description: String {
    switch self {
    case .malformed(let given, let expected): "“\(Self.shown(given))” is not \(expected)"
    case .noSuchDay(let year, let month, let day, let lastDay):
      "there is no \(day) \(YearMonth.monthNames[.english]?[max(0, min(11, month - 1))] ?? "") \(year); the month has \(lastDay) days"
    case .noSuchMonth(let month): "there is no month \(month); months are 01 to 12"
    case .yearOutOfRange(let year): "the year \(year) is out of range; years are 0001 to 9999"
    case .noSuchTime(let hour, let minute): "there is no time \(hour.padded(to: 2)):\(minute.padded(to: 2)); times are 00:00 to 23:59"
    case .endBeforeStart(let start, let end): "the end (\(end)) lies before the start (\(start))"
    case .daysNotInOrder(let given): "the days “\(Self.shown(given))” are not two or more days, each after the one before it"
    }
  }

  /// What was given, short enough to show and without control characters.
  private static func shown(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(61).map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? "\u{FFFD}" : $0 }
    let kept = String(String.UnicodeScalarView(start.prefix(60)))
    return start.count > 60 ? kept + "…" : kept
  }
}
