internal import CivilTime
internal import ICalendar

/// The times of events that come again, within bounds: rules and added times, without those left out, with overrides in place
/// (RFC 5545 3.8.5 and 3.8.4.4).
///
/// The events of one UID may stand in any order, and an override may come without the event that it changes.
struct EventRepetition {
  /// The most times of one event that are taken.
  static let timesMaximum = 1_000

  /// The days within which an event that comes again is taken.
  let window: DayRange
  let zones: EventZones

  /// Every event of a file by itself, in the order in which the events stand, the times of each in the order of time.
  func singles(_ events: [Component]) -> [SingleEvent] {
    var order: [String] = []
    var masters: [String: Component] = [:]
    var overrides: [String: [String: Component]] = [:]
    for event in events where event[.start] != nil {
      let identifier = SingleEvent.identifier(of: event)
      if masters[identifier] == nil, overrides[identifier] == nil { order.append(identifier) }
      if let recurrence = event[.recurrenceIdentifier] {
        let key = key(recurrence)
        let known = overrides[identifier, default: [:]][key]
        if known.map({ !SingleEvent.isNewer($0, than: event) }) ?? true { overrides[identifier, default: [:]][key] = event }
      } else if masters[identifier].map({ !SingleEvent.isNewer($0, than: event) }) ?? true {
        masters[identifier] = event
      }
    }
    // However many rules there are that give nothing, following all of them takes a bounded time.
    let limit = ExpansionLimit(
      emptyPeriods: min(20_000, 1_000 + 2_000_000 / max(1, events.count)),
      passedOver: min(200_000, 1_000 + 20_000_000 / max(1, events.count)))
    var singles: [SingleEvent] = []
    for identifier in order {
      // One more than are taken says that there are too many.
      guard singles.count <= CalendarEntryReader.entriesMaximum else { break }
      let changed = overrides[identifier] ?? [:]
      if let master = masters[identifier] {
        singles += times(of: master, changed: changed, limit: limit)
      } else {
        singles += changed.sorted { $0.key < $1.key }.map { SingleEvent($0.value, recurrence: $0.key) }
      }
    }
    return singles
  }

  /// The times of one event, with those that were changed one by one or from one on.
  private func times(of master: Component, changed: [String: Component], limit: ExpansionLimit) -> [SingleEvent] {
    let rules = master.all(.recurrenceRule)
    let additions = master.times("RDATE")
    guard let start = master[.start], !rules.isEmpty || !additions.isEmpty || !changed.isEmpty else { return [SingleEvent(master)] }
    let overrides = changed.sorted { $0.key < $1.key }.map(\.value)
    func expanded(by rules: [RecurrenceRule]) throws(RecurrenceExpansionError) -> RecurrenceSet.Excerpt {
      try RecurrenceSet(
        start: start.dateOrDateTime, zone: zones.rules(of: start), rules: rules, additions: additions.map { .time(placed($0)) },
        exceptions: master.times("EXDATE").map(placed), overrides: overrides.compactMap(override), convention: .counted, limit: limit
      ).bounded(count: Self.timesMaximum, within: span(in: zones.rules(of: start)))
    }
    var isRuleUnread = false
    let excerpt: RecurrenceSet.Excerpt?
    do {
      excerpt = try expanded(by: rules)
    } catch {
      isRuleUnread = true
      excerpt = try? expanded(by: [])
    }
    guard let excerpt else { return [SingleEvent(master, isRuleUnread: true)] }
    return excerpt.occurrences.compactMap { occurrence in
      let identity = start.moved(to: occurrence.identity.wallTime)
      let moved = start.moved(to: occurrence.start.wallTime)
      let event: Component
      switch occurrence.source {
      case .rule, .addition: event = master.alone(at: moved, known: identity)
      case .override(let position): event = overrides[position]
      case .moved(let position): event = overrides[position].alone(at: moved, known: identity)
      }
      guard let day = event[.start]?.day, window.contains(day) else { return nil }
      return SingleEvent(event, recurrence: key(identity), isRuleUnread: isRuleUnread, isCutShort: !excerpt.isComplete)
    }
  }

  /// The moments between which the days of the window lie on the clocks of a zone.
  private func span(in frame: ZoneRules) -> Range<Instant> {
    let first = frame.instant(of: LocalDateTime(startOf: window.first))
    let end = LocalDateTime(wallSeconds: LocalDateTime(startOf: window.last).wallSeconds + 86_400) ?? .latest
    return first..<max(first, frame.instant(of: end))
  }

  private func placed(_ time: CalendarTime) -> PlacedTime { PlacedTime(time.dateOrDateTime, in: zones.rules(of: time)) }

  private func override(_ event: Component) -> RecurrenceSet.Override? {
    guard let identity = event[.recurrenceIdentifier] else { return nil }
    return RecurrenceSet.Override(
      of: placed(identity), range: event.isForLaterTimes ? .thisAndFuture : .this, start: placed(event[.start] ?? identity))
  }

  /// The name of one of several times, the same however the time is written: a day, a moment in UTC, or a time without zone.
  private func key(_ time: CalendarTime) -> String {
    switch time {
    case .date(let day): return day.description
    case .floating(let wall): return wall.description
    case .utc, .zoned: return zones.rules(of: time).instant(of: time.wallTime).description
    }
  }
}

extension CalendarTime {
  /// The same kind of time at another reading of its clocks.
  fileprivate func moved(to wall: LocalDateTime) -> CalendarTime {
    switch self {
    case .date: .date(wall.day)
    case .utc: .utc(wall)
    case .floating: .floating(wall)
    case .zoned(_, let zone): .zoned(wall, zone: zone)
    }
  }
}

extension Component {
  /// Whether an override is for all later times too (RANGE=THISANDFUTURE, RFC 5545 3.2.13).
  fileprivate var isForLaterTimes: Bool {
    guard let property = properties.first(where: { $0.name.text == "RECURRENCE-ID" }), let range = ParameterName("RANGE") else {
      return false
    }
    return property.parameter(range)?.uppercased() == "THISANDFUTURE"
  }

  /// The event at one of its times, without the rules that give the others; an end given by a time moves along.
  fileprivate func alone(at time: CalendarTime, known identity: CalendarTime) -> Component {
    var event = self
    event.properties.removeAll { ["RRULE", "RDATE", "EXDATE", "EXRULE"].contains($0.name.text) }
    if let start = self[.start], let end = self[.end] {
      let shift = time.wallTime.wallSeconds - start.wallTime.wallSeconds
      if let moved = LocalDateTime(wallSeconds: end.wallTime.wallSeconds + shift) { event[.end] = end.moved(to: moved) }
    }
    event[.start] = time
    event[.recurrenceIdentifier] = identity
    return event
  }
}
