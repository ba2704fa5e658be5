internal import CivilTime

/// What people call a chair term by: a year, or a year and the part of it in bodies whose chair changes within the year (R6).
///
/// A label is no date: the chair of 2024 took over in December 2023. Labels of one body only rise. The year lies between 1
/// and 9999, the part between 1 and 99.
public struct TermLabel: Hashable, Sendable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The part of the year, counted from 1; `nil` where a term has the year to itself.
  public let part: Int?

  private static let years = 1...9_999
  private static let parts = 1...99

  /// A label; `nil` outside of the range.
  public init?(_ year: Int, part: Int? = nil) {
    guard Self.years.contains(year), part.map(Self.parts.contains) ?? true else { return nil }
    self.year = year
    self.part = part
  }

  /// The label of a term that begins on a day, by the year of that day.
  init(yearOf day: Day, part: Int? = nil) {
    year = day.year
    self.part = part.map { min(max($0, Self.parts.lowerBound), Self.parts.upperBound) }
  }

  /// Reads `2024` or `2016/2`: ASCII digits only.
  public init(parsing text: String) throws(Refusal) {
    let words = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    let numbers = words.map { word in
      (1...4).contains(word.count) && word.allSatisfy({ (0x30...0x39).contains($0) }) ? Int(String(decoding: word, as: UTF8.self)) : nil
    }
    guard (1...2).contains(numbers.count), let year = numbers[0],
      let label = numbers.count == 1 ? TermLabel(year) : numbers[1].flatMap({ TermLabel(year, part: $0) })
    else {
      throw .invalid(
        given: String(text.prefix(40)),
        because: BilingualText(
          english: "“\(text.prefix(40))” is not the label of a chair term", spanish: "“\(text.prefix(40))” no es la etiqueta de un período"),
        remedy: BilingualText(
          english: "Give a year such as 2027, or a year and its part such as 2016/2.",
          spanish: "Indique un año como 2027, o un año y su parte como 2016/2."))
    }
    self = label
  }

  /// The label that a term which follows this one in the same year gets.
  var following: TermLabel { TermLabel(year, part: (part ?? 1) + 1) ?? self }

  /// The label of the term a year on; the last year that can be written is followed by itself in parts.
  var nextYear: TermLabel { TermLabel(year + 1) ?? following }

  /// The form that is read.
  public var description: String { part.map { "\(year)/\($0)" } ?? "\(year)" }
}

extension TermLabel: Comparable {
  /// Labels are ordered by year, then by part; a whole year comes before its parts.
  public static func < (left: TermLabel, right: TermLabel) -> Bool { (left.year, left.part ?? 0) < (right.year, right.part ?? 0) }
}
