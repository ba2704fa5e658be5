public import CivilTime

/// A zone as calendars describe it (VTIMEZONE, RFC 5545 3.6.5): its whole history since 1996 and its rules for the time to come.
///
/// The text depends on the zone alone and not on the events of a file, because some servers keep the first description of a
/// zone that they meet. Changes are written as yearly rules that end with the last change they give, never as lists of dates,
/// which some programs do not read. A change that no yearly rule gives, as in a zone whose clocks follow Ramadan, is written
/// by itself, and such changes are written up to 2037.
public struct CalendarZone: Sendable {
  /// The zone's name, which is its TZID.
  public let name: ZoneName
  /// The rules by which clock times become moments.
  public let rules: Zone
  /// The observances, the newest last.
  let observances: [ZoneObservance]

  /// The first year that is described.
  public static let firstYear = 1996
  /// The last year whose changes are written one by one where no rule gives them.
  public static let lastYear = 2037
  /// Up to which year a rule is compared with the zone's own before it is written without an end.
  private static let comparedYear = 2070

  /// Describes a zone.
  public init(_ zone: Zone) {
    name = zone.name
    rules = zone
    let start = Self.start(of: Self.firstYear)
    let changes = zone.transitions(in: start...Self.start(of: Self.comparedYear))
    let initial = zone.offset(at: start)
    let offset = OffsetValue(clamping: initial.seconds)
    let beginning = ZoneObservance(
      name: initial.isDaylightSaving ? .daylight : .standard, onset: start.secondsSinceEpoch, before: offset, during: offset,
      letters: CalendarLine(initial.abbreviation), rule: nil)
    observances = [beginning] + Self.observances(of: changes.filter { $0.at > start })
  }

  /// UTC, which a file without any event describes, because a calendar needs a component (RFC 5545 3.6).
  static var universal: Component {
    let offset = OffsetValue(clamping: 0)
    let observance = ZoneObservance(
      name: .standard, onset: start(of: firstYear).secondsSinceEpoch, before: offset, during: offset, letters: CalendarLine("UTC"),
      rule: nil)
    return Component(.zone, properties: [.fixed(.zoneIdentifier, "Etc/UTC")], parts: [observance.component])
  }

  /// The component.
  var component: Component {
    Component(.zone, properties: [.fixed(.zoneIdentifier, name.text)], parts: observances.map(\.component))
  }

  private static func observances(of changes: [ZoneTransition]) -> [ZoneObservance] {
    var runs: [ZoneRun] = []
    var open: [ZoneRun.Kind: Int] = [:]
    for change in changes where change.localDay.year <= lastYear {
      let run = ZoneRun(change)
      if let position = open[run.kind], runs[position].extend(by: change) { continue }
      open[run.kind] = runs.count
      runs.append(run)
    }
    let later = changes.filter { $0.localDay.year > lastYear }
    return runs.map { run in (run, run.observance(goesOn: goesOn(run, in: later))) }
      .sorted { $0.0.first.at < $1.0.first.at }.map(\.1)
  }

  /// Whether every later year has a change of the run's kind by the run's rule.
  private static func goesOn(_ run: ZoneRun, in later: [ZoneTransition]) -> Bool {
    guard run.years.count > 1, run.years.upperBound == lastYear else { return false }
    var longer = run
    for change in later where ZoneRun(change).kind == run.kind {
      guard longer.extend(by: change) else { return false }
    }
    return longer.years.upperBound >= comparedYear - 1
  }

  private static func start(of year: Int) -> Instant {
    let day = (try? Day(year: year, month: 1, day: 1)) ?? .earliest
    return Instant(secondsSinceEpoch: Int64(day.daysSinceEpoch) * 86_400)
  }
}
