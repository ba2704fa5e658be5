/// From one time of a day to a later one of the same day.
public struct ClockRange: Hashable, Sendable {
  /// When it begins.
  public let opens: ClockTime
  /// When it ends, after it begins.
  public let closes: ClockTime

  /// The hours of most offices, 09:00 to 17:00.
  public static let officeHours = ClockRange(checked: ClockTime(checked: 540), ClockTime(checked: 1_020))

  private init(checked opens: ClockTime, _ closes: ClockTime) {
    self.opens = opens
    self.closes = closes
  }

  /// A range; refused when it would not end after it begins.
  public init(opens: ClockTime, closes: ClockTime) throws(CivilTimeError) {
    guard opens < closes else { throw .endBeforeStart(start: opens.description, end: closes.description) }
    self.init(checked: opens, closes)
  }

  /// Reads `09:00-13:00`.
  public init(parsing text: String) throws(CivilTimeError) {
    let parts = text.utf8.split(separator: 0x2D, maxSplits: 2, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2 else { throw .malformed(given: text, expected: .clockRange) }
    try self.init(opens: ClockTime(parsing: parts[0]), closes: ClockTime(parsing: parts[1]))
  }
}

extension ClockRange: CustomStringConvertible {
  /// The form that is read, `09:00-13:00`.
  public var description: String { "\(opens)-\(closes)" }
}
