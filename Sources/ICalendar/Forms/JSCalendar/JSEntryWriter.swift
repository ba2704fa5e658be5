internal import CivilTime

/// Writes one event or task as an entry of JSCalendar (RFC 8984 2 and 5).
struct JSEntryWriter {
  private let component: Component
  private let isTask: Bool
  private var frame: JSFrame
  private var object: JSONObject
  private var kept: JSKept
  /// Which properties are said by members.
  private var isSaid: [Bool]

  /// The entry of a component, without the zones that it uses and without the changes of single times.
  static func entry(_ component: Component, zones: JSZones) -> JSONObject { written(component, zones: zones).object }

  /// The entry with the days that are added to the series or left out of it, and null for those that are changed.
  static func series(_ component: Component, zones: JSZones, changed: Set<String>) -> JSONObject {
    var writer = JSEntryWriter(component, zones: zones)
    writer.writeMembers()
    writer.writeDates(changed)
    return writer.finished()
  }

  private static func written(_ component: Component, zones: JSZones) -> (object: JSONObject, frame: JSFrame) {
    var writer = JSEntryWriter(component, zones: zones)
    writer.writeMembers()
    return (writer.finished(), writer.frame)
  }

  /// What members of the entry refer to.
  static func frame(_ component: Component, zones: JSZones) -> JSFrame { JSEntryWriter(component, zones: zones).frame }

  private init(_ component: Component, zones: JSZones) {
    self.component = component
    isTask = component.name == .task
    kept = JSKept(component.name)
    isSaid = Array(repeating: false, count: component.properties.count)
    object = JSONObject(["@type": .text(isTask ? "Task" : "Event")])
    frame = JSFrame(start: nil, language: Self.language(component), isTask: isTask, zones: zones)
    frame.start = component[.start] ?? (isTask ? component[.due] : nil)
  }

  /// The language of the entry: that of its texts, when all of them have the same.
  private static func language(_ component: Component) -> String? {
    let texts = component.properties([.summary, .description, .location, .categories, .name])
    guard let language = texts.first?.parameter(.language), !language.isEmpty else { return nil }
    return texts.allSatisfy { $0.parameter(.language) == language } ? language : nil
  }

  // MARK: Members

  private mutating func writeMembers() {
    if let language = frame.language { object["locale"] = .text(language) }
    for member in isTask ? JSMember.ofTask : JSMember.ofEvent { write(member) }
    writeUpdated()
    let hasStart = component[.start] != nil
    write(isTask && !hasStart ? .dueAlone : .start)
    if isTask {
      if hasStart { write(.due) }
      write(.estimatedDuration)
    } else {
      write(.duration)
    }
    write(.recurrenceIdentifier)
    writeKeywords()
    writeConcepts()
    writeLocations()
    for collection in JSCollection.all { write(collection) }
    writeOrganizer()
    writeRules(.recurrenceRule, "recurrenceRules")
    writeRules(.exceptionRule, "excludedRecurrenceRules")
    writeParts()
  }

  private mutating func write(_ member: JSMember) {
    for (index, property) in component.properties.enumerated() where !isSaid[index] {
      guard let known = property.name.known, member.properties.contains(known), let members = member.express(property, frame) else {
        continue
      }
      for member in members.members { object[member.name] = member.value }
      isSaid[index] = true
      let again = (try? member.property(object, frame, JSONPath())).flatMap { $0 }
      if !(again?.says(property) ?? false) { kept.originals[member.pointer] = property }
      return
    }
  }

  /// LAST-MODIFIED and DTSTAMP, which JSCalendar does not tell apart.
  private mutating func writeUpdated() {
    func first(_ name: KnownProperty) -> Int? {
      component.properties.firstIndex { property in
        guard property.name.known == name, case .time(.utc) = property.value else { return false }
        return true
      }
    }
    let stamps = [first(.lastModified), first(.dateStamp)].compactMap { $0 }
    guard let main = stamps.first, let updated = JSUpdated.express(component.properties[main]) else { return }
    object["updated"] = updated
    let both = JSUpdated.properties(updated.text ?? "")
    isSaid[main] = true
    if stamps.count == 2, stamps.allSatisfy({ index in both.contains { $0.says(component.properties[index]) } }) {
      isSaid[stamps[1]] = true
    } else {
      kept.originals["updated"] = component.properties[main]
    }
  }

  /// The lines of CATEGORIES that have the parameters of the first, as one set.
  private mutating func writeKeywords() {
    var first: Property?
    var texts: [TextValue] = []
    for (index, property) in component.properties.enumerated() where property.name.known == .categories {
      guard case .texts(let more) = property.value, first.map({ Set($0.parameters) == Set(property.parameters) }) ?? true else { continue }
      first = first ?? property
      texts += more
      isSaid[index] = true
    }
    guard let first else { return }
    let set = JSONObject.set(texts.map(\.text))
    object["keywords"] = .object(set)
    let merged = Property(name: first.name, value: .texts(set.names.map { TextValue(unchecked: $0) }), parameters: first.parameters)
    let again = (try? JSKeywords.property(object, frame, JSONPath())).flatMap { $0 }
    if !(again?.says(merged) ?? false) { kept.originals["keywords"] = merged }
  }

  /// The concepts (RFC 9253 8.1), which JSCalendar calls categories.
  private mutating func writeConcepts() {
    var addresses: [String] = []
    var seen: Set<String> = []
    for (index, property) in component.properties.enumerated() where property.name.known == .concept && property.parameters.isEmpty {
      guard case .uri(let uri) = property.value, seen.insert(uri.text).inserted else { continue }
      addresses.append(uri.text)
      isSaid[index] = true
    }
    if !addresses.isEmpty { object["categories"] = .object(.set(addresses)) }
  }

  private mutating func writeLocations() {
    var location = JSONObject(["@type": .text("Location")])
    let key = component.property(.location)?.parameter(JSIdentifier.parameter) ?? JSLocation.own
    for (index, property) in component.properties.enumerated() where !isSaid[index] {
      switch (property.name.known, property.value) {
      case (.location, .text(let text)) where location["name"] == nil:
        location["name"] = .text(text.text)
        let parameters = (try? frame.languageParameters(true, JSONPath())) ?? []
        if !property.says(JSIdentifier.adding(key, unless: JSLocation.own, to: Property(.location, .text(text), parameters))) {
          kept.originals[JSLocation.pointer(key, "name")] = property
        }
      case (.position, .position(let position)) where location["coordinates"] == nil:
        location["coordinates"] = .text(JSLocation.coordinates(position))
        if !property.says(Property(.position, .position(position))) { kept.originals[JSLocation.pointer(key, "coordinates")] = property }
      default: continue
      }
      isSaid[index] = true
    }
    if location.names.count > 1 {
      object["locations"] = .object(JSONObject(distinct: [JSONObject.Member(name: key, value: .object(location))]))
    }
  }

  private mutating func write(_ collection: JSCollection) {
    var objects = JSONObject()
    var names = JSNames()
    for (index, property) in component.properties.enumerated() where !isSaid[index] {
      guard let known = property.name.known, collection.properties.contains(known), let value = collection.express(property, frame) else {
        continue
      }
      let name = collection.name(of: property)
      guard names.isFree(name) || !collection.keyHasMeaning else { continue }
      let key = names.take(name)
      objects.append(distinct: key, .object(value))
      isSaid[index] = true
      let again = (try? collection.read(key, value, frame, JSONPath())).flatMap { $0 }
      if !(again?.says(property) ?? false) {
        kept.originals[JSONPath().appending(collection.member).appending(key).relativePointer] = property
      }
    }
    if !objects.isEmpty { object[collection.member] = .object(objects) }
  }

  /// ORGANIZER: the owner among the participants, and where answers go.
  private mutating func writeOrganizer() {
    guard let index = component.properties.indices.first(where: { component.properties[$0].name.known == .organizer }),
      case .user(let user) = component.properties[index].value
    else { return }
    let organizer = component.properties[index]
    object["replyTo"] = .object(JSCollection.address(user))
    object["participants"] = .object(JSOrganizer.adding(organizer, user, to: object["participants"]?.object ?? JSONObject()))
    isSaid[index] = true
    let again = (try? JSOrganizer.property(object, JSONPath())).flatMap { $0 }
    if !(again?.says(organizer) ?? false) { kept.originals["replyTo"] = organizer }
  }

  private mutating func writeRules(_ name: KnownProperty, _ member: String) {
    var rules: [JSONValue] = []
    for (index, property) in component.properties.enumerated() where property.name.known == name {
      guard case .recurrence(let rule) = property.value else { continue }
      let value = JSRule.object(rule, start: frame.start, rules: frame.rules)
      let again = try? JSRule.rule(value, start: frame.start, rules: frame.rules, at: JSONPath())
      if again != rule || !property.parameters.isEmpty { kept.originals["\(member)/\(rules.count)"] = property }
      rules.append(.object(value))
      isSaid[index] = true
    }
    if !rules.isEmpty { object[member] = .array(rules) }
  }

  // MARK: Parts

  private mutating func writeParts() {
    var alerts = JSONObject()
    var locations = object["locations"]?.object ?? JSONObject()
    var alertNames = JSNames()
    var locationNames = JSNames()
    for name in locations.names { _ = locationNames.take(name) }
    for part in component.parts {
      let identifier = part[.identifier].flatMap { JSIdentifier.isWellFormed($0.text) ? $0.text : nil }
      if part.name == .alarm, let trigger = JSAlert.trigger(part) {
        let number = String(alerts.members.count + 1)
        let name = alertNames.take(identifier ?? number)
        let alert = JSAlert.object(part, trigger: trigger, key: name == number ? nil : name, title: component[.summary])
        alerts.append(distinct: name, .object(alert))
      } else if part.name == .location {
        let name = identifier ?? "place-\(locations.members.count + 1)"
        locations.append(distinct: locationNames.take(name), .object(JSLocation.object(part)))
      } else {
        kept.components.append(part)
      }
    }
    if !alerts.isEmpty { object["alerts"] = .object(alerts) }
    if !locations.isEmpty { object["locations"] = .object(locations) }
  }

  // MARK: The days of a series

  /// Days left out and added, besides the days that are changed.
  private mutating func writeDates(_ changed: Set<String>) {
    var overrides: [String: JSONValue] = [:]
    for key in changed { overrides[key] = .null }
    let excluded = JSONValue.object(JSONObject(["excluded": .boolean(true)]))
    for (name, patch) in [(KnownProperty.exceptionDates, excluded), (.recurrenceDates, .object(JSONObject()))] {
      for (index, property) in component.properties.enumerated() where property.name.known == name {
        guard let keys = frame.keys(property), keys.allSatisfy({ overrides[$0] == nil || overrides[$0] == patch }) else { continue }
        for key in keys { overrides[key] = patch }
        isSaid[index] = true
      }
    }
    guard !overrides.isEmpty else { return }
    object["recurrenceOverrides"] = .object(
      JSONObject(distinct: overrides.sorted { $0.key < $1.key }.map { JSONObject.Member(name: $0.key, value: $0.value) }))
  }

  /// The entry with what is said by no member.
  private mutating func finished() -> JSONObject {
    for (index, property) in component.properties.enumerated() where !isSaid[index] {
      if let (path, value) = JSProperty.member(property), JSProperty.add(value, at: path.steps[...], to: &object) { continue }
      kept.properties.append(property)
    }
    if !kept.isEmpty { object["iCalendar"] = .object(kept.object) }
    return object
  }
}
