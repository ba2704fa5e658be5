/// How often a calendar may be asked for again (REFRESH-INTERVAL, RFC 7986 5.7): 1 hour or more.
public struct RefreshInterval: Hashable, Sendable {
  /// The hours.
  public let hours: Int

  /// An interval of whole hours; `nil` for less than one or more than a year.
  public init?(hours: Int) {
    guard (1...8_784).contains(hours) else { return nil }
    self.hours = hours
  }

  /// Half a day: Google asks no more often than that.
  public static let halfDay = RefreshInterval(checked: 12)

  private init(checked hours: Int) { self.hours = hours }

  /// The interval as a length of time (RFC 5545 3.3.6).
  var duration: CalendarDuration { CalendarDuration(clockHours: hours) }
}
