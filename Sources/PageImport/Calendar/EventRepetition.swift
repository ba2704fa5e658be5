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

  /// The times of one event, with those that were changed one by one.
  private func times(of master: Component, changed: [String: Component], limit: ExpansionLimit) -> [SingleEvent] {
    let rules = master.all(.recurrenceRule)
    let additions = master.times("RDATE")
    guard let start = master[.start], !rules.isEmpty || !additions.isEmpty || !changed.isEmpty else { return [SingleEvent(master)] }
    let frame = zones.rules(of: start)
    var walls: Set<LocalDateTime> = [start.wallTime]
    var isRuleUnread = false
    let first = LocalDateTime(startOf: window.first)
    for rule in rules {
      do {
        let times = try rule.occurrences(
          from: start.wallTime, in: frame, convention: .counted, notBefore: max(first, start.wallTime), limit: limit)
        var count = 0
        for time in times {
          guard time.day <= window.last, count < Self.timesMaximum else { break }
          walls.insert(time)
          count += 1
        }
      } catch {
        isRuleUnread = true
      }
    }
    walls.formUnion(additions.map { wall($0, in: frame) })
    let exceptions = master.times("EXDATE")
    let days = Set(exceptions.filter(\.dateOrDateTime.isDate).map(\.day))
    walls.subtract(exceptions.map { wall($0, in: frame) })
    // An override for this and all later times moves those by as much as its own, and says what they are.
    let lasting = changed.values.filter(\.isForLaterTimes).compactMap { event -> (from: LocalDateTime, event: Component)? in
      event[.recurrenceIdentifier].map { (wall($0, in: frame), event) }
    }.sorted { $0.from < $1.from }
    func moved(_ moment: CalendarTime, wall time: LocalDateTime) -> Component? {
      guard let last = lasting.last(where: { $0.from <= time }), let start = last.event[.start] else { return nil }
      let later = start.wallTime.wallSeconds + time.wallSeconds - last.from.wallSeconds
      guard let wall = LocalDateTime(wallSeconds: later) else { return nil }
      var event = last.event.alone(at: start.moved(to: wall))
      event[.recurrenceIdentifier] = moment
      return event
    }
    var singles: [SingleEvent] = []
    var used: Set<String> = []
    for time in walls.sorted() where window.contains(time.day) && !days.contains(time.day) {
      let moment = start.moved(to: time)
      let key = key(moment)
      used.insert(key)
      singles.append(
        SingleEvent(changed[key] ?? moved(moment, wall: time) ?? master.alone(at: moment), recurrence: key, isRuleUnread: isRuleUnread))
    }
    for (key, event) in changed.sorted(by: { $0.key < $1.key }) where !used.contains(key) {
      if let day = event[.start]?.day, window.contains(day) { singles.append(SingleEvent(event, recurrence: key)) }
    }
    return singles.sorted { ($0.component[.start]?.wallTime ?? .earliest) < ($1.component[.start]?.wallTime ?? .earliest) }
  }

  /// What the clocks of a zone show at a time that may be given on other clocks.
  private func wall(_ time: CalendarTime, in frame: ZoneRules) -> LocalDateTime {
    switch time {
    case .date, .floating: time.wallTime
    case .utc, .zoned: frame.local(at: zones.rules(of: time).instant(of: time.wallTime))
    }
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
  fileprivate func alone(at time: CalendarTime) -> Component {
    var event = self
    event.properties.removeAll { ["RRULE", "RDATE", "EXDATE", "EXRULE"].contains($0.name.text) }
    if let start = self[.start], let end = self[.end] {
      let shift = time.wallTime.wallSeconds - start.wallTime.wallSeconds
      if let moved = LocalDateTime(wallSeconds: end.wallTime.wallSeconds + shift) { event[.end] = end.moved(to: moved) }
    }
    event[.start] = time
    event[.recurrenceIdentifier] = time
    return event
  }
}
