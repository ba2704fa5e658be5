internal import CivilTime

/// Reads one event or task from an entry of JSCalendar (RFC 8984 2 and 5).
struct JSEntryReader {
  private let object: JSONObject
  private let path: JSONPath
  private let isTask: Bool
  private let kept: JSKept?
  private(set) var frame: JSFrame
  private var properties: [Property] = []
  private var parts: [Component] = []

  /// Members that are read elsewhere.
  static let elsewhere: Set<String> = ["@type", "iCalendar", "recurrenceOverrides", "timeZones", "method"]

  /// The component of an entry, without the zones that it uses and without the changes of single times; with what its members refer to.
  static func component(
    _ object: JSONObject, zones: JSZones, at path: JSONPath
  ) throws(FormError) -> (component: Component, frame: JSFrame) {
    var reader = try JSEntryReader(object, zones: zones, path)
    try reader.readMembers()
    var component = Component(reader.isTask ? .task : .event, properties: reader.properties, parts: reader.parts)
    let additions = JSProperty.additions(to: JSEntryWriter.entry(component, zones: zones), of: object, except: elsewhere)
    component.properties += additions
    return (component, reader.frame)
  }

  private init(_ object: JSONObject, zones: JSZones, _ path: JSONPath) throws(FormError) {
    self.object = object
    self.path = path
    switch try JSRead.text(object, "@type", path) {
    case "Event": isTask = false
    case "Task": isTask = true
    default: throw JSRead.wrong("Event or Task", path.appending("@type"))
    }
    kept = try JSKept(in: object, path)
    frame = JSFrame(start: nil, language: try JSRead.text(object, "locale", path), isTask: isTask, zones: zones)
  }

  private mutating func readMembers() throws(FormError) {
    let hasStart = object["start"] != nil || !isTask
    let start = try property(hasStart ? .start : .dueAlone)
    frame.start = start.flatMap { CalendarTime($0) }
    for member in isTask ? JSMember.ofTask : JSMember.ofEvent { try read(member) }
    try readUpdated()
    if let start { properties.append(start) }
    if isTask {
      if hasStart { try read(.due) }
      try read(.estimatedDuration)
    } else {
      try read(.duration)
    }
    try read(.recurrenceIdentifier)
    try readKeywords()
    try readLocations()
    for collection in JSCollection.all { try read(collection) }
    try readOrganizer()
    try readRules(.recurrenceRule, "recurrenceRules")
    try readRules(.exceptionRule, "excludedRecurrenceRules")
    try readAlerts()
    properties += kept?.properties ?? []
    parts += kept?.components ?? []
  }

  // MARK: Members

  /// The property of members: the one that was kept, if it still says what they say, or one made of them.
  private func property(_ member: JSMember) throws(FormError) -> Property? {
    if let original = kept?.originals[member.pointer], original.isOne(of: member.properties),
      let members = member.express(original, frame), members == object.only(member.members)
    {
      return original
    }
    return try member.property(object, frame, path)
  }

  private mutating func read(_ member: JSMember) throws(FormError) {
    if let property = try property(member) { properties.append(property) }
  }

  private mutating func readUpdated() throws(FormError) {
    if let original = kept?.originals["updated"], [.lastModified, .dateStamp].contains(original.name.known),
      JSUpdated.express(original) == object["updated"]
    {
      properties.append(original)
    } else if let time = try JSRead.utc(object, "updated", path) {
      properties += JSUpdated.properties(ExtendedForm.text(time))
    }
  }

  private mutating func readKeywords() throws(FormError) {
    if let original = kept?.originals["keywords"], original.name.known == .categories, case .texts(let texts) = original.value,
      object["keywords"] == .object(.set(texts.map(\.text)))
    {
      properties.append(original)
    } else if let property = try JSKeywords.property(object, frame, path) {
      properties.append(property)
    }
    for address in try JSRead.set(object, "categories", path) {
      if let uri = CalendarURI(address) { properties.append(Property(.concept, .uri(uri))) }
    }
  }

  private mutating func readLocations() throws(FormError) {
    let locations = try JSRead.object(object, "locations", path)
    let own = locations.members.first { $0.value.object.map { !JSLocation.isComponent($0) } ?? false }?.name
    for member in locations.members {
      let path = path.appending("locations").appending(member.name)
      guard let location = member.value.object else { throw JSRead.wrong("an object", path) }
      guard member.name == own else {
        try checkIdentifier(member.name, path)
        parts.append(try JSLocation.component(location, key: member.name, at: path))
        continue
      }
      let originals = kept?.originals ?? [:]
      if let original = originals[JSLocation.pointer(member.name, "name")], original.name.known == .location,
        original.plainText.map({ location["name"] == .text($0) }) ?? false
      {
        properties.append(original)
      } else if let name = try JSRead.value(location, "name", path) {
        let property = Property(.location, .text(name), try frame.languageParameters(true, path))
        properties.append(JSIdentifier.adding(member.name, unless: JSLocation.own, to: property))
      }
      if let original = originals[JSLocation.pointer(member.name, "coordinates")], case .position(let position) = original.value,
        location["coordinates"] == .text(JSLocation.coordinates(position))
      {
        properties.append(original)
      } else if let position = try JSLocation.position(location, path) {
        properties.append(Property(.position, .position(position)))
      }
    }
  }

  private mutating func read(_ collection: JSCollection) throws(FormError) {
    let objects = try JSRead.object(object, collection.member, path)
    for member in objects.members {
      let path = path.appending(collection.member).appending(member.name)
      guard var value = member.value.object else { throw JSRead.wrong("an object", path) }
      // The role of an owner is that of ORGANIZER.
      if collection.member == "participants", let roles = value["roles"]?.object, roles["owner"] != nil, roles.names != ["owner"] {
        value["roles"] = .object(roles.without(["owner"]))
      }
      let pointer = JSONPath().appending(collection.member).appending(member.name).relativePointer
      if let original = kept?.originals[pointer], original.isOne(of: collection.properties),
        collection.express(original, frame) == value
      {
        properties.append(original)
      } else if let property = try collection.read(member.name, value, frame, path) {
        properties.append(property)
      }
    }
  }

  private mutating func readOrganizer() throws(FormError) {
    guard let members = try JSOrganizer.members(object, path) else { return }
    if let original = kept?.originals["replyTo"], original.name.known == .organizer, original.value == .user(members.user),
      original.parameter(.commonName) == members.name
    {
      properties.append(original)
    } else if let property = try JSOrganizer.property(object, path) {
      properties.append(property)
    }
  }

  private mutating func readRules(_ name: KnownProperty, _ member: String) throws(FormError) {
    for (index, value) in try JSRead.objects(object, member, path).enumerated() {
      if let original = kept?.originals["\(member)/\(index)"], original.name.known == name, case .recurrence(let rule) = original.value,
        JSRule.object(rule, start: frame.start, rules: frame.rules) == value
      {
        properties.append(original)
      } else {
        let path = path.appending(member).appending(index)
        properties.append(Property(name, .recurrence(try JSRule.rule(value, start: frame.start, rules: frame.rules, at: path))))
      }
    }
  }

  /// Refuses a name that could not be found again by the UID that it becomes.
  private func checkIdentifier(_ name: String, _ path: JSONPath) throws(FormError) {
    guard JSIdentifier.isWellFormed(name) else { throw JSRead.wrong("a name of letters, digits, “-” and “_”", path) }
  }

  private mutating func readAlerts() throws(FormError) {
    let title = try JSRead.value(object, "title", path)
    for (index, member) in try JSRead.object(object, "alerts", path).members.enumerated() {
      let path = path.appending("alerts").appending(member.name)
      guard let alert = member.value.object else { throw JSRead.wrong("an object", path) }
      try checkIdentifier(member.name, path)
      let key = member.name == String(index + 1) ? nil : member.name
      if let alarm = try JSAlert.component(alert, key: key, title: title, at: path) { parts.append(alarm) }
    }
  }
}
