internal import CivilTime

/// Compares the descriptions of zones with the zone data, on the days on which the calendar uses them.
struct ZoneOffsetCheck {
  private struct Use: Hashable {
    let zone: String
    let day: Day
  }

  let zones: ValidationZones

  /// How many days are compared at most, and how many times of one rule.
  private static let daysMaximum = 4_000
  private static let timesMaximum = 200
  private static let rulesMaximum = 500

  func check(_ calendar: Component, log: inout FindingLog) {
    var lines: [String: Int32] = [:]
    for zone in calendar.parts(.zone) {
      if let name = zone[.zoneIdentifier]?.text, lines[name] == nil { lines[name] = zone.line }
    }
    var told: Set<String> = []
    var seen: Set<Use> = []
    var rulesLeft = Self.rulesMaximum
    for component in calendar.parts where component.name != .zone {
      for (zone, time) in times(of: component, rulesLeft: &rulesLeft) where !told.contains(zone) {
        guard seen.count < Self.daysMaximum else { return }
        guard let described = zones.described[zone], let known = zones.known[zone], seen.insert(Use(zone: zone, day: time.day)).inserted
        else { continue }
        // A description is worked out up to the year 2100; what lies after that is not worth the time.
        guard time.day.year <= described.tableYear else { continue }
        guard let flaw = flaw(of: described, against: known, at: time) else { continue }
        told.insert(zone)
        log.note(flaw.kind, line: lines[zone] ?? component.line, subject: flaw.subject)
      }
    }
  }

  /// The local times of a component that stand in zones.
  private func times(of component: Component, rulesLeft: inout Int) -> [(zone: String, time: LocalDateTime)] {
    var times: [(String, LocalDateTime)] = []
    for property in component.properties {
      guard !property.parameters.isEmpty, let zone = property.parameter(.zone) else { continue }
      switch property.value {
      case .time(.local(let time)): times.append((zone, time))
      case .times(let list):
        for case .local(let time) in list.prefix(Self.timesMaximum) { times.append((zone, time)) }
      case .periods(let list):
        for case .local(let time) in list.prefix(Self.timesMaximum).map(\.start) { times.append((zone, time)) }
      default: continue
      }
    }
    let limit = ExpansionLimit(emptyPeriods: 100, passedOver: 1_000)
    if rulesLeft > 0, case .zoned(let start, let zone)? = component[.start], let rule = component[.recurrenceRule],
      let rules = zones.described[zone], let all = try? rule.occurrences(from: start, in: .described(rules), limit: limit)
    {
      rulesLeft -= 1
      times += all.prefix(Self.timesMaximum).map { (zone, $0) }
    }
    return times
  }

  /// The first hour, from the day before to the day after, at which the description gives another offset.
  private func flaw(of described: ZoneDescription, against known: Zone, at time: LocalDateTime) -> (kind: Finding.Kind, subject: String)? {
    let at = ZoneRules.described(described).instant(of: time)
    if let first = described.table.first, Int64(first.at) > at.secondsSinceEpoch {
      return (.zoneBeginsLate, "\(described.name), \(time.day)")
    }
    let midnight = LocalDateTime(startOf: time.day).wallSeconds
    for hour in -24..<48 {
      let moment = Instant(secondsSinceEpoch: midnight + Int64(hour) * 3_600)
      let given = described.offset(at: moment).seconds
      let right = known.offset(at: moment).seconds
      // Before its first observance a description says nothing about the day before.
      if let first = described.table.first, Int64(first.at) > moment.secondsSinceEpoch { continue }
      if given != right {
        return (
          .zoneOffsetWrong,
          "\(described.name), \(time.day), \(OffsetValue(clamping: given).encoded), \(OffsetValue(clamping: right).encoded)"
        )
      }
    }
    return nil
  }
}
