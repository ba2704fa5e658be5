internal import CivilTime

/// Reads a calendar from a group of JSCalendar, or from an event or task by itself.
struct JSGroupReader {
  private let group: JSONObject
  private let entries: [JSONObject]
  private let isGroup: Bool
  private let kept: JSKept?

  /// The calendar of a group.
  static func calendar(_ value: JSONValue, database: ZoneDatabase?) throws(FormError) -> Component {
    try JSGroupReader(value).calendar(database: database)
  }

  private init(_ value: JSONValue) throws(FormError) {
    let path = JSONPath()
    guard let object = value.object else { throw JSRead.wrong("a Group, an Event or a Task", path) }
    isGroup = try JSRead.text(object, "@type", path) == "Group"
    if isGroup {
      group = object
      entries = try JSRead.objects(object, "entries", path)
      kept = try JSKept(in: object, path)
    } else {
      guard object["@type"] == .text("Event") || object["@type"] == .text("Task") else {
        throw JSRead.wrong("a Group, an Event or a Task", path.appending("@type"))
      }
      group = object.only(["prodId"])
      entries = [object.without(["prodId"])]
      kept = nil
    }
  }

  private func path(ofEntry index: Int) -> JSONPath {
    isGroup ? JSONPath().appending("entries").appending(index) : JSONPath()
  }

  private func calendar(database: ZoneDatabase?) throws(FormError) -> Component {
    let described = try describedZones()
    var zones = JSZones(described + (kept?.components.filter { $0.name == .zone } ?? []), database: database)
    zones.look(up: zoneNames().sorted())
    var parts: [Component] = []
    for (index, entry) in entries.enumerated() {
      let path = path(ofEntry: index)
      var (component, frame) = try JSEntryReader.component(entry, zones: zones, at: path)
      let changes = try JSOverrides.read(entry, frame: frame, at: path)
      component.properties += changes.dates
      parts.append(component)
      parts += changes.components
    }
    let keptParts = kept?.components ?? []
    parts = described + keptParts.filter { $0.name == .zone } + parts + keptParts.filter { $0.name != .zone }
    var calendar = Component(.calendar, properties: try properties(zones: zones), parts: parts)
    if isGroup {
      let again = JSGroupWriter.group(Component(.calendar, properties: calendar.properties), database: nil)
      calendar.properties += JSProperty.additions(to: again, of: group, except: ["@type", "uid", "iCalendar", "entries"])
    }
    return calendar
  }

  private func properties(zones: JSZones) throws(FormError) -> [Property] {
    let path = JSONPath()
    var properties: [Property] = []
    if kept == nil { properties.append(.fixed(.version, "2.0")) }
    let frame = JSFrame(start: nil, language: try JSRead.text(group, "locale", path), isTask: false, zones: zones)
    for member in JSMember.ofGroup {
      if member.pointer == "uid", group["uid"] == .text(JSGroupWriter.identifier(ofGroupOf: entries)) { continue }
      if let original = kept?.originals[member.pointer], original.isOne(of: member.properties),
        let members = member.express(original, frame), members == group.only(member.members)
      {
        properties.append(original)
      } else if let property = try member.property(group, frame, path) {
        properties.append(property)
      }
    }
    if let method = try method() { properties.append(Property(.method, .text(method))) }
    return properties + (kept?.properties ?? [])
  }

  /// The method that all entries have.
  private func method() throws(FormError) -> TextValue? {
    guard let first = entries.first?["method"], entries.allSatisfy({ $0["method"] == first }) else { return nil }
    return try JSRead.value(entries[0], "method", path(ofEntry: 0)).map { TextValue(unchecked: $0.text.uppercased()) }
  }

  /// The zones that entries describe, each once.
  private func describedZones() throws(FormError) -> [Component] {
    var zones: [Component] = []
    var names: Set<String> = []
    for (index, entry) in entries.enumerated() {
      let path = path(ofEntry: index)
      for member in try JSRead.object(entry, "timeZones", path).members {
        let path = path.appending("timeZones").appending(member.name)
        guard let object = member.value.object else { throw JSRead.wrong("an object", path) }
        if names.insert(member.name).inserted { zones.append(try JSTimeZone.component(object, at: path)) }
      }
    }
    return zones
  }

  /// The names of zones that entries and their changes use.
  private func zoneNames() -> Set<String> {
    var names: Set<String> = []
    func look(_ object: JSONObject) {
      for member in ["timeZone", "recurrenceIdTimeZone"] {
        if let name = object[member]?.text { names.insert(JSZones.name(name)) }
      }
    }
    for entry in entries {
      look(entry)
      for change in entry["recurrenceOverrides"]?.object?.members ?? [] { if let patch = change.value.object { look(patch) } }
      for original in entry["iCalendar"]?.object?["convertedProperties"]?.object?.members ?? [] {
        if let name = original.value.object?["parameters"]?.object?["tzid"]?.text { names.insert(name) }
      }
    }
    return names
  }
}
