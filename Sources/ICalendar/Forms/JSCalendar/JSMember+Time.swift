internal import CivilTime

extension JSMember {
  /// When an entry begins (RFC 8984 5.1.1, 4.7.1 and 4.2.4).
  static let start = placed("start", .dateStart)

  /// When a task is due, where that alone gives it a zone (5.2.1).
  static let dueAlone = placed("due", .due)

  /// A time that gives the entry its zone and its form.
  private static func placed(_ member: String, _ name: KnownProperty) -> JSMember {
    JSMember(member, members: [member, "timeZone", "showWithoutTime"], [name]) { property, _ in
      guard let time = CalendarTime(property) else { return nil }
      let zone: String? =
        switch time {
        case .date, .floating: nil
        case .utc: JSZones.universal
        case .zoned(_, let name): JSZones.member(name)
        }
      var isDay = false
      if case .date = time { isDay = true }
      return JSONObject([
        member: .text(time.wallTime.description), "timeZone": zone.map { .text($0) }, "showWithoutTime": isDay ? .boolean(true) : nil,
      ])
    } property: { (object, _, path) throws(FormError) in
      guard let local = try JSRead.local(object, member, path) else { return nil }
      if try JSRead.boolean(object, "showWithoutTime", path) ?? false { return Property(name, .time(.date(local.day))) }
      guard let zone = try JSRead.text(object, "timeZone", path) else { return Property(name, .time(.local(local))) }
      if zone == JSZones.universal || zone == "UTC" { return Property(name, .time(.utc(local))) }
      return Property(name, .time(.local(local)), [try JSRead.parameter(.zone, JSZones.name(zone), path.appending("timeZone"))])
    }
  }

  /// When a task that begins is due, on the clocks of its start.
  static let due = JSMember("due", [.due]) { property, frame in
    CalendarTime(property).flatMap(frame.local).map { JSONObject(["due": .text($0.description)]) }
  } property: { (object, frame, path) throws(FormError) in
    try JSRead.local(object, "due", path).map { frame.property(.due, $0) }
  }

  /// Which one of a series an entry is (4.3.1 and 4.3.2).
  static let recurrenceIdentifier = JSMember(
    "recurrenceId", members: ["recurrenceId", "recurrenceIdTimeZone"], [.recurrenceIdentifier]
  ) { property, frame in
    guard let time = CalendarTime(property) else { return nil }
    let zone: String? =
      switch time {
      case .zoned(_, let name): JSZones.member(name)
      case .utc: JSZones.universal
      case .date, .floating: nil
      }
    return JSONObject(["recurrenceId": .text(time.wallTime.description), "recurrenceIdTimeZone": zone.map { .text($0) }])
  } property: { (object, frame, path) throws(FormError) in
    guard let local = try JSRead.local(object, "recurrenceId", path) else { return nil }
    let name = KnownProperty.recurrenceIdentifier
    guard let zone = try JSRead.text(object, "recurrenceIdTimeZone", path) else { return frame.property(name, local) }
    if zone == JSZones.universal { return Property(name, .time(.utc(local))) }
    return Property(name, .time(.local(local)), [try JSRead.parameter(.zone, JSZones.name(zone), path.appending("recurrenceIdTimeZone"))])
  }

  /// How long an event lasts (5.1.2): DURATION, or DTEND, which more programs read and which is therefore made of it.
  static let duration = JSMember("duration", [.dateEnd, .duration]) { property, frame in
    let duration: CalendarDuration? =
      switch property.value {
      case .duration(let duration): duration
      case .time: CalendarTime(property).flatMap { frame.duration(until: $0) }
      default: nil
      }
    return duration.flatMap { $0.isNegative ? nil : JSONObject(["duration": .text($0.encoded)]) }
  } property: { (object, frame, path) throws(FormError) in
    guard let duration = try JSRead.duration(object, "duration", path) else { return nil }
    guard !duration.isNegative else { throw JSRead.wrong("a duration that is not negative", path.appending("duration")) }
    return frame.end(after: duration) ?? Property(.duration, .duration(duration))
  }

  /// How long a task is expected to take (5.2.3).
  static let estimatedDuration = JSMember("estimatedDuration", [.duration]) { property, _ in
    guard case .duration(let duration) = property.value, !duration.isNegative else { return nil }
    return JSONObject(["estimatedDuration": .text(duration.encoded)])
  } property: { (object, _, path) throws(FormError) in
    try JSRead.duration(object, "estimatedDuration", path).map { Property(.duration, .duration($0)) }
  }
}

extension JSFrame {
  /// How long it is from the start to an end: whole days by the calendar, and the rest by the clock, as RFC 5545 3.3.6 counts.
  ///
  /// `nil` when the end lies before the start or one of them is a day.
  func duration(until end: CalendarTime) -> CalendarDuration? {
    guard let start, let local = local(end) else { return nil }
    let from = start.wallTime
    let dayCount = from.day.days(until: local.day)
    if case .date = start { return CalendarDuration(days: dayCount) }
    let until = zones.rules(of: end).instant(of: end.wallTime)
    for days in [dayCount, dayCount - 1] where days >= 0 {
      guard let day = LocalDateTime(wallSeconds: from.wallSeconds + Int64(days) * 86_400) else { continue }
      let rest = until.secondsSinceEpoch - rules.instant(of: day).secondsSinceEpoch
      if rest >= 0 { return CalendarDuration(days: days, seconds: Int(rest)) }
    }
    return nil
  }

  /// The end after a duration in the form of the start; `nil` when there is none or a day would not be whole.
  func end(after duration: CalendarDuration) -> Property? {
    guard let start, let day = LocalDateTime(wallSeconds: start.wallTime.wallSeconds + Int64(duration.days) * 86_400) else { return nil }
    if case .date = start { return duration.seconds == 0 ? Property(.dateEnd, .time(.date(day.day))) : nil }
    let end = rules.instant(of: day).secondsSinceEpoch + Int64(duration.seconds)
    guard (LocalDateTime.earliest.wallSeconds...LocalDateTime.latest.wallSeconds - 86_400).contains(end) else { return nil }
    return property(.dateEnd, rules.local(at: Instant(secondsSinceEpoch: end)))
  }
}
