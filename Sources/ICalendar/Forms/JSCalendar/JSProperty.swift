/// Members of JSCalendar that no property of iCalendar can say, as JSPROP properties: the pointer as JSPTR, the value as JSON
/// (draft-ietf-calext-jscalendar-icalendar).
enum JSProperty {
  private static let pointerParameter = "JSPTR"

  /// A member as a property.
  static func property(_ pointer: String, _ value: JSONValue) -> Property? {
    guard let name = PropertyName("JSPROP"), let parameter = ParameterName(pointerParameter),
      let pointer = Parameter(parameter, [pointer]),
      let raw = RawValue(TextEscapes.escaped(String(decoding: value.written(.compact), as: UTF8.self)))
    else { return nil }
    return Property(unknown: name, raw, [pointer])
  }

  /// The member of such a property; `nil` for any other property.
  static func member(_ property: Property) -> (path: JSONPath, value: JSONValue)? {
    guard property.name.text == "JSPROP", case .raw(let raw) = property.value, property.parameters.count == 1,
      property.parameters[0].name.text == pointerParameter,
      let value = try? JSONReader.read(Array(TextEscapes.unescaped(raw.text).utf8), limits: FormLimits())
    else { return nil }
    return (JSONPath(pointer: property.parameters[0].text), value)
  }

  /// The members that an object has and another lacks, each as a property.
  static func additions(to smaller: JSONObject, of larger: JSONObject, except names: Set<String>) -> [Property] {
    var properties: [Property] = []
    func add(_ smaller: JSONObject, _ larger: JSONObject, _ path: JSONPath) {
      for member in larger.members where !(path.steps.isEmpty && names.contains(member.name)) && member.value != .null {
        let path = path.appending(member.name)
        switch (smaller[member.name], member.value) {
        case (nil, let value): if let property = property(path.relativePointer, value) { properties.append(property) }
        case (.object(let inner)?, .object(let outer)): add(inner, outer, path)
        default: continue
        }
      }
    }
    add(smaller, larger, JSONPath())
    return properties
  }

  /// Puts a member where none is; `false` when there is one or no object to put it in.
  static func add(_ value: JSONValue, at steps: ArraySlice<String>, to object: inout JSONObject) -> Bool {
    guard let step = steps.first else { return false }
    if steps.count == 1 {
      guard object[step] == nil else { return false }
      object[step] = value
      return true
    }
    guard case .object(var inner)? = object[step], add(value, at: steps.dropFirst(), to: &inner) else { return false }
    object[step] = .object(inner)
    return true
  }
}
