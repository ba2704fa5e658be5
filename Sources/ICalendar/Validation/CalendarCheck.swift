/// Checks what a calendar says of itself (RFC 5545 3.7 and RFC 7986 5).
enum CalendarCheck {
  static func check(_ calendar: Component, log: inout FindingLog) {
    if calendar.parts.isEmpty { log.note(.noComponent, line: calendar.line) }
    if let version = calendar.property(.version), case .text(let text) = version.value, text.text != "2.0" {
      log.note(.wrongVersion, line: version.line, subject: text.text)
    }
    if let scale = calendar.property(.calendarScale), case .text(let text) = scale.value, text.text.uppercased() != "GREGORIAN" {
      log.note(.notGregorian, line: scale.line, subject: text.text)
    }
    names(calendar, log: &log)
    if let interval = calendar.property(.refreshInterval), let other = calendar.property(.publishedTimeToLive),
      length(interval) != length(other)
    {
      log.note(.refreshDiffers, line: other.line)
    }
  }

  /// Google and Apple read only X-WR-CALNAME; NAME may stand in several languages, of which one is the same.
  private static func names(_ calendar: Component, log: inout FindingLog) {
    let names = calendar.all(.name).map(\.text)
    guard !names.isEmpty, let first = calendar.property(.name) else { return }
    guard let seen = calendar.property(.calendarName), let text = calendar[.calendarName]?.text else {
      return log.note(.nameNotSeen, line: first.line)
    }
    if !names.contains(text) { log.note(.namesDiffer, line: seen.line, subject: text) }
  }

  private static func length(_ property: Property) -> [Int]? {
    CalendarDuration(property).map { [$0.days + $0.seconds / 86_400, $0.seconds % 86_400] }
  }
}
