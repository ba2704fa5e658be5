/// A date that is known as far as its year, its month or its day: 1999, 1996-03, 1996-03-14.
public enum PartialDate: Hashable, Sendable {
  /// Only the year is known, 1 to 9999.
  case year(Int)
  /// Year and month are known.
  case month(YearMonth)
  /// The day is known.
  case day(Day)

  /// Reads `1999`, `1996-03` or `1996-03-14`.
  public init(parsing text: String) throws(CivilTimeError) {
    switch text.utf8.count {
    case 4:
      var scanner = DigitScanner(text)
      guard let year = scanner.number(digits: 4) else {
        throw .malformed(given: text, expected: .partialDate)
      }
      _ = try YearMonth(year: year, month: 1)
      self = .year(year)
    case 7: self = .month(try YearMonth(parsing: text))
    default: self = .day(try Day(parsing: text))
    }
  }

  /// The earliest day it can mean.
  public var earliest: Day {
    switch self {
    case .year(let year): (try? Day(year: year, month: 1, day: 1)) ?? .earliest
    case .month(let month): month.firstDay
    case .day(let day): day
    }
  }

  /// The latest day it can mean.
  public var latest: Day {
    switch self {
    case .year(let year): (try? Day(year: year, month: 12, day: 31)) ?? .latest
    case .month(let month): month.lastDay
    case .day(let day): day
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// The form that is read.
  public var description: String {
    switch self {
    case .year(let year): year.padded(to: 4)
    case .month(let month): month.description
    case .day(let day): day.description
    }
  }
}
