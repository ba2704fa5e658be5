/// How far clocks are from UTC (UTC-OFFSET, RFC 5545 3.3.14): less than a day either way.
public struct OffsetValue: Hashable, Sendable {
  /// Seconds east of UTC.
  public let seconds: Int

  /// A distance; `nil` for a day or more.
  public init?(seconds: Int) {
    guard abs(seconds) < 86_400 else { return nil }
    self.seconds = seconds
  }

  init(clamping seconds: Int) { self.seconds = min(max(seconds, -86_399), 86_399) }

  /// `-0600`; with two more digits only where there are seconds, which no zone has had since 1972.
  var encoded: String {
    let size = abs(seconds)
    let pairs = [size / 3_600, size / 60 % 60] + (size % 60 == 0 ? [] : [size % 60])
    return (seconds < 0 ? "-" : "+") + pairs.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }
}
