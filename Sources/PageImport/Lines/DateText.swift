internal import CivilTime

/// The date at the beginning of a meeting's line, in any of the ways in which English and Spanish pages write dates.
///
/// `December 5-6, 2024`, `June 4, June 11, July 3, 2020`, `25 June – 2 July 2018`, `Dec. 5–6, 2024`, `October 2019`,
/// `5 y 6 de diciembre de 2024`, `del 3 al 5 de diciembre de 2019`, `diciembre 5-6, 2024`.
struct DateText {
  /// What could be read.
  enum Outcome {
    /// A date.
    case date(ImpreciseDate)
    /// A date that does not exist, such as 31 February.
    case impossible(CivilTimeError)
  }

  /// What the text says.
  let outcome: Outcome
  /// The language of the month's name.
  let language: Language
  /// Whether blanks, dashes or commas stand where they do not belong.
  let isOddlySpaced: Bool
  /// The text after the date and its comma.
  let rest: String

  /// Reads the date off a line; `nil` when the line does not begin with one.
  init?(_ line: String) {
    var reader = Reader(tokens: DateToken.tokens(of: line))
    guard reader.read(), let language = reader.language else { return nil }
    self.language = language
    do {
      outcome = .date(try reader.date())
    } catch {
      outcome = .impossible(error)
    }
    let scalars = Array(line.unicodeScalars)
    let end = reader.end
    isOddlySpaced = Self.isOddlySpaced(scalars, to: end, isMonthOnly: reader.days.isEmpty)
    var start = end
    while start < scalars.count,
      scalars[start].properties.isWhitespace || scalars[start] == "," || scalars[start].isDash || scalars[start] == ":"
        || scalars[start] == "."
    {
      start += 1
    }
    rest = String(String.UnicodeScalarView(scalars[start...]))
  }

  /// Blanks around a dash between two numbers of one month, a blank before a comma, a comma between month and year, a dash after the date.
  private static func isOddlySpaced(_ scalars: [Unicode.Scalar], to end: Int, isMonthOnly: Bool) -> Bool {
    for position in scalars.indices.prefix(end) {
      let scalar = scalars[position]
      let before = position > 0 ? scalars[position - 1] : nil
      let after = position + 1 < scalars.count ? scalars[position + 1] : nil
      if scalar == ",", before == " " || (isMonthOnly && before?.properties.isAlphabetic == true) { return true }
      if scalar.isDash, before == " " || after == " " {
        let left = scalars[..<position].last { $0 != " " }
        let right = scalars[(position + 1)...].first { $0 != " " }
        if left?.isDigit == true, right?.isDigit == true { return true }
      }
    }
    let tail = scalars[end...].prefix { $0 == "," || $0 == " " || $0.isDash }
    return tail.contains(where: \.isDash)
  }
}

extension DateText {
  /// A day as far as it has been read.
  fileprivate struct PartialDay {
    var day: Int
    var month: Int?
    var year: Int?
    /// Whether it ends a range that the day before it begins.
    var endsRange: Bool
  }

  /// Consumes tokens as long as they can belong to a date.
  fileprivate struct Reader {
    let tokens: [DateToken]
    var days: [PartialDay] = []
    var month: Int?
    var year: Int?
    var language: Language?
    var end = 0

    /// Reads up to the last year that belongs to the date.
    mutating func read() -> Bool {
      var position = 0
      var joinsRange = false
      var monthsComeFirst: Bool?
      scan: while position < tokens.count {
        let token = tokens[position]
        switch token.kind {
        case .number(let number):
          if monthsComeFirst == nil { monthsComeFirst = false }
          days.append(PartialDay(day: number, month: monthsComeFirst == true ? month : nil, year: nil, endsRange: joinsRange))
          joinsRange = false
        case .month(let number, let spoken):
          if monthsComeFirst == nil { monthsComeFirst = true }
          language = language ?? spoken
          month = number
          for index in days.indices where days[index].month == nil { days[index].month = number }
        case .year(let number):
          guard month != nil else { return false }
          year = number
          for index in days.indices where days[index].year == nil { days[index].year = number }
          end = token.end
          guard continues(after: position) else { break scan }
        case .dash, .through: joinsRange = true
        case .comma, .and, .filler: break
        case .other: break scan
        }
        position += 1
      }
      return year != nil && month != nil
    }

    /// Whether a second date follows a year: a dash or a word between days, then a day or a month, then a year.
    private func continues(after position: Int) -> Bool {
      var next = position + 1
      var isJoined = false
      while next < tokens.count {
        switch tokens[next].kind {
        case .dash, .through, .and:
          isJoined = true
          next += 1
          continue
        case .filler:
          next += 1
          continue
        case .number, .month: return isJoined && isWholeDate(from: next)
        case .comma, .year, .other: return false
        }
      }
      return false
    }

    /// Whether a day and a month, in either order, and then a year stand at a position.
    private func isWholeDate(from position: Int) -> Bool {
      var hasDay = false
      var hasMonth = false
      for token in tokens[position...].prefix(8) {
        switch token.kind {
        case .number: hasDay = true
        case .month: hasMonth = true
        case .year: return hasDay && hasMonth
        case .other: return false
        default: break
        }
      }
      return false
    }

    /// What was read, as a date; impossible days are errors.
    func date() throws(CivilTimeError) -> ImpreciseDate {
      guard let year, let month else { return .unknown }
      guard !days.isEmpty else { return .month(try YearMonth(year: year, month: month)) }
      var ranges: [DayRange] = []
      for (position, entry) in days.enumerated() {
        let last = try Day(year: entry.year ?? year, month: entry.month ?? month, day: entry.day)
        guard entry.endsRange, let before = ranges.popLast() else {
          ranges.append(DayRange(last))
          continue
        }
        var first = before.first
        // A range over the turn of the year is often written with the second year alone.
        if first > last, let start = days[..<position].last, let startMonth = start.month, startMonth > (entry.month ?? month) {
          first = try Day(year: first.year - 1, month: startMonth, day: start.day)
        }
        ranges.append(try DayRange(first: first, last: last))
      }
      if ranges.count == 1 { return .days(ranges[0]) }
      let all = ranges.flatMap { Array($0) }
      if let first = all.first, let last = all.last, first < last, first.days(until: last) == all.count - 1 {
        return .days(try DayRange(first: first, last: last))
      }
      return .separateDays(try SeparateDays(all))
    }
  }
}
