internal import CivilTime
internal import ICalendar

/// Prints when the events of a file take place, so that other libraries can be asked the same.
enum CalendarExpansion {
  /// A line for each time from the first moment on and before the last: the UID, the moment or day, and the title.
  static func lines(of octets: [UInt8], within span: Range<Instant>) -> [String] {
    let reading = CalendarReader().read(octets)
    let zones = CalendarZones(reading.calendars, database: .system)
    var lines: [String] = []
    for series in EventSeries.all(.event, in: reading.calendars) {
      do {
        guard let times = try series.times(in: zones) else { continue }
        for occurrence in times.bounded(count: 10_000, within: span).occurrences {
          let start = occurrence.start.isDate ? "\(occurrence.start.day)" : "\(occurrence.instant)"
          lines.append("\(series.identifier ?? "")\t\(start)\t\(series.component(of: occurrence)?[.summary]?.text ?? "")")
        }
      } catch {
        lines.append("\(series.identifier ?? "")\terror\t\(error)")
      }
    }
    return lines
  }
}
