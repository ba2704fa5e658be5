/// How far a zone's clocks are from UTC for a while.
public struct ZoneOffset: Hashable, Sendable {
  /// Seconds east of UTC; negative in the Americas.
  public let seconds: Int
  /// Whether it is summer time.
  public let isDaylightSaving: Bool
  /// The letters by which the zone data calls it, `CST`, `-03`.
  public let abbreviation: String

  /// An offset in full.
  public init(seconds: Int, isDaylightSaving: Bool, abbreviation: String) {
    self.seconds = seconds
    self.isDaylightSaving = isDaylightSaving
    self.abbreviation = abbreviation
  }
}
