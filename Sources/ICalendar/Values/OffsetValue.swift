/// How far clocks are from UTC (UTC-OFFSET, RFC 5545 3.3.14).
struct OffsetValue: Hashable, PropertyValue {
  /// Seconds east of UTC.
  let seconds: Int

  /// `-0600`; with two more digits only where there are seconds, which no zone has had since 1972.
  var encoded: String {
    let size = abs(seconds)
    let pairs = [size / 3_600, size / 60 % 60] + (size % 60 == 0 ? [] : [size % 60])
    return (seconds < 0 ? "-" : "+") + pairs.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }
}
