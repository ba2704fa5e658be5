/// A time of day without a day (TIME, RFC 5545 3.3.12).
public struct TimeOfDay: Hashable, Sendable {
  /// Seconds since midnight, 0 to 86 399.
  public let secondOfDay: Int
  /// Whether it is meant in UTC.
  public let isUTC: Bool

  /// A time; `nil` outside of a day.
  public init?(secondOfDay: Int, isUTC: Bool = false) {
    guard (0..<86_400).contains(secondOfDay) else { return nil }
    self.secondOfDay = secondOfDay
    self.isUTC = isUTC
  }
}
