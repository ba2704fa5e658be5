/// The years from whose meetings the evidence of a plan is taken, such as 2022..2024 (R18).
public struct BasisYears: Hashable, Sendable, CustomStringConvertible {
  /// The first year.
  public let first: CycleYear
  /// The last year, not before the first.
  public let last: CycleYear

  /// Years in order; refused when the last comes before the first.
  public init(first: CycleYear, last: CycleYear) throws(Refusal) {
    guard first <= last else {
      throw .invalid(
        given: "\(first)..\(last)",
        because: BilingualText(
          english: "the years end (\(last)) before they begin (\(first))",
          spanish: "los años terminan (\(last)) antes de comenzar (\(first))"),
        remedy: BilingualText(
          english: "Give the earlier year first: \(last)..\(first).", spanish: "Indique primero el año anterior: \(last)..\(first)."))
    }
    self.first = first
    self.last = last
  }

  /// Reads `2022..2024` or a single year.
  public init(parsing text: String) throws(Refusal) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2E, bytes[5] == 0x2E else {
      guard bytes.count <= 4 else {
        throw .invalid(
          given: String(text.prefix(40)),
          because: BilingualText(
            english: "“\(text.prefix(40))” is not a span of years", spanish: "“\(text.prefix(40))” no es un lapso de años"),
          remedy: BilingualText(english: "Give one such as 2022..2024.", spanish: "Indique uno como 2022..2024."))
      }
      let year = try CycleYear(parsing: text)
      try self.init(first: year, last: year)
      return
    }
    try self.init(
      first: CycleYear(parsing: String(decoding: bytes[..<4], as: UTF8.self)),
      last: CycleYear(parsing: String(decoding: bytes[6...], as: UTF8.self)))
  }

  /// The three years before a plan's year.
  public static func before(_ year: CycleYear) throws(Refusal) -> BasisYears {
    try BasisYears(first: CycleYear(year.number - 3), last: CycleYear(year.number - 1))
  }

  /// The years, the earliest first.
  public var years: [CycleYear] { (first.number...last.number).compactMap { try? CycleYear($0) } }

  /// How many years there are.
  public var yearCount: Int { last.number - first.number + 1 }

  /// `2022–2024`, as it stands in papers of both languages.
  public var formatted: String { first == last ? "\(first)" : "\(first)–\(last)" }

  /// The form that is read.
  public var description: String { first == last ? "\(first)" : "\(first)..\(last)" }
}
