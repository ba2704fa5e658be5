/// How long a virtual meeting sits on a day, in minutes (R20).
public struct MeetingLength: Hashable, Sendable {
  /// The minutes, 1 to 600.
  public let minutes: Int

  /// The lengths that can be placed, in minutes; no one sits before a screen for more than ten hours.
  public static let range = 1...600
  /// Two hours, where neither the record nor the asker gives a length.
  ///
  /// This is ours: no rule of any body is known.
  public static let usual = MeetingLength(checked: 120)

  /// A length; `nil` outside of ``range``.
  public init?(minutes: Int) {
    guard Self.range.contains(minutes) else { return nil }
    self.init(checked: minutes)
  }

  private init(checked minutes: Int) { self.minutes = minutes }

  /// The length in seconds.
  var seconds: Int64 { Int64(minutes) * 60 }
}
