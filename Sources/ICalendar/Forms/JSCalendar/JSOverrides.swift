internal import CivilTime

/// The changes of single times of a series: components with RECURRENCE-ID, or patches (RFC 8984 4.3.5).
enum JSOverrides {
  /// Members that no patch may change.
  private static let unchangeable: Set<String> = [
    "@type", "uid", "method", "privacy", "prodId", "relatedTo", "replyTo", "sentBy",
  ]
  /// Members of the series that its single times do not have.
  private static let ofSeries: Set<String> = [
    "excludedRecurrenceRules", "localizations", "recurrenceId", "recurrenceIdTimeZone", "recurrenceOverrides", "recurrenceRules",
    "timeZones",
  ]

  /// How many values all changed times of one series may have together.
  ///
  /// Every change is a whole component in iCalendar, so that a small text could become a very large calendar.
  static let copiedMaximum = 8_000_000

  /// How many values one time of a series has.
  static func size(_ series: JSONObject) -> Int { JSONValue.object(series.without(ofSeries)).count }

  /// What a single time of a series is without changes.
  private static func unchanged(_ series: JSONObject, at key: String) -> JSONObject {
    var object = series.without(ofSeries)
    object["start"] = .text(key)
    return object
  }

  /// The time that a component changes, on the clocks of the series; `nil` unless its RECURRENCE-ID has the form of the start.
  static func key(_ component: Component, frame: JSFrame) -> String? {
    let identifiers = component.properties.filter { $0.name.known == .recurrenceIdentifier }
    guard identifiers.count == 1, let time = CalendarTime(identifiers[0]), frame.start != nil,
      frame.property(.recurrenceIdentifier, time.wallTime).says(identifiers[0])
    else { return nil }
    return time.wallTime.description
  }

  /// The patch of a component that changes one time of a series; `nil` when a patch cannot say it.
  static func patch(_ component: Component, of series: JSONObject, frame: JSFrame) -> (key: String, patch: JSONObject)? {
    guard let key = key(component, frame: frame) else { return nil }
    var single = component
    single.properties.removeAll { $0.name.known == .recurrenceIdentifier }
    let changed = JSEntryWriter.entry(single, zones: frame.zones)
    let unchanged = unchanged(series, at: key)
    guard unchangeable.allSatisfy({ changed[$0] == unchanged[$0] }), ofSeries.allSatisfy({ changed[$0] == nil }) else { return nil }
    let patch = JSONPatch.patch(from: unchanged, to: changed)
    // An empty patch adds a time; it does not change one.
    guard !patch.isEmpty, JSONPatch.apply(patch, to: unchanged) == changed else { return nil }
    return (key, patch)
  }

  /// What the changes of a series are in iCalendar.
  struct Reading {
    /// EXDATE and RDATE.
    var dates: [Property] = []
    /// The components of times that are changed.
    var components: [Component] = []
  }

  /// Reads the changes of a series.
  static func read(_ series: JSONObject, frame: JSFrame, at path: JSONPath) throws(FormError) -> Reading {
    let overrides = try JSRead.object(series, "recurrenceOverrides", path)
    let path = path.appending("recurrenceOverrides")
    let changes = overrides.members.count { member in
      member.value.object.map { !$0.isEmpty && $0["excluded"] != .boolean(true) } ?? false
    }
    guard changes * size(series) <= copiedMaximum else {
      throw FormError(.valuesBeyondLimit(valuesMaximum: copiedMaximum), path: path.pointer)
    }
    var excluded: [LocalDateTime] = []
    var added: [LocalDateTime] = []
    var reading = Reading()
    for member in overrides.members {
      let path = path.appending(member.name)
      guard let local = JSRead.local(member.name) else { throw JSRead.wrong("a local time", path) }
      guard let patch = member.value.object else { throw JSRead.wrong("an object", path) }
      if try JSRead.boolean(patch, "excluded", path) ?? false {
        excluded.append(local)
      } else if patch.isEmpty {
        added.append(local)
      } else {
        let allowed = JSONObject(
          distinct: patch.members.filter { member in
            let first = JSONPath(pointer: member.name).steps.first ?? ""
            return !unchangeable.contains(first) && !ofSeries.contains(first) && first != "excluded"
          })
        let single = JSONPatch.apply(allowed, to: unchanged(series, at: member.name))
        var component = try JSEntryReader.component(single, zones: frame.zones, at: path).component
        component.properties.append(frame.property(.recurrenceIdentifier, local))
        reading.components.append(component)
      }
    }
    if !excluded.isEmpty { reading.dates.append(frame.property(.exceptionDates, excluded)) }
    if !added.isEmpty { reading.dates.append(frame.property(.recurrenceDates, added)) }
    return reading
  }
}

extension JSONValue {
  /// How many values it is, itself and those in it.
  var count: Int {
    switch self {
    case .array(let elements): elements.reduce(1) { $0 + $1.count }
    case .object(let object): object.members.reduce(1) { $0 + $1.value.count }
    default: 1
    }
  }
}
