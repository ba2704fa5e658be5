extension RecurrenceRule {
  /// The calendar in which a rule is counted, and what becomes of days that it does not have (RSCALE and SKIP, RFC 7529).
  public struct Scale: Hashable, Sendable {
    /// What becomes of a day that a month or year does not have, such as 30 February.
    public enum Skip: String, CaseIterable, Sendable {
      /// It is left out, as in a rule without RSCALE.
      case omit = "OMIT"
      /// It is the last day before.
      case backward = "BACKWARD"
      /// It is the first day after.
      case forward = "FORWARD"
    }

    /// The name of the calendar in capitals, as CLDR has it: `GREGORIAN`, `CHINESE`.
    public let calendar: String
    /// What becomes of a day that does not exist.
    public let skip: Skip

    /// The Gregorian calendar, the only one in which rules are expanded.
    public static let gregorianName = "GREGORIAN"

    /// Whether it is the Gregorian calendar.
    public var isGregorian: Bool { calendar == Self.gregorianName }

    /// A calendar by its name; `nil` unless the name is ASCII letters, digits and `-`, at most 64.
    ///
    /// It is kept in capitals.
    public init?(calendar: String, skip: Skip = .omit) {
      let bytes = calendar.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
      let isWellFormed = bytes.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      guard isWellFormed, (1...64).contains(bytes.count) else { return nil }
      self.calendar = String(decoding: bytes, as: UTF8.self)
      self.skip = skip
    }
  }
}
