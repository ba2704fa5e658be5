internal import CivilTime

/// Writes a calendar as a group of JSCalendar (RFC 8984 3 and 5.3).
struct JSGroupWriter {
  private let calendar: Component
  private var zones: JSZones
  /// The zones that the calendar describes by names of its own, as JSCalendar does.
  private let described: [String: JSONObject]
  private var group = JSONObject(["@type": .text("Group")])
  private var kept: JSKept
  private var isSaid: [Bool]

  /// The group of a calendar.
  static func group(_ calendar: Component, database: ZoneDatabase?) -> JSONObject {
    var writer = JSGroupWriter(calendar, database: database)
    writer.write()
    return writer.group
  }

  private init(_ calendar: Component, database: ZoneDatabase?) {
    self.calendar = calendar
    let zoneParts = calendar.parts(.zone)
    zones = JSZones(zoneParts, database: database)
    var described: [String: JSONObject] = [:]
    for zone in zoneParts {
      guard let name = zone[.zoneIdentifier]?.text, !JSZones.isStandard(name), described[name] == nil else { continue }
      described[name] = JSTimeZone.object(zone)
    }
    self.described = described
    zones.look(up: Self.names(in: calendar).sorted())
    kept = JSKept(calendar.name)
    isSaid = Array(repeating: false, count: calendar.properties.count)
  }

  /// The TZIDs that are used in a component.
  private static func names(in component: Component) -> Set<String> {
    var names = Set(component.properties.compactMap { $0.parameter(.zone) })
    for part in component.parts { names.formUnion(Self.names(in: part)) }
    return names
  }

  private mutating func write() {
    let isEntry = calendar.parts.map { $0.name == .event || $0.name == .task }
    var frame = JSFrame(start: nil, language: nil, isTask: false, zones: zones)
    frame.language = calendar.property(.name)?.parameter(.language).flatMap { $0.isEmpty ? nil : $0 }
    if let language = frame.language { group["locale"] = .text(language) }
    for member in JSMember.ofGroup { write(member, frame) }
    var entries = series(zip(calendar.parts, isEntry).filter(\.1).map(\.0))
    writeMethod(into: &entries)
    if group["uid"] == nil { group["uid"] = .text(Self.identifier(ofGroupOf: entries)) }
    group["entries"] = .array(entries.map { .object($0) })
    let said = Set(entries.flatMap { $0["timeZones"]?.object?.names ?? [] })
    var seen: Set<String> = []
    for (part, isEntry) in zip(calendar.parts, isEntry) where !isEntry {
      if part.name == .zone, let name = part[.zoneIdentifier]?.text, seen.insert(name).inserted, said.contains(JSZones.member(name)) {
        continue
      }
      kept.components.append(part)
    }
    for (index, property) in calendar.properties.enumerated() where !isSaid[index] {
      if let (path, value) = JSProperty.member(property), JSProperty.add(value, at: path.steps[...], to: &group) { continue }
      kept.properties.append(property)
    }
    // Written even when there is nothing in it: without it, VERSION would be added.
    group["iCalendar"] = .object(kept.object)
  }

  private mutating func write(_ member: JSMember, _ frame: JSFrame) {
    for (index, property) in calendar.properties.enumerated() where !isSaid[index] {
      guard let known = property.name.known, member.properties.contains(known), let members = member.express(property, frame) else {
        continue
      }
      for member in members.members { group[member.name] = member.value }
      isSaid[index] = true
      let again = (try? member.property(group, frame, JSONPath())).flatMap { $0 }
      if !(again?.says(property) ?? false) { kept.originals[member.pointer] = property }
      return
    }
  }

  /// METHOD, which every entry has for itself (RFC 8984 4.1.8).
  private mutating func writeMethod(into entries: inout [JSONObject]) {
    guard !entries.isEmpty, let index = calendar.properties.firstIndex(where: { $0.name.known == .method }),
      let method = calendar.properties[index].plainText, calendar.properties[index].parameters.isEmpty, method == method.uppercased()
    else { return }
    for position in entries.indices { entries[position]["method"] = .text(method.lowercased()) }
    isSaid[index] = true
  }

  /// A group needs an identity; one that has none gets that of its first entry, in a form that shows it.
  static func identifier(ofGroupOf entries: [JSONObject]) -> String { "group-of-" + (entries.first?["uid"]?.text ?? "nothing") }

  // MARK: Series

  /// The entries: each series with the changes of its single times, in the order of the calendar.
  private func series(_ components: [Component]) -> [JSONObject] {
    struct Identity: Hashable {
      let name: ComponentName
      let identifier: String
    }
    func identity(_ component: Component) -> Identity? {
      component[.identifier].map { Identity(name: component.name, identifier: $0.text) }
    }
    let recurrence = PropertyName(.recurrenceIdentifier)
    var masters: [Identity: Int] = [:]
    for (index, component) in components.enumerated() where component.property(recurrence) == nil {
      if let identity = identity(component), masters[identity] == nil { masters[identity] = index }
    }
    var changes: [Int: [Component]] = [:]
    var standing: [Int] = []
    for (index, component) in components.enumerated() {
      if component.property(recurrence) != nil, let master = identity(component).flatMap({ masters[$0] }) {
        changes[master, default: []].append(component)
      } else {
        standing.append(index)
      }
    }
    return standing.flatMap { index in series(components[index], changes: changes[index] ?? []) }
  }

  /// An entry with its changes; those that cannot be said by a patch are entries of their own.
  private func series(_ component: Component, changes: [Component]) -> [JSONObject] {
    let frame = JSEntryWriter.frame(component, zones: zones)
    // Which days can be members is known once the changed ones are; what the changes are, once everything else of the entry is.
    let keys = Set(changes.compactMap { JSOverrides.key($0, frame: frame) })
    var object = JSEntryWriter.series(component, zones: zones, changed: keys)
    var overrides = object["recurrenceOverrides"]?.object ?? JSONObject()
    var said: Set<String> = []
    var used = Self.names(in: component)
    var others: [JSONObject] = []
    let size = JSOverrides.size(object)
    for change in changes {
      if (said.count + 1) * size <= JSOverrides.copiedMaximum,
        let (key, patch) = JSOverrides.patch(change, of: object, frame: frame), said.insert(key).inserted
      {
        overrides[key] = .object(patch)
        used.formUnion(Self.names(in: change))
      } else {
        others.append(withZones(JSEntryWriter.entry(change, zones: zones), Self.names(in: change)))
      }
    }
    for key in keys.subtracting(said) { overrides[key] = nil }
    object["recurrenceOverrides"] = overrides.isEmpty ? nil : .object(overrides)
    return [withZones(object, used)] + others
  }

  /// The entry with the zones that the calendar describes by names of its own.
  private func withZones(_ entry: JSONObject, _ names: Set<String>) -> JSONObject {
    var entry = entry
    var used = JSONObject()
    for name in names.sorted() {
      if let zone = described[name] { used.append(distinct: JSZones.member(name), .object(zone)) }
    }
    if !used.isEmpty { entry["timeZones"] = .object(used) }
    return entry
  }
}
