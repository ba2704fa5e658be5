/// What JSCalendar has no member for, kept beside the members: the `iCalendar` object of the IETF's draft on the conversion
/// (draft-ietf-calext-jscalendar-icalendar, ICalComponent).
///
/// `properties` and `components` hold, as jCal, what is said nowhere else. `convertedProperties` holds, by the pointer of the member
/// that says the same, a property that says a little more, such as a parameter; besides the draft's `name` and `parameters` it has
/// `valueType` and `values`, so that the property is whole. It counts only as long as it would still become the same member: once
/// somebody changes the member, the member counts.
struct JSKept {
  /// The component, in small letters.
  let name: String
  var properties: [Property] = []
  var components: [Component] = []
  /// Properties by the pointers of their members.
  var originals: [String: Property] = [:]

  init(_ name: ComponentName) { self.name = name.text.lowercased() }

  /// A whole component.
  init(_ component: Component) {
    self.init(component.name)
    properties = component.properties
    components = component.parts
  }

  /// Whether there is nothing to keep.
  var isEmpty: Bool { properties.isEmpty && components.isEmpty && originals.isEmpty }

  /// The whole component that was kept.
  var component: Component? {
    ComponentName(name).map { Component($0, properties: properties, parts: components) }
  }

  /// The object.
  var object: JSONObject {
    var converted = JSONObject()
    for (pointer, property) in originals.sorted(by: { $0.key < $1.key }) {
      let elements = JCalWriter.property(property)
      converted.append(
        distinct: pointer,
        .object(
          JSONObject([
            "name": elements[0], "parameters": elements[1] == .object(JSONObject()) ? nil : elements[1], "valueType": elements[2],
            "values": .array(Array(elements.dropFirst(3))),
          ])))
    }
    return JSONObject([
      "@type": .text("ICalComponent"), "name": .text(name),
      "convertedProperties": converted.isEmpty ? nil : .object(converted),
      "properties": properties.isEmpty ? nil : .array(properties.map { .array(JCalWriter.property($0)) }),
      "components": components.isEmpty ? nil : .array(components.map(JCalWriter.component)),
    ])
  }

  /// What an object keeps in its member `iCalendar`; nothing when it has none.
  init?(in object: JSONObject, _ path: JSONPath) throws(FormError) {
    guard let kept = object["iCalendar"]?.object else { return nil }
    let path = path.appending("iCalendar")
    name = try JSRead.text(kept, "name", path) ?? ""
    for (index, value) in (kept["properties"]?.array ?? []).enumerated() {
      let path = path.appending("properties").appending(index)
      guard let elements = value.array else { throw JSRead.wrong("an array", path) }
      properties.append(try JCalReader.property(elements, at: path))
    }
    for (index, value) in (kept["components"]?.array ?? []).enumerated() {
      components.append(try JCalReader.component(value, at: path.appending("components").appending(index)))
    }
    for member in try JSRead.object(kept, "convertedProperties", path).members {
      // The draft's own form, with a name and parameters only, says nothing that could be used without the value.
      guard let entry = member.value.object, let name = entry["name"], let type = entry["valueType"], let values = entry["values"]?.array
      else {
        continue
      }
      let path = path.appending("convertedProperties").appending(member.name)
      originals[member.name] = try JCalReader.property([name, entry["parameters"] ?? .object(JSONObject()), type] + values, at: path)
    }
  }
}
