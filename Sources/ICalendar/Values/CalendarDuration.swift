/// A length of time (DURATION, RFC 5545 3.3.6): days that follow the calendar, and seconds that follow the clock.
///
/// A day is a day whatever the clocks do in it, while 24 hours are always 24 hours; so the two are kept apart.
public struct CalendarDuration: Hashable, Sendable {
  /// Whole days; weeks are seven of them.
  public let days: Int
  /// Seconds besides the days.
  public let seconds: Int
  /// Whether it goes back in time.
  public let isNegative: Bool
  /// Whether it is written in weeks, which can stand only by themselves.
  public let isInWeeks: Bool

  /// The largest number of days or seconds that is kept.
  private static let maximum = 4_000_000_000

  /// A length of days and seconds; `nil` for negative or absurd ones.
  public init?(days: Int = 0, seconds: Int = 0, isNegative: Bool = false) {
    guard (0...Self.maximum).contains(days), (0...Self.maximum).contains(seconds) else { return nil }
    self.days = days
    self.seconds = seconds
    self.isNegative = isNegative && (days > 0 || seconds > 0)
    isInWeeks = false
  }

  /// So many hours by the clock.
  init(clockHours hours: Int) {
    days = 0
    seconds = max(0, hours) * 3_600
    isNegative = false
    isInWeeks = false
  }

  /// A length of whole weeks; `nil` for negative or absurd ones.
  public init?(weeks: Int, isNegative: Bool = false) {
    guard (0...Self.maximum / 7).contains(weeks) else { return nil }
    days = weeks * 7
    seconds = 0
    self.isNegative = isNegative && weeks > 0
    isInWeeks = true
  }

  /// Whether it is longer than nothing.
  public var isPositive: Bool { !isNegative && (days > 0 || seconds > 0) }

  /// The form of RFC 5545: `P1DT2H`, `-PT15M`, `P2W`, `PT0S`.
  public var encoded: String {
    let sign = isNegative ? "-" : ""
    if isInWeeks { return "\(sign)P\(days / 7)W" }
    var text = "\(sign)P" + (days > 0 ? "\(days)D" : "")
    guard seconds > 0 || days == 0 else { return text }
    text += "T"
    let hours = seconds / 3_600
    let minutes = seconds / 60 % 60
    let rest = seconds % 60
    if hours > 0 { text += "\(hours)H" }
    // RFC 5545 has no hours and seconds without the minutes between them.
    if minutes > 0 || (hours > 0 && rest > 0) { text += "\(minutes)M" }
    if rest > 0 || seconds == 0 { text += "\(rest)S" }
    return text
  }
}
