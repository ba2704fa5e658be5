internal import CivilTime

/// The extended forms of ISO 8601, in which jCal, xCal and JSCalendar write what RFC 5545 writes with digits alone
/// (RFC 7265 3.6, RFC 6321 3.6).
enum ExtendedForm {
  /// `2024-12-05`, `2024-12-05T09:00:00` or, in UTC, `2024-12-05T15:00:00Z`.
  static func text(_ time: DateOrDateTime) -> String {
    switch time {
    case .date(let day): day.description
    case .local(let local): local.description
    case .utc(let local): local.description + "Z"
    }
  }

  /// The time of such a text; `nil` for any other form.
  static func time(_ text: String) -> DateOrDateTime? { ExtendedTime.time(text.utf8.span) }

  /// `09:00:00` or `09:00:00Z`.
  static func text(_ time: TimeOfDay) -> String {
    let second = time.secondOfDay
    return [second / 3_600, second / 60 % 60, second % 60].map(twoDigits).joined(separator: ":") + (time.isUTC ? "Z" : "")
  }

  /// `-06:00`, with seconds only where there are some.
  static func text(_ offset: OffsetValue) -> String {
    let size = abs(offset.seconds)
    let pairs = [size / 3_600, size / 60 % 60] + (size % 60 == 0 ? [] : [size % 60])
    return (offset.seconds < 0 ? "-" : "+") + pairs.map(twoDigits).joined(separator: ":")
  }

  /// The same time as RFC 5545 writes it; `nil` unless it is in the extended form.
  static func basic(time text: String) -> String? { time(text)?.recurrenceText }

  /// The same time of day as RFC 5545 writes it; `nil` unless it is in the extended form.
  static func basic(timeOfDay text: String) -> String? { withoutColons(text, at: [2, 5]) }

  /// The same distance from UTC as RFC 5545 writes it; `nil` unless it is in the extended form.
  static func basic(offset text: String) -> String? {
    withoutColons(text, at: text.utf8.count > 6 ? [3, 6] : [3])
  }

  /// The text without its colons; `nil` unless they stand exactly at these positions.
  private static func withoutColons(_ text: String, at positions: [Int]) -> String? {
    let octets = Array(text.utf8)
    guard octets.indices.filter({ octets[$0] == 0x3A }) == positions else { return nil }
    return String(decoding: octets.filter { $0 != 0x3A }, as: UTF8.self)
  }

  /// Degrees with as many decimals as are kept.
  static func degrees(millionths: Int32) -> String {
    let size = Int(millionths.magnitude)
    let decimals = String(size % 1_000_000)
    return (millionths < 0 ? "-" : "") + "\(size / 1_000_000)." + String(repeating: "0", count: 6 - decimals.utf8.count) + decimals
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
