internal import CivilTime

/// Zones with names of the calendar's own (VTIMEZONE, RFC 5545 3.6.5; RFC 8984 4.7.2).
enum JSTimeZone {
  /// The zone of a VTIMEZONE; `nil` without a name.
  static func object(_ zone: Component) -> JSONObject? {
    guard let name = zone[.zoneIdentifier] else { return nil }
    func time(_ known: KnownProperty) -> JSONValue? {
      if case .time(.utc(let time))? = zone.property(known)?.value { .text(ExtendedForm.text(.utc(time))) } else { nil }
    }
    var address: JSONValue?
    if case .uri(let uri)? = zone.property(.zoneAddress)?.value { address = .text(uri.text) }
    let aliases = zone.properties.filter { $0.name.known == .zoneAliasOf }.compactMap(\.plainText)
    func rules(_ name: ComponentName) -> JSONValue? {
      let rules = zone.parts(name).map { JSONValue.object(rule($0)) }
      return rules.isEmpty ? nil : .array(rules)
    }
    var object = JSONObject([
      "@type": .text("TimeZone"), "tzId": .text(name.text), "updated": time(.lastModified), "url": address, "validUntil": time(.zoneUntil),
      "aliases": aliases.isEmpty ? nil : .object(.set(aliases)), "standard": rules(.standard), "daylight": rules(.daylight),
    ])
    guard (try? component(object, at: JSONPath())) != zone else { return object }
    object["iCalendar"] = .object(JSKept(zone).object)
    return object
  }

  private static func rule(_ observance: Component) -> JSONObject {
    let names = observance.all(.zoneName).map(\.text)
    let comments = observance.all(.comment).map { JSONValue.text($0.text) }
    let start = observance[.start]
    let rules = observance.all(.recurrenceRule).map {
      JSONValue.object(JSRule.object($0, start: start?.zoned, rules: fixed(observance[.offsetFrom])))
    }
    var dates = JSONObject()
    for property in observance.properties where property.name.known == .recurrenceDates {
      guard case .times(let times) = property.value else { continue }
      for time in times { dates[time.wallTime.description] = .object(JSONObject()) }
    }
    return JSONObject([
      "@type": .text("TimeZoneRule"), "start": start.map { .text($0.wallTime.description) },
      "offsetFrom": observance[.offsetFrom].map { .text($0.encoded) },
      "offsetTo": observance[.offsetTo].map { .text($0.encoded) }, "names": names.isEmpty ? nil : .object(.set(names)),
      "recurrenceRules": rules.isEmpty ? nil : .array(rules), "recurrenceOverrides": dates.isEmpty ? nil : .object(dates),
      "comments": comments.isEmpty ? nil : .array(comments),
    ])
  }

  /// The VTIMEZONE of a zone.
  static func component(_ object: JSONObject, at path: JSONPath) throws(FormError) -> Component {
    if let kept = try JSKept(in: object, path)?.component, kept.name == .zone, self.object(kept) == object { return kept }
    guard let name = try JSRead.value(object, "tzId", path) else { throw JSRead.wrong("the name of a zone", path.appending("tzId")) }
    var properties = [Property(.zoneIdentifier, .text(name))]
    if let updated = try JSRead.utc(object, "updated", path) { properties.append(Property(.lastModified, .time(updated))) }
    if let until = try JSRead.utc(object, "validUntil", path) { properties.append(Property(.zoneUntil, .time(until))) }
    if let address = try JSRead.uri(object, "url", path) { properties.append(Property(.zoneAddress, .uri(address))) }
    for alias in try JSRead.set(object, "aliases", path).compactMap({ TextValue($0) }) {
      properties.append(Property(.zoneAliasOf, .text(alias)))
    }
    var parts: [Component] = []
    for (member, name) in [("standard", ComponentName.standard), ("daylight", .daylight)] {
      for (index, rule) in try JSRead.objects(object, member, path).enumerated() {
        parts.append(Component(name, properties: try observance(rule, at: path.appending(member).appending(index))))
      }
    }
    return Component(.zone, properties: properties, parts: parts)
  }

  private static func observance(_ object: JSONObject, at path: JSONPath) throws(FormError) -> [Property] {
    guard let start = try JSRead.local(object, "start", path) else { throw JSRead.wrong("a local time", path.appending("start")) }
    func offset(_ name: String) throws(FormError) -> OffsetValue {
      let text = try JSRead.text(object, name, path) ?? ""
      guard let offset = OffsetValue(parsing: ExtendedForm.basic(offset: text) ?? text) else {
        throw JSRead.wrong("a distance from UTC", path.appending(name))
      }
      return offset
    }
    let before = try offset("offsetFrom")
    var properties = [Property(.dateStart, .time(.local(start)))]
    for (index, rule) in try JSRead.objects(object, "recurrenceRules", path).enumerated() {
      let path = path.appending("recurrenceRules").appending(index)
      let start = CalendarTime.floating(start).zoned
      properties.append(Property(.recurrenceRule, .recurrence(try JSRule.rule(rule, start: start, rules: fixed(before), at: path))))
    }
    let dates = try JSRead.object(object, "recurrenceOverrides", path).names.compactMap(JSRead.local).map { DateOrDateTime.local($0) }
    if !dates.isEmpty { properties.append(Property(.recurrenceDates, .times(dates))) }
    properties.append(Property(.zoneOffsetFrom, .offset(before)))
    properties.append(Property(.zoneOffsetTo, .offset(try offset("offsetTo"))))
    for name in try JSRead.set(object, "names", path).compactMap({ TextValue($0) }) { properties.append(Property(.zoneName, .text(name))) }
    for comment in (object["comments"]?.array ?? []).compactMap({ $0.text.flatMap { TextValue($0) } }) {
      properties.append(Property(.comment, .text(comment)))
    }
    return properties
  }

  /// Rules of a zone end in UTC, by the offset before the change (RFC 5545 3.6.5).
  private static func fixed(_ offset: OffsetValue?) -> ZoneRules { .fixed(seconds: offset?.seconds ?? 0) }
}

extension CalendarTime {
  /// The same local time as one in some zone, as the rules of a zone count.
  fileprivate var zoned: CalendarTime { .zoned(wallTime, zone: "") }
}
