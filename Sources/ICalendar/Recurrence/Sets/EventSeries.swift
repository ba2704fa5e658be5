internal import CivilTime

/// All components of one UID: the master that gives the times, and the overrides of single ones (RFC 5545 3.8.4.4).
///
/// They may stand in the file in any order, and overrides without their master are taken as they are.
public struct EventSeries: Sendable {
  /// The UID; `nil` for a component that has none.
  public let identifier: String?
  /// The component without RECURRENCE-ID, the one with the highest SEQUENCE if there are several.
  public let master: Component?
  /// The components with RECURRENCE-ID, one for each, in the order of the file.
  public let overrides: [Component]

  /// The series of a calendar's components of one name, in the order in which they begin in the file.
  public static func all(_ name: ComponentName, in calendars: [Component]) -> [EventSeries] {
    var order: [String] = []
    var grouped: [String: [Component]] = [:]
    for (position, component) in calendars.flatMap({ $0.parts(name) }).enumerated() {
      // Without an identity each stands for itself.
      let key = component[.identifier].map { "u\($0.text)" } ?? "p\(position)"
      if grouped[key] == nil { order.append(key) }
      grouped[key, default: []].append(component)
    }
    return order.compactMap { grouped[$0].map(EventSeries.init) }
  }

  private init(_ components: [Component]) {
    identifier = components.first?[.identifier]?.text
    master = Self.newest(components.filter { $0[.recurrenceIdentifier] == nil })
    var kept: [CalendarTime: Component] = [:]
    var order: [CalendarTime] = []
    for component in components {
      guard let identity = component[.recurrenceIdentifier] else { continue }
      if let known = kept[identity] {
        kept[identity] = Self.newest([known, component])
      } else {
        order.append(identity)
        kept[identity] = component
      }
    }
    overrides = order.compactMap { kept[$0] }
  }

  /// The newest of several versions (RFC 5546 2.1.5): by SEQUENCE, then by DTSTAMP, then the one that comes later.
  private static func newest(_ components: [Component]) -> Component? {
    components.max { left, right in
      (left[.sequence]?.number ?? 0, left[.dateStamp]?.secondsSinceEpoch ?? 0)
        <= (right[.sequence]?.number ?? 0, right[.dateStamp]?.secondsSinceEpoch ?? 0)
    }
  }

  /// The times at which it takes place; `nil` when nothing says when it begins.
  ///
  /// - Throws: ``RecurrenceExpansionError`` for a rule that cannot be expanded from the start.
  public func times(in zones: CalendarZones, convention: StartConvention = .added) throws(RecurrenceExpansionError) -> RecurrenceSet? {
    let overriding = overrides.compactMap { Self.override($0, zones: zones) }
    guard let master else {
      // The set begins with a time that the first override takes the place of, so that nothing stands in it twice.
      guard let first = overriding.first else { return nil }
      return try RecurrenceSet(start: first.identity.value, zone: first.identity.zone, overrides: overriding, convention: .onlyIfGiven)
    }
    guard let start = master[.start] else { return nil }
    return try RecurrenceSet(
      start: start.dateOrDateTime, zone: zones.rules(start.zone), rules: master.all(.recurrenceRule),
      additions: Self.additions(of: master, zones: zones), exceptions: Self.exceptions(of: master, zones: zones), overrides: overriding,
      convention: convention)
  }

  /// The component that describes an occurrence: its override, or the master.
  public func component(of occurrence: Occurrence) -> Component? {
    switch occurrence.source {
    case .rule, .addition: master
    case .override(let position), .moved(let position): overrides.indices.contains(position) ? overrides[position] : master
    }
  }

  private static func override(_ component: Component, zones: CalendarZones) -> RecurrenceSet.Override? {
    guard let identity = component[.recurrenceIdentifier] else { return nil }
    let start = component[.start] ?? identity
    let range = component.property(.recurrenceIdentifier)?.parameter(.range)?.uppercased()
    return RecurrenceSet.Override(
      of: PlacedTime(identity, zones: zones), range: range == "THISANDFUTURE" ? .thisAndFuture : .this,
      start: PlacedTime(start, zones: zones))
  }

  private static func additions(of component: Component, zones: CalendarZones) -> [RecurrenceSet.Addition] {
    component.properties.filter { $0.name == PropertyName(.recurrenceDates) }.flatMap { property -> [RecurrenceSet.Addition] in
      let zone = zones.rules(property.parameter(.zone))
      switch property.value {
      case .times(let times): return times.map { .time(PlacedTime($0, in: zone)) }
      case .periods(let periods):
        return periods.map { period in
          let end: RecurrenceSet.PeriodEnd =
            switch period.end {
            case .time(let time): .at(PlacedTime(time, in: zone))
            case .duration(let length): .after(seconds: length.days * 86_400 + length.seconds)
            }
          return .period(PlacedTime(period.start, in: zone), end: end)
        }
      default: return []
      }
    }
  }

  private static func exceptions(of component: Component, zones: CalendarZones) -> [PlacedTime] {
    component.properties.filter { $0.name == PropertyName(.exceptionDates) }.flatMap { property -> [PlacedTime] in
      guard case .times(let times) = property.value else { return [] }
      let zone = zones.rules(property.parameter(.zone))
      return times.map { PlacedTime($0, in: zone) }
    }
  }
}

extension PlacedTime {
  /// A time of a component in its zone.
  init(_ time: CalendarTime, zones: CalendarZones) { self.init(time.dateOrDateTime, in: zones.rules(time.zone)) }
}
