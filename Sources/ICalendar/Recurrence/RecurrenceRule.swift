public import CivilTime

/// A rule by which something comes again (RECUR, RFC 5545 3.3.10, with the parts of RFC 7529).
///
/// A rule that exists is a legal one: its numbers lie in their ranges, and no part stands where RFC 5545 forbids it. Lists are
/// sets, kept in one order, so that equal rules are written alike.
public struct RecurrenceRule: Hashable, Sendable {
  /// The period after which it comes again.
  public let frequency: Frequency
  /// Every how many periods, 1 or more.
  public let interval: Int
  /// When it ends.
  public let end: End
  /// Which times within the periods (the BY… parts).
  public let parts: Parts
  /// The first day of a week (WKST); Monday when the rule does not say.
  public let weekStart: Weekday
  /// The calendar in which it is counted (RFC 7529); `nil` when the rule does not say, which means the Gregorian.
  public let scale: Scale?

  /// A rule from its parts.
  ///
  /// - Throws: ``RecurrenceRuleError`` with the first part that is out of range or stands where RFC 5545 forbids it.
  public init(
    _ frequency: Frequency, interval: Int = 1, end: End = .never, parts: Parts = Parts(), weekStart: Weekday = .monday,
    scale: Scale? = nil
  ) throws(RecurrenceRuleError) {
    guard (1...Self.largestNumber).contains(interval) else { throw .outOfRange(.interval, given: interval) }
    if case .count(let count) = end, !(1...Self.largestNumber).contains(count) { throw .outOfRange(.count, given: count) }
    try parts.checkRanges(scale: scale)
    try parts.check(with: frequency)
    self.init(unchecked: frequency, interval: interval, end: end, parts: parts.inOrder, weekStart: weekStart, scale: scale)
  }

  /// A rule from parts that are known to be in order.
  init(unchecked frequency: Frequency, interval: Int, end: End, parts: Parts, weekStart: Weekday, scale: Scale?) {
    self.frequency = frequency
    self.interval = interval
    self.end = end
    self.parts = parts
    self.weekStart = weekStart
    self.scale = scale
  }

  /// The largest interval and count.
  public static let largestNumber = Int(Int32.max)
}
