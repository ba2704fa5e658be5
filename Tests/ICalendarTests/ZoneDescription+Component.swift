import CivilTime
import TestSupport
import Testing

@testable import ICalendar

extension ZoneDescription {
  /// The zone that a written VTIMEZONE describes.
  init(_ component: PlainCalendar.Component) throws {
    let observances = try component.parts.map { part in
      let onset = try Self.time(#require(part["DTSTART"]))
      let from = try Self.offset(#require(part["TZOFFSETFROM"]))
      let to = try Self.offset(#require(part["TZOFFSETTO"]))
      let rules = try part.lines.filter { $0.name == "RRULE" }.map { try RecurrenceRule(parsing: $0.value) }
      let observance = Observance(
        isDaylight: part.name == "DAYLIGHT", onset: onset, offsetFrom: from, offsetTo: to, rules: rules, name: part["TZNAME"])
      return try #require(observance)
    }
    self = try #require(ZoneDescription(name: component["TZID"] ?? "", observances: observances))
  }

  private static func offset(_ text: String) throws -> Int {
    let digits = try #require(Int(text.dropFirst()))
    return (text.hasPrefix("-") ? -1 : 1) * (digits / 100 * 3_600 + digits % 100 * 60)
  }

  /// `19960407T020000` as a local time.
  private static func time(_ text: String) throws -> LocalDateTime {
    let day = try #require(Int(text.prefix(8)))
    let clock = try #require(Int(text.suffix(6)))
    return try #require(
      LocalDateTime(
        day: Day(year: day / 10_000, month: day / 100 % 100, day: day % 100),
        secondOfDay: clock / 10_000 * 3_600 + clock / 100 % 100 * 60 + clock % 100))
  }
}
