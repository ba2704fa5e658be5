package import CivilTime
internal import ICalendar
package import Secretariat

/// The time that a proposal names, as it is written; what it means depends on where the meeting sits.
package struct IncomingTime: Sendable {
  private let start: CalendarTime?
  private let end: CalendarTime?
  private let rules: CalendarZones
  private let zones: ZoneDatabase

  init(of event: Component, in calendar: Component, zones: ZoneDatabase) {
    start = event[.start]
    end = event[.end]
    rules = CalendarZones([calendar], database: zones)
    self.zones = zones
  }

  /// The days and hours that are meant, by the clocks of a zone; `nil` where that cannot be told.
  ///
  /// A time in a zone whose name is known keeps it. Hours that reach over midnight, or are finer than minutes, are told by
  /// their days alone.
  ///
  /// - Parameter zone: The zone of the meeting, for times that name none of ours.
  package func meant(in zone: ZoneName?) -> ProposedTime? {
    guard let start else { return nil }
    guard case .date(let first) = start else { return hours(from: start, in: zone) }
    guard case .date(let after)? = end, let last = after.previous, last > first else {
      return ProposedTime(days: DayRange(first), hours: nil)
    }
    return (try? DayRange(first: first, last: last)).map { ProposedTime(days: $0, hours: nil) }
  }

  private func hours(from start: CalendarTime, in zone: ZoneName?) -> ProposedTime? {
    let named = start.zone.flatMap { ZoneNameReading.name(for: $0, in: zones)?.name }
    if let name = start.zone, named == nil, !rules.contains(name) { return nil }
    guard let target = named ?? zone ?? (try? ZoneName(parsing: "UTC")), let clocks = try? zones.zone(target) else { return nil }
    let opens = local(start, clocks, target)
    let closes = end.map { local($0, clocks, target) } ?? opens
    guard closes >= opens else { return nil }
    // A meeting until midnight ends on the day that it began on.
    let lastDay = closes.secondOfDay == 0 && closes > opens ? closes.day.previous ?? closes.day : closes.day
    guard let days = try? DayRange(first: opens.day, last: lastDay) else { return nil }
    guard days.dayCount == 1, closes.day == opens.day, opens.second == 0, closes.second == 0,
      let range = try? ClockRange(
        opens: ClockTime(hour: opens.hour, minute: opens.minute), closes: ClockTime(hour: closes.hour, minute: closes.minute))
    else { return ProposedTime(days: days, hours: nil) }
    return ProposedTime(days: days, hours: .init(range: range, zone: target))
  }

  /// What the clocks of a zone show at a time of the file.
  private func local(_ time: CalendarTime, _ clocks: Zone, _ name: ZoneName) -> LocalDateTime {
    switch time {
    case .date(let day): LocalDateTime(startOf: day)
    case .floating(let local): local
    case .utc(let utc): ZoneRules.data(clocks).local(at: utc.instantInUTC)
    case .zoned(let local, let zone):
      if ZoneNameReading.name(for: zone, in: zones)?.name == name {
        local
      } else {
        ZoneRules.data(clocks).local(at: rules.rules(zone).instant(of: local))
      }
    }
  }
}
